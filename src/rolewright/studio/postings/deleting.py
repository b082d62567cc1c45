"""Deletes postings, so that nothing of them is kept."""

from typing import Any

from sqlalchemy import Text, cast, or_, select
from sqlalchemy import delete as delete_from
from sqlalchemy.orm import Session

from rolewright.studio.access import trail
from rolewright.studio.access.identity import Identity
from rolewright.studio.database.database import forget_afterwards
from rolewright.studio.folders.keeping import remove
from rolewright.studio.studio import Studio
from rolewright.studio.tables.interview import Interview
from rolewright.studio.tables.posting import Posting
from rolewright.studio.tables.site_build import SiteBuild
from rolewright.studio.tables.work import Work


def delete(studio: Studio, session: Session, identity: Identity, posting: Posting) -> None:
    """Delete a posting with its versions, comments and what was noted of it.

    The lines in the trail remain, and the last one tells its title.

    One that lives as a file loses that too; ConflictError when it was changed since it was read.
    """
    remove(session, posting)
    trail.note(session, identity, studio.now, "posting.deleted", posting.id, title=posting.title)
    session.execute(delete_from(Interview).where(Interview.posting_id == posting.id))
    _forget_work(session, posting.id)
    _forget_reasons(session, posting.id)
    session.delete(posting)
    forget_afterwards(session)


def _forget_work(session: Session, posting_id: str) -> None:
    """What came of work tells of postings by their titles and files."""
    told = or_(cast(Work.result, Text).contains(posting_id), cast(Work.remembered, Text).contains(posting_id))
    for work in session.scalars(select(Work).where(told)):
        if work.result is not None:
            work.result = _without(work.result, posting_id)
        if "result" in work.remembered:
            work.remembered = {**work.remembered, "result": _without(work.remembered["result"], posting_id)}
        work.message = ""


def _without(result: dict[str, Any], posting_id: str) -> dict[str, Any]:
    left = [each for each in result.get("files", ()) if each.get("posting") != posting_id]
    kept = {**result, "files": left} if "files" in result else {**result}
    return _without_reasons(kept, posting_id)


def _forget_reasons(session: Session, posting_id: str) -> None:
    """Why a posting could not go on the site may quote it."""
    for build in session.scalars(select(SiteBuild).where(cast(SiteBuild.result, Text).contains(posting_id))):
        build.result = _without_reasons(build.result, posting_id)


def _without_reasons(result: dict[str, Any], posting_id: str) -> dict[str, Any]:
    kept, reasons, lacks = {**result}, result.get("left_out"), result.get("lacks")
    if isinstance(reasons, dict):
        kept["left_out"] = {key: each for key, each in reasons.items() if key != posting_id}
    if isinstance(lacks, list):
        kept["lacks"] = [left for each in lacks if (left := _without_posting(each, posting_id))["count"]]
    return kept


def _without_posting(lack: dict[str, Any], posting_id: str) -> dict[str, Any]:
    """What pages of the site lack, without one of the postings that do; it may quote its only one."""
    left = [each for each in lack["postings"] if each != posting_id]
    return {**lack, "postings": left, "count": lack["count"] - len(lack["postings"]) + len(left)}
