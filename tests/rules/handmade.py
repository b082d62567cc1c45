"""Postings put together by hand, so that the machinery of rules is tested without the parser."""

import re
from collections.abc import Iterator

from rolewright.document import (
    Block,
    BlockKind,
    Fact,
    Facts,
    Heading,
    Item,
    JobDescription,
    Mention,
    Pay,
    PayKind,
    Section,
    SectionKind,
)
from rolewright.text import SourceText, Span

_LINE = re.compile(r"[^\n]*(?:\n|$)")
_MARKS = (
    ("<!--", BlockKind.COMMENT),
    ("# ", BlockKind.HEADING),
    ("## ", BlockKind.HEADING),
    ("- ", BlockKind.ITEM),
    ("> ", BlockKind.QUOTE),
    ("    ", BlockKind.CODE),
)
_KINDS = {
    "what you'll do": SectionKind.RESPONSIBILITIES,
    "responsibilities": SectionKind.RESPONSIBILITIES,
    "requirements": SectionKind.REQUIREMENTS,
    "what we offer": SectionKind.BENEFITS,
    "about us": SectionKind.ABOUT,
    "equality": SectionKind.EQUALITY,
}
_PAY = re.compile(r"[$£]([\d,]+)")


def posting(text: str, *, language: str = "en", employer: str | None = None) -> JobDescription:
    """A posting whose blocks are lines, with neighbouring lines of text joined, and `#` for headings."""
    blocks = tuple(_blocks(text))
    sections = tuple(_sections(text, blocks))
    items = tuple(
        Item(_kind_at(sections, block), block.content) for block in blocks if block.kind is BlockKind.ITEM
    )
    return JobDescription(
        SourceText(text), blocks, sections, items, _facts(text, blocks, employer), language, True
    )


def _blocks(text: str) -> Iterator[Block]:
    start = 0
    if front_matter := re.match(r"---\n.*?\n---\n", text, re.DOTALL):
        start = front_matter.end()
        yield Block(BlockKind.FRONT_MATTER, Span(0, start), Span(0, start))
    paragraph: Block | None = None
    for line in _LINE.finditer(text, start):
        if not line[0].strip():
            if paragraph:
                yield paragraph
            paragraph = None
            continue
        mark, kind = next((each for each in _MARKS if line[0].startswith(each[0])), ("", BlockKind.PARAGRAPH))
        lead = len(mark) if kind is not BlockKind.COMMENT else 0
        block = Block(
            kind, Span(*line.span()), Span(line.start() + lead, line.start() + len(line[0].rstrip()))
        )
        if kind is BlockKind.PARAGRAPH and paragraph:
            paragraph = Block(
                kind,
                Span(paragraph.span.start, block.span.end),
                Span(paragraph.content.start, block.content.end),
            )
        elif kind is BlockKind.PARAGRAPH:
            paragraph = block
        else:
            if paragraph:
                yield paragraph
            paragraph = None
            yield block
    if paragraph:
        yield paragraph


def _sections(text: str, blocks: tuple[Block, ...]) -> Iterator[Section]:
    starts = [(0, SectionKind.TITLE if text.startswith(("#", "---")) else SectionKind.SUMMARY, None)]
    for block in blocks:
        words = text[slice(*block.content)]
        if block.kind is BlockKind.HEADING and words.lower() in _KINDS:
            starts.append((block.span.start, _KINDS[words.lower()], Heading(words, block.content, 2)))
        elif block.kind is BlockKind.PARAGRAPH and starts[-1][1] is SectionKind.TITLE:
            starts.append((block.span.start, SectionKind.SUMMARY, None))
    ends = [start for start, _, _ in starts[1:]] + [len(text)]
    for (start, kind, heading), end in zip(starts, ends, strict=True):
        yield Section(kind, Span(start, end), heading)


def _kind_at(sections: tuple[Section, ...], block: Block) -> SectionKind:
    return next(section.kind for section in sections if block.span.start < section.span.end)


def _facts(text: str, blocks: tuple[Block, ...], employer: str | None) -> Facts:
    title = re.search(r"^(?:title: |Job title: |# )(.+)$", text, re.MULTILINE)
    pay = _PAY.search(text)
    amount = float(pay[1].replace(",", "")) if pay else 0.0
    return Facts(
        title=Fact((Mention(title[1], Span(*title.span(1))),)) if title else Fact(),
        employer=Fact((Mention(employer, Span(0, 1)),)) if employer else Fact(),
        pay=Fact((Mention(Pay(PayKind.SINGLE, amount, amount), Span(*pay.span())),)) if pay else Fact(),
    )
