"""The first address: it holds a token, and lets the owner of a studio for one in."""

from fastapi import APIRouter, Request
from starlette.responses import RedirectResponse, Response

from rolewright.studio.access.entering import enter_as_owner
from rolewright.studio.access.sign_ins import LONGEST
from rolewright.studio.asking import TheStudio
from rolewright.studio.gate import COOKIE, open_to_all

router = APIRouter()


@router.get("/enter")
@open_to_all
def enter(request: Request, studio: TheStudio, token: str = "") -> Response:
    """Sign the owner in."""
    secret = enter_as_owner(studio, token)
    answer = RedirectResponse("/", status_code=303)
    answer.set_cookie(
        COOKIE,
        secret,
        max_age=int(LONGEST.total_seconds()),
        httponly=True,
        samesite="strict",
        secure=studio.options.is_secure,
        path="/",
    )
    return answer
