"""Numbered lists that begin anew, and rows that name columns, which the library leaves to its users."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph

# How the entries of each level are marked: the format of its numbers, and the mark with them in it.
_NUMBERS = (("decimal", "%1."), ("lowerLetter", "%2."), ("lowerRoman", "%3."))
_BULLETS = (("bullet", "•"), ("bullet", "–"), ("bullet", "•"))
_INDENT = 360  # twentieths of a point


class Numbering:
    """The lists of one document. Each has a number, by which its entries know it."""

    def __init__(self, document: "Document") -> None:
        self._part: Any = document.part.numbering_part.element
        self._numbers: int | None = None
        self._bullets: int | None = None

    def bullets(self) -> int:
        """The list of all entries without a number."""
        if self._bullets is None:
            self._bullets = int(self._part.add_num(self._defined(_BULLETS)).numId)
        return self._bullets

    def begun(self, start: int) -> int:
        """A new list whose first entry has the number `start`."""
        from docx.oxml import OxmlElement
        from docx.oxml.ns import qn

        if self._numbers is None:
            self._numbers = self._defined(_NUMBERS)
        number = self._part.add_num(self._numbers)
        for level in range(len(_NUMBERS)):
            begin: Any = OxmlElement("w:startOverride")
            begin.set(qn("w:val"), str(start))
            number.add_lvlOverride(ilvl=level).append(begin)
        return int(number.numId)

    def count(self, paragraph: "Paragraph", number: int, level: int) -> None:
        """Make a paragraph the next entry of a list."""
        properties: Any = paragraph._p.get_or_add_pPr().get_or_add_numPr()
        properties.get_or_add_ilvl().val = min(level, len(_NUMBERS) - 1)
        properties.get_or_add_numId().val = number

    def repeat_row(self, row: Any) -> None:
        """Make a row the one that names the columns, on every page of its table."""
        from docx.oxml import OxmlElement

        row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
        for cell in row.cells:
            for run in cell.paragraphs[0].runs:
                run.bold = True

    def _defined(self, marks: Sequence[tuple[str, str]]) -> int:
        """How entries are marked on each level; the number of this definition."""
        from docx.oxml import parse_xml
        from docx.oxml.ns import nsdecls, qn

        taken = [int(each.get(qn("w:abstractNumId"))) for each in self._part.findall(qn("w:abstractNum"))]
        made = max(taken, default=-1) + 1
        levels = "".join(
            f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
            f'<w:lvlText w:val="{mark}"/><w:lvlJc w:val="left"/>'
            f'<w:pPr><w:ind w:left="{_INDENT * (level + 1)}" w:hanging="{_INDENT}"/></w:pPr></w:lvl>'
            for level, (form, mark) in enumerate(marks)
        )
        abstract = parse_xml(
            f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{made}">'
            f'<w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>'
        )
        # Definitions stand before the lists that use them.
        self._part.insert(len(taken), abstract)
        return made
