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
# Where whole sections were run together: tags left in the text, bullets inside a line, a label glued to a sentence.
_TAG = re.compile(r"(?:<|&lt;)/?(?:p|li|ul|ol|br|div|h[1-6]|strong|b|tr|td)\b[^<>&]{0,200}?/?(?:>|&gt;)", re.IGNORECASE)
_BULLET = re.compile(r"\s*[•·▪●◦■➢✓✔]\s*|\s+[*–-]\s+(?=[A-Z])|(?<=[:.;])\s*\?\s+(?=[A-Z])|[.;:]\s?-(?=[A-Z])")
# The second capital of GitHub, JavaScript and their like starts no new sentence.
_GLUED = re.compile(
    r"(?<=[a-z]{2})(?=(?!Script|Hub|Tube|Point|Book|Ops|Base|Zone|Ware|Pal|Fox|Flow|Scape|Kit|Force|Craft|Works?\b)"
    r"[A-Z][a-z]+(?:[\s:,/]|[a-z]$))|(?<=[a-z0-9)%][.!?:;])(?=[A-Z])|(?<=[a-z)]{2}:)(?=\d)|(?<=[a-z])\)(?=[A-Z][a-z]+ )"
)
_LABEL_NAME = (
    r"(?:(?:Key|Main|Primary|Core|Essential|Principal|Basic|Minimum|Required|Preferred|Desired|Additional|Your|The|Job|Position|Role|"
    r"Duties|Education|Skills|Knowledge|Experience|Company|General|Physical|Other|Major|Our|What|Who|Why|How|About)"
    r"(?:[ ]|/|&|,[ ]|[ ]and[ ]|[ ]&[ ]))*"
    r"(?:Responsibilities|RESPONSIBILITIES|Requirements|REQUIREMENTS|Qualifications|QUALIFICATIONS|Duties|DUTIES|Benefits|BENEFITS|"
    r"Skills|SKILLS|Experience|EXPERIENCE|Education|EDUCATION|Summary|SUMMARY|Description|DESCRIPTION|Overview|OVERVIEW|"
    r"Functions|FUNCTIONS|Abilities|Compensation|COMPENSATION|Salary|Location|About Us|ABOUT US)"
)
_LABEL = re.compile(
    rf"(?:(?<=[a-z0-9.!?;:)*•-])|(?<=[.!?;:)*•>-] ))(?=[A-Z]){_LABEL_NAME}(?![ ](?:of|for|in|with|and|to)\b)(?:[ ]?:|(?=[ ]?[A-Z•*-]))"
)
_LABEL_ALONE = re.compile(rf"{_LABEL_NAME}[ ]?:?")
_COLON_LABEL = re.compile(r"(?:(?<=[.!?;)•] )|(?<=[.!?;)]))[A-Z][A-Za-z'’&/,() -]{2,48}:(?=\s)")


def units(source: SourceText, blocks: tuple[Block, ...]) -> list[Unit]:
    """The units of the text, in order. Front matter, comments, code and rules hold none."""
    found: list[Unit] = []
    text = source.text
    end_before = 0
    for at, block in enumerate(blocks):
        start, end = block.content
        if block.kind in _SILENT or start == end:
            continue
        gap = Gap.BLANK if _has_blank_line(text, end_before, start) else Gap.LINE
        end_before = end
        if block.kind is BlockKind.HEADING:
            found.append(Unit(start, end, at, gap, HeadingStyle.MARKED, False))
            continue
        is_item = block.kind is BlockKind.ITEM
        if end - start <= _LONG:
            style = heading_style(text, start, end, is_item, gap is Gap.BLANK)
            found.append(Unit(start, end, at, gap, style, is_item))
            continue
        for piece in _pieces(text, Span(start, end)):
            style = HeadingStyle.NONE
            if piece.length <= 60 and text[piece.end - 1] == ":":
                style = HeadingStyle.LABEL
            elif piece.length <= 40 and text[piece.end - 1].isalpha() and _LABEL_ALONE.fullmatch(text, piece.start, piece.end):
                style = HeadingStyle.LONE
            found.append(Unit(piece.start, piece.end, at, gap, style, is_item))
            gap = Gap.SENTENCE
    return found


_SILENT = (BlockKind.FRONT_MATTER, BlockKind.COMMENT, BlockKind.CODE, BlockKind.RULE)


def _has_blank_line(text: str, start: int, end: int) -> bool:
    return text.count("\n", start, end) > 1 or (start == 0 and end >= 0)


def _pieces(text: str, block: Span) -> Iterator[Span]:
    cuts = _cuts(text, block) if block.length > 300 else []
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
    for label in (_LABEL, _COLON_LABEL):
        for found in label.finditer(text, start, end):
            cuts += [(found.start(), found.start()), (found.end(), found.end())]
    return sorted(cuts)
