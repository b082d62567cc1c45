"""Entries and rows, put together from the blocks that hold them."""

from collections.abc import Iterator, Sequence

from rolewright.document import Block, JobDescription
from rolewright.publish.content import Entry, List, Paragraph, Table, Words
from rolewright.publish.markup import lines_joined, words_of
from rolewright.text import pattern

_NUMBER = pattern(r"\(?(\d+)[.)]")
_BETWEEN_CELLS = pattern(r"(?<!\\)\|")
_BELOW_NAMES = pattern(r":?-+:?")


def lists(document: JobDescription, items: Sequence[Block]) -> tuple[List, ...]:
    """The lists that entries make: those that are indented stand within the entry above them."""
    return tuple(_lists(document, items))


def table(rows: Sequence[str]) -> Iterator[Table | Paragraph]:
    """The rows of a table in Markdown. Without a line below the first row, no row names the columns.

    A single column that has no name is no table, and one without words is nothing.
    """
    cells = [[cell.strip().replace("\\|", "|") for cell in _cells(row)] for row in rows]
    has_names = len(cells) > 1 and all(map(_BELOW_NAMES.fullmatch, cells[1]))
    names, *others = [cells[0], *cells[2:]] if has_names else [[], *cells]
    told = [[words_of(cell) for cell in row] for row in (names, *others)]
    rows_told = [told[0], *(row for row in told[1:] if any(row))]
    width = max(map(len, rows_told))
    if not any(map(any, rows_told)):
        return
    if width == 1 and not has_names:
        yield Paragraph(lines_joined(words for row in rows_told for words in row))
    else:
        yield Table(tuple(_padded(row, width) for row in rows_told))


def _cells(row: str) -> list[str]:
    row = row.strip().removeprefix("|")
    cells = _BETWEEN_CELLS.split(row)
    return cells[:-1] if len(cells) > 1 and not cells[-1].strip() else cells


def _padded(row: Sequence[Words], width: int) -> tuple[Words, ...]:
    return (*row, *[()] * (width - len(row)))


def _lists(document: JobDescription, items: Sequence[Block]) -> Iterator[List]:
    numbers = [_number(document, item) for item in items]
    at = 0
    while at < len(items):
        level, number = items[at].level, numbers[at]
        entries: list[Entry] = []
        while at < len(items) and items[at].level == level and (numbers[at] is None) == (number is None):
            beyond = (after for after in range(at + 1, len(items)) if items[after].level <= level)
            end = next(beyond, len(items))
            words, inner = words_of(document.source[items[at].content]), lists(document, items[at + 1 : end])
            if words or inner:
                entries.append(Entry(words, inner))
            at = end
        if entries:
            yield List(tuple(entries), number is not None, 1 if number is None else number)


def _number(document: JobDescription, item: Block) -> int | None:
    """The number before an entry; None where another sign stands there."""
    found = _NUMBER.match(document.text[item.span.start : item.content.start].strip())
    return int(found[1]) if found else None
