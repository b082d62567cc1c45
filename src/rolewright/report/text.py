"""The report for a person at a terminal."""

from collections.abc import Iterator

from rolewright.document import Facts
from rolewright.report.by_usefulness import findings_by_usefulness
from rolewright.report.facts_text import pay_text
from rolewright.report.remark import Reasons
from rolewright.report.report import Report
from rolewright.report.style import Ink, Style, shortened, visible, wrapped
from rolewright.report.verdict import WHAT_IS_FIRST, hidden_text, score_text, verdict_lines

_INDENT = "  "
_LONGEST_FACT = 60


def to_text(
    report: Report,
    style: Style,
    reasons: Reasons | None = None,
    *,
    by_position: bool = False,
    everything: bool = False,
) -> str:
    """The report as lines of text: what the posting is, a verdict, and what there is to remark.

    Remarks of one kind stand together, the most useful kind first, and no more than a person can act on
    unless `everything` is wanted; `by_position` puts every remark at its line. `reasons` gives, by rule, a
    sentence that stands once, at the rule's first remark, and is then taken out.
    """
    page = _Page(report, style)
    lines = page.lines({} if reasons is None else reasons, by_position=by_position, everything=everything)
    return "\n".join(lines) + "\n"


class _Page:
    """One report on its way to the terminal; what a baseline knows is counted alone."""

    def __init__(self, report: Report, style: Style) -> None:
        self._report = report
        self._style = style

    def lines(self, reasons: Reasons, *, by_position: bool, everything: bool) -> Iterator[str]:
        report, style = self._report, self._style
        yield style.paint(Ink.STRONG, visible(report.source.path or "standard input"))
        yield from self._basics()
        yield from self._verdict()
        shown = report.only_new
        if by_position:
            # Few ask for this order.
            from rolewright.report.by_position import findings_by_position

            yield from findings_by_position(shown, style, reasons)
        else:
            yield from findings_by_usefulness(shown, style, reasons, everything=everything)
        if report.laws:
            # Few postings have laws.
            from rolewright.report.laws_text import laws_text

            yield ""
            yield from laws_text(report.laws, style)

    def _verdict(self) -> Iterator[str]:
        """Whether the posting can go out, and its score; nothing for what is none."""
        report, style = self._report, self._style
        if not report.document.is_posting:
            return
        for line in verdict_lines(report, style, style.width - len(_INDENT)):
            yield _INDENT + line
        if report.scorecard:
            yield from self._paragraph(score_text(report.scorecard))
        if hidden := hidden_text(report):
            yield from self._paragraph(hidden, Ink.FAINT)

    def _basics(self) -> Iterator[str]:
        """What a candidate looks for first."""
        document = self._report.document
        if document.is_begun:
            yield from self._paragraph(f"{document.facts.title.value}, only begun. {WHAT_IS_FIRST}")
        elif not document.is_posting:
            yield f"{_INDENT}No job description."
        elif basics := " · ".join(_basics(document.facts)):
            yield from self._paragraph(basics)
        if document.language not in ("en", "und"):
            note = f"Written in “{document.language}”: structure and facts are checked, wording is not."
            yield from self._paragraph(note, Ink.FAINT)

    def _paragraph(self, text: str, ink: Ink | None = None) -> Iterator[str]:
        for line in wrapped(visible(text), self._style.width - len(_INDENT)):
            yield _INDENT + (self._style.paint(ink, line) if ink else line)


def _basics(facts: Facts) -> Iterator[str]:
    for text in (facts.title.value, facts.employer.value):
        if text:
            yield shortened(text, _LONGEST_FACT)
    for place in facts.locations.distinct[:2]:
        yield shortened(place.value, _LONGEST_FACT)
    for employment in facts.employment.distinct[:1]:
        yield employment.value.lower().replace("_", "-")
    if facts.workplace.value:
        yield facts.workplace.value.in_words
    for pay in facts.pay.distinct[:1]:
        yield pay_text(pay.value)
