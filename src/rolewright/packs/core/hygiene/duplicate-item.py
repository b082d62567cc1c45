"""Finds list items that say the same.

Within one list the second is a slip, and can go. In another list the same words are a slip only if the two
lists share nothing else: the lists of two grades or places share items on purpose.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from rolewright.document import Block, BlockKind, SectionKind
from rolewright.findings import Hit
from rolewright.text import Span, pattern
from rolewright.tuples import NamedTuple

if TYPE_CHECKING:
    from rolewright.rules.context import Context

_WORD = pattern(r"\w+")
_TARGET = pattern(r"\]\([^)\s]*\)")
# Only items that begin and end alike, but for these signs, are compared.
_SIGNS = "*_ .,;!"
_ENDS = 12
_FEWEST_WORDS_ELSEWHERE = 4
# What leads to lists that are versions of one another: "At grade 14", "Senior cooks", "In your first week".
_VERSION = pattern(
    r"\d|\b(?:both|days?|first|grades?|junior|leads?|levels?|months?|second|senior|weeks?|years?)\b"
)


# What stands before the list of one grade among several, if only as a line of a text that lost its layout.
_GRADE = pattern(r"^\W{0,4}(?:band|gg|grade|gs|level|nf|tier)[ -]?\d{1,2}[^\w\n]*$", re.MULTILINE)


class _Item(NamedTuple):
    """An item, the block before it, the number of its list, and the block that leads to the list."""

    block: Block
    before: Block | None
    list: int
    lead_in: Block | None


def detect(context: Context) -> Iterator[Hit]:
    """Every item whose words were an item before."""
    alike = _alike(context)
    grades = [Span(*found.span()) for found in _GRADE.finditer(context.source.folded)] if alike else []
    pairs = [(first, again) for first, again in alike if _is_slip(context, first, again, grades)]
    shared = Counter((first.list, again.list) for first, again in pairs)
    for first, again in pairs:
        if first.list == again.list or shared[first.list, again.list] == 1:
            line = context.source.line_of(first.block.content.start)
            is_beside = first.list == again.list
            fixes = context.drop(again.block, "Leave the second one out") if is_beside else ()
            yield Hit(again.block.content, {"line": line}, fixes)


def _alike(context: Context) -> list[tuple[_Item, _Item]]:
    """The items that say the same, each with the first that said it."""
    folded = context.source.folded
    places: dict[str, list[int]] = defaultdict(list)
    for at, block in enumerate(context.document.blocks):
        if block.kind is BlockKind.ITEM:
            words = folded[block.content.start : block.content.end].strip(_SIGNS)
            places[words[:_ENDS] + words[-_ENDS:]].append(at)
    if len(places) == sum(map(len, places.values())):
        return []
    items = _items(context)
    repeated = [[items[at] for at in alike] for alike in places.values() if len(alike) > 1]
    return [pair for alike in repeated for pair in _same(context, alike)]


def _same(context: Context, items: list[_Item]) -> Iterator[tuple[_Item, _Item]]:
    first: dict[tuple[str, ...], _Item] = {}
    for item in items:
        said = tuple(_WORD.findall(context.source.folded, *item.block.content))
        if said and first.setdefault(said, item) is not item:
            yield first[said], item


def _items(context: Context) -> dict[int, _Item]:
    """The items by the places of their blocks. A list within an item is another list each time."""
    items: dict[int, _Item] = {}
    open_lists: dict[tuple[int, bool], tuple[int, Block | None]] = {}
    before: Block | None = None
    for at, block in enumerate(context.document.blocks):
        if block.kind is BlockKind.ITEM:
            shape = block.level, _is_numbered(context, block)
            while shape in open_lists and next(reversed(open_lists)) != shape:
                open_lists.popitem()
            number, lead_in = open_lists.setdefault(shape, (at, before))
            items[at] = _Item(block, before, number, lead_in)
        elif block.kind is not BlockKind.COMMENT:
            open_lists.clear()
        before = block
    return items


def _is_numbered(context: Context, block: Block) -> bool:
    return any(map(str.isalnum, context.text[block.span.start : block.content.start]))


def _is_slip(context: Context, first: _Item, again: _Item, grades: Sequence[Span]) -> bool:
    """Whether nobody would repeat the words on purpose."""
    next_grade = bisect_left(grades, first.block.content.start, key=lambda grade: grade.start)
    if next_grade < len(grades) and grades[next_grade].end <= again.block.content.start:
        return False
    if first.list == again.list:
        return True
    words = context.source[again.block.content]
    if words.endswith(":") or len(_WORD.findall(_TARGET.sub("]", words))) < _FEWEST_WORDS_ELSEWHERE:
        return False
    if context.kind_at(again.block.content.start) is SectionKind.OTHER:
        return False
    return not any(_leads_to_version(context, item.lead_in) for item in (first, again))


def _leads_to_version(context: Context, lead_in: Block | None) -> bool:
    return lead_in is not None and bool(_VERSION.search(context.source.folded, *lead_in.content))
