"""Sees whether a posting with a place says how much of the work is done there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit
from rolewright.text import Literals, pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

# Words on the workplace too loose to be a fact of this job, but not nothing either.
_MENTIONED = (
    "from home",
    "remote-first",
    "remote first",
    "telework",
    "telecommut",
    "work remotely",
    "home office",
)
# Work that plainly has a place: nobody asks whether it can be done at home.
_BOUND = (
    "patient",
    "warehouse",
    "forklift",
    "in store",
    "in-store",
    "on the floor",
    "lbs",
    "pounds",
    "driving licen",
    "driver's licen",
    "drivers licen",
    "classroom",
    "pupils",
    "kitchen",
    "restaurant",
    "machinery",
    "machine operator",
    "construction site",
    "building site",
    "clinic ",
    "hospital",
    "nursing",
    "laborator",
    "cashier",
    "guests",
    "truck",
    "cdl",
    "field service",
)
_SAID = Literals(_MENTIONED + _BOUND)
# A job that is done with the hands, for people or among things that are there, by the name of it.
_TRADE = pattern(
    r"\b(?:assembl\w+|attendant|baker\w*|barber|barista|bartend\w+|brewer|butcher|captain|care (?:assistant|home|worker)|carer"
    r"|carpent\w+|cashier|chef|child ?care|clean(?:er|ing)|cook|courier|deck ?hand|dentist|dental|driver|electrician|farm\w*"
    r"|fireman|firefighter|fitter|florist|gardener|groom|groundsk\w+|guard|hair\w+|handyman|host(?:ess)?|hotel\w*|house ?keep\w+"
    r"|janitor|joiner|kitchen|lab|laborator\w+|labou?rer|landscap\w+|lifeguard|machinist|maintenance|mason|mechanic|midwi\w+|nanny"
    r"|nurse\w*|nursery|optician|optometrist|painter|paramedic|pharmac\w+|physio\w*|pilot|plumb\w+|porter|receptionist|restaurant"
    r"|retail|rgn|roofer|school|scaffold\w+|server|shop|site (?:engineer|manager|superintendent|supervisor)|store|surgeon"
    r"|superintendent|teacher|teaching|technologist|valet|vet(?:erinar\w+)?|waiter|waitress|warehouse|welder)\b"
)
_ON_THE_SPOT = pattern(
    r"\bbased (?:in|at|out of) (?:our|the) (?:[\w'’.-]+ ){0,4}(?:branch|campus|clinic|factory|hq|headquarters|lab|plant"
    r"|school|site|store|studio|workshop)\b|\bbased (?:in|at|out of) (?:our|the) (?:[\w'’.-]+ ){0,4}office|\bin (?:vitro|vivo)\b|\bcare home\b|\bconstruction\b"
)
_SHIFT = pattern(r"shifts?\b(?!-| (?:from|in|left|our|the|their|to|toward|towards|your)\b)")


def detect(context: Context) -> Iterator[Hit]:
    """The place, when it is all that the posting says on where the work is done."""
    place = next(iter(context.facts.locations), None)
    if place is None or context.facts.workplace or not context.document.is_posting:
        return
    folded = context.source.unwrapped
    title = (context.facts.title.value or "").lower()
    if _TRADE.search(title) or _ON_THE_SPOT.search(folded):
        return
    if not _SAID.are_in(folded) and not _SHIFT.search(folded):
        yield Hit(place.span)
