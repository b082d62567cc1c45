"""Readings of one section, so that an extractor is tried alone and not the section classifier with it."""

from rolewright.document import BlockKind, Item, Section, SectionKind
from rolewright.parse.blocks import blocks
from rolewright.parse.front_matter import NO_FRONT_MATTER, read_front_matter
from rolewright.parse.reading import Reading
from rolewright.text import SourceText, Span


def read(text: str, kind: SectionKind = SectionKind.SUMMARY) -> Reading:
    """`text` with its blocks and front matter, all of it of one kind."""
    source = SourceText(text)
    found = blocks(source)
    items = tuple(Item(kind, block.content) for block in found if block.kind is BlockKind.ITEM)
    is_fenced = bool(found) and found[0].kind is BlockKind.FRONT_MATTER
    declared = read_front_matter(text, found[0].span) if is_fenced else NO_FRONT_MATTER
    body = Span(found[0].span.end if is_fenced else 0, len(text))
    return Reading(source, found, (Section(kind, Span(0, len(text))),), items, declared, body)
