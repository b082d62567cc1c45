"""How errors are answered: as a problem document to programs, as a page to people."""

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse, RedirectResponse, Response

from rolewright.studio.pages.rendering import error_page
from rolewright.studio.problems import RequestError, UnknownVisitorError, problem_document
from rolewright.usage import Problem, UsageError

_API = "/api/"
_MEDIA = "application/problem+json"


def answer_errors(app: FastAPI) -> None:
    """Have the application answer every error that a request can cause."""

    @app.exception_handler(RequestError)
    async def _(request: Request, error: RequestError) -> Response:
        if isinstance(error, UnknownVisitorError) and not _is_for_programs(request):
            return RedirectResponse("/sign-in", status_code=303)
        headers = {"www-authenticate": "Bearer"} if error.status == 401 else None
        body = problem_document(error.status, error.title, error.detail, error.problems, **error.more)
        return _answer(request, body, headers)

    @app.exception_handler(UsageError)
    async def _(request: Request, error: UsageError) -> Response:
        return _answer(
            request, problem_document(422, "Something is not right yet", str(error), error.problems)
        )

    @app.exception_handler(RequestValidationError)
    async def _(request: Request, error: RequestValidationError) -> Response:
        problems = [
            Problem(each["msg"], ".".join(str(part) for part in each["loc"][1:]) or None)
            for each in error.errors()
        ]
        detail = "what was sent is not of the form that is documented"
        return _answer(request, problem_document(422, "Something is not right yet", detail, problems))

    @app.exception_handler(HTTPException)
    async def _(request: Request, error: HTTPException) -> Response:
        title = "This is not here" if error.status_code == 404 else "The request cannot be fulfilled"
        return _answer(request, problem_document(error.status_code, title, str(error.detail)), error.headers)


def _is_for_programs(request: Request) -> bool:
    return request.url.path.startswith(_API)


def _answer(request: Request, body: dict[str, object], headers: object = None) -> Response:
    status = int(str(body["status"]))
    given = dict(headers) if isinstance(headers, dict) else None
    if _is_for_programs(request):
        return JSONResponse(body, status_code=status, media_type=_MEDIA, headers=given)
    return error_page(request, body)
