"""The library: which postings there are, sought, sorted and counted without reading their texts."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, func, or_, select
from sqlalchemy.orm import Session, defer

from rolewright.records import record
from rolewright.studio.postings.at_place import at_place, counted
from rolewright.studio.postings.order import Sort, beyond, cursor, key_of, ordered, shown_state
from rolewright.studio.postings.words import has_words
from rolewright.studio.tables.account import Account
from rolewright.studio.tables.posting import Posting
from rolewright.studio.tables.posting_words import PostingWords
from rolewright.studio.tables.spoken import Spoken


@record
class Wanted:
    """Which postings are wanted; what is empty or None does not narrow the list.

    `words` are sought in title, place, employer and text, each as the beginning of a word; of `rules` one has
    to speak in it.
    """

    words: str = ""
    states: tuple[str, ...] = ()
    teams: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    legal: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()
    has_errors: bool | None = None
    min_score: int | None = None
    max_score: int | None = None
    ids: tuple[str, ...] = ()


@record
class Found:
    """A page of postings without their texts, how many there are in all, and where the next page begins."""

    postings: tuple[Posting, ...]
    total: int
    next: str | None


def find(
    session: Session, wanted: Wanted, today: date, *, sort: Sort = Sort.NEWEST, limit: int, after: str = ""
) -> Found:
    """A page of the postings that are wanted. MistakesError for an `after` that no page gave."""
    key = key_of(sort, today)
    rows = _of(select(Posting, key).options(defer(Posting.text, raiseload=True)), wanted, today)
    if after:
        rows = rows.where(beyond(after, sort, key))
    found = session.execute(rows.order_by(*ordered(sort, key)).limit(limit + 1)).all()
    page = found[:limit]
    following = cursor(sort, page[-1][1], page[-1][0].id) if len(found) > limit else None
    if not after and following is None:
        return Found(tuple(row[0] for row in page), len(page), None)
    return Found(tuple(row[0] for row in page), count(session, wanted, today), following)


def count(session: Session, wanted: Wanted, today: date) -> int:
    """How many postings are wanted."""
    return session.scalar(_of(select(func.count()).select_from(Posting), wanted, today)) or 0


def ids_of(session: Session, wanted: Wanted, today: date) -> list[str]:
    """The ids of all postings that are wanted."""
    return list(session.scalars(_of(select(Posting.id), wanted, today).order_by(Posting.id)))


def names_of_accounts(session: Session) -> dict[str, str]:
    """The names of people by the ids of their accounts."""
    return {row.id: row.name for row in session.execute(select(Account.id, Account.name))}


@record
class Counts:
    """How many postings the library holds, and of each state, team, place, language and legal status."""

    total: int
    states: dict[str, int]
    teams: dict[str, int]
    places: dict[str, int]
    languages: dict[str, int]
    legal: dict[str, int]


def counts(session: Session, today: date) -> Counts:
    """What there is to filter by."""
    states = _tally(session, shown_state(today))
    return Counts(
        total=sum(states.values()),
        states=states,
        teams=_tally(session, Posting.team),
        places=counted(_tally(session, Posting.place)),
        languages=_tally(session, Posting.language),
        legal=_tally(session, Posting.legal),
    )


def _tally(session: Session, what: Any) -> dict[str, int]:
    named = what.label("name")
    rows = session.execute(select(named, func.count()).select_from(Posting).group_by(named))
    return {name: number for name, number in sorted(rows.all()) if name}


def _of(rows: Select[Any], wanted: Wanted, today: date) -> Select[Any]:
    """The rows narrowed to what is wanted."""
    sought = has_words(wanted.words)
    if sought is not None:
        rows = rows.join(PostingWords, PostingWords.posting_id == Posting.id).where(sought)
    return rows.where(*_conditions(wanted, today))


def _conditions(wanted: Wanted, today: date) -> Sequence[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if wanted.states:
        conditions.append(shown_state(today).in_(wanted.states))
    if wanted.teams:
        conditions.append(Posting.team.in_(wanted.teams))
    if wanted.places:
        conditions.append(or_(*(at_place(place) for place in wanted.places)))
    if wanted.languages:
        conditions.append(Posting.language.in_(wanted.languages))
    if wanted.legal:
        conditions.append(Posting.legal.in_(wanted.legal))
    if wanted.rules:
        spoken = select(Spoken.posting_id).where(Spoken.until.is_(None), Spoken.rule.in_(wanted.rules))
        conditions.append(Posting.id.in_(spoken))
    if wanted.has_errors is not None:
        conditions.append(Posting.errors > 0 if wanted.has_errors else Posting.errors == 0)
    if wanted.min_score is not None:
        conditions.append(Posting.score >= wanted.min_score)
    if wanted.max_score is not None:
        conditions.append(Posting.score <= wanted.max_score)
    if wanted.ids:
        conditions.append(Posting.id.in_(wanted.ids))
    return conditions
