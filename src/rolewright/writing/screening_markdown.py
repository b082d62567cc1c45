"""A question sheet in Markdown, to print or to fill in."""

import re
from collections.abc import Iterator

from rolewright.report.style import visible
from rolewright.rules.tidy import capitalised
from rolewright.writing.screening import QuestionSheet, Row, Said, ScreeningQuestion
from rolewright.writing.screening_text import TEXT_SIGN, heading

#: How such a file begins.
MARKDOWN_SIGN = f"# {TEXT_SIGN}"
_SPECIAL = re.compile(r"([\\`*_\[\]<>|])")


def sheet_markdown(sheet: QuestionSheet) -> str:
    """Questions and scorecard, each with the words that they come from, and room for notes."""
    blocks = [f"# {_plain(heading(sheet))}", *map(_plain, sheet.notes)]
    if sheet.screening:
        blocks.append("## Screening questions")
        blocks.append(
            "\n".join(
                f"{number}. {_plain(each.text)}  \n   {_place(each)}"
                for number, each in enumerate(sheet.screening, start=1)
            )
        )
    if sheet.scorecard:
        blocks.append("## Scorecard of the interview")
        for number, row in enumerate(sheet.scorecard, start=1):
            blocks.extend(_row(number, row))
    if sheet.unasked:
        blocks.append("## Not asked")
        for why, entries in sheet.unasked_by_reason.items():
            listed = "\n".join(f"- {said.place}: “{_plain(said.words)}”" for said in entries)
            blocks.append(f"{capitalised(_plain(why))}:\n\n{listed}")
    return "\n\n".join(blocks) + "\n"


def _row(number: int, row: Row) -> Iterator[str]:
    yield f"### {number}. {_plain(row.question)}"
    yield f"{_source(row.said, row.aim.value)}"
    if row.scale is not None:
        scale = [f"| {name} | {_plain(getattr(row.scale, name))} |" for name in ("strong", "fair", "weak")]
        yield "\n".join(["| | the answer |", "|---|---|", *scale])
    yield "Strong, fair or weak: \\_\\_\\_  Notes:"


def _place(question: ScreeningQuestion) -> str:
    """Where the words stand, which a question mostly holds itself."""
    said = question.said
    return f"*{said.place}*" if f"“{said.words}”" in question.text else _source(said)


def _source(said: Said, aim: str = "") -> str:
    name = f"{aim}, {said.place}" if aim else said.place
    return f"*{name}: “{_plain(said.words)}”*"


def _plain(text: str) -> str:
    """Text in which no sign means anything to Markdown."""
    return _SPECIAL.sub(r"\\\1", visible(text))
