"""The posting in pieces, each shown as one thing: a heading, a paragraph, an entry of a list."""

from collections.abc import Iterator

from rolewright.document import Block, BlockKind, JobDescription, Section, SectionKind
from rolewright.text import Span
from rolewright.tuples import NamedTuple

_LONGEST_TITLE = 140
#: A shorter paragraph is shown as its owner wrote it, whatever parts it holds.
_RUN_TOGETHER = 900
_AFTER_HEADING = " \t\r\n:"


class Piece(NamedTuple):
    """Words of one shape.

    The pieces' `reach` tiles the text as far as it is shown, so that every place lies in one of them.
    `marker` is what stands before an entry of a list, `opens` the part that begins with the piece. `level`
    is a heading's depth from 1, or the indent of an entry.
    """

    kind: BlockKind
    content: Span
    reach: Span
    level: int = 0
    marker: str = ""
    opens: Section | None = None
    is_title: bool = False


def pieces(document: JobDescription, end: int) -> Iterator[Piece]:
    """The pieces of a text up to `end`.

    A text that is one long line has its parts in one block: such a block is cut where a part begins, and
    behind the heading that opens it.
    """
    sections = list(document.sections)
    last: SectionKind | None = None
    waiting: Section | None = None
    for piece in _cut(document, end):
        opening = None
        while sections and sections[0].span.start <= piece.content.start:
            opening = sections.pop(0)
        opening = opening or waiting
        waiting = None
        if piece.kind is BlockKind.FRONT_MATTER:
            opening, waiting = None, opening
        # Neighbours of one kind are one part to a reader.
        is_new = opening is not None and opening.kind is not last
        opens = opening if is_new and document.is_posting else None
        last = opening.kind if opening else last
        yield piece._replace(opens=opens, is_title=_is_title(document, piece))


def _cut(document: JobDescription, end: int) -> Iterator[Piece]:
    for block in document.blocks:
        if block.span.start >= end:
            return
        block = _until(block, end)
        marker = document.text[block.span.start : block.content.start].strip() if block.level >= 0 else ""
        if block.kind is not BlockKind.PARAGRAPH:
            yield Piece(block.kind, block.content, block.span, block.level, marker)
            continue
        cuts = _cuts(document, block)
        starts = [block.span.start, *(span.start for span, _ in cuts[1:]), block.span.end]
        for at, (content, kind) in enumerate(cuts):
            yield Piece(
                kind, content, Span(starts[at], starts[at + 1]), 2 if kind is BlockKind.HEADING else 0
            )


def _until(block: Block, end: int) -> Block:
    """The block, cut off at `end`."""
    if block.span.end <= end:
        return block
    content = Span(min(block.content.start, end), min(block.content.end, end))
    return block._replace(span=Span(block.span.start, end), content=content)


def _cuts(document: JobDescription, block: Block) -> list[tuple[Span, BlockKind]]:
    """The stretches of a paragraph: from one part to the next, headings apart."""
    found: list[tuple[Span, BlockKind]] = []
    at, end = block.content
    if block.content.length < _RUN_TOGETHER:
        return [(block.content, BlockKind.HEADING if _is_heading(document, block) else BlockKind.PARAGRAPH)]
    for section in document.sections:
        start, heading = section.span.start, section.heading
        if heading and at <= heading.span.start and heading.span.end <= end and heading.span.length:
            after = heading.span.end
            while after < end and document.text[after] in _AFTER_HEADING:
                after += 1
            found += [
                (Span(at, heading.span.start), BlockKind.PARAGRAPH),
                (Span(heading.span.start, after), BlockKind.HEADING),
            ]
            at = after
        elif at < start < end:
            found.append((Span(at, start), BlockKind.PARAGRAPH))
            at = start
    found.append((Span(at, end), BlockKind.PARAGRAPH))
    return [each for each in found if document.source[each[0]].strip()] or [
        (block.content, BlockKind.PARAGRAPH)
    ]


def _is_heading(document: JobDescription, block: Block) -> bool:
    """Whether a plain line is the heading of a part."""
    section = document.section_at(block.content.start)
    if section.heading is None or section.heading.span.start != block.content.start:
        return False
    return not document.text[section.heading.span.end : block.content.end].strip(_AFTER_HEADING)


def _is_title(document: JobDescription, piece: Piece) -> bool:
    """Whether a plain line is where the job is named."""
    mention = next(iter(document.facts.title), None)
    return (
        mention is not None
        and not mention.declared
        and piece.kind is BlockKind.PARAGRAPH
        and piece.content.contains(mention.span)
        and piece.content.length <= _LONGEST_TITLE
    )
