"""Leaves entries out of lists, so that the lists stay right."""

from collections.abc import Collection, Sequence

from rolewright.document import Block, BlockKind
from rolewright.findings import Edit
from rolewright.text import Span, pattern

_COUNTED = pattern(r"\b(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve)\b")
_OPEN_END = pattern(r"(?:[,;]|\b(?:and|or)\b)[\s*_]*$")
#: A list in which fewer entries would be left is a sentence.
_FEWEST_ENTRIES = 2
#: Nor is anything left out of a list with more before or behind the entry: it is no list of a posting.
_MOST_ENTRIES = 100


def without_entry(text: str, blocks: Sequence[Block], at: int, going: Collection[Block] = ()) -> Edit | None:
    """The edit that leaves the entry `blocks[at]` of a list out, with its line.

    `going` are entries that are to be left out as well. None where the list would suffer: its numbers would
    be wrong, its lead-in counts the entries, others belong to this one, it holds the list together by its
    "and", too few would be left, or it is endless.
    """
    entry = blocks[at]
    first, last = _ends_of_list(blocks, at)
    if max(at - first, last - at) >= _MOST_ENTRIES:
        return None
    entries = [block for block in blocks[first : last + 1] if block.level == entry.level]
    staying = [block for block in entries if block is not entry and block not in going]
    if len(staying) < _FEWEST_ENTRIES or _is_numbered(text, entry):
        return None
    if at < last and blocks[at + 1].level > entry.level:
        return None
    if any(_OPEN_END.search(text[slice(*block.content)]) for block in entries[-2:]):
        return None
    lead_in = text[slice(*blocks[first - 1].content)].lower() if first else ""
    if _COUNTED.search(lead_in) or text[slice(*entry.content)].endswith(":"):
        return None
    if at == first:
        return Edit(Span(entry.content.start, blocks[at + 1].content.start), "") if at < last else None
    return Edit(Span(blocks[at - 1].content.end, entry.content.end), "")


def _ends_of_list(blocks: Sequence[Block], at: int) -> tuple[int, int]:
    first = last = at
    while first and at - first < _MOST_ENTRIES and blocks[first - 1].kind is BlockKind.ITEM:
        first -= 1
    while last + 1 < len(blocks) and last - at < _MOST_ENTRIES and blocks[last + 1].kind is BlockKind.ITEM:
        last += 1
    return first, last


def _is_numbered(text: str, entry: Block) -> bool:
    return any(map(str.isalnum, text[entry.span.start : entry.content.start]))
