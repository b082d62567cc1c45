"""Which lines go on with the sentence of the line above."""

from collections.abc import Sequence

from rolewright.parse.lines import Line, Shape
from rolewright.text import pattern

# A member of an enumeration is slow to look up.
_TEXT = Shape.TEXT
# "APPLICATION PROCEDURES:" opens something of its own.
_LABEL = pattern(r"[A-Z][A-Z/&,'() -]{3,48}:(?!\S)")
# "**Job title:** Head of" has its value behind it, and perhaps in the next line.
_FIELD = pattern(r"[*_]{0,2}[A-Z][A-Za-z ]{2,30}:[*_]{0,2}\s")
# No line ends so whose sentence does not go on.
_OPEN = tuple(
    f" {word}" for word in "a an and are at by for from in is of on or our the to with your".split()
)
_DASHES = ("–", "—")
_CLOSED = (".", "!", "?", ":", ";", "…")
# A run with a longer line was not wrapped by hand or by a mail program: there each line stands for itself.
_WIDEST_WRAP = 140
_NARROWEST_WRAP = 45
_FEWEST_BROKEN = 12
_SEVERAL = 4
# So many lines tell whether they were wrapped; to look at all that follow, at each, would take for ever.
_MOST_SEEN = 100
_DOUBLE = 2.5
_WIDER = 1.15
# The widths at which mails are broken.
_NARROW_MAIL = 72
_MAIL = 80


def wrapped(text: str, lines: Sequence[Line], at: int) -> int:
    """The index past the last line that continues the text begun on line `at`."""
    after = run = at + 1
    count = min(len(lines), at + _MOST_SEEN)
    while run < count and not lines[run].apart and (lines[run].shape is _TEXT or _is_aside(text, lines, run)):
        run += 1
    if run == after:
        return after
    if run - after == 1 and _is_pair(text, lines[at], lines[after]):
        return run
    if run - at >= _FEWEST_BROKEN and _is_one_word_a_line(text, lines[at:run]):
        return run
    width = _width(lines[at:run])
    # Wrapped text goes on with a small letter at every third line or more.
    is_wrapped = width > _NARROWEST_WRAP and (
        sum([text[line.start].islower() for line in lines[after:run]]) >= 0.3 * (run - after)
    )
    if width > _WIDEST_WRAP or (not is_wrapped and _has_wider(lines[at:run], _WIDEST_WRAP)):
        return after
    if is_wrapped and _stands_above(text, lines[at], lines[after:run]):
        return after
    while after < run and _continues(
        text, lines[after - 1], lines[after], lines[at], width if is_wrapped else 0
    ):
        after += 1
    return after


def _is_aside(text: str, lines: Sequence[Line], at: int) -> bool:
    """Whether a line goes on with a dash in the middle of a sentence, and is no entry of a list."""
    line, before = lines[at], lines[at - 1]
    return (
        text.startswith(_DASHES, line.begin)
        and text[line.start].islower()
        and before.shape is _TEXT
        and before.end - before.start > _NARROWEST_WRAP
        and not text.endswith(_CLOSED, before.start, before.end)
        and not (at + 1 < len(lines) and text.startswith(_DASHES, lines[at + 1].begin))
    )


def _is_pair(text: str, one: Line, other: Line) -> bool:
    """Whether two lines are a sentence, or a label with its value, broken where mails break lines."""
    if not _NARROWEST_WRAP < one.end - one.start <= _MAIL or text.endswith(_CLOSED, one.start, one.end):
        return False
    word = text[other.start : other.end].split(maxsplit=1)[0]
    if one.end - one.start + 1 + len(word) <= _NARROW_MAIL:
        return False
    if text.endswith((".", "!", "?"), other.start, other.end) or text.endswith(_OPEN, one.start, one.end):
        return True
    return bool(_FIELD.match(text, one.start, one.end)) and text.find(":", other.start, other.end) < 0


def _stands_above(text: str, first: Line, rest: Sequence[Line]) -> bool:
    """Whether the first line is too long to have been wrapped with the rest, as a title is."""
    if len(rest) + 1 < _SEVERAL or text[rest[0].start].islower():
        return False
    return first.end - first.start > _WIDER * max([line.end - line.start for line in rest])


def _width(lines: Sequence[Line]) -> int:
    """How wide the lines are, but for one of several to which somebody has since added words."""
    widths = sorted([line.end - line.start for line in lines])
    is_lengthened = (
        len(widths) >= _SEVERAL and widths[-1] > _WIDEST_WRAP and widths[-1] < _DOUBLE * widths[-2]
    )
    return widths[-2] if is_lengthened else widths[-1]


def _has_wider(lines: Sequence[Line], width: int) -> bool:
    return any(line.end - line.start > width for line in lines)


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
