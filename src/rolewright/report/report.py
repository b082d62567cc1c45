"""One posting's report."""

from dataclasses import dataclass
from datetime import date

from rolewright.document import JobDescription
from rolewright.findings import Finding, Severity, Suppressed


@dataclass(frozen=True, slots=True)
class Source:
    """Where the text came from, if from a file, and the SHA-256 of its UTF-8 bytes."""

    path: str | None
    sha256: str


@dataclass(frozen=True, slots=True)
class Report:
    """The description as read, the findings in order of the text, and those that the owner has answered.

    `as_of` is the day for which the posting was judged. `crashed` tells that a rule of ours failed.
    """

    source: Source
    as_of: date
    ruleset: str
    document: JobDescription
    findings: tuple[Finding, ...]
    suppressed: tuple[Suppressed, ...] = ()
    crashed: bool = False

    def at_least(self, severity: Severity) -> tuple[Finding, ...]:
        """The findings of this severity or a graver one."""
        return tuple(finding for finding in self.findings if finding.severity.at_least(severity))

    def to_wire(self) -> dict[str, object]:
        """The report as JSON values, in the form `rolewright.report/1`."""
        from rolewright.report.wire import to_wire

        return to_wire(self)
