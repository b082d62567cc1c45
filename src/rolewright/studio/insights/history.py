"""What the library looked like on a day, and from day to day."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from rolewright.records import record
from rolewright.studio.postings.at_place import at_place
from rolewright.studio.postings.legal import Legal
from rolewright.studio.tables.posting import Posting
from rolewright.studio.tables.snapshot import Snapshot
from rolewright.studio.tables.spoken import Spoken

#: How many days a history shows, unless it has fewer.
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
    back = dict.fromkeys(round(length * at / (POINTS - 1)) for at in range(POINTS - 1, -1, -1))
    return [today - timedelta(days=days) for days in back]


def begun(session: Session, within: Within) -> date | None:
    """The first day of which there are figures."""
    first = _narrowed(select(func.min(Snapshot.day)), within, Snapshot.posting_id)
    told: date | None = session.scalar(first)
    return told


def history(session: Session, days: Sequence[date], within: Within) -> list[Day]:
    """The library on each of the days, in their order. Postings that were deleted since are not in it."""
    begun = _counted(session, Snapshot.day, within)
    ended = _counted(session, Snapshot.until, within)
    so_far = _Tally()
    told = []
    for day in days:
        so_far.take(begun, 1, day)
        so_far.take(ended, -1, day)
        told.append(so_far.of(day))
    return told


def _counted(session: Session, when: Any, within: Within) -> list[Any]:
    """What the snapshots say that begin or end on each day, the last day first."""
    query = select(
        when,
        Snapshot.legal,
        func.count(),
        func.sum(Snapshot.score),
        func.count(Snapshot.score),
        func.sum(Snapshot.errors),
    ).select_from(Snapshot)
    query = _narrowed(query, within, Snapshot.posting_id).where(when.is_not(None))
    return list(session.execute(query.group_by(when, Snapshot.legal).order_by(when.desc())))


class _Tally:
    """What holds so far: a snapshot is added on the day on which it begins, and taken away when it ends."""

    def __init__(self) -> None:
        self._legal: Counter[str] = Counter()
        self._scores = self._scored = self._errors = 0

    def take(self, counted: list[Any], sign: int, day: date) -> None:
        """Take from the end of what was counted all up to that day."""
        while counted and counted[-1][0] <= day:
            _, legal, postings, scores, scored, errors = counted.pop()
            self._legal[legal] += sign * postings
            self._scores += sign * (scores or 0)
            self._scored += sign * scored
            self._errors += sign * errors

    def of(self, day: date) -> Day:
        """What was counted."""
        return Day(
            day=day,
            postings=self._legal.total(),
            score=self._scores / self._scored if self._scored else None,
            errors=self._errors,
            legal={status.value: self._legal[status.value] for status in Legal},
        )


def groups(session: Session, within: Within) -> tuple[list[Group], list[Group]]:
    """The postings of today by team and by place, the largest groups first."""
    broken = func.count().filter(Posting.legal == Legal.BROKEN.value)
    query = select(
        Posting.team,
        Posting.place,
        func.count(),
        func.sum(Posting.score),
        func.count(Posting.score),
        func.sum(Posting.errors),
        broken,
    ).group_by(Posting.team, Posting.place)
    rows = session.execute(_narrowed(query, within, Posting.id)).all()
    return _largest((row[0], row[2:]) for row in rows), _largest((row[1], row[2:]) for row in rows)


def _largest(counted: Iterable[tuple[str, Sequence[int | None]]]) -> list[Group]:
    """The groups with the most postings, of what was counted in their parts."""
    sums: dict[str, list[int]] = {}
    for name, counts in counted:
        so_far = sums.get(name, [0] * len(counts))
        sums[name] = [had + (more or 0) for had, more in zip(so_far, counts, strict=True)]
    found = [
        Group(name, postings, scores / scored if scored else None, errors, broken)
        for name, (postings, scores, scored, errors, broken) in sums.items()
    ]
    return sorted(found, key=lambda each: (-each.postings, each.name))[:_MOST_GROUPS]


def frequent(session: Session, since: date, within: Within) -> list[Frequent]:
    """The rules that speak in the most postings today."""
    so_far = Spoken.day <= since
    today = select(Spoken.rule, func.count(), func.sum(Spoken.findings), func.count().filter(so_far))
    silent = select(Spoken.rule, func.count()).where(so_far)
    silent_since = dict(_by_rule(session, silent.where(Spoken.until > since), within))
    found = [
        Frequent(rule, postings, findings, before + silent_since.get(rule, 0))
        for rule, postings, findings, before in _by_rule(session, today.where(Spoken.until.is_(None)), within)
    ]
    return sorted(found, key=lambda each: (-each.postings, -each.findings, each.rule))[:_MOST_RULES]


def _by_rule(session: Session, query: Any, within: Within) -> Any:
    return session.execute(_narrowed(query, within, Spoken.posting_id).group_by(Spoken.rule)).all()


def _narrowed(query: Any, within: Within, posting_id: Any) -> Any:
    """The query with the postings that it counts, by their id, narrowed."""
    if not (within.team or within.place):
        return query
    wanted = select(Posting.id)
    if within.team:
        wanted = wanted.where(Posting.team == within.team)
    if within.place:
        wanted = wanted.where(at_place(within.place))
    return query.where(posting_id.in_(wanted))
