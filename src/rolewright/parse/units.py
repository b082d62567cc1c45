"""The pieces of text that can change section: headings, items, sentences of long paragraphs."""

import re
from collections.abc import Iterator, Sequence
from enum import IntEnum

from rolewright.document import Block, BlockKind
from rolewright.parse.heading_style import HeadingStyle, heading_style
from rolewright.text import SourceText, Span, compiled, maker, pattern, sentences
from rolewright.tuples import NamedTuple


class Gap(IntEnum):
    """What separates a unit from the one before; the wider the gap, the likelier a new section."""

    ROW = 0
    SENTENCE = 1
    LINE = 2
    BLANK = 3


class Unit(NamedTuple):
    """A piece of text. `style` says how it may be a heading; `is_item` whether it stands in a list.

    `level` is the depth of a heading by its marks, and 0 of all else.
    """

    start: int
    end: int
    block: int
    gap: Gap
    style: HeadingStyle
    is_item: bool
    level: int = 0


_unit = maker(Unit)
# A member of an enumeration is slow to look up; these are needed for every block.
_ROW, _SENTENCE, _LINE, _BLANK = Gap
_NO_HEADING, _MARKED = HeadingStyle.NONE, HeadingStyle.MARKED
_HEADING, _ITEM, _TABLE = BlockKind.HEADING, BlockKind.ITEM, BlockKind.TABLE
_SILENT = frozenset({BlockKind.FRONT_MATTER, BlockKind.COMMENT, BlockKind.CODE, BlockKind.RULE})
# Longer blocks may hold more than one section.
_LONG = 160
_RUN_TOGETHER = 300
_LONGEST_LABEL = 60
# Where whole sections were run together:
# tags left in the text, bullets inside a line, a label glued to a sentence.
_TAG = pattern(
    r"(?:<|&lt;)/?(?:p|li|ul|ol|br|div|h[1-6]|strong|b|tr|td)\b[^<>&]{0,200}?/?(?:>|&gt;)", re.IGNORECASE
)
# In what is looked for in every long block, a sign that is rare stands first.
_BULLET = pattern(
    r"[•·▪●◦■➢✓✔*–?-](?:(?<=[•·▪●◦■➢✓✔])\s*|(?<=\s[*–-])\s+(?=[A-Z])"
    r"|(?:(?<=[:.;]\?)|(?<=[:.;]\s\?))\s+(?=[A-Z])|(?:(?<=[.;:]-)|(?<=[.;:]\s-))(?=[A-Z]))"
)
# A capital or a digit where something may begin although no line does.
_BEGINNING = pattern(r"[A-Z\d](?:(?<=[a-z0-9.!?;:)*•-][A-Z])|(?<=[.!?;:)*•>-] [A-Z])|(?<=[a-z)]:\d))")
# The second capital of GitHub, JavaScript and their like starts no new sentence.
_GLUED = compiled(
    r"(?<=[a-z]{2})"
    r"(?!Script|Hub|Tube|Point|Book|Ops|Base|Zone|Ware|Pal|Fox|Flow|Scape|Kit|Force|Craft|Works?\b)"
    r"[A-Z][a-z]+(?:[\s:,/]|[a-z]$)"
    r"|(?<=[a-z0-9)%][.!?:;])[A-Z]"
    r"|(?<=[a-z)]{2}:)\d"
    r"|(?<=[a-z]\))[A-Z][a-z]+ "
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
_LABEL_BEGINS = """
    Key Main Primary Core Essential Principal Basic Minimum Required Preferred Desired Additional
    Your The Job Position Role Duties Education Skills Knowledge Experience Company General Physical
    Other Major Our What Who Why How About
""".split()
_LABEL_NAME = (
    rf"(?:(?:{'|'.join(_LABEL_BEGINS)})(?:[ ]|/|&|,[ ]|[ ]and[ ]|[ ]&[ ]))*(?:{'|'.join(_LABEL_ENDS)})"
)
# Enough to tell most words from a label's first without the long expression.
_FIRST_LETTERS = frozenset(name[:2] for name in (*_LABEL_BEGINS, *_LABEL_ENDS))
_LABEL = compiled(rf"{_LABEL_NAME}(?![ ](?:of|for|in|with|and|to)\b)(?:[ ]?:|(?=[ ]?[A-Z•*-]))")
_LABEL_ALONE = pattern(rf"{_LABEL_NAME}[ ]?:?")
_COLON_LABEL = pattern(r"(?:(?<=[.!?;)•] )|(?<=[.!?;)]))[A-Z][A-Za-z'’&/,() -]{2,48}:(?=\s)")


def units(source: SourceText, blocks: Sequence[Block]) -> list[Unit]:
    """The units of the text, in order. Front matter, comments, code and rules hold none."""
    found: list[Unit] = []
    text = source.text
    before = 0
    for at, (kind, _, (start, end), level) in enumerate(blocks):
        if kind in _SILENT or start == end:
            continue
        gap = _BLANK if not before or text.count("\n", before, start) > 1 else _LINE
        before = end
        is_item = kind is _ITEM
        if kind is _TABLE:
            if gap is _LINE and blocks[at - 1].kind is _TABLE and end - start <= _LONG:
                gap = _ROW
            if gap is _ROW or "|" in text[start + 1 : end - 1]:
                found.append(_unit((start, end, at, gap, _NO_HEADING, False, 0)))
                continue
        if kind is _HEADING:
            found.append(_unit((start, end, at, gap, _MARKED, False, level)))
        elif end - start <= _LONG:
            found.append(_unit((start, end, at, gap, heading_style(text, start, end, is_item), is_item, 0)))
        else:
            for first, last in _pieces(text, start, end):
                found.append(_unit((first, last, at, gap, _style_of_piece(text, first, last), is_item, 0)))
                gap = _SENTENCE
    return found


def _style_of_piece(text: str, start: int, end: int) -> HeadingStyle:
    """A heading that lost its line, standing within a paragraph."""
    if end - start > _LONGEST_LABEL:
        return _NO_HEADING
    if text[end - 1] == ":":
        return HeadingStyle.LABEL
    if text[start : start + 2] in _FIRST_LETTERS and _LABEL_ALONE.fullmatch(text, start, end):
        return HeadingStyle.LONE
    return _NO_HEADING


def _pieces(text: str, start: int, end: int) -> Iterator[Span]:
    cuts = _cuts(text, start, end) if end - start > _RUN_TOGETHER else []
    for begin, after in [*cuts, (end, end)]:
        if begin > start:
            yield from sentences(text, Span(start, begin))
        start = max(start, after)


def _cuts(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where a long block falls apart, as (end of the piece before, start of the next)."""
    cuts: list[tuple[int, int]] = []
    if text.find("<", start, end) >= 0 or text.find("&lt;", start, end) >= 0:
        cuts += [found.span() for found in _TAG.finditer(text, start, end)]
    cuts += [found.span() for found in _BULLET.finditer(text, start, end)]
    beginnings = [found.start() for found in _BEGINNING.finditer(text, start, end)]
    glued = [at for at in beginnings if _GLUED.match(text, at, end)]
    if len(glued) > 2:
        cuts += [(at, at) for at in glued]
    for label in _labels(text, beginnings, end):
        cuts += [(label.start, label.start), (label.end, label.end)]
    return sorted(cuts)


def _labels(text: str, beginnings: list[int], end: int) -> Iterator[Span]:
    for at in beginnings:
        if text[at : at + 2] in _FIRST_LETTERS and (found := _LABEL.match(text, at, end)):
            yield Span(*found.span())
        if text.find(":", at, at + _LONGEST_LABEL) >= 0 and (found := _COLON_LABEL.match(text, at, end)):
            yield Span(*found.span())
