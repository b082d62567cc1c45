"""Words with their marks in a paragraph of Word."""

from typing import TYPE_CHECKING, Any

from rolewright.publish.content import Mark, Run, Words

if TYPE_CHECKING:
    from docx.text.paragraph import Paragraph

LINK = "Hyperlink"


def write_words(paragraph: "Paragraph", words: Words) -> None:
    """Add the words to the end of a paragraph."""
    for run in words:
        if run.href:
            _link(paragraph, run)
        else:
            _dress(paragraph.add_run(_writable(run.text)), run)


def label(paragraph: "Paragraph", name: str) -> None:
    """Add what stands before a value."""
    paragraph.add_run(f"{_writable(name)}: ").bold = True


def _link(paragraph: "Paragraph", run: Run) -> None:
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    link: Any = OxmlElement("w:hyperlink")
    link.set(
        qn("r:id"), paragraph.part.relate_to(str(run.href), RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    )
    made = paragraph.add_run(_writable(run.text), style=LINK)
    _dress(made, run)
    link.append(made._r)
    paragraph._p.append(link)


def _dress(made: Any, run: Run) -> None:
    # None leaves it to the style.
    made.bold = True if Mark.STRONG in run.marks else None
    made.italic = True if Mark.EMPHASIS in run.marks else None
    if Mark.CODE in run.marks:
        made.font.name = "Consolas"


def _writable(text: str) -> str:
    """The text without what no XML may hold."""
    return "".join(sign for sign in text if sign in "\n\t" or (sign >= " " and sign not in "\ufffe\uffff"))
