"""The library of postings: sought, counted, copied, and changed many at a time."""

from typing import Annotated, Literal

from fastapi import APIRouter
from pydantic import BaseModel, Field
from starlette.responses import Response

from rolewright.studio.access import trail
from rolewright.studio.access.permission import Action, require
from rolewright.studio.api.models.asked import Asked
from rolewright.studio.api.models.kept import Words
from rolewright.studio.api.models.posting import PostingList, PostingSummary, PostingWhole
from rolewright.studio.api.models.problem import problems
from rolewright.studio.api.models.wanted import Filters, ListOf
from rolewright.studio.asking import Known, TheStudio
from rolewright.studio.postings import library
from rolewright.studio.postings.copying import copy
from rolewright.studio.postings.exporting import archive
from rolewright.studio.postings.many import delete_all, give_team
from rolewright.studio.work.new_day import judge_for_today
from rolewright.studio.work.new_files import look_at_files

router = APIRouter(prefix="/postings", tags=["postings"])


class LibraryCounts(BaseModel):
    """What there is to filter by, with how many postings each."""

    total: int
    states: dict[str, int]
    teams: dict[str, int]
    places: dict[str, int]
    languages: dict[str, int]
    legal: dict[str, int]


class ManyPostings(Asked):
    """What to do with several postings."""

    ids: list[Annotated[Words, Field(max_length=16)]] = Field(min_length=1, max_length=200)
    action: Literal["team", "delete"]
    team: Words = Field(
        default="", max_length=120, description="whose postings they are from now on, for “team”"
    )


class ManyDone(BaseModel):
    """How many postings were changed; those that were not there any more are left out."""

    done: int


@router.get("", summary="List postings", responses=problems())
def list_postings(studio: TheStudio, identity: Known, query: ListOf) -> PostingList:
    """Postings by words, filters and order, without their texts.

    On a new day the first one to ask has them all judged for it in the background.
    """
    require(identity, Action.READ)
    judge_for_today(studio)
    look_at_files(studio)
    with studio.database.reading() as session:
        found = library.find(
            session, query.wanted, studio.today, sort=query.sort, limit=query.limit, after=query.cursor
        )
        names = library.names_of_accounts(session)
    items = [PostingSummary.of(posting, studio.today, names) for posting in found.postings]
    return PostingList(items=items, total=found.total, next=found.next)


@router.get("/counts", summary="Count postings", responses=problems())
def count_postings(studio: TheStudio, identity: Known) -> LibraryCounts:
    """How many postings there are of each state, team, place, language and legal status."""
    require(identity, Action.READ)
    with studio.database.reading() as session:
        return LibraryCounts.model_validate(library.counts(session, studio.today), from_attributes=True)


@router.get(
    "/export",
    summary="Export postings",
    responses=problems() | {200: {"content": {"application/zip": {}}, "description": "Markdown files"}},
    response_class=Response,
)
def export_postings(studio: TheStudio, identity: Known, filters: Filters) -> Response:
    """The postings that are wanted as Markdown files in a ZIP archive."""
    require(identity, Action.READ)
    with studio.database.reading() as session:
        ids = library.ids_of(session, filters.wanted, studio.today)
        content = archive(session, ids)
    with studio.database.writing() as session:
        one = ids[0] if len(ids) == 1 else None
        trail.note(session, identity, studio.now, "posting.exported", one, postings=len(ids))
    headers = {"content-disposition": f'attachment; filename="postings-{studio.today}.zip"'}
    return Response(content, media_type="application/zip", headers=headers)


@router.post("/many", summary="Change several postings", responses=problems())
def change_many(studio: TheStudio, identity: Known, given: ManyPostings) -> ManyDone:
    """Give postings to a team, or delete them with all their versions. A deletion cannot be undone."""
    if given.action == "delete":
        for posting_id in given.ids:
            require(identity, Action.DELETE, posting_id)
        return ManyDone(done=delete_all(studio, identity, given.ids))
    for posting_id in given.ids:
        require(identity, Action.WRITE, posting_id)
    return ManyDone(done=give_team(studio, identity, given.ids, given.team.strip()))


@router.post("/{posting_id}/copy", status_code=201, summary="Copy a posting", responses=problems(404))
def copy_posting(studio: TheStudio, identity: Known, posting_id: str) -> PostingWhole:
    """A new draft with the text and the team of another posting."""
    require(identity, Action.READ, posting_id)
    require(identity, Action.WRITE)
    posting = copy(studio, identity, posting_id)
    return PostingWhole(**PostingSummary.of(posting, studio.today).model_dump(), text=posting.text)
