"""From the body of an OpenDocument text to paragraphs and tables."""

from collections.abc import Iterator

from rolewright.ingest.odt.runs import RunReader
from rolewright.ingest.odt.styles import Styles, outline_level
from rolewright.ingest.office.blocks import Block, Cell, Entry, Paragraph, Table
from rolewright.ingest.office.remarks import Remark, Remarks
from rolewright.ingest.office.xml_tree import Node

#: Rows or cells that one element may stand for; spreadsheets fill up with thousands of empty ones.
MOST_REPEATED = 30

_CONTENTS = frozenset(
    """
    text:table-of-content text:alphabetical-index text:illustration-index text:table-index text:object-index
    text:user-index text:bibliography
    """.split()
)
_ROWS = frozenset(("table:table-rows", "table:table-header-rows", "table:table-row-group"))
_GONE = frozenset(("text:sequence-decls", "text:variable-decls", "text:user-field-decls", "office:forms"))
_MOST = 100_000


class _List:
    """A list that is open: its style, its level from 0, and the number of its last entry."""

    def __init__(self, style: str, level: int, count: int = 0) -> None:
        self.style = style
        self.level = level
        self.count = count


class BodyReader:
    """Reads the text, a note or a page header."""

    def __init__(self, styles: Styles, remarks: Remarks, place: str = "") -> None:
        self._styles = styles
        self._remarks = remarks
        self._place = place
        self._number = 0
        self._runs = RunReader(styles, remarks)
        self._last_counts: dict[tuple[str, int], int] = {}

    @property
    def notes(self) -> list[Node]:
        """The footnotes that the words refer to, in their order."""
        return self._runs.notes

    def blocks(self, parent: Node) -> Iterator[Block]:
        """All that it shows."""
        for node in parent.nodes:
            if node.tag in ("text:p", "text:h"):
                yield from self._paragraph(node, None)
            elif node.tag == "text:list":
                yield from self._list(node, None)
            elif node.tag == "table:table":
                yield Table(tuple(self._rows(node)))
            elif node.tag in _CONTENTS:
                self._remarks[Remark.CONTENTS] += 1
            elif node.tag == "text:tracked-changes":
                self._remarks[Remark.DELETIONS] += sum(1 for _ in node.each("text:deletion"))
            elif node.tag == "text:section" and self._is_hidden(node):
                self._remarks[Remark.HIDDEN] += 1
            elif node.tag == "office:annotation":
                self._remarks[Remark.COMMENTS] += 1
            elif node.tag not in _GONE:
                yield from self.blocks(node)

    def _is_hidden(self, section: Node) -> bool:
        return section.get("text:display") == "none" or self._styles.is_section_hidden(
            section.get("text:style-name")
        )

    def _paragraph(self, node: Node, entry: Entry | None) -> Iterator[Block]:
        name = node.get("text:style-name")
        style = self._styles.paragraph(name)
        if style.is_hidden:
            self._remarks[Remark.HIDDEN] += 1
            return
        runs, boxes = self._runs.read(node, style.look)
        if any(run.words.strip() for run in runs):
            self._number += 1
            heading = style.heading
            if node.tag == "text:h":
                heading = outline_level(node.get("text:outline-level")) or heading or 1
            if style.list_level is not None:
                before = entry or Entry(0, "-", "style")
                entry = before._replace(level=max(before.level, style.list_level))
            yield Paragraph(
                runs,
                self._number,
                self._place,
                heading,
                entry if heading is None else None,
                style.is_quote,
                style.indent,
            )
        for box in boxes:
            yield from self.blocks(box)

    def _list(self, node: Node, above: _List | None) -> Iterator[Block]:
        level = above.level + 1 if above else 0
        style = node.get("text:style-name") or (above.style if above else "")
        goes_on = node.get("text:continue-numbering") == "true" or bool(node.get("text:continue-list"))
        here = _List(style, level, self._last_counts.get((style, level), 0) if goes_on else 0)
        for item in node.nodes:
            if item.tag in ("text:list-item", "text:list-header"):
                yield from self._item(item, here)
        self._last_counts[style, level] = here.count

    def _item(self, item: Node, here: _List) -> Iterator[Block]:
        """An entry with what belongs to it: its first paragraph bears the marker."""
        is_marked = item.tag == "text:list-item"
        for node in item.nodes:
            if node.tag == "text:list":
                yield from self._list(node, here)
            elif node.tag in ("text:p", "text:h"):
                entry = self._entry(item, here) if is_marked else None
                found = list(self._paragraph(node, entry))
                is_marked = is_marked and not found
                yield from found
            else:
                yield from self.blocks(node)

    def _entry(self, item: Node, here: _List) -> Entry | None:
        is_numbered = self._styles.is_numbered(here.style, here.level)
        if is_numbered is None:
            return None
        start = item.get("text:start-value")
        if start.isascii() and start.isdigit():
            here.count = min(int(start[:6]), _MOST) - 1
        here.count += 1
        return Entry(here.level, f"{here.count}." if is_numbered else "-", here.style)

    def _rows(self, table: Node) -> Iterator[tuple[Cell, ...]]:
        for node in table.nodes:
            if node.tag == "table:table-row":
                yield tuple(self._cells(node))
            elif node.tag in _ROWS:
                yield from self._rows(node)

    def _cells(self, row: Node) -> Iterator[Cell]:
        for node in row.nodes:
            if node.tag == "table:table-cell":
                yield tuple(self.blocks(node))
            elif node.tag == "table:covered-table-cell":
                repeated = node.get("table:number-columns-repeated")
                count = int(repeated[:4]) if repeated.isascii() and repeated.isdigit() else 1
                yield from [()] * min(count, MOST_REPEATED)
