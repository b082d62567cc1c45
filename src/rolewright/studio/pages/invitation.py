"""Where somebody who was invited chooses a password, by a form that works without script."""

from typing import Annotated

from fastapi import APIRouter, Form, Request
from starlette.responses import RedirectResponse, Response

from rolewright.studio.access import invitations
from rolewright.studio.access.entering import count_try
from rolewright.studio.access.passwords import SHORTEST
from rolewright.studio.asking import TheStudio, visit_of
from rolewright.studio.gate import let_in, open_to_all
from rolewright.studio.pages.forms import STALE, form_page, is_ours
from rolewright.studio.problems import MistakesError
from rolewright.studio.words import shown

router = APIRouter()
Text = Annotated[str, Form(max_length=1000)]


@router.get(invitations.PATH)
@open_to_all
def invitation(request: Request, studio: TheStudio, token: str = "") -> Response:
    """The form of a good invitation."""
    return _form(request, studio, token)


@router.post(invitations.PATH)
@open_to_all
def accept(
    request: Request,
    studio: TheStudio,
    form: Text = "",
    token: Text = "",
    password: Text = "",
    again: Text = "",
) -> Response:
    """Take the password, and come in."""
    if not is_ours(request, form):
        return _form(request, studio, token, mistake=STALE, status=403)
    if password != again:
        return _form(request, studio, token, mistake=shown("The two passwords are not the same."), status=422)
    count_try(studio, visit_of(request))
    try:
        secret = invitations.accept(studio, token, password, visit_of(request))
    except MistakesError as error:
        return _form(request, studio, token, mistake=error.detail, status=422)
    answer = RedirectResponse("/", status_code=303)
    let_in(answer, studio.options, secret)
    return answer


def _form(
    request: Request, studio: TheStudio, token: str, *, mistake: str = "", status: int = 200
) -> Response:
    person = invitations.person_of(studio, token)
    return form_page(
        request,
        "invitation.html",
        status=status,
        token=token,
        person=person,
        mistake=mistake,
        shortest=SHORTEST,
    )
