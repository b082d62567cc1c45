"""Tables as what they mean: lines of a form, a list of points under their headings, or a table after all."""

import re
from collections.abc import Iterable, Iterator, Sequence

from rolewright.ingest.office.blocks import Block, Cell, Flow, Look, Paragraph, ReadyMarkdown, Run, Table
from rolewright.ingest.office.words import is_uniform, markdown

#: Characters of the longest cell in a table that stays one, and of the longest label.
LONGEST_CELL = 90
LONGEST_LABEL = 60
#: Characters of the longest value that stands behind its label; longer ones stand below it.
LONGEST_VALUE = 300
_MOST_LABEL_WORDS = 8
_CRITERIA = re.compile(
    r"(?:essential|desirable|required|preferred|must[- ]haves?|nice[- ]to[- ]haves?|minimum)\b.{0,30}",
    re.IGNORECASE | re.DOTALL,
)
_BOLD = Look(is_bold=True)

#: A cell told as paragraphs, and a row of them.
_Told = list[Flow]
_Row = list[_Told]


def flow(blocks: Iterable[Block]) -> list[Flow]:
    """The blocks with every table told as paragraphs, or as Markdown where a table reads best."""
    return list(_flow(blocks, ()))


def _flow(blocks: Iterable[Block], above: tuple[int, ...]) -> Iterator[Flow]:
    count = 0
    for block in blocks:
        if isinstance(block, Paragraph):
            if block.words:
                yield block
            continue
        count += 1
        yield from _told(block, (*above, count))


def _told(table: Table, number: tuple[int, ...]) -> Iterator[Flow]:
    name = "table " + ".".join(map(str, number))
    rows: list[_Row] = []
    for at, cells in enumerate(table.rows, start=1):
        row = [_cell(cell, number, f"{name}, row {at}") for cell in cells]
        if any(row):
            rows.append(row)
    while len(rows) > 1 and sum(map(bool, rows[0])) == 1:  # a row over all columns is the name of the table
        yield from (each for cell in rows.pop(0) for each in cell)
    if not rows:
        return
    if _is_criteria(rows):
        yield from _by_column(rows)
    elif _is_grid(rows):
        yield _grid(rows, name)
    elif _has_header(rows):
        yield from _by_row(rows)
    else:
        for row in rows:
            yield from _form(row)


def _cell(cell: Cell, number: tuple[int, ...], place: str) -> _Told:
    return [each if each.place else each._replace(place=place) for each in _flow(cell, number)]


def _form(row: _Row) -> Iterator[Flow]:
    """A row of a form: labels with their values, or cells that stand beside each other for their looks."""
    cells = [cell for cell in row if cell]
    pairs = list(zip(cells[::2], cells[1::2], strict=False))
    if len(cells) == 2 and _is_label(cells[0]):
        yield from _labelled(*pairs[0])
    elif len(cells) in (4, 6) and all(_is_marked_label(label, value) for label, value in pairs):
        for label, value in pairs:
            yield from _labelled(label, value)
    else:
        for cell in cells:
            yield from cell


def _is_label(cell: _Told) -> bool:
    if len(cell) != 1 or not isinstance(cell[0], Paragraph) or cell[0].entry is not None:
        return False
    words = cell[0].words
    return (
        len(words) <= LONGEST_LABEL
        and len(words.split()) <= _MOST_LABEL_WORDS
        and not words.endswith((".", ";", ","))
        and any(sign.isalpha() for sign in words)
    )


def _is_marked_label(label: _Told, value: _Told) -> bool:
    """Whether a cell is a label beyond doubt, beside the cell that would be its value."""
    return _is_label(label) and (_words(label).endswith(":") or (_is_bold(label) and not _is_bold(value)))


def _is_bold(cell: _Told) -> bool:
    return all(isinstance(each, Paragraph) and _looks_bold(each) for each in cell)


def _looks_bold(paragraph: Paragraph) -> bool:
    return (
        all(run.look.is_bold or not run.words.strip() for run in paragraph.runs)
        or paragraph.heading is not None
    )


def _words(cell: _Told) -> str:
    return "\n".join(each.words for each in cell)


def _labelled(label: _Told, value: _Told) -> Iterator[Flow]:
    """A label and its value on one line, or as a heading with what is below it."""
    head, first = label[0], value[0]
    assert isinstance(head, Paragraph)
    words = " ".join(head.words.split()).rstrip(": ")
    is_short = len(value) == 1 and isinstance(first, Paragraph) and first.entry is None
    if (
        is_short
        and isinstance(first, Paragraph)
        and len(first.words) <= LONGEST_VALUE
        and "\n" not in first.words
    ):
        line = (Run(f"{words}: "), *(run._replace(look=Look()) for run in first.runs))
        yield first._replace(runs=line, number=head.number, heading=None, is_line=True)
    else:
        yield head._replace(runs=(Run(words, head.runs[0].look._replace(is_bold=True)),))
        yield from value


def _is_criteria(rows: Sequence[_Row]) -> bool:
    """Whether the columns are what is essential and what is desirable."""
    if len(rows) < 2 or any(len(row) != len(rows[0]) for row in rows):
        return False
    heads = [_words(cell).strip() for cell in rows[0]]
    return sum(_CRITERIA.fullmatch(head) is not None for head in heads) >= 2 and len(heads) <= 4


def _by_column(rows: Sequence[_Row]) -> Iterator[Flow]:
    """Each column of criteria under its heading; what a row is about stands before its points."""
    header, *others = rows
    has_topics = _CRITERIA.fullmatch(_words(header[0]).strip()) is None
    first = 1 if has_topics else 0
    for at, head in enumerate(header[first:], start=first):
        yield from map(_as_heading, head)
        for row in others:
            topic = row[0] if has_topics else []
            if not row[at]:
                if at == first and not any(row[first:]):  # a row that is a heading for those below it
                    yield from map(_as_heading, topic)
            elif _is_label(topic) and len(row[at]) == 1 and _is_plain(row[at]):
                yield from _labelled(topic, row[at])
            else:
                yield from map(_as_heading, topic)
                yield from row[at]


def _is_plain(cell: _Told) -> bool:
    return all(isinstance(each, Paragraph) and each.entry is None for each in cell)


def _as_heading(each: Flow) -> Flow:
    if isinstance(each, ReadyMarkdown) or each.heading is not None:
        return each
    return each._replace(runs=tuple(run._replace(look=run.look._replace(is_bold=True)) for run in each.runs))


def _is_grid(rows: Sequence[_Row]) -> bool:
    """Whether it is a table of short cells: with three columns or more, or with a header."""
    columns = len(rows[0])
    if len(rows) < 2 or columns < 2 or any(len(row) != columns for row in rows):
        return False
    cells = [cell for row in rows for cell in row]
    if any(len(cell) > 1 or not _is_plain(cell) or len(_words(cell)) > LONGEST_CELL for cell in cells):
        return False
    if sum(not cell for cell in cells) > len(cells) / 3 or not all(rows[0][1:]):
        return False
    is_form = all(
        _is_marked_label(label, value)
        for row in rows
        for label, value in zip(row[::2], row[1::2], strict=False)
        if label
    )
    return (columns > 2 and not is_form) or _has_header(rows)


def _has_header(rows: Sequence[_Row]) -> bool:
    """Whether the first row names the columns: it alone is bold throughout."""
    columns = len(rows[0])
    if len(rows) < 3 or columns < 2 or any(len(row) != columns for row in rows) or not all(rows[0][1:]):
        return False
    is_head = all(_is_label(cell) and _is_bold(cell) for cell in rows[0] if cell)
    return is_head and not any(cell and _is_bold(cell) for row in rows[1:] for cell in row[1:])


def _grid(rows: Sequence[_Row], name: str) -> ReadyMarkdown:
    lines = [f"| {' | '.join(map(_in_grid, row))} |" for row in rows]
    lines.insert(1, f"|{' --- |' * len(rows[0])}")
    first = next(cell[0] for cell in rows[0] if cell)
    return ReadyMarkdown("\n".join(lines), first.number, name)


def _in_grid(cell: _Told) -> str:
    """A cell on one line; a look of all its words says no more than that of its column."""
    written = (
        markdown(each.runs, with_emphasis=not is_uniform(each.runs))
        for each in cell
        if isinstance(each, Paragraph)
    )
    return " ".join(written).replace("\n", " ").replace("|", "\\|")


def _by_row(rows: Sequence[_Row]) -> Iterator[Flow]:
    """A table with long cells: what each row is about, and below it each column with its name."""
    header, *others = rows
    if len(header) == 2:
        yield from _form(header)
    for row in others:
        cells = list(zip(header, row, strict=True))
        if _is_label(row[0]) and len(cells) > 1:
            if len(cells) == 2 and row[1]:
                yield from _labelled(row[0], row[1])
                continue
            yield from (_as_heading(each) for each in row[0])
            cells = cells[1:]
        for head, cell in cells:
            if cell and head and _is_plain(cell):
                yield from _labelled(head, cell)
            else:
                yield from cell
