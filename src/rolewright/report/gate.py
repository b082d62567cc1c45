"""Whether a report is good enough, and if not, for what."""

from collections import Counter
from collections.abc import Iterable

from rolewright.findings import Finding, Severity
from rolewright.records import record
from rolewright.report.counted import counted
from rolewright.report.report import Report
from rolewright.settings import FailOn


@record
class Limits:
    """What a check asks of a posting: no finding from `fail_on` on, and no score below `min_score`.

    Findings that a baseline knows do not count. The score does, whatever the baseline knows; a text without
    a score is not held against a least one.
    """

    fail_on: FailOn = FailOn.ERROR
    min_score: int = 0

    def failing(self, report: Report) -> tuple[Finding, ...]:
        """The findings for which the check fails."""
        if self.fail_on is FailOn.NEVER:
            return ()
        least = Severity(self.fail_on.value)
        return tuple(finding for finding in report.new if finding.severity.at_least(least))

    def is_met_by_score(self, report: Report) -> bool:
        """Whether the score is high enough."""
        return report.scorecard is None or report.scorecard.total >= self.min_score

    def shortfalls(self, report: Report) -> tuple[str, ...]:
        """Why the check fails for a report; nothing when it passes."""
        reasons = []
        if failing := self.failing(report):
            reasons.append(_counted(failing, "new " if report.baselined else ""))
        if report.scorecard is not None and not self.is_met_by_score(report):
            reasons.append(f"a score of {report.scorecard.total}, below {self.min_score}")
        return tuple(reasons)


def unscored(report: Report) -> str | None:
    """Why there is no score, in words that follow "since"; None where there is one."""
    if report.scorecard is not None:
        return None
    if report.document.is_begun:
        return "it is only begun"
    if not report.document.is_posting:
        return "it is no job description"
    return f"the wording of “{report.document.language}” is not judged"


def _counted(findings: Iterable[Finding], new: str) -> str:
    """How many there are of each severity, the gravest first: "1 error and 3 warnings"."""
    counts = Counter(finding.severity for finding in findings)
    *others, last = [counted(counts[each], f"{new}{each.value}") for each in Severity if counts[each]]
    return f"{', '.join(others)} and {last}" if others else last
