"""Notes how postings are judged, from day to day."""

from collections import Counter
from datetime import date

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from rolewright.report import Report
from rolewright.studio.tables.posting import Posting
from rolewright.studio.tables.snapshot import Snapshot, SnapshotRule


def take(session: Session, posting: Posting, report: Report, day: date) -> None:
    """Note what the report says of the posting on that day, unless it is what was noted last.

    A day has one note, its last; the one before holds up to that day.
    """
    counted = Counter(finding.rule for finding in report.findings)
    last = session.scalars(
        select(Snapshot).where(Snapshot.posting_id == posting.id, Snapshot.until.is_(None))
    ).first()
    if last is not None and _is_alike(session, last, posting, counted):
        last.revision = posting.revision
        return
    if last is None or last.day < day:
        if last is not None:
            last.until = day
        last = Snapshot(posting_id=posting.id, day=day)
        session.add(last)
    else:
        session.execute(delete(SnapshotRule).where(SnapshotRule.snapshot_id == last.id))
    last.revision = posting.revision
    last.score, last.legal = posting.score, posting.legal
    last.errors, last.warnings = posting.errors, posting.warnings
    last.parts = posting.parts
    session.flush()
    session.add_all(
        SnapshotRule(snapshot_id=last.id, rule=rule, findings=number) for rule, number in counted.items()
    )


def _is_alike(session: Session, last: Snapshot, posting: Posting, counted: Counter[str]) -> bool:
    told = (last.score, last.legal, last.errors, last.warnings)
    if told != (posting.score, posting.legal, posting.errors, posting.warnings):
        return False
    rows = session.execute(
        select(SnapshotRule.rule, SnapshotRule.findings).where(SnapshotRule.snapshot_id == last.id)
    )
    return {row.rule: row.findings for row in rows} == counted
