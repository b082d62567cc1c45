"""The picture of a report in the README, drawn from what a check of the example posting really prints."""

import re
from collections.abc import Iterator
from datetime import date
from html import escape
from pathlib import Path

from rolewright.engine import Checker
from rolewright.report import Style
from rolewright.report.style import columns
from rolewright.report.text import to_text

ROOT = Path(__file__).parent.parent
PICTURE = ROOT / "docs/images/report.svg"
POSTING = Path("examples/account-manager.md")
#: The day of the check: the example's closing date has passed.
DAY = date(2026, 11, 23)

_WIDTH = 88
_MOST_BLOCKS = 10
_LETTER, _LINE, _EDGE, _BAR = 8.4, 19, 24, 40
_PAINTED = re.compile(r"\x1b\[([\d;]+)m(.*?)\x1b\[0m")
#: What the inks of `rolewright.report.style` look like in the picture.
_CLASSES = {
    "1": "strong",
    "2": "faint",
    "1;31": "error",
    "1;33": "warning",
    "1;36": "note",
    "32": "good",
    "36": "name",
}
_STYLE = """\
text { font: 14px ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace }
text { fill: #d8dee9; white-space: pre }
.strong, .error, .warning, .note { font-weight: 700 }
.strong { fill: #f4f6fa } .faint { fill: #8b95a7 } .good { fill: #9ccf8a } .name { fill: #7fc4d8 }
.error { fill: #ff8a80 } .warning { fill: #f5cf6b } .note { fill: #7fd4e8 }"""


def drawn() -> str:
    """The picture as SVG."""
    lines = list(_excerpted(_printed()))
    width = round(_WIDTH * _LETTER + 2 * _EDGE)
    height = _BAR + len(lines) * _LINE + _EDGE
    about = f"What rolewright check {POSTING} prints"
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" '
            f'height="{height}" role="img" aria-labelledby="about">',
            f'<title id="about">{about}</title>',
            f"<style>\n{_STYLE}\n</style>",
            f'<rect width="{width}" height="{height}" rx="10" fill="#1d232e"/>',
            *(f'<circle cx="{x}" cy="20" r="5.5" fill="#4a5365"/>' for x in (24, 42, 60)),
            *_rows(lines),
            "</svg>\n",
        ]
    )


def _printed() -> list[str]:
    checker = Checker()
    text = (ROOT / POSTING).read_text("utf-8")
    report = checker.check(text, on=DAY, path=POSTING.as_posix())
    reasons = {rule.id: rule.short_why for rule in checker.ruleset}
    return [
        f"$ rolewright check {POSTING}",
        *to_text(report, Style(colour=True, width=_WIDTH), reasons).splitlines(),
    ]


def _excerpted(lines: list[str]) -> Iterator[str]:
    """The first blocks, with a sign where others follow."""
    blocks = "\n".join(lines).split("\n\n")
    if len(blocks) > _MOST_BLOCKS:
        blocks = [*blocks[:_MOST_BLOCKS], "         \x1b[2m⋮\x1b[0m"]
    return iter("\n\n".join(blocks).split("\n"))


def _rows(lines: list[str]) -> Iterator[str]:
    for number, line in enumerate(lines):
        pieces = "".join(_pieces(line))
        if pieces:
            yield f'<text y="{_BAR + (number + 1) * _LINE}">{pieces}</text>'


def _pieces(line: str) -> Iterator[str]:
    """The painted and the plain stretches of a line, each at its column."""
    at = column = 0
    for painted in _PAINTED.finditer(line):
        for text, ink in ((line[at : painted.start()], None), (painted[2], _CLASSES[painted[1]])):
            if text:
                yield _piece(text, column, ink)
                column += columns(text)
        at = painted.end()
    if line[at:]:
        yield _piece(line[at:], column, None)


def _piece(text: str, column: int, ink: str | None) -> str:
    shown = text.strip(" ")
    column += len(text) - len(text.lstrip(" "))
    if not shown:
        return ""
    painted = f' class="{ink}"' if ink else ""
    place = f'x="{_EDGE + column * _LETTER:.1f}" textLength="{columns(shown) * _LETTER:.1f}"'
    return f"<tspan {place}{painted}>{escape(shown)}</tspan>"
