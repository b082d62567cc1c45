"""The history of a posting: all that happened to it, and what each version changed."""

from typing import Annotated

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from rolewright.studio.api.models.kept import MOST, Revision
from rolewright.studio.api.postings import read_posting
from rolewright.studio.api.together import read_state, read_timeline
from rolewright.studio.api.versions import compare_versions, list_versions, read_version
from rolewright.studio.asking import Known, TheStudio
from rolewright.studio.pages.rendering import render
from rolewright.studio.postings.happened import OF_THE_TEXT

router = APIRouter()

_MOST = 200


@router.get("/postings/{posting_id}/history")
def history(request: Request, studio: TheStudio, identity: Known, posting_id: str) -> Response:
    """The versions by sitting, and what happened besides."""
    timeline = read_timeline(studio, identity, posting_id, limit=_MOST)
    return render(
        request,
        "history.html",
        here="home",
        posting=read_posting(studio, identity, posting_id),
        standing=read_state(studio, identity, posting_id),
        sittings=list_versions(studio, identity, posting_id, limit=_MOST),
        besides=[each for each in timeline.items if each.kind not in OF_THE_TEXT],
    )


@router.get("/postings/{posting_id}/versions/{revision}")
def version(
    request: Request,
    studio: TheStudio,
    identity: Known,
    posting_id: str,
    revision: Revision,
    against: Annotated[int | None, Query(ge=1, le=MOST)] = None,
) -> Response:
    """A version, and what changed in it since the one before or another one."""
    before = against if against is not None else revision - 1
    return render(
        request,
        "version.html",
        here="home",
        posting=read_posting(studio, identity, posting_id),
        shown=read_version(studio, identity, posting_id, revision),
        difference=compare_versions(studio, identity, posting_id, revision, before) if before > 0 else None,
    )
