"""The line on which findings stand, with their words underlined."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import TypeAlias

from rolewright.report.style import Ink, Style, columns, visible, wrapped
from rolewright.report.window import ELLIPSIS, fits, line_around, window
from rolewright.text import SourceText, Span

#: What is said beside marked words.
Aside: TypeAlias = tuple[Ink | None, str]

_BAR = "         │ "
#: How many columns stand before an excerpt.
MARGIN = len(_BAR)

_GAP = "  "
_BETWEEN = " · "


def excerpt(
    source: SourceText,
    marks: Mapping[Span, Ink],
    style: Style,
    asides: Sequence[Aside] = (),
    place: str | None = None,
) -> list[str]:
    """The line of the first mark with its number, and beneath it a rule under the words of every mark.

    `place` stands instead of the number in a text that was taken out of a document.

    The marks are in order and `share_excerpt`. Words that go on in the lines below are shown as far as the
    line goes. Asides stand behind the rule, or below it if they are too long.
    """
    first, *_ = marks
    *_, last = marks
    line = line_around(source, first)
    words = Span(first.start, max(min(last.end, line.end), first.start))
    shown = window(source.written, line, words, style.width - MARGIN)
    drawing = _Drawing(style)
    if shown.start > line.start:
        drawing.add(ELLIPSIS)
        at = shown.start
    else:
        at = _without_indent(source.written, shown.start, first.start)
    for mark, ink in marks.items():
        end = max(mark.start, min(mark.end, shown.end))
        drawing.add(source.written[at : mark.start])
        drawing.mark(source.written[mark.start : end], ink)
        at = end
    drawing.text += visible(source.written[at : shown.end]).rstrip()
    if shown.end < line.end:
        drawing.text += ELLIPSIS
    number = f"{place or source.line_of(line.start):>{MARGIN - 3}} │"
    lines = [f"{style.paint(Ink.FAINT, number)} {drawing.text}"]
    said = list(dict.fromkeys((ink, visible(text)) for ink, text in asides))
    taken = drawing.width + len(_GAP) + columns(_BETWEEN.join(text for _, text in said))
    if said and MARGIN + taken <= style.width:
        beside = style.paint(Ink.FAINT, _BETWEEN).join(
            style.paint(ink, text) if ink else text for ink, text in said
        )
        return [*lines, f"{style.paint(Ink.FAINT, _BAR)}{drawing.rule}{_GAP}{beside}"]
    return [*lines, f"{style.paint(Ink.FAINT, _BAR)}{drawing.rule}", *beneath(said, style)]


def beneath(asides: Sequence[Aside], style: Style) -> Iterator[str]:
    """Asides on lines of their own, below an excerpt."""
    for ink, text in asides:
        for line in wrapped(visible(text), style.width - MARGIN):
            yield style.paint(Ink.FAINT, _BAR) + (style.paint(ink, line) if ink else line)


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
    room = style.width - MARGIN
    nearby = Span(first.start, min(span.end, line.end))
    return fits(source.written, line, room) or fits(source.written, nearby, room - 2 * len(ELLIPSIS))


class _Drawing:
    """A line of text and the rule beneath it, growing together."""

    def __init__(self, style: Style) -> None:
        self.text = ""
        self.rule = ""
        self.width = 0
        self._style = style

    def add(self, text: str) -> None:
        """Words without a mark."""
        self.text += visible(text)
        self.rule += " " * columns(visible(text))
        self.width += columns(visible(text))

    def mark(self, text: str, ink: Ink) -> None:
        """Words with a rule beneath them; a place without words has one of one column."""
        self.text += self._style.paint(ink, visible(text))
        taken = max(1, columns(visible(text)))
        self.rule += self._style.paint(ink, "─" * taken)
        self.width += taken


def _without_indent(text: str, start: int, words: int) -> int:
    while start < words and text[start].isspace():
        start += 1
    return start
