"""From the body of a Word file, or of one of its notes and headers, to paragraphs and tables."""

from collections.abc import Iterator, Mapping

from rolewright.ingest.docx.numbering import Numbering
from rolewright.ingest.docx.runs import RunReader, chosen
from rolewright.ingest.docx.styles import (
    ParagraphStyle,
    Styles,
    indent_of,
    outline_heading,
    whole_number,
)
from rolewright.ingest.office.blocks import Block, Cell, Entry, Paragraph, Run, Table
from rolewright.ingest.office.remarks import Remark, Remarks
from rolewright.ingest.office.xml_tree import Node
from rolewright.tuples import NamedTuple

#: Columns over which a cell may reach; more come from a file that was made to keep a program busy.
WIDEST_CELL = 60

_NOTHING = Node("w:pPr")
_GONE = frozenset(("w:del", "w:moveFrom", "w:sectPr", "w:tblPr", "w:tblGrid", "w:trPr", "w:tcPr", "w:sdtPr"))
_CONTENTS = "table of contents"


class WordFile(NamedTuple):
    """What all parts of a file share."""

    styles: Styles
    numbering: Numbering
    remarks: Remarks


class BodyReader:
    """Reads one part; `links` are the addresses that it refers to by number."""

    def __init__(self, file: WordFile, links: Mapping[str, str], place: str = "") -> None:
        self._file = file
        self._place = place
        self._number = 0
        self._runs = RunReader(file.styles, file.remarks, links)
        self._carried: tuple[Run, ...] = ()

    @property
    def notes(self) -> list[tuple[str, str]]:
        """The kind and number of each footnote that the words refer to, in their order."""
        return self._runs.notes

    def blocks(self, part: Node) -> list[Block]:
        """All that a part shows."""
        self._runs.begin(part)
        return list(self._blocks(part))

    def _blocks(self, parent: Node) -> Iterator[Block]:
        for node in parent.nodes:
            if node.tag == "w:p":
                yield from self._paragraph(node)
            elif node.tag == "w:tbl":
                yield Table(tuple(self._rows(node)))
            elif node.tag == "w:altChunk":
                self._file.remarks[Remark.EMBEDDED] += 1
            elif node.tag == "w:sdt" and _is_contents(node):
                self._file.remarks[Remark.CONTENTS] += 1
            elif node.tag == "mc:AlternateContent":
                yield from self._blocks(chosen(node))
            elif node.tag not in _GONE:
                yield from self._blocks(node)

    def _paragraph(self, node: Node) -> Iterator[Block]:
        properties = node.child("w:pPr") or _NOTHING
        style = self._file.styles.paragraph(properties.value("w:pStyle") or "")
        runs, boxes = self._runs.read(node, style.letters)
        runs = (*self._carried, *runs)
        self._carried = ()
        if properties.child("w:rPr", "w:del") is not None:  # its end was deleted: it goes on in the next one
            self._carried = runs
        elif any(run.words.strip() for run in runs):
            self._number += 1
            yield self._told(runs, properties, style)
        for box in boxes:
            yield from self._blocks(box)

    def _told(self, runs: tuple[Run, ...], properties: Node, style: ParagraphStyle) -> Paragraph:
        outline = properties.value("w:outlineLvl")
        heading = style.heading if outline is None else outline_heading(outline)
        list_, level = self._list(properties, style)
        entry = self._file.numbering.entry(list_, level) if list_ else None
        if style.list_level is not None and list_ != "0":
            entry = (entry or Entry(0, "-", "style"))._replace(level=max(level, style.list_level))
        indent = indent_of(properties)
        if indent is None and list_:
            indent = self._file.numbering.indent(list_, level)
        return Paragraph(
            runs,
            self._number,
            self._place,
            heading,
            entry if heading is None else None,
            style.is_quote,
            indent if indent is not None else style.indent or 0,
        )

    def _list(self, properties: Node, style: ParagraphStyle) -> tuple[str, int]:
        """The list and the level of a paragraph; nothing for one that stands in none."""
        of_style, level_of_style = style.numbering
        list_ = properties.value("w:numPr", "w:numId")
        level = properties.value("w:numPr", "w:ilvl")
        return list_ if list_ is not None else of_style or "", whole_number(level or level_of_style) or 0

    def _rows(self, table: Node) -> Iterator[tuple[Cell, ...]]:
        for node in table.nodes:
            if node.tag == "w:tr":
                if node.child("w:trPr", "w:del") is not None:
                    self._file.remarks[Remark.DELETIONS] += 1
                else:
                    yield tuple(self._cells(node))
            elif node.tag not in _GONE:
                yield from self._rows(node)

    def _cells(self, row: Node) -> Iterator[Cell]:
        for node in row.nodes:
            if node.tag == "w:tc":
                merged = node.value("w:tcPr", "w:vMerge")
                yield tuple(self._blocks(node)) if merged in (None, "restart") else ()
                width = whole_number(node.value("w:tcPr", "w:gridSpan")) or 1
                yield from [()] * (min(width, WIDEST_CELL) - 1)
            elif node.tag not in _GONE:
                yield from self._cells(node)


def _is_contents(content_control: Node) -> bool:
    gallery = content_control.value("w:sdtPr", "w:docPartObj", "w:docPartGallery")
    return (gallery or "").lower() == _CONTENTS
