"""The words of a paragraph of an OpenDocument text, with their looks and links."""

import re

from rolewright.ingest.odt.styles import Styles
from rolewright.ingest.office.blocks import Look, Run
from rolewright.ingest.office.remarks import Remark, Remarks
from rolewright.ingest.office.xml_tree import Node

#: Spaces that one element may stand for; more come from a file that was made to keep a program busy.
MOST_SPACES = 100

_SPACES = re.compile(r"[ \t\r\n]+")
_SIGNS = {"text:tab": "\t", "text:line-break": "\n"}
# Their words belong to the page or to the program, or are said elsewhere.
_GONE = frozenset(
    """
    office:annotation-end text:page-number text:page-count text:page-continuation text:ruby-text
    text:note-citation text:bookmark text:bookmark-start text:bookmark-end text:soft-page-break text:file-name
    """.split()
)
_HIDDEN = frozenset(("text:hidden-text", "text:hidden-paragraph"))
_BOXES = frozenset(
    "draw:text-box draw:custom-shape draw:rect draw:ellipse draw:circle draw:polygon draw:path".split()
)


class RunReader:
    """Reads the words of one paragraph after another."""

    def __init__(self, styles: Styles, remarks: Remarks) -> None:
        self._styles = styles
        self._remarks = remarks
        self._runs: list[Run] = []
        self._boxes: list[Node] = []
        #: The footnotes that were referred to, in their order.
        self.notes: list[Node] = []

    def read(self, paragraph: Node, base: Look) -> tuple[tuple[Run, ...], list[Node]]:
        """The runs of a paragraph, and the text boxes that are fastened to it."""
        self._runs, self._boxes = [], []
        self._inside(paragraph, base, "")
        return tuple(self._runs), self._boxes

    def _inside(self, parent: Node, look: Look, link: str) -> None:
        for child in parent.children:
            if isinstance(child, str):
                self._runs.append(Run(_SPACES.sub(" ", child), look, link))
            else:
                self._element(child, look, link)

    def _element(self, node: Node, look: Look, link: str) -> None:
        tag = node.tag
        if tag == "text:span":
            own, is_hidden = self._styles.letters(node.get("text:style-name"), look)
            if is_hidden:
                self._remarks[Remark.HIDDEN] += 1
            else:
                self._inside(node, own, link)
        elif tag == "text:a":
            self._inside(node, look, node.get("xlink:href") or link)
        elif tag == "text:s":
            self._runs.append(Run(" " * _count(node.get("text:c")), look, link))
        elif tag in _SIGNS:
            self._runs.append(Run(_SIGNS[tag], look, link))
        elif tag == "text:note":
            self.notes += [body for body in node.nodes if body.tag == "text:note-body"]
        elif tag == "office:annotation":
            self._remarks[Remark.COMMENTS] += 1
        elif tag in _HIDDEN:
            self._remarks[Remark.HIDDEN] += 1
        elif tag in ("text:change-start", "text:change"):
            self._remarks[Remark.INSERTIONS] += tag == "text:change-start"
        elif tag in _BOXES:
            self._boxes.append(node)
        elif tag not in _GONE and not tag.startswith(":"):
            self._inside(node, look, link)


def _count(text: str) -> int:
    return min(int(text[:6]), MOST_SPACES) if text.isascii() and text.isdigit() else 1
