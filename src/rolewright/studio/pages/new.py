"""A new posting: the ways in, and the interview."""

from fastapi import APIRouter, Request
from starlette.responses import RedirectResponse, Response

from rolewright.studio.api.interviews import list_interviews, read_interview
from rolewright.studio.api.library import list_postings
from rolewright.studio.api.models.wanted import PostingQuery
from rolewright.studio.asking import Known, TheStudio
from rolewright.studio.pages.rendering import render

router = APIRouter()


@router.get("/new")
def new(request: Request, studio: TheStudio, identity: Known, title: str = "") -> Response:
    """Where a posting may come from: questions, a file, a paste, one that is there."""
    return render(
        request,
        "new.html",
        here="new",
        interviews=list_interviews(studio, identity).items,
        postings=list_postings(studio, identity, PostingQuery(limit=100)).items,
        job=title[:200],
    )


@router.get("/new/{interview_id}")
def interview(request: Request, studio: TheStudio, identity: Known, interview_id: str) -> Response:
    """One question at a time, with the draft beside it; once finished, its posting."""
    now = read_interview(studio, identity, interview_id)
    if now.is_finished:
        return RedirectResponse(f"/postings/{now.posting_id}", status_code=303)
    return render(request, "interview.html", here="new", interview=now, state=now.model_dump(mode="json"))
