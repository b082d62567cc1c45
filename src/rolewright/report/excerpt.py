"""The line on which a finding stands, cut to the page, with its words underlined."""

from rolewright.report.style import Ink, Style, columns, visible
from rolewright.text import SourceText, Span

_GUTTER = 7
_LEAD = 24


def excerpt(source: SourceText, span: Span, style: Style, ink: Ink) -> list[str]:
    """Two lines: the text with its line number, and a rule beneath the words of `span`."""
    line = source.line_of(span.start)
    starts = source.line_starts
    start = starts[line - 1]
    end = starts[line] if line < len(starts) else len(source)
    last = min(span.end, end)
    room = style.width - _GUTTER - 1
    left, right = _window(source.text, Span(start, end), Span(span.start, last), room)
    before = visible(source.text[left : span.start]) if left > start else visible(source.text[left : span.start]).lstrip()
    if left > start:
        before = "…" + before
    marked = visible(source.text[span.start : min(last, right)]).rstrip()
    after = visible(source.text[min(last, right) : right]).rstrip()
    if right < len(source.text[start:end].rstrip()) + start:
        after += "…"
    number = style.paint(Ink.FAINT, f"{line:>5} │")
    bar = style.paint(Ink.FAINT, "      │")
    rule = style.paint(ink, "─" * max(1, columns(marked)))
    return [
        f"{number} {before}{style.paint(ink, marked)}{after}",
        f"{bar} {' ' * columns(before)}{rule}",
    ]


def _window(text: str, line: Span, marked: Span, room: int) -> tuple[int, int]:
    """The part of the line to show: all of it, or as much around the words as the page is wide."""
    shown = text[line.start : line.end]
    if columns(shown.rstrip()) <= room:
        return line.start, line.end
    left = line.start
    if marked.end - line.start > room - 2:
        left = max(line.start, marked.start - _LEAD)
        space = text.rfind(" ", line.start, left)
        left = space + 1 if space >= line.start and left > line.start else left
    right = left
    used = 2
    while right < line.end and used < room:
        used += columns(text[right])
        right += 1
    return left, right
