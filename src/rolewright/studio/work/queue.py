"""Starts pieces of work, finds them and cancels them."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from rolewright.studio.access import trail
from rolewright.studio.access.identity import Identity
from rolewright.studio.imports.uploads import forget
from rolewright.studio.problems import MissingError
from rolewright.studio.studio import Studio
from rolewright.studio.tables.work import Work
from rolewright.studio.words import shown
from rolewright.studio.work.kind import all_kinds
from rolewright.studio.work.state import ENDS, WorkState

_MOST_LISTED = 50


def start(studio: Studio, identity: Identity, kind: str, given: dict[str, Any]) -> str:
    """Put work of a kind in the queue; its id. KeyError for a kind that is not there."""
    all_kinds()[kind]
    with studio.database.writing() as session:
        return put(studio, session, identity, kind, given)


def put(studio: Studio, session: Session, identity: Identity, kind: str, given: dict[str, Any]) -> str:
    """Put work in the queue as part of a transaction that also keeps what the work needs."""
    work = Work(
        kind=kind,
        state=WorkState.WAITING,
        given=given,
        created_at=studio.now,
        account_id=identity.account_id,
        account_name=identity.name,
    )
    session.add(work)
    session.flush()
    trail.note(session, identity, studio.now, "work.started", work.id, kind=kind)
    return work.id


def work_by_id(session: Session, work_id: str) -> Work:
    """The work with that id. MissingError when there is none."""
    work = session.get(Work, work_id)
    if work is None:
        raise MissingError(shown("There is no work “{id}”.", id=work_id))
    return work


def latest(session: Session, *, only_going_on: bool = False) -> list[Work]:
    """The last pieces of work, newest first."""
    query = select(Work).order_by(Work.created_at.desc(), Work.id).limit(_MOST_LISTED)
    if only_going_on:
        query = query.where(Work.state.not_in(ENDS))
    return list(session.scalars(query))


def going_on(session: Session, kind: str) -> Work | None:
    """The work of a kind that waits or runs, if there is any."""
    query = select(Work).where(Work.kind == kind, Work.state.not_in(ENDS), Work.is_unwanted.is_(False))
    return session.scalars(query.limit(1)).first()


def cancel(studio: Studio, identity: Identity, work_id: str) -> Work:
    """Say that work is not wanted any more. What it has already done stays."""
    with studio.database.writing() as session:
        work = work_by_id(session, work_id)
        if work.state not in ENDS:
            work.is_unwanted = True
            if work.state == WorkState.WAITING:
                work.state = WorkState.CANCELLED
                work.ended_at = studio.now
                forget(session, work.given.get("uploads", ()))
            trail.note(session, identity, studio.now, "work.cancelled", work.id, kind=work.kind)
        return work
