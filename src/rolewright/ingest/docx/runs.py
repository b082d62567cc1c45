"""The runs of a paragraph: words with their look and their links, as the paragraph shows them."""

from collections.abc import Mapping

from rolewright.ingest.docx.styles import Letters, Styles, letters
from rolewright.ingest.office.blocks import Run
from rolewright.ingest.office.fields import Field
from rolewright.ingest.office.remarks import Remark, Remarks
from rolewright.ingest.office.symbols import is_symbols, symbol
from rolewright.ingest.office.xml_tree import Node

_GONE = frozenset(("w:pPr", "w:rPr", "w:del", "w:moveFrom", "w:sdtPr", "w:object", "w:rt"))
_SIGNS = {"w:tab": "\t", "w:ptab": "\t", "w:br": "\n", "w:cr": "\n", "w:noBreakHyphen": "\u2011"}
_NOTES = {"w:footnoteReference": "footnote", "w:endnoteReference": "endnote"}
_ON = frozenset(("1", "true", "on", ""))


class RunReader:
    """Reads the runs of one part. Fields may begin in one paragraph and end in another."""

    def __init__(self, styles: Styles, remarks: Remarks, links: Mapping[str, str]) -> None:
        self._styles = styles
        self._remarks = remarks
        self._links = links
        self._fields: list[Field] = []
        self._are_fields_whole = True
        self._was_hidden = False
        self._runs: list[Run] = []
        self._boxes: list[Node] = []
        #: The kind and number of each footnote that was referred to.
        self.notes: list[tuple[str, str]] = []

    def begin(self, part: Node) -> None:
        """See whether every field of a part ends; where one does not, all words count as shown."""
        kinds = [node.get("w:fldCharType") for node in part.each("w:fldChar")]
        self._are_fields_whole = kinds.count("begin") == kinds.count("end")
        self._fields = []

    def read(self, paragraph: Node, base: Letters) -> tuple[tuple[Run, ...], list[Node]]:
        """The runs of a paragraph, and the text boxes that are fastened to it."""
        self._runs, self._boxes, self._was_hidden = [], [], False
        self._inside(paragraph, base, "")
        return tuple(self._runs), self._boxes

    def _inside(self, parent: Node, base: Letters, link: str) -> None:
        for node in parent.nodes:
            tag = node.tag
            if tag == "w:r":
                self._run(node, base, link)
            elif tag == "w:hyperlink":
                self._inside(node, base, self._links.get(node.get("r:id"), link))
            elif tag == "w:fldSimple":
                self._fields.append(Field(node.get("w:instr"), is_shown=True))
                self._inside(node, base, link)
                self._fields.pop()
            elif tag in ("w:del", "w:moveFrom"):
                self._remarks[Remark.DELETIONS] += any(True for _ in node.each("w:r"))
            elif tag == "mc:AlternateContent":
                self._alternatives(node, base, link)
            elif tag not in _GONE:
                if tag in ("w:ins", "w:moveTo"):
                    self._remarks[Remark.INSERTIONS] += any(True for _ in node.each("w:t"))
                self._inside(node, base, link)

    def _run(self, run: Node, base: Letters, link: str) -> None:
        properties = run.child("w:rPr")
        style = (properties.value("w:rStyle") or "") if properties else ""
        own = letters(properties).over(self._styles.letters(style)).over(base)
        words = ""
        for node in run.nodes:
            if node.tag == "w:t":
                words += self._letters(node.words, own)
            elif node.tag in _SIGNS:
                words += _SIGNS[node.tag]
            elif node.tag == "w:sym":
                words += _symbol(node.get("w:char"))
            elif node.tag in ("w:fldChar", "w:instrText"):
                self._say(words, own, link)
                words = self._field(node)
            elif node.tag in _NOTES:
                self.notes.append((_NOTES[node.tag], node.get("w:id")))
            elif node.tag == "w:ruby":
                self._say(words, own, link)
                words = ""
                self._inside(node, base, link)
            elif node.tag == "w:commentReference":
                self._remarks[Remark.COMMENTS] += 1
            elif node.tag == "mc:AlternateContent":
                self._alternatives(node, base, link)
            elif node.tag in ("w:drawing", "w:pict"):
                self._boxes += node.each("w:txbxContent")
        self._say(words, own, link)

    def _letters(self, words: str, own: Letters) -> str:
        if own.font and is_symbols(own.font):
            return "".join(symbol(ord(sign)) or sign if not sign.isspace() else sign for sign in words)
        return words

    def _say(self, words: str, own: Letters, link: str) -> None:
        if not words or (self._are_fields_whole and any(field.is_left_out for field in self._fields)):
            return
        if own.is_hidden:
            if words.strip() and not self._was_hidden:
                self._remarks[Remark.HIDDEN] += 1
            self._was_hidden = True
            return
        self._was_hidden = False
        for field in self._fields:
            link = field.link or link
        self._runs.append(Run(words, own.look, link))

    def _field(self, node: Node) -> str:
        """Go on in a field; a box to tick is the only one that shows something by itself."""
        if node.tag == "w:instrText":
            if self._fields and not self._fields[-1].is_shown:
                self._fields[-1].instruction += node.words
            return ""
        kind = node.get("w:fldCharType")
        if kind == "begin":
            self._fields.append(Field())
            return self._box(node)
        if self._fields and kind == "separate":
            self._fields[-1].is_shown = True
            self._remarks[Remark.CONTENTS] += self._fields[-1].is_contents and self._are_fields_whole
        elif self._fields and kind == "end":
            return self._fields.pop().words
        return ""

    def _box(self, field: Node) -> str:
        box = field.child("w:ffData", "w:checkBox")
        if box is None:
            return ""
        ticked = box.value("w:checked")
        ticked = box.value("w:default") if ticked is None else ticked
        self._runs.append(Run("☑" if ticked is not None and ticked.lower() in _ON else "☐"))
        return ""

    def _alternatives(self, node: Node, base: Letters, link: str) -> None:
        option = chosen(node)
        boxes = list(option.each("w:txbxContent"))
        if boxes:
            self._boxes += boxes
        else:
            self._inside(option, base, link)


def chosen(alternatives: Node) -> Node:
    """The one of several renderings of a thing that holds words; it is never read twice."""
    options = list(alternatives.nodes)
    for option in options:
        if any(True for _ in option.each("w:t")):
            return option
    return options[0] if options else Node("mc:Choice")


def _symbol(code: str) -> str:
    try:
        return symbol(int(code, 16))
    except ValueError:
        return ""
