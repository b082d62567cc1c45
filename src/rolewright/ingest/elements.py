"""What the formats of documents have in common: headings, paragraphs and entries, one after another.

A reader of a format tells its file in these, and one writer makes the Markdown of all, so that a Word file
and a PDF of one posting become one text.
"""

from collections.abc import Iterable
from enum import StrEnum

from rolewright.document.origins import Origin, OriginKind
from rolewright.tuples import NamedTuple


class ElementKind(StrEnum):
    """The shape of an element."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    QUOTE = "quote"


class Element(NamedTuple):
    """One heading, paragraph or entry.

    `words` are Markdown within a line, and a line end in them breaks the line. `level` is a heading's depth
    from 1 or an entry's nesting from 0. `marker` stands before an entry: "-", or a number with its dot.
    `origin` and `number` tell where it stands in its file.
    """

    kind: ElementKind
    words: str
    level: int = 0
    marker: str = "-"
    origin: OriginKind = OriginKind.PARAGRAPH
    number: int = 1
    name: str = ""


def written(elements: Iterable[Element]) -> tuple[str, tuple[Origin, ...]]:
    """The Markdown of the elements, and where each part of it comes from. Empty elements are left out."""
    text, origins = "", list[Origin]()
    before: Element | None = None
    for element in elements:
        if not element.words.strip():
            continue
        if before is not None:
            text += "\n" if before.kind is element.kind is ElementKind.ITEM else "\n\n"
        origins.append(Origin(len(text), element.origin, element.number, element.name))
        text += _lines(element)
        before = element
    return (text + "\n" if text else ""), tuple(origins)


def _lines(element: Element) -> str:
    first, *others = (line.strip() for line in element.words.strip().split("\n"))
    match element.kind:
        case ElementKind.HEADING:
            return "#" * element.level + " " + " ".join([first, *others])
        case ElementKind.ITEM:
            indent = "    " * element.level
            within = indent + " " * (len(element.marker) + 1)
            return "\n".join([f"{indent}{element.marker} {first}", *(within + line for line in others)])
        case ElementKind.QUOTE:
            return "\n".join(f"> {line}" for line in (first, *others))
        case ElementKind.PARAGRAPH:
            return "\n".join([first, *others])
