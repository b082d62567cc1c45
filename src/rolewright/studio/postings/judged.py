"""Notes what a check says of a posting, wherever it is asked for afterwards."""

from datetime import date

from sqlalchemy.orm import Session

from rolewright.report import Report
from rolewright.studio.insights.snapshots import take
from rolewright.studio.postings.summary import summarise
from rolewright.studio.postings.words import note_words
from rolewright.studio.tables.posting import Posting


def note_judged(session: Session, posting: Posting, report: Report, on: date) -> None:
    """Put what the report of the day `on` says into lists, search and insights. The posting gets its id."""
    summarise(posting, report, on)
    session.add(posting)
    session.flush()
    note_words(session, posting)
    take(session, posting, report, on)
