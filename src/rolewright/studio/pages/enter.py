"""The first address: it holds a token, and lets the owner of a studio for one in."""

from fastapi import APIRouter, Request
from starlette.responses import RedirectResponse, Response

from rolewright.studio.access.entering import enter_as_owner
from rolewright.studio.asking import TheStudio, visit_of
from rolewright.studio.gate import let_in, open_to_all

router = APIRouter()


@router.get("/enter")
@open_to_all
def enter(request: Request, studio: TheStudio, token: str = "") -> Response:
    """Sign the owner in."""
    secret = enter_as_owner(studio, token, visit_of(request))
    answer = RedirectResponse("/", status_code=303)
    let_in(answer, studio.options, secret)
    return answer
