"""Home: every posting."""

from fastapi import APIRouter, Request
from starlette.responses import Response

from rolewright.studio.api.library import count_postings, list_postings
from rolewright.studio.api.models.wanted import ListOf
from rolewright.studio.asking import Known, TheStudio
from rolewright.studio.pages.rendering import render

router = APIRouter()


@router.get("/")
def home(request: Request, studio: TheStudio, identity: Known, query: ListOf) -> Response:
    """The list of postings; its filters, order and page stand in the address."""
    return render(
        request,
        "home.html",
        here="home",
        query=query,
        postings=list_postings(studio, identity, query),
        counts=count_postings(studio, identity),
    )
