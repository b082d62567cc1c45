"""A table in a terminal: cells wrap within their column; on a narrow page they stand below each other."""

from collections.abc import Iterator, Sequence

from rolewright.report.style import Ink, Style, columns, wrapped

_GAP = 2
_NARROWEST_CELL = 9


def table_lines(
    head: Sequence[str], rows: Sequence[Sequence[Sequence[str]]], shares: Sequence[int], style: Style
) -> Iterator[str]:
    """The rows under their head; a cell holds one or several entries, each on a line of its own.

    `shares` say how much of the width each column gets.
    """
    room = style.width - _GAP * len(head)
    widths = [room * share // sum(shares) for share in shares]
    if min(widths) < _NARROWEST_CELL:
        yield from _stacked(head, rows, style)
        return
    yield _line([style.paint(Ink.FAINT, name) for name in head], head, widths)
    for row in rows:
        yield ""
        cells = [_cell(entries, width) for entries, width in zip(row, widths, strict=True)]
        for at in range(max(map(len, cells))):
            words = [cell[at] if at < len(cell) else "" for cell in cells]
            painted = [style.paint(Ink.STRONG, words[0]), *words[1:]]
            yield _line(painted, words, widths)


def _cell(entries: Sequence[str], width: int) -> list[str]:
    """The lines of a cell; of several entries, each begins with a dash."""
    if len(entries) < 2:
        return [line for entry in entries for line in wrapped(entry, width)]
    lines: list[str] = []
    for entry in entries:
        first, *more = wrapped(entry, width - 2)
        lines += [f"- {first}", *(f"  {line}" for line in more)]
    return lines


def _line(painted: Sequence[str], words: Sequence[str], widths: Sequence[int]) -> str:
    filled = (
        f"{shown}{' ' * (width - columns(plain) + _GAP)}"
        for shown, plain, width in zip(painted, words, widths, strict=True)
    )
    return f"  {''.join(filled).rstrip()}"


def _stacked(head: Sequence[str], rows: Sequence[Sequence[Sequence[str]]], style: Style) -> Iterator[str]:
    for first, *cells in rows:
        yield f"  {style.paint(Ink.STRONG, ' '.join(first))}"
        for name, entries in zip(head[1:], cells, strict=True):
            yield f"    {style.paint(Ink.FAINT, name)}"
            for entry in entries:
                yield from (f"      {line}" for line in wrapped(entry, style.width - 6))
