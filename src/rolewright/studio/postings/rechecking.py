"""Checks postings again whose text has not changed: the day, the rules or the settings have."""

from collections.abc import Iterator, Sequence

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import Session

from rolewright.studio.longest import LONGEST_POSTING
from rolewright.studio.postings.judged import note_judged
from rolewright.studio.studio import Studio
from rolewright.studio.tables.posting import Posting

# So many are read, and then written, in one go, that nobody who saves meanwhile waits for long.
_AT_ONCE = 20
# Others were kept before there was a bound; they are as they were judged last.
_CAN_BE_CHECKED = func.length(Posting.text) <= LONGEST_POSTING


def ids_to_check(studio: Studio, *, only_stale: bool, beyond: str = "") -> list[str]:
    """The ids of postings to check again, from the one after `beyond` on.

    Those are stale that were judged for another day or by other rules.
    """
    query = select(Posting.id).where(Posting.id > beyond).order_by(Posting.id)
    if only_stale:
        query = query.where(_is_stale(studio))
    with studio.database.reading() as session:
        return list(session.scalars(query))


def has_stale(session: Session, studio: Studio) -> bool:
    """Whether any posting was judged for another day or by other rules."""
    return session.scalar(select(Posting.id).where(_is_stale(studio)).limit(1)) is not None


def _is_stale(studio: Studio) -> ColumnElement[bool]:
    label = studio.checking.checker.ruleset.label
    is_old = or_(Posting.judged_on.is_(None), Posting.judged_on != studio.today, Posting.ruleset != label)
    return and_(is_old, _CAN_BE_CHECKED)


def check_again(studio: Studio, ids: Sequence[str]) -> Iterator[str]:
    """Check the postings and note what is said of them now; each id once that is done.

    A text that is saved meanwhile has been checked by that, and a posting that was deleted is left out.
    """
    for start in range(0, len(ids), _AT_ONCE):
        some = ids[start : start + _AT_ONCE]
        with studio.database.reading() as session:
            query = select(Posting.id, Posting.revision, Posting.text).order_by(Posting.id)
            texts = session.execute(query.where(Posting.id.in_(some), _CAN_BE_CHECKED)).all()
        day = studio.today
        reports = {row.id: (row.revision, studio.checking.report(row.text, day)) for row in texts}
        with studio.database.writing() as session:
            found = session.scalars(
                select(Posting).where(Posting.id.in_(some)).order_by(Posting.id).with_for_update()
            )
            for posting in found:
                revision, report = reports.get(posting.id, (0, None))
                if report is not None and posting.revision == revision:
                    note_judged(session, posting, report, day)
        yield from some
