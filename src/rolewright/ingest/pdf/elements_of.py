"""From the pages of a PDF to the elements that all documents are written from."""

from collections.abc import Iterator, Sequence
from urllib.parse import parse_qs, urlsplit

from rolewright.document.origins import OriginKind
from rolewright.ingest.elements import Element, ElementKind
from rolewright.ingest.escaping import escaped
from rolewright.ingest.pdf.blocks import Block, Shape, blocks_of
from rolewright.ingest.pdf.headings import heading_levels
from rolewright.ingest.pdf.hyphens import Hyphens
from rolewright.ingest.pdf.lines import Line, in_columns, lines_of
from rolewright.ingest.pdf.margins import without_margins
from rolewright.ingest.pdf.pages import Page, Word

# At the beginning of a line these would make a heading, an entry or a quotation of it.
_DEEPEST_LIST = 4
_LABEL_AND_VALUE = 2
_MOST_OF_LABEL = 40


def elements_of(pages: Sequence[Page]) -> tuple[list[Element], list[str]]:
    """The elements of a PDF, and what was left out because it repeats on every page."""
    lines = [line for number, page in enumerate(pages, start=1) for line in lines_of(page, number)]
    kept, repeated = without_margins(lines, pages)
    blocks = blocks_of(in_columns(kept))
    hyphens = Hyphens(line.text for line in kept)
    levels = heading_levels(blocks)
    return list(_elements(blocks, levels, hyphens)), repeated


def _elements(blocks: Sequence[Block], levels: Sequence[int], hyphens: Hyphens) -> Iterator[Element]:
    indents: list[float] = []
    rows: list[Block] = []
    for block, level in zip(blocks, levels, strict=True):
        if block.shape is Shape.ROW:
            rows.append(block)
            continue
        if rows:
            yield _table(rows, hyphens)
            rows = []
        page = block.lines[0].page
        if level:
            indents = []
            words = _words(block, hyphens, is_plain=True).replace("\n", " ")
            number = f"{block.marker} " if block.shape is Shape.ITEM else ""
            yield _element(ElementKind.HEADING, number + words, page, level=level)
        elif block.shape is Shape.ITEM:
            depth = _depth(block, indents)
            yield _element(ElementKind.ITEM, _words(block, hyphens), page, level=depth, marker=block.marker)
        else:
            indents = []
            yield _element(ElementKind.PARAGRAPH, _escaped(_words(block, hyphens)), page)
    if rows:
        yield _table(rows, hyphens)


def _element(kind: ElementKind, words: str, page: int, *, level: int = 0, marker: str = "-") -> Element:
    return Element(kind, words, level, marker, OriginKind.PAGE, page)


def _depth(block: Block, indents: list[float]) -> int:
    """How deep an entry is nested, by where its mark stands; `indents` are those of the entries around it."""
    tolerance = 0.5 * block.lines[0].size
    while indents and indents[-1] > block.at + tolerance:
        indents.pop()
    if not indents or indents[-1] < block.at - tolerance:
        indents.append(block.at)
    return min(len(indents) - 1, _DEEPEST_LIST)


def _words(block: Block, hyphens: Hyphens, *, is_plain: bool = False) -> str:
    """The words of a block as Markdown."""
    runs = [_marked_up(line, is_plain=is_plain) for line in block.lines]
    text = runs[0]
    for is_break, line in zip(block.breaks[1:], runs[1:], strict=True):
        text = f"{text}\n{line}" if is_break else _spliced(text, line, hyphens)
    return text


def _spliced(text: str, line: str, hyphens: Hyphens) -> str:
    """Two lines as one, without the signs that end at one and begin again at the next."""
    if text.endswith("**") and line.startswith("**"):
        return hyphens.joined(text[:-2], line[2:])
    if text.endswith(")") and line.startswith("["):
        words, _, address = text.rpartition("](")
        if address and line.endswith(f"]({address}") and line.count("](") == 1:
            return hyphens.joined(words, line[1:])
        if address and f"]({address}" in line and line.index("](") == line.index(f"]({address}"):
            return hyphens.joined(words, line[1:])
    return hyphens.joined(text, line)


def _marked_up(line: Line, *, is_plain: bool) -> str:
    parts: list[str] = []
    run: list[Word] = []
    for word in (*line.words, None):
        if run and (word is None or (word.address, word.is_bold) != (run[0].address, run[0].is_bold)):
            parts.append(_run(run, is_plain=is_plain))
            run = []
        if word is not None:
            run.append(word)
    return " ".join(parts)


def _run(words: Sequence[Word], *, is_plain: bool) -> str:
    text = " ".join(word.text for word in words)
    if address := _plain_address(words[0].address):
        bare = address.removeprefix("mailto:").removeprefix("https://").removeprefix("http://").strip("/")
        if text.strip("/").removeprefix("https://").removeprefix("http://") != bare:
            label = text.rstrip(".,;:")
            text = f"[{label}]({address}){text[len(label) :]}" if label else text
    if words[0].is_bold and not is_plain and any(map(str.isalnum, text)):
        text = f"**{text}**"
    return text


def _plain_address(address: str) -> str:
    """Where a link leads, without the detour that some programs put around it."""
    parts = urlsplit(address)
    if parts.hostname in ("www.google.com", "google.com") and parts.path == "/url":
        query = parse_qs(parts.query)
        return next(
            (to for key in ("q", "url") for to in query.get(key, ()) if to.startswith("http")), address
        )
    return address


def _escaped(words: str) -> str:
    return "\n".join(map(escaped, words.split("\n")))


def _table(rows: Sequence[Block], hyphens: Hyphens) -> Element:
    """Rows as lines: a label with its value, or a table where all have as many cells."""
    table = [_cells(row, hyphens) for row in rows]
    widths = {len(cells) for cells in table}
    if len(table) > 1 and len(widths) == 1 and max(widths) > _LABEL_AND_VALUE:
        table.insert(1, ["---"] * max(widths))
        text = "\n".join(f"| {' | '.join(cells)} |" for cells in table)
    else:
        text = _escaped("\n".join(_row(cells, is_grid=len(table) > 1) for cells in table))
    return _element(ElementKind.PARAGRAPH, text, rows[0].lines[0].page)


def _cells(row: Block, hyphens: Hyphens) -> list[str]:
    cells: list[str] = []
    for before, line in zip((None, *row.lines), row.lines, strict=False):
        words = _marked_up(line, is_plain=False)
        if before is not None and line.left <= before.right and line.base < before.base:
            cells[-1] = hyphens.joined(cells[-1], words)
        else:
            cells.append(words)
    return cells


def _row(cells: Sequence[str], *, is_grid: bool) -> str:
    label = cells[0].strip("*")
    if len(cells) == _LABEL_AND_VALUE and (label.endswith(":") or (is_grid and len(label) <= _MOST_OF_LABEL)):
        return f"{label.rstrip(':')}: {cells[1]}"
    return " | ".join(cells) if is_grid else "\n".join(cells)
