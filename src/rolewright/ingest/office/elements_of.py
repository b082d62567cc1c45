"""What a word processor's file says, as the elements of a posting."""

from collections.abc import Iterable, Iterator

from rolewright.ingest.elements import Element, ElementKind
from rolewright.ingest.escaping import unescaped
from rolewright.ingest.office.blocks import Block, Flow, Paragraph, ReadyMarkdown
from rolewright.ingest.office.headings import levels, without_number
from rolewright.ingest.office.tables import flow
from rolewright.ingest.office.typed_layout import laid_out
from rolewright.ingest.office.typed_lists import with_entries
from rolewright.ingest.office.words import is_uniform, markdown

#: How deep entries are nested at most.
DEEPEST_LIST = 6


def elements_of(blocks: Iterable[Block]) -> Iterator[Element]:
    """The elements of the blocks, in their order."""
    parts = with_entries(laid_out(flow(blocks)))
    headings = levels(parts)
    nesting = -1
    for at, part in enumerate(parts):
        if (level := headings.get(at)) is not None and isinstance(part, Paragraph):
            nesting = -1
            yield _heading(part, level)
        elif isinstance(part, Paragraph) and part.entry is not None:
            nesting = min(part.entry.level, nesting + 1, DEEPEST_LIST)
            yield _element(ElementKind.ITEM, part, markdown(part.runs), nesting, part.entry.marker)
        else:
            nesting = -1
            yield _running(part)


def _heading(part: Paragraph, level: int) -> Element:
    words = markdown(part.runs, with_emphasis=False)
    return _element(ElementKind.HEADING, part, without_number(unescaped(words)), level)


def _running(part: Flow) -> Element:
    if isinstance(part, ReadyMarkdown):
        return _element(ElementKind.PARAGRAPH, part, part.words)
    if part.is_quote:
        return _element(ElementKind.QUOTE, part, markdown(part.runs, with_emphasis=not is_uniform(part.runs)))
    return _element(ElementKind.PARAGRAPH, part, markdown(part.runs))


def _element(kind: ElementKind, part: Flow, words: str, level: int = 0, marker: str = "-") -> Element:
    return Element(kind, words, level, marker, number=part.number, name=part.place)
