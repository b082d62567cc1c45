"""What the library looked like on a day, and from day to day."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import Session

from rolewright.records import record
from rolewright.studio.postings.legal import Legal
from rolewright.studio.tables.posting import Posting
from rolewright.studio.tables.snapshot import Snapshot, SnapshotRule

#: How many days a history shows, whatever its length.
POINTS = 13
_MOST_GROUPS, _MOST_RULES = 12, 15


@record
class Within:
    """Whose postings are counted; what is empty does not narrow them."""

    team: str = ""
    place: str = ""


@record
class Day:
    """The library at the end of a day. `score` is the mean, None where no posting had one."""

    day: date
    postings: int
    score: float | None
    errors: int
    legal: dict[str, int]


@record
class Group:
    """The postings of one team or place today."""

    name: str
    postings: int
    score: float | None
    errors: int
    broken: int


@record
class Frequent:
    """A rule, in how many postings it speaks today, how often, and in how many it did at the beginning."""

    rule: str
    postings: int
    findings: int
    before: int


def days_shown(today: date, length: int) -> list[date]:
    """Days at even distances, the last of them today."""
    return [today - timedelta(days=round(length * back / (POINTS - 1))) for back in range(POINTS - 1, -1, -1)]


def history(session: Session, days: Sequence[date], within: Within) -> list[Day]:
    """The library on each of the days. Postings that were deleted since are not in it."""
    return [_day(session, day, within) for day in days]


def _day(session: Session, day: date, within: Within) -> Day:
    rows = session.execute(
        _narrowed(
            select(
                Snapshot.legal,
                func.count(),
                func.sum(Snapshot.score),
                func.count(Snapshot.score),
                func.sum(Snapshot.errors),
            ).select_from(Snapshot),
            within,
            Snapshot.posting_id,
        )
        .where(_held_on(day))
        .group_by(Snapshot.legal)
    ).all()
    scored = sum(row[3] for row in rows)
    counted = {row[0]: row[1] for row in rows}
    return Day(
        day=day,
        postings=sum(counted.values()),
        score=sum(row[2] or 0 for row in rows) / scored if scored else None,
        errors=sum(row[4] or 0 for row in rows),
        legal={status.value: counted.get(status.value, 0) for status in Legal},
    )


def groups(session: Session, what: Any, within: Within) -> list[Group]:
    """The postings of today by what a column holds, the largest groups first."""
    broken = func.count().filter(Posting.legal == Legal.BROKEN.value)
    rows = session.execute(
        _narrowed(
            select(what, func.count(), func.avg(Posting.score), func.sum(Posting.errors), broken).select_from(
                Posting
            ),
            within,
            None,
        )
        .group_by(what)
        .order_by(func.count().desc(), what)
        .limit(_MOST_GROUPS)
    )
    return [
        Group(row[0], row[1], None if row[2] is None else float(row[2]), row[3] or 0, row[4]) for row in rows
    ]


def frequent(session: Session, since: date, within: Within) -> list[Frequent]:
    """The rules that speak in the most postings today."""
    now = {row[0]: (row[1], row[2]) for row in _rules(session, Snapshot.until.is_(None), within)}
    before = {row[0]: row[1] for row in _rules(session, _held_on(since), within)}
    largest = sorted(now, key=lambda rule: (-now[rule][0], -now[rule][1], rule))[:_MOST_RULES]
    return [Frequent(rule, *now[rule], before.get(rule, 0)) for rule in largest]


def _rules(session: Session, held: ColumnElement[bool], within: Within) -> Sequence[Any]:
    query = (
        select(SnapshotRule.rule, func.count(), func.sum(SnapshotRule.findings))
        .select_from(SnapshotRule)
        .join(Snapshot, Snapshot.id == SnapshotRule.snapshot_id)
    )
    return session.execute(
        _narrowed(query, within, Snapshot.posting_id).where(held).group_by(SnapshotRule.rule)
    ).all()


def _held_on(day: date) -> ColumnElement[bool]:
    return and_(Snapshot.day <= day, or_(Snapshot.until.is_(None), Snapshot.until > day))


def _narrowed(query: Any, within: Within, posting_id: Any) -> Any:
    """The query with its postings narrowed, which it has joined where no `posting_id` is given."""
    if not (within.team or within.place):
        return query
    if posting_id is not None:
        query = query.join(Posting, Posting.id == posting_id)
    if within.team:
        query = query.where(Posting.team == within.team)
    if within.place:
        query = query.where(Posting.place.contains(within.place, autoescape=True))
    return query
