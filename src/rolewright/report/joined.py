"""Reports on the variants of one posting, joined into one."""

from collections.abc import Hashable

from rolewright.findings import Finding
from rolewright.records import replace
from rolewright.report.report import Report
from rolewright.rules.suppression import RULE, is_of_unused
from rolewright.text import Span

_START = Span(0, 0)


def with_findings_of(report: Report, other: Report, name: str) -> Report:
    """The report, with what was found in the variant `name` alone; each of these says so.

    Document, laws and score stay those of the first report. An answer that one of the variants needs is not
    called needless because the other does without.
    """
    known = {_identity(each) for each in report.findings}
    also = {_identity(each) for each in other.findings}
    answered = {_identity(each.finding) for each in report.suppressed}
    fresh = [
        each if each.rule == RULE else replace(each, message=f"In the variant “{name}”: {each.message}")
        for each in other.findings
        if _identity(each) not in known and not _is_needless(each)
    ]
    kept = [each for each in report.findings if not _is_needless(each) or _identity(each) in also]
    return replace(
        report,
        findings=tuple(sorted((*kept, *fresh), key=lambda each: (each.span or _START, each.rule))),
        suppressed=(
            *report.suppressed,
            *(each for each in other.suppressed if _identity(each.finding) not in answered),
        ),
        crashed=report.crashed or other.crashed,
    )


def _identity(finding: Finding) -> Hashable:
    """What makes two findings one: another variant may word what it says of the whole posting otherwise."""
    return finding.rule, finding.span


def _is_needless(finding: Finding) -> bool:
    return finding.rule == RULE and is_of_unused(finding.message)
