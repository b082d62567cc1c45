"""Previews of a posting as others will meet it, of its saved text or of one that is being written."""

from fastapi import APIRouter
from pydantic import BaseModel
from starlette.responses import Response

from rolewright.studio.access.permission import Action, require
from rolewright.studio.api.models.editing import TextOfEditor
from rolewright.studio.api.models.gap import GapTold
from rolewright.studio.api.models.problem import ProblemPlace, problems
from rolewright.studio.asking import Known, TheStudio
from rolewright.studio.postings.finding import posting_by_id
from rolewright.studio.postings.previewing import Preview, preview
from rolewright.studio.problems import MissingError
from rolewright.studio.words import shown

router = APIRouter(tags=["previews"])

# A posting is text of people: nothing in it runs or fetches anything, and only the studio may frame it.
_POLICY = (
    "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
)
# The viewer of PDFs is part of the browser, and does not work in a sandbox.
_POLICY_OF_PDF = "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'"


class PreviewMade(BaseModel):
    """Where a preview lies for a while, what it lacks, and what is wrong where it could not be made."""

    url: str
    gaps: list[GapTold]
    notes: list[str]
    problems: list[ProblemPlace]


@router.get(
    "/postings/{posting_id}/preview/{name}",
    summary="Look at a posting as others will",
    response_class=Response,
    responses=problems(404),
)
def read_preview(studio: TheStudio, identity: Known, posting_id: str, name: str) -> Response:
    """The saved text as `page`, `google`, `pdf`, `social`, `txt`, `linkedin` or `jsonld`."""
    require(identity, Action.READ, posting_id)
    with studio.database.reading() as session:
        text = posting_by_id(session, posting_id).text
    return _shown(preview(text, name, studio.checking.checker.settings, studio.today))


@router.post(
    "/postings/{posting_id}/preview/{name}",
    status_code=201,
    summary="Make a preview of a text that is not saved",
    responses=problems(),
)
def make_preview(
    studio: TheStudio, identity: Known, posting_id: str, name: str, given: TextOfEditor
) -> PreviewMade:
    """The preview is at `url` until newer ones take its room."""
    require(identity, Action.READ, posting_id)
    made = preview(given.text, name, studio.checking.checker.settings, studio.today)
    key = studio.previews.put((identity.account_id, made.content, made.media))
    return PreviewMade(
        url=f"/api/v1/previews/{key}",
        gaps=[GapTold.of(gap) for gap in made.gaps],
        notes=list(made.notes),
        problems=[ProblemPlace.of(problem) for problem in made.problems],
    )


@router.get(
    "/previews/{key}",
    summary="Look at a preview that was made",
    response_class=Response,
    responses=problems(404),
)
def read_made_preview(studio: TheStudio, identity: Known, key: str) -> Response:
    """The preview, for the one who made it."""
    require(identity, Action.READ)
    found = studio.previews.get(key)
    if found is None or found[0] != identity.account_id:
        raise MissingError(shown("This preview is gone; make it again."))
    return _shown(Preview(found[1], found[2]))


def _shown(made: Preview) -> Response:
    return Response(
        made.content,
        media_type=made.media,
        headers={
            "content-security-policy": _POLICY_OF_PDF if made.is_pdf else _POLICY,
            "cache-control": "private, no-store",
        },
    )
