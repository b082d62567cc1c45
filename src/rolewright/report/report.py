"""One posting's report."""

from datetime import date
from typing import TYPE_CHECKING

from rolewright.document import JobDescription, Origin
from rolewright.findings import Finding, Severity, Suppressed
from rolewright.records import record, replace
from rolewright.scoring import Scorecard

if TYPE_CHECKING:
    from rolewright.rules.law.judge import JudgedLaw


@record
class Source:
    """The text that was checked, and where it came from, if from a file.

    `path` is what it is called, and `file` the file if that is called otherwise, as where one holds several
    postings. `origins` say where the words of a text that was taken out of a document or a page stood there.
    """

    path: str | None
    text: str
    origins: tuple[Origin, ...] = ()
    file: str | None = None

    @property
    def sha256(self) -> str:
        """The SHA-256 of the text's UTF-8 bytes."""
        # Only the wire form tells it, and its library is slow to load.
        from hashlib import sha256

        return sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()


@record
class Baselined:
    """How a report compares with a baseline: which of its findings, by their places, were known before.

    `gone` is how many known ones were not found any more.
    """

    known: frozenset[int]
    gone: int = 0


@record
class Report:
    """The description as read, the findings in order of the text, and those that the owner has answered.

    `as_of` is the day for which the posting was judged. `crashed` tells that a rule of ours failed.
    `scorecard` is None for what is no posting, and for one in a language whose wording is not judged.
    `baselined` is None where no baseline was asked. `laws` are those that apply, each with what it demands
    and whether the posting meets it.
    """

    source: Source
    as_of: date
    ruleset: str
    document: JobDescription
    findings: tuple[Finding, ...]
    suppressed: tuple[Suppressed, ...] = ()
    crashed: bool = False
    scorecard: Scorecard | None = None
    baselined: Baselined | None = None
    laws: "tuple[JudgedLaw, ...]" = ()

    @property
    def new(self) -> tuple[Finding, ...]:
        """The findings that no baseline knows; without a baseline all of them."""
        if self.baselined is None:
            return self.findings
        known = self.baselined.known
        return tuple(finding for at, finding in enumerate(self.findings) if at not in known)

    @property
    def only_new(self) -> "Report":
        """The report without the findings that a baseline knows."""
        return self if self.baselined is None else replace(self, findings=self.new, baselined=None)

    @property
    def known(self) -> int:
        """How many findings a baseline knows."""
        return len(self.baselined.known) if self.baselined else 0

    def at_least(self, severity: Severity) -> tuple[Finding, ...]:
        """The findings of this severity or a graver one."""
        return tuple(finding for finding in self.findings if finding.severity.at_least(severity))

    def to_wire(self) -> dict[str, object]:
        """The report as JSON values, in the form `rolewright.report/1`."""
        from rolewright.report.wire import to_wire

        return to_wire(self)
