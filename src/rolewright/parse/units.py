"""The pieces of text that can change section: headings, items, sentences of long paragraphs."""

import re
from collections.abc import Iterator
from enum import IntEnum
from typing import NamedTuple

from rolewright.document import Block, BlockKind
from rolewright.parse.heading_style import HeadingStyle, heading_style
from rolewright.text import SourceText, Span, sentences


class Gap(IntEnum):
    """What separates a unit from the one before; the wider the gap, the likelier a new section."""

    SENTENCE = 0
    LINE = 1
    BLANK = 2


class Unit(NamedTuple):
    """A piece of text. `style` says how it may be a heading; `is_item` whether it stands in a list."""

    start: int
    end: int
    block: int
    gap: Gap
    style: HeadingStyle
    is_item: bool


# Longer blocks may hold more than one section.
_LONG = 160
_RUN_TOGETHER = 300
_LONGEST_LABEL = 60
# Where whole sections were run together:
# tags left in the text, bullets inside a line, a label glued to a sentence.
_TAG = re.compile(
    r"(?:<|&lt;)/?(?:p|li|ul|ol|br|div|h[1-6]|strong|b|tr|td)\b[^<>&]{0,200}?/?(?:>|&gt;)", re.IGNORECASE
)
_BULLET = re.compile(r"\s*[•·▪●◦■➢✓✔]\s*|\s+[*–-]\s+(?=[A-Z])|(?<=[:.;])\s*\?\s+(?=[A-Z])|[.;:]\s?-(?=[A-Z])")
# The second capital of GitHub, JavaScript and their like starts no new sentence.
_GLUED = re.compile(
    r"(?<=[a-z]{2})"
    r"(?=(?!Script|Hub|Tube|Point|Book|Ops|Base|Zone|Ware|Pal|Fox|Flow|Scape|Kit|Force|Craft|Works?\b)"
    r"[A-Z][a-z]+(?:[\s:,/]|[a-z]$))"
    r"|(?<=[a-z0-9)%][.!?:;])(?=[A-Z])"
    r"|(?<=[a-z)]{2}:)(?=\d)"
    r"|(?<=[a-z])\)(?=[A-Z][a-z]+ )"
)
_LABEL_WORDS = """
    Responsibilities Requirements Qualifications Duties Benefits Skills Experience Education
    Summary Description Overview Functions Abilities Compensation Salary Location
""".split()
_LABEL_PHRASES = (
    *("About Us", "ABOUT US", "About You", "About the Role", "About The Role", "About the Team"),
    *("Nice To Have", "Nice to Have", "Nice to have", "NICE TO HAVE"),
    *("Who You Are", "What You'll Do", "What You’ll Do", "What We Offer", "Why Join Us"),
    *("How to Apply", "How To Apply", "Perks"),
)
_LABEL_ENDS = (*(name for word in _LABEL_WORDS for name in (word, word.upper())), *_LABEL_PHRASES)
_LABEL_NAME = (
    r"(?:(?:Key|Main|Primary|Core|Essential|Principal|Basic|Minimum|Required|Preferred|Desired|Additional"
    r"|Your|The|Job|Position|Role|Duties|Education|Skills|Knowledge|Experience|Company|General|Physical"
    r"|Other|Major|Our|What|Who|Why|How|About)"
    rf"(?:[ ]|/|&|,[ ]|[ ]and[ ]|[ ]&[ ]))*(?:{'|'.join(_LABEL_ENDS)})"
)
_LABEL = re.compile(
    rf"(?:(?<=[a-z0-9.!?;:)*•-])|(?<=[.!?;:)*•>-] ))(?=[A-Z]){_LABEL_NAME}"
    r"(?![ ](?:of|for|in|with|and|to)\b)(?:[ ]?:|(?=[ ]?[A-Z•*-]))"
)
_LABEL_ALONE = re.compile(rf"{_LABEL_NAME}[ ]?:?")
# What every text that was run together shows somewhere.
_HINT = re.compile(r"[a-z0-9.)!?:;][A-Z]|: |[<&•·▪●◦■➢✓✔?]|[.;:]-|[*–-] [A-Z]")
_COLON_LABEL = re.compile(r"(?:(?<=[.!?;)•] )|(?<=[.!?;)]))[A-Z][A-Za-z'’&/,() -]{2,48}:(?=\s)")


def units(source: SourceText, blocks: tuple[Block, ...]) -> list[Unit]:
    """The units of the text, in order. Front matter, comments, code and rules hold none."""
    found: list[Unit] = []
    text = source.text
    before = 0
    for at, block in enumerate(blocks):
        kind = block.kind
        start, end = block.content
        if kind in _SILENT or start == end:
            continue
        gap = Gap.BLANK if not before or text.count("\n", before, start) > 1 else Gap.LINE
        before = end
        is_item = kind is BlockKind.ITEM
        if kind is BlockKind.HEADING:
            found.append(Unit(start, end, at, gap, HeadingStyle.MARKED, False))
        elif end - start <= _LONG:
            found.append(Unit(start, end, at, gap, heading_style(text, start, end, is_item), is_item))
        else:
            for piece in _pieces(text, Span(start, end)):
                found.append(Unit(piece.start, piece.end, at, gap, _style_of_piece(text, piece), is_item))
                gap = Gap.SENTENCE
    return found


_SILENT = (BlockKind.FRONT_MATTER, BlockKind.COMMENT, BlockKind.CODE, BlockKind.RULE)


def _style_of_piece(text: str, piece: Span) -> HeadingStyle:
    """A heading that lost its line, standing within a paragraph."""
    start, end = piece
    if end - start <= _LONGEST_LABEL:
        if text[end - 1] == ":":
            return HeadingStyle.LABEL
        if _LABEL_ALONE.fullmatch(text, start, end):
            return HeadingStyle.LONE
    return HeadingStyle.NONE


def _pieces(text: str, block: Span) -> Iterator[Span]:
    cuts = _cuts(text, block) if block.length > _RUN_TOGETHER and _HINT.search(text, *block) else []
    start = block.start
    for begin, after in [*cuts, (block.end, block.end)]:
        if begin > start:
            yield from sentences(text, Span(start, begin))
        start = max(start, after)


def _cuts(text: str, block: Span) -> list[tuple[int, int]]:
    """Where a long block falls apart, as (end of the piece before, start of the next)."""
    start, end = block
    cuts: list[tuple[int, int]] = []
    if "<" in text[start:end] or "&lt;" in text[start:end]:
        cuts += [found.span() for found in _TAG.finditer(text, start, end)]
    cuts += [found.span() for found in _BULLET.finditer(text, start, end)]
    glued = [found.end() for found in _GLUED.finditer(text, start, end)]
    if len(glued) > 2:
        cuts += [(at, at) for at in glued]
    for label in _labels(text, block):
        cuts += [(label.start, label.start), (label.end, label.end)]
    return sorted(cuts)


def _labels(text: str, block: Span) -> Iterator[Span]:
    if any(text.find(word, *block) >= 0 for word in _LABEL_ENDS):
        for found in _LABEL.finditer(text, *block):
            yield Span(*found.span())
    if text.find(": ", *block) >= 0:
        for found in _COLON_LABEL.finditer(text, *block):
            yield Span(*found.span())
