"""What the structure tree of a tagged PDF says of the pieces of a page."""

import ctypes
from collections.abc import Mapping
from typing import Any

import pypdfium2.raw as pdfium

from rolewright.ingest.pdf.pages import Tag

#: Depth and number of the elements of a page. Real ones have a tenth of that.
_DEEPEST = 60
_MOST_ELEMENTS = 20_000
_HEADINGS = {"Title": 1, "H": 2} | {f"H{level}": level for level in range(1, 7)}
_PARAGRAPHS = frozenset("P BlockQuote Caption Note TOCI BibEntry".split())


def structure(page: Any) -> Mapping[int, Tag]:
    """The tag of each piece of the content by its mark; nothing where the page has no structure."""
    tree = pdfium.FPDF_StructTree_GetForPage(page)
    if not tree:
        return {}
    try:
        walk = _Walk()
        for index in range(pdfium.FPDF_StructTree_CountChildren(tree)):
            walk.through(pdfium.FPDF_StructTree_GetChildAtIndex(tree, index), Tag(0), 0, 0)
        return walk.tags
    finally:
        pdfium.FPDF_StructTree_Close(tree)


class _Walk:
    def __init__(self) -> None:
        self.tags: dict[int, Tag] = {}
        self._elements = 0

    def through(self, element: Any, above: Tag, depth: int, lists: int) -> None:
        """Every piece at or below an element; `lists` are open around it."""
        self._elements += 1
        if not element or depth > _DEEPEST or self._elements > _MOST_ELEMENTS:
            return
        kind = _type_of(element)
        lists += kind == "L"
        tag = self._tag(kind, above, lists)
        for index in range(pdfium.FPDF_StructElement_CountChildren(element)):
            mark = pdfium.FPDF_StructElement_GetChildMarkedContentID(element, index)
            if mark >= 0:
                self.tags.setdefault(mark, tag._replace(order=len(self.tags) + 1))
                continue
            self.through(pdfium.FPDF_StructElement_GetChildAtIndex(element, index), tag, depth + 1, lists)

    def _tag(self, kind: str, above: Tag, lists: int) -> Tag:
        block = self._elements
        if kind in _HEADINGS:
            return above._replace(kind="h", level=_HEADINGS[kind], block=block)
        if kind == "LI":
            return above._replace(kind="li", level=max(lists - 1, 0), block=block)
        if kind == "TR":
            return above._replace(row=block)
        if kind in ("TD", "TH"):
            return above._replace(kind="td", level=0, block=block)
        # A paragraph in an entry or a cell is that entry or cell.
        if kind in _PARAGRAPHS and above.kind not in ("li", "td", "h"):
            return above._replace(kind="p", level=0, block=block)
        return above


def _type_of(element: Any) -> str:
    buffer = ctypes.create_string_buffer(64)
    length = pdfium.FPDF_StructElement_GetType(element, buffer, len(buffer))
    return buffer.raw[: max(min(length, len(buffer)) - 2, 0)].decode("utf-16-le", "replace")
