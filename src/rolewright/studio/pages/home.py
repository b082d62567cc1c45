"""Home: every posting."""

from fastapi import APIRouter, Request
from starlette.responses import Response

from rolewright.studio.api.postings import list_postings
from rolewright.studio.asking import Known, TheStudio
from rolewright.studio.pages.rendering import render

router = APIRouter()


@router.get("/")
def home(request: Request, studio: TheStudio, identity: Known) -> Response:
    """The list of postings."""
    return render(request, "home.html", here="home", postings=list_postings(studio, identity))
