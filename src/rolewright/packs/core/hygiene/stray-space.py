"""Finds a space before a comma, a full stop or another sign that closes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import BlockKind
from rolewright.findings import Applicability, Edit, Fix, Hit
from rolewright.text import Span, pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

# The signs of an ellipsis and of a face are no end.
_STRAY = pattern(r"(?<=[\w)%’”])([ \t]{1,3})[.,;!?](?=[ \t]*(?:[\r\n]|[ \t]\S|\Z))(?![ \t]*[.,;!?])")
_WORD = pattern(r"[^\s|]+\Z")
_KINDS = frozenset({BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.TABLE})
_LONGEST_WORD = 40


def detect(context: Context) -> Iterator[Hit]:
    """The word, the space and the sign, and the fix that takes the space out."""
    for found in _STRAY.finditer(context.text):
        space = Span(*found.span(1))
        block = context.block_at(space.start)
        if block is None or block.kind not in _KINDS or not block.content.contains(space):
            continue
        word = _WORD.search(context.text[max(block.content.start, space.start - _LONGEST_WORD) : space.start])
        if word is None or context.quiet(Span(space.end, found.end())):
            continue
        marked = Span(space.start - len(word[0]), found.end())
        yield Hit(marked, fixes=(Fix("Take the space out", (Edit(space, ""),), Applicability.SAFE),))
