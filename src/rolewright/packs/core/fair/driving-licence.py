"""Looks for the driving that would explain a licence or a car."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit
from rolewright.text import pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

# Everything that moves somebody from place to place at work; better too much than a false remark.
_DRIVING = pattern(
    r"\b(?:driv(?:e|es|ers?|ing)|travel\w*|trips?|visit(?:s|ing|ed)?|deliver(?:y|ies|ing) (?:of|to|driver|route|van)"
    r"|deliveries|courier|routes?|errands?|vans?|trucks?|lorr(?:y|ies)|fleet|buses|cars|vehicles|forklifts?"
    r"|tractors?|transport(?:s|ing|ed)? (?:of |to |people|clients|goods|patients|residents|students|supplies)"
    r"|mileage|on the road|on call|call[- ]?outs?|territor(?:y|ies)|multiple (?:sites|locations|branches)"
    r"|other (?:sites|branches|locations|area)|between (?:sites|locations|branches)|field (?:work|based|sales"
    r"|service|visits|representatives?|technicians?|engineers?)|door[- ]to[- ]door|job ?sites?|customer sites?"
    r"|client sites?|on[- ]site at|clients' homes|in the home|homes? of|home care|caregivers?|inspections?"
    r"|surveys?|install\w*|sites|shoppers?|lodge|farms?|camp|rural|remote (?:location|area)s?"
    r"|mystery shop\w*|patrols?|towing|chauffeur\w*|valet|commut\w+|public transport\w*|outreach|community (?:nurs\w+|care|visits|settings|facilities)"
    r"|electricians?|plumb\w+|construction|contractors?|maintenance|landscap\w+|estate agents?|real estate)\b"
)


def detect(context: Context) -> Iterator[Hit]:
    """The first demand for a licence or a car, in a posting that tells of nothing to drive to."""
    folded = context.source.folded
    at = 0
    for demand in (*context.matches, None):
        end = demand.start if demand is not None else len(folded)
        if _DRIVING.search(folded, at, end):
            return
        at = demand.end if demand is not None else end
    yield Hit(context.matches[0])
