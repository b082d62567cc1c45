"""A check that a test makes up: swaps of words, each a rule."""

from collections.abc import Callable
from datetime import date

from rolewright.findings import Applicability, Edit, Finding, Fix, Severity, Suppressed
from rolewright.parse import parse
from rolewright.report import Report, Source
from rolewright.text import Span


def swapping(
    *swaps: tuple[str, str],
    grade: Applicability = Applicability.SUGGEST,
    answered: str = "",
) -> Callable[[str], Report]:
    """A check that marks every word of the swaps, with its other word as the fix.

    A rule is called by its word; “old|better|best” has two ways to mend it. What is `answered` is suppressed.
    """

    def check(text: str) -> Report:
        found = sorted(_findings(text, swaps, grade), key=lambda finding: finding.span or Span(0, 0))
        standing = [finding for finding in found if finding.rule != answered]
        return Report(
            source=Source(None, text),
            as_of=date(2026, 11, 23),
            ruleset="handmade",
            document=parse(""),
            findings=tuple(standing),
            suppressed=tuple(Suppressed(finding, "so it is") for finding in found if finding not in standing),
        )

    return check


def _findings(text: str, swaps: tuple[tuple[str, str], ...], grade: Applicability) -> list[Finding]:
    findings = []
    for old, new in swaps:
        at = text.find(old)
        while at >= 0:
            span = Span(at, at + len(old))
            fixes = tuple(Fix(f"Write “{way}”", (Edit(span, way),), grade) for way in new.split("|"))
            findings.append(Finding(old, Severity.WARNING, f"“{old}”", span, {}, fixes))
            at = text.find(old, span.end)
    return findings
