"""The findings in the order of the text: each line of the posting, and beneath it what there is to remark."""

from collections.abc import Iterator

from rolewright.findings import Finding
from rolewright.report.excerpt import excerpt
from rolewright.report.marked import marked
from rolewright.report.places import place_at
from rolewright.report.remark import Reasons, mends, remark, sources, why
from rolewright.report.report import Report
from rolewright.report.style import Ink, Style


def findings_by_position(report: Report, style: Style, reasons: Reasons) -> Iterator[str]:
    """Every finding at its place; those about the posting as a whole come first."""
    if whole := [finding for finding in report.findings if finding.span is None]:
        yield ""
        yield style.paint(Ink.STRONG, "  The posting as a whole")
        for finding in sorted(whole, key=lambda finding: finding.severity.rank):
            yield from _remark(finding, style, reasons)
    source = report.document.source
    for marks, findings in marked(report.findings, source, style):
        yield ""
        place = place_at(report, next(iter(marks)).start).short
        yield from excerpt(source, marks, style, place=place)
        for finding in findings:
            yield from _remark(finding, style, reasons)


def _remark(finding: Finding, style: Style, reasons: Reasons) -> Iterator[str]:
    yield from remark(finding, style)
    yield from why(finding.rule, reasons, style)
    yield from mends([fix.title for fix in finding.fixes], style)
    yield from sources([finding], style)
