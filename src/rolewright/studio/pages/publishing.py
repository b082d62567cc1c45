"""Publishing: one posting in every form, and the careers site of all."""

from fastapi import APIRouter, Request
from starlette.responses import Response

from rolewright.compare.comparison_text import FACT_NAMES
from rolewright.studio.api.open_questions import count_open_questions
from rolewright.studio.api.postings import read_posting
from rolewright.studio.api.publications import read_publishing
from rolewright.studio.api.site import read_site
from rolewright.studio.api.work import list_work
from rolewright.studio.asking import Known, TheStudio
from rolewright.studio.pages.rendering import render

router = APIRouter()


@router.get("/postings/{posting_id}/publish")
def publish_posting(request: Request, studio: TheStudio, identity: Known, posting_id: str) -> Response:
    """Every form of a posting, and what changed since it was given out."""
    return render(
        request,
        "publish_posting.html",
        here="home",
        posting=read_posting(studio, identity, posting_id),
        publishing=read_publishing(studio, identity, posting_id),
        fact_names=FACT_NAMES,
        open_questions=count_open_questions(studio, identity, posting_id).open,
    )


@router.get("/publish")
def publish_site(request: Request, studio: TheStudio, identity: Known) -> Response:
    """The careers site, and what waits to go on it."""
    going_on = [work for work in list_work(studio, identity, going_on=True).items if work.kind == "site"]
    return render(
        request,
        "publish_site.html",
        here="publish",
        site=read_site(studio, identity),
        work=going_on[0] if going_on else None,
    )
