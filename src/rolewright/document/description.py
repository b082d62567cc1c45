"""A job description as the program sees it.

What a posting has dozens of is a named tuple, which is made faster than a dataclass.
"""

from collections.abc import Iterator, Mapping

from rolewright.document.facts import Facts
from rolewright.document.kinds import BlockKind, SectionKind
from rolewright.document.structured import Markup
from rolewright.records import NO_VALUES, record
from rolewright.text import SourceText, Span, count_words
from rolewright.tuples import NamedTuple


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


#: A title with less text below it than this is a posting that somebody has begun to write.
_BEGUN = 300


@record
class JobDescription:
    """Sections that tile the text, the list items in them, and the facts, each with its words.

    `language` is an ISO 639-1 code, or "und" when there is too little text to tell. `markup` is what the page
    around it tells machines, None for a text that is no page.
    """

    source: SourceText
    blocks: tuple[Block, ...]
    sections: tuple[Section, ...]
    items: tuple[Item, ...]
    facts: Facts
    language: str
    is_posting: bool
    front_matter: Mapping[str, tuple[str, ...]] = NO_VALUES
    markup: Markup | None = None

    @property
    def text(self) -> str:
        """The owner's text, with spaces for comments beside words."""
        return self.source.text

    @property
    def is_begun(self) -> bool:
        """Whether this is what a posting is at first: a title, with too little below it to be read as one."""
        return not self.is_posting and bool(self.facts.title) and len(self.text) < _BEGUN

    def of_kind(self, *kinds: SectionKind) -> Iterator[Section]:
        """The sections of these kinds, in the order of the text."""
        return (section for section in self.sections if section.kind in kinds)

    def section_at(self, offset: int) -> Section:
        """The section in which `offset` lies."""
        for section in self.sections:
            if offset < section.span.end:
                return section
        return self.sections[-1]


_UNREAD = (BlockKind.FRONT_MATTER, BlockKind.COMMENT)


def words_read(document: JobDescription, within: Span | None = None) -> int:
    """How many words a reader meets in a posting, or in the part `within`.

    Everything that tells a number of words counts them here, so that no two numbers differ. Neither front
    matter nor comments are seen, and the number or sign before an entry of a list is no word.
    """
    count = 0
    for block in document.blocks:
        if block.kind in _UNREAD:
            continue
        start, end = block.content
        if within is not None:
            start, end = max(start, within.start), min(end, within.end)
        if start < end:
            count += count_words(document.text, Span(start, end))
    return count
