"""Reads the trail: who did what, the latest first."""

from collections.abc import Sequence
from datetime import UTC, datetime

from sqlalchemy import Select, func, select, tuple_
from sqlalchemy.orm import Session

from rolewright.records import record
from rolewright.studio.problems import MistakesError
from rolewright.studio.tables.account import Account
from rolewright.studio.tables.posting import Posting
from rolewright.studio.tables.trail_entry import TrailEntry
from rolewright.studio.words import shown


@record
class Wanted:
    """Which entries are wanted; None and the empty text want any. `until` itself is not among them."""

    account: str = ""
    action: str = ""
    subject: str = ""
    since: datetime | None = None
    until: datetime | None = None


def entries(
    session: Session, wanted: Wanted, limit: int, after: str = ""
) -> tuple[Sequence[TrailEntry], int, str | None]:
    """A page of entries that begins `after` a mark, how many there are in all, and the next page's mark."""
    chosen = _chosen(wanted)
    total = session.scalar(select(func.count()).select_from(chosen.subquery())) or 0
    page = chosen.order_by(TrailEntry.at.desc(), TrailEntry.id.desc()).limit(limit + 1)
    if after:
        at, id_ = _read_mark(after)
        page = page.where(tuple_(TrailEntry.at, TrailEntry.id) < tuple_(at, id_))
    rows = session.scalars(page).all()
    has_more = len(rows) > limit
    rows = rows[:limit]
    return rows, total, _mark(rows[-1]) if has_more else None


def actions(session: Session) -> list[str]:
    """Every kind of thing that was ever done."""
    return sorted(session.scalars(select(TrailEntry.action).distinct()))


def names_of(session: Session, ids: set[str]) -> dict[str, str]:
    """What postings and accounts are called today, as far as they are still there."""
    titles = session.execute(select(Posting.id, Posting.title).where(Posting.id.in_(ids)))
    names = session.execute(select(Account.id, Account.name).where(Account.id.in_(ids)))
    return {id_: name for rows in (titles, names) for id_, name in rows}


def titles_of_deleted(session: Session, ids: set[str]) -> dict[str, str]:
    """What postings were called when they were deleted."""
    query = select(TrailEntry.subject_id, TrailEntry.details).where(
        TrailEntry.subject_id.in_(ids), TrailEntry.action == "posting.deleted"
    )
    return {str(id_): str(details.get("title", "")) for id_, details in session.execute(query)}


def _chosen(wanted: Wanted) -> Select[TrailEntry]:
    chosen = select(TrailEntry)
    if wanted.account:
        chosen = chosen.where(TrailEntry.account_id == wanted.account)
    if wanted.action:
        chosen = chosen.where(TrailEntry.action == wanted.action)
    if wanted.subject:
        chosen = chosen.where(TrailEntry.subject_id == wanted.subject)
    if wanted.since:
        chosen = chosen.where(TrailEntry.at >= wanted.since)
    if wanted.until:
        chosen = chosen.where(TrailEntry.at < wanted.until)
    return chosen


def _mark(entry: TrailEntry) -> str:
    return f"{entry.at.isoformat()}~{entry.id}"


def _read_mark(mark: str) -> tuple[datetime, str]:
    time, _, id_ = mark.partition("~")
    try:
        return utc(datetime.fromisoformat(time)), id_
    except ValueError:
        raise MistakesError(
            shown("This is not where a page of the trail begins; start from the first one.")
        ) from None


def utc(moment: datetime) -> datetime:
    """The moment in UTC. ValueError for one without a zone, or before or after all that a calendar has."""
    if moment.tzinfo is None:
        raise ValueError(shown("A moment needs its time zone."))
    try:
        return moment.astimezone(UTC)
    except OverflowError as error:
        raise ValueError(shown("There is no such moment.")) from error
