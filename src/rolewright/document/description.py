"""A job description as the program sees it.

What a posting has dozens of is a named tuple, which is made faster than a dataclass.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from rolewright.document.facts import Facts
from rolewright.document.kinds import BlockKind, SectionKind
from rolewright.records import NO_VALUES, record
from rolewright.text import SourceText, Span


class Block(NamedTuple):
    """A run of lines of one shape.

    `span` covers whole lines with their ends; `content` leaves out markers, indents and line ends.
    `level` is a heading's depth from 1, or an item's nesting from 0.
    """

    kind: BlockKind
    span: Span
    content: Span
    level: int = 0


@record
class Heading:
    """The words that open a section; `level` is 1 to 6 where the markup gives it, else 0."""

    text: str
    span: Span
    level: int


class Section(NamedTuple):
    """A part of the posting. Sections tile the text: each begins where the one before ends."""

    kind: SectionKind
    span: Span
    heading: Heading | None = None

    @property
    def body(self) -> Span:
        """The section without its heading."""
        return Span(self.heading.span.end, self.span.end) if self.heading else self.span


class Item(NamedTuple):
    """One entry of a list, without its marker. Its kind may differ from its section's."""

    kind: SectionKind
    span: Span


@record
class JobDescription:
    """Sections that tile the text, the list items in them, and the facts, each with its words.

    `language` is an ISO 639-1 code, or "und" when there is too little text to tell.
    """

    source: SourceText
    blocks: tuple[Block, ...]
    sections: tuple[Section, ...]
    items: tuple[Item, ...]
    facts: Facts
    language: str
    is_posting: bool
    front_matter: Mapping[str, tuple[str, ...]] = NO_VALUES

    @property
    def text(self) -> str:
        """The owner's text."""
        return self.source.text

    def of_kind(self, *kinds: SectionKind) -> Iterator[Section]:
        """The sections of these kinds, in the order of the text."""
        return (section for section in self.sections if section.kind in kinds)

    def section_at(self, offset: int) -> Section:
        """The section in which `offset` lies."""
        for section in self.sections:
            if offset < section.span.end:
                return section
        return self.sections[-1]
