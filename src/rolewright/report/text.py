"""The report for a person at a terminal."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from rolewright.document import Facts
from rolewright.findings import Finding, Severity
from rolewright.report.excerpt import BAR, excerpt, share_excerpt
from rolewright.report.facts_text import pay_text
from rolewright.report.report import Report
from rolewright.report.style import Ink, Style, columns, shortened, visible, wrapped
from rolewright.report.verdict import INK, counts_text, verdict_lines
from rolewright.text import Span

_INDENT = "  "
_LABEL = max(map(len, Severity))
_GAP = "  "
_LONGEST_FACT = 60
_UNEXPLAINED: Mapping[str, str] = MappingProxyType({})


def to_text(report: Report, style: Style, reasons: Mapping[str, str] = _UNEXPLAINED) -> str:
    """The report as lines of text: what the posting is, each remark with its words, and a verdict.

    `reasons` gives, by rule, a sentence that stands once, at the rule's first remark.
    """
    return "\n".join(_Page(report, style, reasons).lines()) + "\n"


class _Page:
    """One report on its way to the terminal."""

    def __init__(self, report: Report, style: Style, reasons: Mapping[str, str]) -> None:
        self._report = report
        self._style = style
        self._reasons = dict(reasons)

    def lines(self) -> Iterator[str]:
        report, style = self._report, self._style
        source = report.document.source
        yield style.paint(Ink.STRONG, visible(report.source.path or "standard input"))
        yield from self._basics()
        if whole := [finding for finding in report.findings if finding.span is None]:
            yield ""
            yield style.paint(Ink.FAINT, f"{BAR} the posting as a whole")
            yield from self._remarks(sorted(whole, key=lambda finding: finding.severity.rank))
        for marks, findings in _excerpts(report, style):
            yield ""
            yield from excerpt(source, marks, style)
            yield from self._remarks(findings)
        if verdict := list(self._verdict()):
            yield ""
            yield from verdict

    def _verdict(self) -> Iterator[str]:
        """Whether the posting can go out; for what is none, only how much there is to remark."""
        counts = Counter(finding.severity for finding in self._report.findings)
        suppressed = len(self._report.suppressed)
        room = self._style.width - len(_INDENT)
        if self._report.document.is_posting:
            lines = verdict_lines(counts, suppressed, self._style, room)
        else:
            lines = [counts_text(counts, suppressed, self._style)]
        for line in filter(None, lines):
            yield _INDENT + line

    def _basics(self) -> Iterator[str]:
        """What a candidate looks for first."""
        document = self._report.document
        if not document.is_posting:
            yield f"{_INDENT}No job description."
        elif basics := " · ".join(_basics(document.facts)):
            yield from self._paragraph(basics)
        if document.language not in ("en", "und"):
            note = f"Written in “{document.language}”: structure and facts are checked, wording is not."
            yield from self._paragraph(note, Ink.FAINT)

    def _paragraph(self, text: str, ink: Ink | None = None) -> Iterator[str]:
        for line in wrapped(visible(text), self._style.width - len(_INDENT)):
            yield _INDENT + (self._style.paint(ink, line) if ink else line)

    def _remarks(self, findings: Iterable[Finding]) -> Iterator[str]:
        for finding in findings:
            yield from self._remark(finding)

    def _remark(self, finding: Finding) -> Iterator[str]:
        ink = INK[finding.severity]
        message = wrapped(visible(finding.message), self._room)
        rule = self._style.paint(Ink.NAME, finding.rule)
        if columns(message[-1]) + len(_GAP) + len(finding.rule) <= self._room:
            message[-1] += _GAP + rule
        else:
            message.append(rule)
        yield from self._labelled(finding.severity, ink, message)
        if reason := self._reasons.pop(finding.rule, None):
            lines = [self._style.paint(Ink.FAINT, line) for line in wrapped(reason, self._room)]
            yield from self._labelled("why", Ink.FAINT, lines)
        for at, fix in enumerate(finding.fixes):
            yield from self._labelled("" if at else "mend", Ink.GOOD, wrapped(visible(fix.title), self._room))

    @property
    def _room(self) -> int:
        """How many columns are left for a remark beside its label."""
        return self._style.width - len(BAR) - 1 - _LABEL - len(_GAP)

    def _labelled(self, label: str, ink: Ink, lines: Iterable[str]) -> Iterator[str]:
        bar = self._style.paint(Ink.FAINT, BAR)
        for line in lines:
            shown = self._style.paint(ink, label) + " " * (_LABEL - len(label))
            yield f"{bar} {shown}{_GAP}{line}"
            label = ""


def _excerpts(report: Report, style: Style) -> Iterator[tuple[dict[Span, Ink], list[Finding]]]:
    """The findings about words, as many together as can be marked in one excerpt, the gravest ink winning."""
    marks: dict[Span, Ink] = {}
    together: list[Finding] = []
    for finding in report.findings:
        span = finding.span
        if span is None:
            continue
        if marks and not share_excerpt(report.document.source, marks, span, style):
            yield marks, together
            marks, together = {}, []
        together.append(finding)
        gravest = min((each for each in together if each.span == span), key=lambda each: each.severity.rank)
        marks[span] = INK[gravest.severity]
    if marks:
        yield marks, together


def _basics(facts: Facts) -> Iterator[str]:
    for text in (facts.title.value, facts.employer.value):
        if text:
            yield shortened(text, _LONGEST_FACT)
    for place in facts.locations.distinct[:2]:
        yield shortened(place.value, _LONGEST_FACT)
    for employment in facts.employment.distinct[:1]:
        yield employment.value.lower().replace("_", "-")
    if facts.workplace.value:
        yield facts.workplace.value
    for pay in facts.pay.distinct[:1]:
        yield pay_text(pay.value)
