"""What can be wrong with a request, and how it is told (RFC 9457)."""

from collections.abc import Iterable, Sequence
from typing import Any

from rolewright.usage import Problem


class RequestError(Exception):
    """A request that cannot be fulfilled; each kind has its status and title."""

    status = 400
    title = "The request cannot be understood"

    def __init__(self, detail: str, problems: Iterable[Problem] = (), **more: Any) -> None:
        super().__init__(detail)
        self.detail = detail
        self.problems = tuple(problems)
        self.more = more


class UnknownVisitorError(RequestError):
    """Nobody known asks."""

    status = 401
    title = "Please sign in"


class RefusedError(RequestError):
    """Somebody known asks for what they may not have."""

    status = 403
    title = "You may not do this"


class MissingError(RequestError):
    """What is asked for is not there."""

    status = 404
    title = "This is not here"


class ConflictError(RequestError):
    """What is asked for does not fit what happened meanwhile; `more` says what that was."""

    status = 409
    title = "Somebody else changed this meanwhile"


class TooLargeError(RequestError):
    """More was sent than is taken."""

    status = 413
    title = "This is too large"


class TooSlowError(RequestError):
    """What was announced did not come."""

    status = 408
    title = "This took too long to arrive"


class MistakesError(RequestError):
    """Something in what was sent is wrong; all mistakes are told at once."""

    status = 422
    title = "Something is not right yet"


class TooManyError(RequestError):
    """More was asked than in a while is answered."""

    status = 429
    title = "Too many tries; please wait a little"


class BusyError(RequestError):
    """What is asked for cannot be done now, since too much else is."""

    status = 503
    title = "The studio is busy"


def problem_document(
    status: int, title: str, detail: str, problems: Sequence[Problem] = (), **more: Any
) -> dict[str, Any]:
    """The body of an answer that tells what went wrong."""
    told = [
        {"message": each.message, "where": each.file, "line": each.line, "excerpt": each.excerpt}
        for each in problems
    ]
    return {
        "type": "about:blank",
        "title": title,
        "status": status,
        "detail": detail,
        "problems": told,
        **more,
    }
