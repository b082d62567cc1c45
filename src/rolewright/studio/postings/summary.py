"""What lists show of a posting, worked out from its text whenever that changes."""

from datetime import date

from rolewright.document import words_read
from rolewright.findings import Severity
from rolewright.report import Report
from rolewright.studio.postings.at_place import BETWEEN
from rolewright.studio.postings.legal import legal_status
from rolewright.studio.tables.posting import Posting

_LONGEST = 300


def summarise(posting: Posting, report: Report, on: date) -> None:
    """Note on the posting what its report says, as of the day `on`."""
    facts = report.document.facts
    posting.title = _cut(facts.title.value if facts.title else "")
    posting.employer = _cut(facts.employer.value if facts.employer else "")
    posting.place = _cut(BETWEEN.join(each.value for each in facts.locations.distinct))
    posting.deadline = _day(facts.deadline.value) if facts.deadline else None
    posting.language = report.document.language
    posting.words = words_read(report.document)
    posting.score = report.scorecard.total if report.scorecard else None
    card = report.scorecard
    posting.parts = {part.value: points for part, points in card.parts.items()} if card else {}
    posting.errors = sum(finding.severity is Severity.ERROR for finding in report.findings)
    posting.warnings = sum(finding.severity is Severity.WARNING for finding in report.findings)
    posting.legal = legal_status(report).value
    posting.judged_on = on
    posting.ruleset = report.ruleset
    posting.text_digest = report.source.sha256


def _day(value: object) -> date | None:
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        return None


def _cut(value: str | None) -> str:
    return (value or "")[:_LONGEST]
