"""Which lines go on with the sentence of the line above."""

from collections.abc import Sequence

from rolewright.parse.lines import Line, Shape
from rolewright.text import pattern

# A member of an enumeration is slow to look up.
_TEXT = Shape.TEXT
# "APPLICATION PROCEDURES:" opens something of its own.
_LABEL = pattern(r"[A-Z][A-Z/&,'() -]{3,48}:(?!\S)")
_CLOSED = (".", "!", "?", ":", ";", "…")
# A run with a longer line was not wrapped by hand or by a mail program: there each line stands for itself.
_WIDEST_WRAP = 140
_NARROWEST_WRAP = 45
_FEWEST_BROKEN = 12
_SEVERAL = 4
_DOUBLE = 2.5


def wrapped(text: str, lines: Sequence[Line], at: int) -> int:
    """The index past the last line that continues the text begun on line `at`."""
    after = run = at + 1
    count = len(lines)
    while run < count and lines[run].shape is _TEXT and not lines[run].apart:
        run += 1
    if run == after:
        return after
    if run - at >= _FEWEST_BROKEN and _is_one_word_a_line(text, lines[at:run]):
        return run
    width = _width(lines[at:run])
    # Wrapped text goes on with a small letter at every third line or more.
    is_wrapped = width > _NARROWEST_WRAP and (
        sum([text[line.start].islower() for line in lines[after:run]]) >= 0.3 * (run - after)
    )
    if width > _WIDEST_WRAP or (not is_wrapped and _has_wider(lines[at:run], _WIDEST_WRAP)):
        return after
    while after < run and _continues(
        text, lines[after - 1], lines[after], lines[at], width if is_wrapped else 0
    ):
        after += 1
    return after


def _width(lines: Sequence[Line]) -> int:
    """How wide the lines are, but for one of several to which somebody has since added words."""
    widths = sorted([line.end - line.start for line in lines])
    is_lengthened = len(widths) >= _SEVERAL and widths[-1] > _WIDEST_WRAP and widths[-1] < _DOUBLE * widths[-2]
    return widths[-2] if is_lengthened else widths[-1]


def _has_wider(lines: Sequence[Line], width: int) -> bool:
    return any([line.end - line.start > width for line in lines])


def _continues(text: str, before: Line, line: Line, first: Line, width: int) -> bool:
    """Whether `line` goes on with the sentence of `before`; `width` is that of wrapped text, else 0."""
    if text.endswith(":", before.start, before.end) or _LABEL.match(text, line.start, line.end):
        return False
    if width:
        # Wrapping breaks a line only where the next word would not have fitted.
        word = text[line.start : line.end].split(maxsplit=1)[0]
        if before.end - before.start + 1 + len(word) > 0.85 * width:
            return True
    if text.endswith(_CLOSED, before.start, before.end):
        return False
    if text[line.start].islower():
        return not text[first.start].islower()
    return first.shape is Shape.ITEM and line.level > first.level


def _is_one_word_a_line(text: str, lines: Sequence[Line]) -> bool:
    """Whether this is text out of a PDF that broke the line after every word."""
    lone = sum(text.find(" ", line.start, line.end) < 0 for line in lines)
    return lone > 0.8 * len(lines)
