"""The settings of the folder whose files are postings."""

from fastapi import APIRouter, Request
from starlette.responses import Response

from rolewright.studio.api.folder import read_folder
from rolewright.studio.api.work import list_work
from rolewright.studio.asking import Known, TheStudio
from rolewright.studio.pages.rendering import render
from rolewright.studio.pages.times import told

router = APIRouter()


@router.get("/settings/folder")
def folder_page(request: Request, studio: TheStudio, identity: Known) -> Response:
    """Which folder is open, how its files stand, and where another is opened."""
    folder = read_folder(studio, identity)
    going_on = [work for work in list_work(studio, identity, going_on=True).items if work.kind == "folder"]
    return render(
        request,
        "settings_folder.html",
        here="settings",
        folder=folder,
        looked=told(folder.looked_at, studio.now) if folder.looked_at else "",
        work=going_on[0] if going_on else None,
        may_open=identity.is_administrator,
    )
