"""A question sheet for a person at a terminal."""

from collections.abc import Iterable, Iterator

from rolewright.report.style import Ink, Style, visible, wrapped
from rolewright.rules.tidy import capitalised
from rolewright.writing.screening import QuestionSheet, Row, Said, ScreeningQuestion

#: How such a text begins.
TEXT_SIGN = "Questions for "
_NOTES_LINES = 3


def heading(sheet: QuestionSheet) -> str:
    """The words on top of the sheet."""
    return f"{TEXT_SIGN}{sheet.title or 'this job'}"


def sheet_text(sheet: QuestionSheet, style: Style) -> str:
    """Questions and scorecard, each with the words that they come from."""
    return "\n".join(_lines(sheet, style)) + "\n"


def _lines(sheet: QuestionSheet, style: Style) -> Iterator[str]:
    yield style.paint(Ink.STRONG, visible(heading(sheet)))
    for note in sheet.notes:
        yield ""
        yield from _paragraph(note, style, "")
    if sheet.screening:
        yield from _title("Screening questions", style)
        yield from _screening(sheet.screening, style)
    if sheet.scorecard:
        yield from _title("Scorecard of the interview", style)
        for number, row in enumerate(sheet.scorecard, start=1):
            yield from _row(number, row, style)
    if sheet.unasked:
        yield from _title("Not asked", style)
        yield from _unasked(sheet, style)


def _screening(questions: Iterable[ScreeningQuestion], style: Style) -> Iterator[str]:
    for number, each in enumerate(questions, start=1):
        yield from _entry(f"{number:>2}. ", each.text, style)
        if f"“{each.said.words}”" in each.text:
            yield style.paint(Ink.FAINT, f"    {each.said.place}")
        else:
            yield from _source(each.said, style)


def _row(number: int, row: Row, style: Style) -> Iterator[str]:
    if number > 1:
        yield ""
    yield from _entry(f"{number:>2}. ", row.question, style)
    yield from _source(row.said, style, row.aim.value)
    if row.scale is not None:
        for name in ("strong", "fair", "weak"):
            yield from _entry(f"    {name + ':':<7} ", getattr(row.scale, name), style)
    yield "    Strong, fair or weak: ______   Notes:"
    yield from ("    " + "_" * (min(style.width, 80) - 4) for _ in range(_NOTES_LINES))


def _unasked(sheet: QuestionSheet, style: Style) -> Iterator[str]:
    for why, entries in sheet.unasked_by_reason.items():
        yield from _paragraph(f"{capitalised(why)}:", style, "  ")
        for said in entries:
            yield from _entry("  - ", f"{said.place}: “{said.words}”", style)


def _source(said: Said, style: Style, aim: str = "") -> Iterator[str]:
    name = f"{aim}, {said.place}" if aim else said.place
    yield from _paragraph(f"{name}: “{said.words}”", style, "    ", Ink.FAINT)


def _title(text: str, style: Style) -> Iterator[str]:
    yield ""
    yield style.paint(Ink.STRONG, text)
    yield ""


def _entry(mark: str, text: str, style: Style) -> Iterator[str]:
    first, *more = wrapped(visible(text), style.width - len(mark))
    yield f"{mark}{first}"
    yield from (f"{' ' * len(mark)}{line}" for line in more)


def _paragraph(text: str, style: Style, indent: str, ink: Ink | None = None) -> Iterator[str]:
    for line in wrapped(visible(text), style.width - len(indent)):
        yield indent + (style.paint(ink, line) if ink else line)
