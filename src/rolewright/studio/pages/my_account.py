"""Settings: one's own account."""

from fastapi import APIRouter, Request
from starlette.responses import Response

from rolewright.studio.access.passwords import SHORTEST
from rolewright.studio.api.account import read_account
from rolewright.studio.api.sign_ins import list_sign_ins
from rolewright.studio.api.tokens import list_tokens
from rolewright.studio.asking import Known, TheStudio
from rolewright.studio.pages.rendering import render

router = APIRouter()


@router.get("/account")
def my_account(request: Request, studio: TheStudio, identity: Known) -> Response:
    """Name, password, where one is signed in, and tokens."""
    return render(
        request,
        "account.html",
        here="settings",
        account=read_account(studio, identity),
        sign_ins=list_sign_ins(studio, identity),
        tokens=list_tokens(studio, identity),
        shortest=SHORTEST,
    )
