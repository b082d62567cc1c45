"""Settings: the people of a shared studio."""

from fastapi import APIRouter, Request
from starlette.responses import Response

from rolewright.studio.api.accounts import list_accounts
from rolewright.studio.asking import Known, TheStudio
from rolewright.studio.pages.rendering import render

router = APIRouter()


@router.get("/settings/people")
def people(request: Request, studio: TheStudio, identity: Known) -> Response:
    """Everybody, with what an administrator can do about them."""
    return render(request, "people.html", here="settings", people=list_accounts(studio, identity))
