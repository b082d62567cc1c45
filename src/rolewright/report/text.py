"""The report for a person at a terminal."""

from collections import Counter
from collections.abc import Iterator

from rolewright.findings import Applicability, Finding, Severity
from rolewright.report.excerpt import excerpt
from rolewright.report.facts_text import pay_text
from rolewright.report.report import Report
from rolewright.report.style import Ink, Style, visible, wrapped

INK = {Severity.ERROR: Ink.ERROR, Severity.WARNING: Ink.WARNING, Severity.NOTE: Ink.NOTE}
_INDENT = "        "


def to_text(report: Report, style: Style) -> str:
    """The report as lines of text: what the posting is, each remark with its words, and a count."""
    return "\n".join(_lines(report, style)) + "\n"


def _lines(report: Report, style: Style) -> Iterator[str]:
    yield style.paint(Ink.STRONG, visible(report.source.path or "standard input"))
    yield from _in_short(report, style)
    document = report.document
    if document.language not in ("en", "und"):
        note = f"Written in “{document.language}”: structure and facts are checked, wording only in English."
        yield style.paint(Ink.FAINT, wrapped(note, style.width, "  "))
    whole = [finding for finding in report.findings if finding.span is None]
    if whole:
        yield ""
        yield style.paint(Ink.FAINT, "  About the whole posting")
    for finding in whole:
        yield ""
        yield _head(finding, style)
        yield from _advice(finding, style)
    for finding in report.findings:
        if finding.span is not None:
            yield ""
            yield from excerpt(document.source, finding.span, style, INK[finding.severity])
            yield _head(finding, style)
            yield from _advice(finding, style)
    yield ""
    yield _count(report, style)


def _in_short(report: Report, style: Style) -> Iterator[str]:
    """The basics that a candidate looks for first."""
    if not report.document.is_posting:
        yield "  No job description."
        return
    facts = report.document.facts
    basics = [facts.title.value, facts.employer.value, *(place.value for place in facts.locations.distinct[:2])]
    basics += [kind.value.lower().replace("_", "-") for kind in facts.employment.distinct[:1]]
    basics += [facts.workplace.value.value if facts.workplace.value else None]
    basics += [pay_text(pay.value) for pay in facts.pay.distinct[:1]]
    yield wrapped(visible(" · ".join(basic for basic in basics if basic)), style.width, "  ")


def _head(finding: Finding, style: Style) -> str:
    severity = style.paint(INK[finding.severity], finding.severity.value)
    return f"{_INDENT}{severity} {style.paint(Ink.NAME, finding.rule)}"


def _advice(finding: Finding, style: Style) -> Iterator[str]:
    yield wrapped(visible(finding.message), style.width, _INDENT)
    for fix in finding.fixes:
        sign = "→" if fix.applicability is not Applicability.SHOW else "·"
        yield style.paint(Ink.GOOD, wrapped(f"{sign} {visible(fix.title)}", style.width, _INDENT))


def _count(report: Report, style: Style) -> str:
    counts = Counter(finding.severity for finding in report.findings)
    parts = [
        style.paint(INK[severity], f"{counts[severity]} {severity.value}{'' if counts[severity] == 1 else 's'}")
        for severity in Severity
        if counts[severity]
    ]
    if report.suppressed:
        parts.append(style.paint(Ink.FAINT, f"{len(report.suppressed)} suppressed"))
    verdict = ", ".join(parts) if parts else style.paint(Ink.GOOD, "Nothing to remark.")
    hint = style.paint(Ink.FAINT, "  Why? rolewright explain RULE") if report.findings else ""
    return f"  {verdict}{hint}"
