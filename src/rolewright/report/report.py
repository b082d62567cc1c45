"""One posting's report."""

from datetime import date

from rolewright.document import JobDescription
from rolewright.findings import Finding, Severity, Suppressed
from rolewright.records import record
from rolewright.scoring import Scorecard


@record
class Source:
    """The text that was checked, and where it came from, if from a file."""

    path: str | None
    text: str

    @property
    def sha256(self) -> str:
        """The SHA-256 of the text's UTF-8 bytes."""
        # Only the wire form tells it, and its library is slow to load.
        from hashlib import sha256

        return sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()


@record
class Report:
    """The description as read, the findings in order of the text, and those that the owner has answered.

    `as_of` is the day for which the posting was judged. `crashed` tells that a rule of ours failed.
    `scorecard` is None for what is no posting, and for one in a language whose wording is not judged.
    """

    source: Source
    as_of: date
    ruleset: str
    document: JobDescription
    findings: tuple[Finding, ...]
    suppressed: tuple[Suppressed, ...] = ()
    crashed: bool = False
    scorecard: Scorecard | None = None

    def at_least(self, severity: Severity) -> tuple[Finding, ...]:
        """The findings of this severity or a graver one."""
        return tuple(finding for finding in self.findings if finding.severity.at_least(severity))

    def to_wire(self) -> dict[str, object]:
        """The report as JSON values, in the form `rolewright.report/1`."""
        from rolewright.report.wire import to_wire

        return to_wire(self)
