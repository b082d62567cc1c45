"""Import: files and pasted texts become postings."""

from fastapi import APIRouter, Request
from starlette.responses import Response

from rolewright.studio.api.library import count_postings
from rolewright.studio.api.work import read_work
from rolewright.studio.asking import Known, TheStudio
from rolewright.studio.pages.rendering import render
from rolewright.studio.problems import MissingError

router = APIRouter()


@router.get("/import")
def import_page(request: Request, studio: TheStudio, identity: Known, work: str = "") -> Response:
    """Where files are dropped; with `work`, how far an import is and what came of each file."""
    shown = read_work(studio, identity, work) if work else None
    if shown is not None and shown.kind != "import":
        raise MissingError("this work is no import")
    return render(
        request,
        "import.html",
        here="home",
        work=shown,
        teams=count_postings(studio, identity).teams,
    )
