"""Finds text that goes on too long without a break."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import Block, BlockKind, SectionKind
from rolewright.findings import Hit, extent
from rolewright.text import Span, pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

_PROSE = (BlockKind.PARAGRAPH, BlockKind.ITEM)
#: Nobody may shorten or break up the wording of the law and of the page around a posting.
_FIXED = (SectionKind.EQUALITY, SectionKind.OTHER)
_BREAK = pattern(r"(?:<|&lt;)/?(?:br|div|li|ol|p|td|tr|ul|h[1-6])\b[^<>&]{0,200}(?:>|&gt;)", re.IGNORECASE)
_SHORTEST_WORD = 4
#: So many times the limit is a whole fault.
_BY_FAR = 1.5
#: More line ends than this for each word are those of a file that lost its layout, not of a wall.
_BROKEN_UP = 0.3
_NEARLY_ALL = 0.8


def detect(context: Context) -> Iterator[Hit]:
    """Each passage longer than the option `max_words`; the whole posting when it is one such passage."""
    document = context.document
    most = int(context.options["max_words"])
    if not document.is_posting:
        return
    shortest = most * _SHORTEST_WORD
    long = [block for block in document.blocks if block.content[1] - block.content[0] > shortest]
    walls = [wall for block in long if block.kind in _PROSE for wall in _walls(context, block, most)]
    if len(walls) == 1 and walls[0][0].length > _NEARLY_ALL * len(context.text.strip()):
        words = walls[0][1]
        message = f"The whole posting is one block of {words} words; give it headings, paragraphs and lists."
        yield Hit(None, {"words": words}, message=message, extent=extent(words, most, most * _BY_FAR))
        return
    for span, words in walls:
        yield Hit(span, {"words": words}, extent=extent(words, most, most * _BY_FAR))


def _walls(context: Context, block: Block, most: int) -> Iterator[tuple[Span, int]]:
    """Passages of a block with more than `most` words, each with their number."""
    text = context.text
    for passage in _passages(context, block):
        words = len(text[passage.start : passage.end].split())
        is_wall = words > most and text.count("\n", *passage) < words * _BROKEN_UP
        if is_wall and context.kind_at(passage.start) not in _FIXED and not _promises(context, passage):
            yield passage, words


def _promises(context: Context, passage: Span) -> bool:
    """Whether most of a passage, of which another line stands first, promises equal treatment."""
    return context.kind_at((passage.start + passage.end) // 2) is SectionKind.EQUALITY


def _passages(context: Context, block: Block) -> Iterator[Span]:
    """The block, cut where tags left in its text break the line."""
    start, end = block.content
    if context.text.find("<", start, end) >= 0 or context.text.find("&lt;", start, end) >= 0:
        for found in _BREAK.finditer(context.text, start, end):
            if start < found.start():
                yield Span(start, found.start())
            start = found.end()
    if start < end:
        yield Span(start, end)
