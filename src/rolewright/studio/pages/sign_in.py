"""Signing in and out, by forms that work without script."""

from typing import Annotated

from fastapi import APIRouter, Form, Request
from starlette.responses import RedirectResponse, Response

from rolewright.studio.access import signing_out
from rolewright.studio.access.entering import enter_with_password
from rolewright.studio.asking import TheStudio, visit_of
from rolewright.studio.gate import let_in, let_out, open_to_all
from rolewright.studio.pages.forms import STALE, form_page, is_ours, safe_path
from rolewright.studio.pages.rendering import render
from rolewright.studio.problems import MistakesError, RefusedError, TooManyError
from rolewright.studio.secret import equal
from rolewright.studio.words import shown

router = APIRouter()
Text = Annotated[str, Form(max_length=1000)]


@router.get("/sign-in")
@open_to_all
def sign_in_page(request: Request, next: str = "/") -> Response:
    """The form, or on to where somebody known wanted to go."""
    if request.state.identity is not None:
        return RedirectResponse(safe_path(next), status_code=303)
    return _form(request, next=next)


@router.post("/sign-in")
@open_to_all
def sign_in(
    request: Request,
    studio: TheStudio,
    form: Text = "",
    email: Text = "",
    password: Text = "",
    next: Text = "/",
) -> Response:
    """Sign somebody in, and go on."""
    if not is_ours(request, form):
        return _form(request, next=next, email=email, mistake=STALE, status=403)
    try:
        secret = enter_with_password(studio, email, password, visit_of(request))
    except (MistakesError, TooManyError) as error:
        return _form(request, next=next, email=email, mistake=error.detail, status=error.status)
    answer = RedirectResponse(safe_path(next), status_code=303)
    let_in(answer, studio.options, secret)
    return answer


@router.get("/sign-out")
def sign_out_page(request: Request) -> Response:
    """Asks whether to sign out, for browsers without script."""
    return render(request, "sign_out.html")


@router.post("/sign-out")
@open_to_all
def sign_out(request: Request, studio: TheStudio, csrf: Text = "") -> Response:
    """Sign out in this browser. Whoever is not signed in is out already."""
    identity = request.state.identity
    answer = RedirectResponse("/sign-in", status_code=303)
    if identity is not None:
        if not equal(csrf, identity.csrf):
            raise RefusedError(
                shown("This form did not come from a page of the studio; go back and try again.")
            )
        signing_out.sign_out(studio, identity, identity.sign_in_id)
        let_out(answer, studio.options)
    return answer


def _form(request: Request, *, next: str, email: str = "", mistake: str = "", status: int = 200) -> Response:
    return form_page(
        request, "sign_in.html", status=status, next=safe_path(next), email=email, mistake=mistake
    )
