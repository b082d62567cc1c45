"""Finds lists in which wishes stand between demands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from rolewright.document import Item, SectionKind
from rolewright.findings import Hit
from rolewright.text import pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

# A whole entry is a wish when it begins or ends so.
_WISH = pattern(
    r"""[^\w]*(?:(?:strongly\s|highly\s)?(?:preferred|preferably|ideally|nice[ -]to[ -]haves?|desirable
        |bonus(?:\spoints?)?(?=\s?[:–-]|\sif|\sfor))\b
    |.*\b(?:preferred|preferable|(?:an?|all)\s(?:added\s|big\s|great\s|distinct\s|definite\s|huge\s|strong\s|real\s)?(?:plus|bonus|advantage|asset)
        |nice[ -]to[ -]have|desired|desirable|advantageous|beneficial|welcome
        |would\sbe\s(?:great|good|ideal|nice))
        [^\w]*$)""",
    re.VERBOSE | re.DOTALL,
)
_DEMAND = pattern(
    r"\b(?:must|required|requires|minimum|mandatory|essential|at least|need)\b|\d\+? years|[^c]\.\s+\w"
)
_LONGEST = 300


def detect(context: Context) -> Iterator[Hit]:
    """The first wish of each list of demands."""
    for entries in context.lists:
        kinds = {item.kind for item in entries}
        if SectionKind.REQUIREMENTS not in kinds or len(entries) < int(context.options["least_items"]):
            continue
        wishes = [item for item in entries if _is_wish(context, item)]
        if wishes and _stand_between(entries, wishes) and not context.quiet(wishes[0].span):
            yield Hit(wishes[0].span, {"count": len(wishes), "of": len(entries)})


def _is_wish(context: Context, item: Item) -> bool:
    if item.kind not in (SectionKind.REQUIREMENTS, SectionKind.PREFERRED) or item.span.length > _LONGEST:
        return False
    folded = context.source.folded
    if _heading_kind(context, item.span.start) is SectionKind.PREFERRED:
        return False
    return bool(_WISH.match(folded, *item.span)) and not _DEMAND.search(folded, *item.span)


def _heading_kind(context: Context, offset: int) -> SectionKind | None:
    """What the last heading before `offset` announces."""
    headed = [each for each in context.document.sections if each.heading and each.span.start <= offset]
    return headed[-1].kind if headed else None


def _stand_between(entries: Sequence[Item], wishes: Sequence[Item]) -> bool:
    """Whether demands are the rule in the list and wishes the exception."""
    return len(entries) - len(wishes) >= len(wishes)
