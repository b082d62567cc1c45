"""Findings with the words that an excerpt marks for them."""

from collections.abc import Iterable, Iterator
from typing import TypeAlias

from rolewright.findings import Finding
from rolewright.report.excerpt import share_excerpt
from rolewright.report.style import Ink, Style
from rolewright.report.verdict import INK
from rolewright.text import SourceText, Span

#: The marks of one excerpt, and the findings that they are for.
Marked: TypeAlias = tuple[dict[Span, Ink], list[Finding]]


def marked(findings: Iterable[Finding], source: SourceText, style: Style) -> Iterator[Marked]:
    """The findings about words, as many together as one excerpt can mark, the gravest ink winning."""
    marks: dict[Span, Ink] = {}
    together: list[Finding] = []
    for finding in findings:
        span = finding.span
        if span is None:
            continue
        if marks and not share_excerpt(source, marks, span, style):
            yield marks, together
            marks, together = {}, []
        together.append(finding)
        gravest = min((each for each in together if each.span == span), key=lambda each: each.severity.rank)
        marks[span] = INK[gravest.severity]
    if marks:
        yield marks, together
