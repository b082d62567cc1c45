"""How errors are answered: as a problem document to programs, as a page to people."""

import logging
from collections.abc import Mapping
from urllib.parse import urlencode

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from sqlalchemy.exc import DataError, IntegrityError, OperationalError, TimeoutError
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse, RedirectResponse, Response

from rolewright.studio.mistakes import problems_of
from rolewright.studio.pages.rendering import error_page
from rolewright.studio.problems import (
    BusyError,
    ConflictError,
    MissingError,
    MistakesError,
    RequestError,
    UnknownVisitorError,
    all_of,
    problem_document,
)
from rolewright.studio.protection import SAFE_METHODS, protect
from rolewright.studio.words import shown
from rolewright.usage import UsageError

_log = logging.getLogger(__name__)
_API = "/api/"
_MEDIA = "application/problem+json"
_WRONG = MistakesError.title
_LONGEST_NEXT = 500
# What is wrong before any part of the studio was asked.
_OF_THE_FRAME = {
    400: (RequestError.title, shown("What was sent is not whole, or is no form.")),
    404: (
        MissingError.title,
        shown("There is nothing at this address: it was deleted, or the address is not quite right."),
    ),
    405: (shown("The request cannot be fulfilled"), shown("This cannot be done at this address.")),
}
_UNEXPECTED = (shown("The request cannot be fulfilled"), shown("The studio does not answer such a request."))


def answer_errors(app: FastAPI) -> None:
    """Have the application answer every error that a request can cause."""

    @app.exception_handler(RequestError)
    async def _(request: Request, error: RequestError) -> Response:
        if isinstance(error, UnknownVisitorError) and not _is_for_programs(request):
            return RedirectResponse(_sign_in(request), status_code=303)
        return refusal(request, error)

    @app.exception_handler(UsageError)
    async def _(request: Request, error: UsageError) -> Response:
        return _answer(request, problem_document(422, _WRONG, all_of(error.problems), error.problems))

    @app.exception_handler(RequestValidationError)
    async def _(request: Request, error: RequestValidationError) -> Response:
        problems = problems_of(error.errors())
        return _answer(request, problem_document(422, _WRONG, all_of(problems), problems))

    @app.exception_handler(DataError)
    async def _(request: Request, _: DataError) -> Response:
        # PostgreSQL keeps any text but the character with the number 0.
        detail = shown("There is a character or a number in this that cannot be kept.")
        return _answer(request, problem_document(422, _WRONG, detail))

    @app.exception_handler(IntegrityError)
    async def _(request: Request, error: IntegrityError) -> Response:
        _log.warning("the database refused a row", exc_info=error)
        detail = shown("Something that this belongs to was changed or deleted meanwhile; load it anew.")
        return _answer(request, problem_document(409, ConflictError.title, detail))

    @app.exception_handler(OperationalError)
    @app.exception_handler(TimeoutError)
    async def _(request: Request, error: Exception) -> Response:
        _log.error("the database does not answer", exc_info=error)
        detail = shown("The database does not answer just now; try again in a few seconds.")
        return _answer(request, problem_document(503, BusyError.title, detail), {"retry-after": "3"})

    @app.exception_handler(HTTPException)
    async def _(request: Request, error: HTTPException) -> Response:
        title, detail = _OF_THE_FRAME.get(error.status_code, _UNEXPECTED)
        return _answer(request, problem_document(error.status_code, title, detail), error.headers)

    @app.exception_handler(Exception)
    async def _(request: Request, _: Exception) -> Response:
        detail = shown("This is a fault of the studio, not yours; its log says more.")
        answer = _answer(request, problem_document(500, shown("Something broke"), detail))
        # This one is answered outside of all that usually guards an answer.
        protect(answer.headers, request.scope, request.app.state.studio.options)
        return answer


def refusal(request: Request, error: RequestError) -> Response:
    """What is answered to a request that cannot be fulfilled."""
    body = problem_document(error.status, error.title, error.detail, error.problems, **error.more)
    return _answer(request, body, _headers(error))


def _is_for_programs(request: Request) -> bool:
    return request.url.path.startswith(_API)


def _sign_in(request: Request) -> str:
    """Where to sign in, and to come back from if there was something to see."""
    wanted = request.url.path + (f"?{request.url.query}" if request.url.query else "")
    if request.method not in SAFE_METHODS or wanted == "/" or len(wanted) > _LONGEST_NEXT:
        return "/sign-in"
    return f"/sign-in?{urlencode({'next': wanted})}"


def _headers(error: RequestError) -> dict[str, str]:
    if error.status in (408, 413):
        # The rest of a body that is not wanted is not read, so that the connection cannot be used again.
        return {"connection": "close"}
    if error.status == 401:
        return {"www-authenticate": "Bearer"}
    seconds = error.more.get("retry_after")
    return {"retry-after": str(seconds)} if seconds else {}


def _answer(request: Request, body: dict[str, object], headers: Mapping[str, str] | None = None) -> Response:
    status = int(str(body["status"]))
    if _is_for_programs(request):
        return JSONResponse(body, status_code=status, media_type=_MEDIA, headers=headers)
    page = error_page(request, body)
    page.headers.update(headers or {})
    return page
