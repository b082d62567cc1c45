"""The editor: one posting."""

from fastapi import APIRouter, Request
from starlette.responses import Response

from rolewright.studio.api.postings import read_posting
from rolewright.studio.asking import Known, TheStudio
from rolewright.studio.pages.rendering import render

router = APIRouter()


@router.get("/postings/{posting_id}")
def editor(request: Request, studio: TheStudio, identity: Known, posting_id: str) -> Response:
    """The posting, to be worked on."""
    return render(request, "editor.html", here="home", posting=read_posting(studio, identity, posting_id))
