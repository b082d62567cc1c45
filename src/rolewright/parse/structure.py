"""From text to its structure: blocks, sections that tile the text, items."""

from collections.abc import Iterator, Sequence

from rolewright.document import Block, BlockKind, Heading, Item, Section, SectionKind
from rolewright.parse.blocks import blocks as blocks_of
from rolewright.parse.classifier import Models, models
from rolewright.parse.front_matter import NO_FRONT_MATTER, read_front_matter
from rolewright.parse.preferred import is_nice_to_have
from rolewright.parse.reading import Reading
from rolewright.parse.sections import Labels, label
from rolewright.parse.units import Unit, units
from rolewright.text import SourceText, Span

_COMMENT_LINES = 6
# A member of an enumeration is slow to look up; these are needed for every unit or block.
_COMMENT = BlockKind.COMMENT
_TITLE, _OTHER = SectionKind.TITLE, SectionKind.OTHER
_REQUIREMENTS, _PREFERRED = SectionKind.REQUIREMENTS, SectionKind.PREFERRED


def read(text: str, trained: Models | None = None) -> Reading:
    """The structure of a posting in any state, by the models that ship or by others for measuring."""
    source = SourceText.read_from(text)
    blocks = blocks_of(source)
    pieces = units(source, blocks)
    labels = label(source, pieces, trained or models())
    sections = tuple(_sections(source, blocks, pieces, labels))
    items = tuple(_items(source, blocks, pieces, labels))
    if not _has_front_matter(blocks):
        return Reading(source, blocks, sections, items, NO_FRONT_MATTER, Span(0, len(source)))
    fence = blocks[0].span
    declared = read_front_matter(text, fence)
    return Reading(source, blocks, sections, items, declared, Span(fence.end, len(source)))


def _has_front_matter(blocks: Sequence[Block]) -> bool:
    return bool(blocks) and blocks[0].kind is BlockKind.FRONT_MATTER


def _sections(
    source: SourceText, blocks: Sequence[Block], pieces: Sequence[Unit], labels: Labels
) -> Iterator[Section]:
    starts = _starts(source, blocks, pieces, labels)
    ends = [start for start, _, _ in starts[1:]]
    for (start, kind, heading), end in zip(starts, [*ends, len(source)], strict=True):
        yield Section(kind, Span(start, end), heading and _heading(source, blocks, heading))


def _starts(
    source: SourceText, blocks: Sequence[Block], pieces: Sequence[Unit], labels: Labels
) -> list[tuple[int, SectionKind, Unit | None]]:
    """Where each section begins, its kind, and the unit that is its heading."""
    starts: list[tuple[int, SectionKind, Unit | None]] = []
    current: SectionKind | None = None
    if _has_front_matter(blocks):
        current = _TITLE
        starts.append((0, current, None))
    remarks = [block.span.start for block in blocks if block.kind is _COMMENT and _is_long(source, block)]
    for unit, kind, is_heading in zip(pieces, *labels, strict=True):
        if kind is current and not is_heading and not remarks:
            continue
        block = blocks[unit.block]
        while remarks and remarks[0] <= block.span.start:
            current = _OTHER
            starts.append((remarks.pop(0), current, None))
        if kind is current and not is_heading:
            continue
        opens_block = unit.start <= block.content.start
        start = block.span.start if opens_block else unit.start
        starts.append((start if starts else 0, kind, unit if is_heading else None))
        current = kind
    starts += [(start, _OTHER, None) for start in remarks]
    return starts or [(0, _OTHER, None)]


def _is_long(source: SourceText, comment: Block) -> bool:
    """Whether it is a note among authors that no reader sees, and more than a marker."""
    return source.text.count("\n", *comment.content) >= _COMMENT_LINES


def _heading(source: SourceText, blocks: Sequence[Block], unit: Unit) -> Heading:
    span = Span(unit.start, unit.end)
    block = blocks[unit.block]
    level = block.level if block.kind is BlockKind.HEADING else 0
    return Heading(source[span].strip("*_#: \t"), span, level)


def _items(
    source: SourceText, blocks: Sequence[Block], pieces: Sequence[Unit], labels: Labels
) -> Iterator[Item]:
    at = -1
    for unit, kind in zip(pieces, labels.kinds, strict=True):
        if not unit.is_item or unit.block == at:
            continue
        at = unit.block
        span = blocks[at].content
        if kind is _REQUIREMENTS and is_nice_to_have(source.folded, span):
            kind = _PREFERRED
        yield Item(kind, span)
