"""Whether a report is good enough, and if not, for what."""

from collections import Counter

from rolewright.findings import Severity
from rolewright.report.report import Report
from rolewright.settings import FailOn


def shortfalls(report: Report, fail_on: FailOn, min_score: int) -> tuple[str, ...]:
    """Why a check fails for this report; nothing when it passes.

    Findings that a baseline knows do not count. The score does, whatever the baseline knows.
    """
    reasons = []
    if counted := _counted(report, fail_on):
        reasons.append(counted)
    if report.scorecard is not None and report.scorecard.total < min_score:
        reasons.append(f"a score of {report.scorecard.total}, below {min_score}")
    return tuple(reasons)


def unscored(report: Report) -> str | None:
    """Why there is no score, in words that follow "because"; None where there is one."""
    if report.scorecard is not None:
        return None
    if not report.document.is_posting:
        return "it is no job description"
    return f"the wording of “{report.document.language}” is not judged"


def _counted(report: Report, fail_on: FailOn) -> str:
    """How many findings count, the gravest first: "1 error and 3 warnings"."""
    if fail_on is FailOn.NEVER:
        return ""
    least = Severity(fail_on.value)
    counts = Counter(finding.severity for finding in report.new if finding.severity.at_least(least))
    new = "new " if report.baselined else ""
    parts = [f"{counts[each]} {new}{each}{'' if counts[each] == 1 else 's'}" for each in Severity if counts[each]]
    return ", ".join(parts[:-1]) + (" and " if len(parts) > 1 else "") + parts[-1] if parts else ""
