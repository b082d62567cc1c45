"""Tells demands on the body that the work explains from those that nothing explains."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit
from rolewright.text import Span, pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

# "Must be able to lift", and not "lift up to 10 pounds" in an account of the day.
_DEMANDED_LIFTING = pattern(
    r"(?:must|abl[ey]|ability|capable|required|need|willing).*(?:lift|carry|\d ?(?:lb|pound|kg))"
)
# Work on one's feet, in which nobody wonders why people stand, walk and bend.
_ON_ONES_FEET = pattern(
    r"\b(?:warehouses?|retail|restaurants?|kitchens?|cook(?:s|ing)?|chefs?|barista|bartend\w*|waiters?"
    r"|servers? assist\w*|catering|housekeep\w*|hotel|cashiers?|shop floor|sales floor|stores?"
    r"|stock(?:ing|room)|merchandis\w*|forklifts?|assembly line|factory|manufactur\w*|machinists?|weld\w*"
    r"|mechanics?|technicians?|install\w*|construction|laborers?|labourers?|landscap\w*|garden\w*|farms?"
    r"|clean(?:ers?|ing)|janitor\w*|custodia\w*|security (?:guards?|officers?)|patrol\w*|nurs(?:e|es|ing)"
    r"|patients?|caregivers?|carers?|residents|child ?care|preschool|nursery|drivers?|delivery|couriers?"
    r"|movers?|plumb\w*|electricians?|hvac|carpent\w*|firefighters?|paramedics?|hair\w*|dental|salon"
    r"|lab(?:oratory)?|animals?|events? crew|stage ?hands?|outdoors?)\b"
)
# Work in which everybody knows what is lifted.
_LOADS = pattern(
    r"\b(?:warehouses?|unload\w*|loading|stocking|freight|movers?|pallets?|shipments?|parcels?)\b"
)
_POSTURE = pattern(
    r"(?:balance|bend|climb|crawl|crouch|kneel|reach|remain|sit|squat|stand|stoop|twist|walk|work on)\b"
)
# One posture or sense of a list; a list that names several and no adjustment shuts out people in any trade.
_BODILY = pattern(
    r"\b(?:balanc|bend|carry|climb|crawl|crouch|feel|finger|grasp|hear|kneel|lift|pull|push|reach|see|sit|smell"
    r"|speak|squat|stand|stoop|talk|twist|walk)(?:ing|ting)?\b"
)
# What has lasted: "long-standing relationships".
_LASTING = pattern(r"long-standing\b")
_ADJUSTMENT = pattern(r"\b(?:accommodat\w+|adjustments?|adaptations?|disabilit\w+)\b")
_MANY = 4
_DEMAND = pattern(
    r"\b(?:(?:must(?: also)? |should )?be able to|able to|ability to"
    r"|(?:regularly |frequently |occasionally )?required to|capable of|comfortable"
    r"|willing(?:ness)? to|must|needs? to)\b[^.;:\n]{0,80}$"
)


def detect(context: Context) -> Iterator[Hit]:
    """Every demand to lift, stand or bend that the work does not explain; one remark where they run on."""
    folded = context.source.folded
    end = 0
    for words in context.matches:
        demand = _with_its_demand(context, words)
        if demand is None or demand.start < end or _LASTING.match(folded, words.start):
            continue
        end = demand.end
        explained_by = _LOADS if _DEMANDED_LIFTING.search(folded, *demand) else _ON_ONES_FEET
        if not explained_by.search(folded) or _is_bare_list(context, demand):
            yield Hit(demand)


def _is_bare_list(context: Context, demand: Span) -> bool:
    """Whether many postures and senses are listed, and nowhere a word on adjustments."""
    folded = context.source.folded
    return len(set(_BODILY.findall(folded, *demand))) >= _MANY and not _ADJUSTMENT.search(folded)


def _with_its_demand(context: Context, words: Span) -> Span | None:
    """The words with "must be able to" before them; None where standing or bending is told, not demanded."""
    folded = context.source.folded
    if not _POSTURE.match(folded, words.start, words.end) or len(_BODILY.findall(folded, *words)) >= _MANY:
        return words
    demand = _DEMAND.search(folded, context.sentence_at(words.start).start, words.start)
    return Span(demand.start(), words.end) if demand else None
