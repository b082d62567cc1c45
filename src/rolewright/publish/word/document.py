"""Writes the Word file of a posting.

Everything has a style by name, so that a manager can change the look of all headings at once, and `ingest`
gets back what was written.
"""

from io import BytesIO
from typing import TYPE_CHECKING, Any

from rolewright.look import Look
from rolewright.publish.applying import is_told
from rolewright.publish.content import Code, Heading, List, Node, Paragraph, Quote, Run, Table
from rolewright.publish.design.embedded import Embedded
from rolewright.publish.design.logo import logo_of
from rolewright.publish.design.themes import design_of
from rolewright.publish.linking import linked_node
from rolewright.publish.view import View
from rolewright.publish.word.lists import Numbering
from rolewright.publish.word.styles import CODE, FACT, dress
from rolewright.publish.word.words import label, write_words
from rolewright.usage import UsageError

if TYPE_CHECKING:
    from docx.document import Document

# Word has three levels of entries with styles of their own.
_DEEPEST_LIST = 3
_DEEPEST_HEADING = 5
# In points, as high as on a page.
_LOGO_HEIGHT = 36


def word_file(view: View, look: Look) -> bytes:
    """The file. UsageError where the extra for documents is not installed."""
    document = _empty()
    dress(document, design_of(look), look)
    _describe(document, view)
    if look.logo is not None:
        _write_logo(document, logo_of(look.logo), view.employer or "")
    document.add_paragraph(view.title, style="Title")
    _write_head(document, view)
    writer = _Writer(document)
    for part in view.parts:
        for node in part.nodes:
            writer.write(linked_node(node))
    _write_foot(document, view)
    content = BytesIO()
    document.save(content)
    return content.getvalue()


def _empty() -> "Document":
    try:
        from docx import Document
    except ImportError:
        told = 'a Word file needs the extra “documents”: pip install "rolewright[documents]"'
        raise UsageError([told]) from None
    return Document()


def _write_logo(document: "Document", logo: Embedded, employer: str) -> None:
    """The logo above the title, with the employer's name for those who hear it."""
    if not shows(logo):
        return
    from docx.shared import Pt

    picture = document.add_paragraph().add_run().add_picture(BytesIO(logo.content), height=Pt(_LOGO_HEIGHT))
    picture._inline.docPr.set("descr", employer)


def shows(logo: Embedded) -> bool:
    """Whether Word of any age shows a picture of this kind."""
    return logo.media_type in ("image/png", "image/jpeg")


def _describe(document: "Document", view: View) -> None:
    properties = document.core_properties
    properties.title = view.title[:255]
    properties.author = (view.employer or "")[:255]
    properties.language = view.language
    properties.comments = ""


def _write_head(document: "Document", view: View) -> None:
    """The facts, a line each, so that they can be changed and are found again."""
    told = [(view.labels["employer"], view.employer)] if view.employer else []
    for name, value in [*told, *((fact.label, fact.value) for fact in view.facts)]:
        paragraph = document.add_paragraph(style=FACT)
        label(paragraph, name)
        paragraph.add_run(value)
    if told or view.facts:
        paragraph.paragraph_format.space_after = document.styles["Normal"].font.size


def _write_foot(document: "Document", view: View) -> None:
    if view.apply is not None and not is_told(view.apply, view.content):
        paragraph = document.add_paragraph(style=FACT)
        label(paragraph, view.labels["apply_by_mail" if view.apply.is_mailbox else "apply"])
        write_words(paragraph, (Run(view.apply.shown, href=view.apply.href),))


class _Writer:
    """Writes node after node at the end of a document."""

    def __init__(self, document: "Document") -> None:
        self._document = document
        self._numbering = Numbering(document)

    def write(self, node: Node) -> None:
        document = self._document
        match node:
            case Heading(level, words):
                # The title has a style of its own, so the first level below it is Word's first.
                write_words(document.add_heading(level=min(level - 1, _DEEPEST_HEADING)), words)
            case Paragraph(words):
                write_words(document.add_paragraph(), words)
            case Quote(words):
                write_words(document.add_paragraph(style="Quote"), words)
            case Code(text):
                document.add_paragraph(text, style=CODE)
            case Table():
                self._table(node)
            case List():
                self._list(node, 0)

    def _list(self, found: List, level: int) -> None:
        number = self._numbering.begun(found.start) if found.is_ordered else self._numbering.bullets()
        name = "List Number" if found.is_ordered else "List Bullet"
        style = name if level == 0 else f"{name} {min(level + 1, _DEEPEST_LIST)}"
        for entry in found.entries:
            paragraph = self._document.add_paragraph(style=style)
            self._numbering.count(paragraph, number, level)
            write_words(paragraph, entry.words)
            for inner in entry.inner:
                self._list(inner, level + 1)

    def _table(self, found: Table) -> None:
        has_names = any(found.rows[0])
        rows = found.rows if has_names else found.rows[1:]
        if not rows:
            return
        table: Any = self._document.add_table(len(rows), len(rows[0]), style="Table Grid")
        for row, cells in zip(table.rows, rows, strict=True):
            for cell, words in zip(row.cells, cells, strict=True):
                cell.paragraphs[0].paragraph_format.space_after = 0
                write_words(cell.paragraphs[0], words)
        if has_names:
            self._numbering.repeat_row(table.rows[0])
