"""Forms that people who are not known yet fill in. They work without script, so they guard themselves."""

from fastapi import Request
from starlette.responses import Response

from rolewright.studio.access.form_secret import form_secret, is_from_our_form, new_form_cookie
from rolewright.studio.asking import studio_of
from rolewright.studio.pages.rendering import render
from rolewright.studio.words import shown

_SECONDS = 3600
#: What is said of a form that the studio did not give to this browser, or long ago.
STALE = shown("This form had become too old. Please fill it in once more.")


def form_page(request: Request, template: str, *, status: int = 200, **context: object) -> Response:
    """A page with a form that only this browser can send; the template writes `form_secret` into it."""
    studio = studio_of(request)
    cookie = request.cookies.get(_cookie_name(request)) or new_form_cookie()
    answer = render(request, template, status=status, form_secret=form_secret(studio, cookie), **context)
    answer.set_cookie(
        _cookie_name(request),
        cookie,
        max_age=_SECONDS,
        httponly=True,
        samesite="strict",
        secure=studio.options.is_secure,
        path="/",
    )
    return answer


def is_ours(request: Request, sent: str) -> bool:
    """Whether the form with that secret is one that this browser got from this studio."""
    cookie = request.cookies.get(_cookie_name(request), "")
    return is_from_our_form(studio_of(request), cookie, sent)


def safe_path(path: str) -> str:
    """Where to go on, which is within the studio whatever the address says."""
    is_within = path.startswith("/") and not path.startswith("//") and "\\" not in path
    is_plain = all(sign.isprintable() for sign in path)
    return path if is_within and is_plain else "/"


def _cookie_name(request: Request) -> str:
    options = studio_of(request).options
    return "__Host-rolewright-form" if options.is_secure else f"rolewright-form-{options.port}"
