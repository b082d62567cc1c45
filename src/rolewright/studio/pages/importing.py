"""Import: files and pasted texts become postings."""

from fastapi import APIRouter, Request
from starlette.responses import Response

from rolewright.studio.api.library import count_postings
from rolewright.studio.api.work import read_work
from rolewright.studio.asking import Known, TheStudio
from rolewright.studio.pages.rendering import render
from rolewright.studio.problems import MissingError
from rolewright.studio.words import shown

router = APIRouter()


@router.get("/import")
def import_page(request: Request, studio: TheStudio, identity: Known, work: str = "") -> Response:
    """Where files are dropped; with `work`, how far an import is and what came of each file."""
    found = read_work(studio, identity, work) if work else None
    if found is not None and found.kind != "import":
        raise MissingError(shown("This work is no import."))
    return render(
        request,
        "import.html",
        here="home",
        work=found,
        teams=count_postings(studio, identity).teams,
    )
