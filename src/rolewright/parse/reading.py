"""What is known of a posting before its facts are taken."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping

from rolewright.document import Block, BlockKind, Item, Section, SectionKind
from rolewright.records import record
from rolewright.text import SourceText, Span


@record
class Entry:
    """One value of the front matter, as the string that was written, and where."""

    value: str
    span: Span


@record
class Reading:
    """The text with its structure. Extractors of facts take this and nothing else.

    `front_matter` maps each top-level key, as written, to its scalar or the scalars of its list;
    `body` is the text after it.
    """

    source: SourceText
    blocks: tuple[Block, ...]
    sections: tuple[Section, ...]
    items: tuple[Item, ...]
    front_matter: Mapping[str, tuple[Entry, ...]]
    body: Span

    def declared(self, key: str) -> tuple[Entry, ...]:
        """The front matter's entries under `key`; none when it is absent."""
        return self.front_matter.get(key, ())

    def kind_at(self, offset: int) -> SectionKind:
        """The kind of the section in which `offset` lies."""
        at = bisect_right(self.sections, offset, key=_end)
        return self.sections[at].kind if at < len(self.sections) else SectionKind.OTHER

    def blocks_of(self, *kinds: BlockKind) -> Iterator[Block]:
        """The blocks of these shapes, in the order of the text."""
        return (block for block in self.blocks if block.kind in kinds)


def _end(section: Section) -> int:
    return section.span.end
