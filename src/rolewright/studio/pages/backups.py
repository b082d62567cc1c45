"""Settings: back-ups and the export of everything."""

from fastapi import APIRouter, Request
from starlette.responses import Response

from rolewright.studio.access.permission import Action, require
from rolewright.studio.asking import Known
from rolewright.studio.pages.rendering import render

router = APIRouter()


@router.get("/settings/backups")
def backups(request: Request, identity: Known) -> Response:
    """What can be fetched, and how it is restored."""
    require(identity, Action.MANAGE)
    return render(request, "backups.html", here="settings")
