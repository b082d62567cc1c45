"""What can be wrong with a request, and how it is told (RFC 9457)."""

from collections.abc import Iterable, Sequence
from typing import Any

from rolewright.studio.words import Sentence, joined, pieces, shown
from rolewright.usage import Problem


class RequestError(Exception):
    """A request that cannot be fulfilled; each kind has its status and title."""

    status = 400
    title = shown("The request cannot be understood")

    def __init__(self, detail: str, problems: Iterable[Problem] = (), **more: Any) -> None:
        super().__init__(detail)
        self.detail = detail
        self.problems = tuple(problems)
        self.more = more


class UnknownVisitorError(RequestError):
    """Nobody known asks."""

    status = 401
    title = shown("Please sign in")


class RefusedError(RequestError):
    """Somebody known asks for what they may not have."""

    status = 403
    title = shown("You may not do this")


class MissingError(RequestError):
    """What is asked for is not there."""

    status = 404
    title = shown("This is not here")


class ConflictError(RequestError):
    """What is asked for does not fit what happened meanwhile; `more` says what that was."""

    status = 409
    title = shown("Somebody else changed this meanwhile")


class TooLargeError(RequestError):
    """More was sent than is taken."""

    status = 413
    title = shown("This is too large")


class TooSlowError(RequestError):
    """What was announced did not come."""

    status = 408
    title = shown("This took too long to arrive")


class MistakesError(RequestError):
    """Something in what was sent is wrong; all mistakes are told at once."""

    status = 422
    title = shown("Something is not right yet")


class TooManyError(RequestError):
    """More was asked than in a while is answered."""

    status = 429
    title = shown("Too many tries; please wait a little")


class BusyError(RequestError):
    """What is asked for cannot be done now, since too much else is."""

    status = 503
    title = shown("The studio is busy")


def all_of(problems: Sequence[Problem]) -> Sentence:
    """All mistakes in one line, each with its place."""
    return joined(map(_at_its_place, problems), " ")


def _at_its_place(problem: Problem) -> Sentence:
    place = ":".join(str(part) for part in (problem.file, problem.line) if part is not None)
    message = _ended(problem.message)
    return Sentence("{place}: {message}", {"place": place, "message": message}) if place else message


def _ended(message: str) -> Sentence:
    """A whole sentence. What goes on where a place ends, as messages of other rooms do, has no full stop."""
    if isinstance(message, Sentence):
        return message
    return Sentence(message if message.endswith((".", "?", "!", "…")) else f"{message}.")


def told(problem: Problem) -> dict[str, Any]:
    """One mistake, as the API tells it."""
    return {
        "message": str(problem.message),
        "where": problem.file,
        "line": problem.line,
        "excerpt": problem.excerpt,
        "translatable": pieces(problem.message),
    }


def problem_document(
    status: int, title: str, detail: str, problems: Sequence[Problem] = (), **more: Any
) -> dict[str, Any]:
    """The body of an answer that tells what went wrong."""
    return {
        "type": "about:blank",
        "title": str(title),
        "status": status,
        "detail": str(detail),
        "translatable": pieces(detail),
        "problems": [told(each) for each in problems],
        **more,
    }
