"""Tells whether a posting has anything to drive to, which explains why a licence or a car is demanded."""

from collections.abc import Iterable

from rolewright.text import Span, pattern

# Everything that moves somebody from place to place at work; better too much than a false remark.
_DRIVING = pattern(
    r"\b(?:driv(?:e|es|ers?|ing)|travel\w*|trips?|visit(?:s|ing|ed)?"
    r"|deliver(?:y|ies|ing) (?:of|to|driver|route|van)|deliveries|courier|routes?|errands?|vans?|trucks?"
    r"|lorr(?:y|ies)|fleet|buses|cars|vehicles|forklifts?|tractors?"
    r"|transport(?:s|ing|ed)? (?:of |to |people|clients|goods|patients|residents|students|supplies)"
    r"|mileage|on the road|on call|call[- ]?outs?|territor(?:y|ies)|multiple (?:sites|locations|branches)"
    r"|other (?:sites|branches|locations|area)|between (?:sites|locations|branches)"
    r"|field (?:work|based|sales|service|visits|representatives?|technicians?|engineers?)"
    r"|door[- ]to[- ]door|job ?sites?|customer sites?|client sites?|on[- ]site at|clients' homes"
    r"|in the home|homes? of|home care|caregivers?|inspections?|surveys?|install\w*|sites|shoppers?|lodge"
    r"|farms?|camp|rural|remote (?:location|area)s?|mystery shop\w*|patrols?|towing|chauffeur\w*|valet"
    r"|commut\w+|public transport\w*|outreach|community (?:nurs\w+|care|visits|settings|facilities)"
    r"|electric(?:ians?|al)|plumb\w+|construction|contractors?|maintenance|landscap\w+|estate agents?"
    r"|real estate)\b"
)


def tells_of_driving(folded: str, demands: Iterable[Span]) -> bool:
    """Whether a text in small letters tells of driving beside the demands for a licence or a car."""
    at = 0
    for demand in (*demands, Span(len(folded), len(folded))):
        if _DRIVING.search(folded, at, demand.start):
            return True
        at = demand.end
    return False
