"""The versions of a posting: listed by sitting, read, compared, named, brought back."""

from typing import Annotated

from fastapi import APIRouter, Query

from rolewright.compare import compare
from rolewright.parse import parse
from rolewright.studio.access import trail
from rolewright.studio.access.permission import Action, require
from rolewright.studio.api.models.kept import MOST, Revision
from rolewright.studio.api.models.posting import PostingSummary, SavedPosting
from rolewright.studio.api.models.problem import problems
from rolewright.studio.api.models.version import (
    Difference,
    LineTold,
    Meaning,
    Restoring,
    SittingList,
    SittingTold,
    VersionName,
    VersionTold,
    VersionWhole,
)
from rolewright.studio.asking import Known, TheStudio
from rolewright.studio.postings.differences import differences
from rolewright.studio.postings.finding import posting_by_id
from rolewright.studio.postings.saving import restore
from rolewright.studio.postings.versions import sittings, version_at, versions_of
from rolewright.studio.problems import MissingError
from rolewright.studio.words import shown

router = APIRouter(prefix="/postings/{posting_id}/versions", tags=["versions"])


@router.get("", summary="List the versions of a posting", responses=problems(404))
def list_versions(
    studio: TheStudio,
    identity: Known,
    posting_id: str,
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
    cursor: Annotated[int, Query(ge=0, le=MOST)] = 0,
) -> SittingList:
    """All versions, the newest first, gathered by who wrote them at one time."""
    require(identity, Action.READ, posting_id)
    with studio.database.reading() as session:
        posting_by_id(session, posting_id)
        found = list(sittings(versions_of(session, posting_id)))
        shown = found[cursor : cursor + limit]
        after = cursor + len(shown)
        return SittingList(
            items=[SittingTold.of(sitting) for sitting in shown],
            total=len(found),
            next=str(after) if after < len(found) else None,
        )


@router.get("/{revision}", summary="Read a version", responses=problems(404))
def read_version(studio: TheStudio, identity: Known, posting_id: str, revision: Revision) -> VersionWhole:
    """A version with its text."""
    require(identity, Action.READ, posting_id)
    with studio.database.reading() as session:
        return VersionWhole.of(version_at(session, posting_id, revision))


@router.get("/{revision}/diff", summary="Compare two versions", responses=problems(404))
def compare_versions(
    studio: TheStudio,
    identity: Known,
    posting_id: str,
    revision: Revision,
    against: Annotated[int | None, Query(ge=1, le=MOST)] = None,
) -> Difference:
    """What changed up to a version since the one `against`, by default the one before it."""
    require(identity, Action.READ, posting_id)
    with studio.database.reading() as session:
        after = version_at(session, posting_id, revision)
        if against is None and revision == 1:
            raise MissingError(shown("This is the first version; there is none before it."))
        before = version_at(session, posting_id, revision - 1 if against is None else against)
    return Difference(
        before=VersionTold.of(before),
        after=VersionTold.of(after),
        meaning=Meaning.of(compare(parse(before.text), parse(after.text))),
        words=[LineTold.of(line) for line in differences(before.text, after.text)],
    )


@router.post("/{revision}/restore", summary="Bring a version back", responses=problems(404, 409))
def restore_version(
    studio: TheStudio, identity: Known, posting_id: str, revision: Revision, given: Restoring
) -> SavedPosting:
    """Save the text of a version as the newest one. 409 when somebody saved another since `base`."""
    require(identity, Action.WRITE, posting_id)
    posting = restore(studio, identity, posting_id, revision, given.base)
    summary = PostingSummary.of(posting, studio.today)
    return SavedPosting(**summary.model_dump(), text=posting.text)


@router.patch("/{revision}", summary="Name a version", responses=problems(404))
def name_version(
    studio: TheStudio, identity: Known, posting_id: str, revision: Revision, given: VersionName
) -> VersionTold:
    """Give a version a name by which people find it again."""
    require(identity, Action.WRITE, posting_id)
    with studio.database.writing() as session:
        posting_by_id(session, posting_id, to_change=True)
        version = version_at(session, posting_id, revision)
        version.note = " ".join(given.name.split())
        trail.note(session, identity, studio.now, "version.named", posting_id, revision=revision)
        return VersionTold.of(version)
