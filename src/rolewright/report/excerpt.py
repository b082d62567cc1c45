"""The line on which findings stand, with their words underlined."""

from collections.abc import Collection, Mapping

from rolewright.report.style import Ink, Style, columns, visible
from rolewright.report.window import ELLIPSIS, fits, line_around, window
from rolewright.text import SourceText, Span

#: The margin beneath the number of a line.
BAR = "      │"

_MARGIN = len(BAR) + 1


def excerpt(source: SourceText, marks: Mapping[Span, Ink], style: Style) -> list[str]:
    """The line of the first mark with its number, and beneath it a rule under the words of every mark.

    The marks are in order and `share_excerpt`. Words that go on in the lines below are shown as far as the
    line goes.
    """
    first, *_ = marks
    *_, last = marks
    line = line_around(source, first)
    words = Span(first.start, max(min(last.end, line.end), first.start))
    shown = window(source.text, line, words, style.width - _MARGIN)
    drawing = _Drawing(style)
    if shown.start > line.start:
        drawing.add(ELLIPSIS)
        at = shown.start
    else:
        at = _without_indent(source.text, shown.start, first.start)
    for mark, ink in marks.items():
        end = max(mark.start, min(mark.end, shown.end))
        drawing.add(source.text[at : mark.start])
        drawing.mark(source.text[mark.start : end], ink)
        at = end
    drawing.text += visible(source.text[at : shown.end]).rstrip()
    if shown.end < line.end:
        drawing.text += ELLIPSIS
    number = f"{source.line_of(line.start):>5} │"
    return [
        f"{style.paint(Ink.FAINT, number)} {drawing.text}",
        f"{style.paint(Ink.FAINT, BAR)} {drawing.rule}",
    ]


def share_excerpt(source: SourceText, marks: Collection[Span], span: Span, style: Style) -> bool:
    """Whether `span`, which is no further back than the marks, can be marked in one excerpt with them.

    It must begin on their line and near enough, and overlap none of them unless it is the last.
    """
    first, *_ = marks
    *_, last = marks
    if span == last:
        return True
    line = line_around(source, first)
    if span.start < last.end or span.start >= line.end:
        return False
    room = style.width - _MARGIN
    nearby = Span(first.start, min(span.end, line.end))
    return fits(source.text, line, room) or fits(source.text, nearby, room - 2 * len(ELLIPSIS))


class _Drawing:
    """A line of text and the rule beneath it, growing together."""

    def __init__(self, style: Style) -> None:
        self.text = ""
        self.rule = ""
        self._style = style

    def add(self, text: str) -> None:
        """Words without a mark."""
        self.text += visible(text)
        self.rule += " " * columns(visible(text))

    def mark(self, text: str, ink: Ink) -> None:
        """Words with a rule beneath them; a place without words has one of one column."""
        self.text += self._style.paint(ink, visible(text))
        self.rule += self._style.paint(ink, "─" * max(1, columns(visible(text))))


def _without_indent(text: str, start: int, words: int) -> int:
    while start < words and text[start].isspace():
        start += 1
    return start
