"""Which part of a long line is shown around marked words."""

from rolewright.report.style import columns
from rolewright.text import SourceText, Span

#: What stands where a line is cut.
ELLIPSIS = "…"

# A longer stretch is not measured, since it cannot fit on a page.
_LONGEST = 400
# How many columns of a line are shown before marked words that stand far in.
_LEAD = 24


def line_around(source: SourceText, words: Span) -> Span:
    """The line on which `words` begin, without its end and the white space before that."""
    line = source.line_of(words.start)
    starts = source.line_starts
    start = starts[line - 1]
    end = starts[line] if line < len(starts) else len(source)
    while end > max(start, words.start) and source.written[end - 1].isspace():
        end -= 1
    return Span(start, end)


def fits(text: str, span: Span, room: int) -> bool:
    """Whether a stretch of `text` takes no more than `room` columns."""
    return span.length <= _LONGEST and columns(text[slice(*span)]) <= room


def window(text: str, line: Span, words: Span, room: int) -> Span:
    """The part of `line` that fills `room` columns: all of it, or as much around `words` as fits.

    Where words are left out there is room for an ellipsis.
    """
    if fits(text, line, room):
        return line
    room -= 2 * len(ELLIPSIS)
    end = _reach(text, words.start, words.end, room)
    lead = min(_LEAD, room - columns(text[words.start : end]))
    start = _reach_back(text, words.start, line.start, words.start, lead)
    end = _reach(text, start, line.end, room)
    if end == line.end:
        start = _reach_back(text, end, line.start, words.start, room)
    return Span(start, end)


def _reach(text: str, start: int, end: int, room: int) -> int:
    """How far from `start` towards `end` the text fits into `room` columns."""
    at = start
    end = min(end, start + _LONGEST)
    while at < end and (room := room - columns(text[at])) >= 0:
        at += 1
    return at


def _reach_back(text: str, end: int, start: int, words: int, room: int) -> int:
    """How far back from `end` towards `start` the text fits, to the beginning of a word before `words`."""
    at = end
    start = max(start, end - _LONGEST)
    while at > start and (room := room - columns(text[at - 1])) >= 0:
        at -= 1
    blank = text.find(" ", at, words) if at > start else -1
    return at if blank < 0 else blank + 1
