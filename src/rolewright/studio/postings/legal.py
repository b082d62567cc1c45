"""What the laws that apply say of a posting, in one word."""

from enum import StrEnum

from rolewright.findings import Severity
from rolewright.knowledge.jurisdictions.looked_at import looked_at
from rolewright.report import Report


class Legal(StrEnum):
    """`met` and `broken` are said of laws that surely apply, `unsure` of others.

    `none` is said where no law asks anything in the places of the posting, `unplaced` where these are not
    known.
    """

    MET = "met"
    UNSURE = "unsure"
    BROKEN = "broken"
    NONE = "none"
    UNPLACED = "unplaced"


def legal_status(report: Report) -> Legal:
    """The status of a posting under all laws that apply to it."""
    of_law = [finding for finding in report.findings if finding.rule.startswith("law/")]
    if any(finding.severity is Severity.ERROR for finding in of_law):
        return Legal.BROKEN
    if of_law:
        return Legal.UNSURE
    demanding = [law for law in report.laws if law.demands]
    if not demanding:
        return Legal.NONE if looked_at(report.document) else Legal.UNPLACED
    return Legal.MET if all(law.certain for law in demanding) else Legal.UNSURE
