"""Notes how postings are judged, from day to day."""

from collections import Counter
from collections.abc import Sequence
from datetime import date

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from rolewright.report import Report
from rolewright.studio.tables.posting import Posting
from rolewright.studio.tables.snapshot import Snapshot
from rolewright.studio.tables.spoken import Spoken


def take(session: Session, posting: Posting, report: Report, day: date) -> None:
    """Note what the report says of the posting on that day, where it is not what was noted last.

    A day has one note, its last; the one before holds up to that day.
    """
    _note_judgement(session, posting, day)
    _note_rules(session, posting.id, Counter(finding.rule for finding in report.findings), day)


def _note_judgement(session: Session, posting: Posting, day: date) -> None:
    last = session.scalars(
        select(Snapshot).where(Snapshot.posting_id == posting.id, Snapshot.until.is_(None))
    ).first()
    if last is None or (last.day < day and not _is_alike(last, posting)):
        if last is not None:
            last.until = day
        last = Snapshot(posting_id=posting.id, day=day)
        session.add(last)
    last.revision = posting.revision
    last.score, last.legal = posting.score, posting.legal
    last.errors, last.warnings = posting.errors, posting.warnings
    last.parts = posting.parts


def _is_alike(last: Snapshot, posting: Posting) -> bool:
    told = (last.score, last.legal, last.errors, last.warnings)
    return told == (posting.score, posting.legal, posting.errors, posting.warnings)


def _note_rules(session: Session, posting_id: str, counted: Counter[str], day: date) -> None:
    if {each.rule: each.findings for each in _standing(session, posting_id)} == counted:
        return
    _take_back(session, posting_id, day)
    goes_on = set()
    for spoken in _standing(session, posting_id):
        if counted[spoken.rule] == spoken.findings:
            goes_on.add(spoken.rule)
        else:
            spoken.until = day
    session.add_all(
        Spoken(posting_id=posting_id, rule=rule, day=day, findings=findings)
        for rule, findings in counted.items()
        if rule not in goes_on
    )


def _standing(session: Session, posting_id: str) -> Sequence[Spoken]:
    return session.scalars(
        select(Spoken).where(Spoken.posting_id == posting_id, Spoken.until.is_(None))
    ).all()


def _take_back(session: Session, posting_id: str, day: date) -> None:
    """Have the rules speak as they did before that day, on which something was noted already."""
    session.execute(delete(Spoken).where(Spoken.posting_id == posting_id, Spoken.day >= day))
    session.execute(
        update(Spoken).where(Spoken.posting_id == posting_id, Spoken.until >= day).values(until=None)
    )
