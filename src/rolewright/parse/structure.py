"""From text to its structure: blocks, sections that tile the text, items."""

from collections.abc import Iterator, Sequence

from rolewright.document import Block, BlockKind, Heading, Item, Section, SectionKind
from rolewright.parse.blocks import blocks as blocks_of
from rolewright.parse.classifier import Models, models
from rolewright.parse.front_matter import NO_FRONT_MATTER, read_front_matter
from rolewright.parse.preferred import is_nice_to_have
from rolewright.parse.reading import Reading
from rolewright.parse.sections import Labelled, label
from rolewright.parse.units import units
from rolewright.text import SourceText, Span

_COMMENT_LINES = 6


def read(text: str, trained: Models | None = None) -> Reading:
    """The structure of a posting in any state, by the models that ship or by others for measuring."""
    source = SourceText(text)
    blocks = blocks_of(source)
    labelled = label(source, units(source, blocks), trained or models())
    sections = tuple(_sections(source, blocks, labelled))
    declared = read_front_matter(text, blocks[0].span) if _has_front_matter(blocks) else NO_FRONT_MATTER
    return Reading(source, blocks, sections, tuple(_items(source, blocks, labelled)), declared)


def _has_front_matter(blocks: Sequence[Block]) -> bool:
    return bool(blocks) and blocks[0].kind is BlockKind.FRONT_MATTER


def _sections(source: SourceText, blocks: Sequence[Block], labelled: Sequence[Labelled]) -> Iterator[Section]:
    starts = _starts(source, blocks, labelled)
    for at, (start, kind, heading) in enumerate(starts):
        end = starts[at + 1][0] if at + 1 < len(starts) else len(source)
        yield Section(kind, Span(start, end), heading and _heading(source, blocks, heading))


def _starts(
    source: SourceText, blocks: Sequence[Block], labelled: Sequence[Labelled]
) -> list[tuple[int, SectionKind, Labelled | None]]:
    """Where each section begins, its kind, and the unit that is its heading."""
    starts: list[tuple[int, SectionKind, Labelled | None]] = []
    if _has_front_matter(blocks):
        starts.append((0, SectionKind.TITLE, None))
    remarks = [block.span.start for block in blocks if _is_long_comment(source, block)]
    for one in labelled:
        block = blocks[one.unit.block]
        while remarks and remarks[0] <= block.span.start:
            starts.append((remarks.pop(0), SectionKind.OTHER, None))
        if starts and one.kind is starts[-1][1] and not one.is_heading:
            continue
        opens_block = one.unit.start <= block.content.start
        start = block.span.start if opens_block else one.unit.start
        starts.append((start if starts else 0, one.kind, one if one.is_heading else None))
    starts += [(start, SectionKind.OTHER, None) for start in remarks]
    return starts or [(0, SectionKind.OTHER, None)]


def _is_long_comment(source: SourceText, block: Block) -> bool:
    """Whether the block is a note among authors that no reader sees, and more than a marker."""
    return block.kind is BlockKind.COMMENT and source.text.count("\n", *block.content) >= _COMMENT_LINES


def _heading(source: SourceText, blocks: Sequence[Block], one: Labelled) -> Heading:
    span = Span(one.unit.start, one.unit.end)
    block = blocks[one.unit.block]
    level = block.level if block.kind is BlockKind.HEADING else 0
    return Heading(source[span].strip("*_#: \t"), span, level)


def _items(source: SourceText, blocks: Sequence[Block], labelled: Sequence[Labelled]) -> Iterator[Item]:
    at = -1
    for one in labelled:
        if not one.unit.is_item or one.unit.block == at:
            continue
        at = one.unit.block
        span = blocks[at].content
        kind = one.kind
        if kind is SectionKind.REQUIREMENTS and is_nice_to_have(source.folded, span):
            kind = SectionKind.PREFERRED
        yield Item(kind, span)
