"""Finds entries that ask for several things at once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import Item, SectionKind
from rolewright.findings import Hit
from rolewright.text import pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

# What a demand is about: each asks for something of its own.
_HEAD = pattern(
    r"\b(?:ability|able|certifi(?:ed|cates?|cations?)|command|degree|diploma|expertise|familiarity|fluen(?:t|cy)"
    r"|knowledge|licen[cs]es?|proficien(?:t|cy)|qualifications?|skills|track record|understanding"
    r"|willing(?:ness)?"
    r"|years(?:['’]| of)? (?:\w+ ){0,2}?experience|experience)\b"
)
# Words that join alternatives or two sides of one thing.
_EITHER = pattern(r"\bor\b|\bequivalent\b|\bcombination\b|[:(]")
_JOINT = pattern(
    r"[.;]\s+\w|,\s+(?:and\s+)?(?:an?\s|the\s|strong|excellent|good|proven|solid|ability|able|with)|\band\s+(?:an?\s|the\s|strong|excellent|good|proven|solid|ability|able|willing)"
)


def detect(context: Context) -> Iterator[Hit]:
    """Each entry with several demands of different kinds."""
    most = int(context.options["max_demands"])
    for item in context.document.items:
        if item.kind is SectionKind.REQUIREMENTS and item.span.length > 60:
            heads = _heads(context, item)
            if heads > most and not context.quiet(item.span):
                yield Hit(item.span, {"count": heads})


def _heads(context: Context, item: Item) -> int:
    """How many different things the entry asks for; 0 where they are choices or parts of one."""
    folded = context.source.folded
    if _EITHER.search(folded, *item.span) or not _JOINT.search(folded, *item.span):
        return 0
    return len(
        {
            found[:5] if "experience" not in found else "experience"
            for found in _HEAD.findall(folded, *item.span)
        }
    )
