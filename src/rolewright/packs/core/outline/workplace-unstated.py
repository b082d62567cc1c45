"""Sees whether a posting with a place says how much of the work is done there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit
from rolewright.text import Literals, is_left_open, pattern

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
    r"\b(?:"
    + "|".join(
        r"""
        assembl\w+ attendant babysitt\w+ baker\w* barber barista bartend\w+ brewer butcher caregiver
        carer caretaker carpent\w+ cashier caterer catering chambermaid chef childcare clean(?:er|ing)
        concierge construction cook courier crossing custodian deckhand dentist dental dishwasher
        driver electrician farm\w* firefighter fitter florist gardener groom guard hair\w+ handyman
        hotel\w* house\s?keep\w+ janitor joiner kitchen laborator\w+ labou?rer landscap\w+ lifeguard
        machinist mason mechanic midwi\w+ nanny nurse\w* nursery optician optometrist packer
        painter paraeducator paramedic pharmac\w+ phlebotom\w+ physio\w* picker plaster\w+ plumb\w+
        porter radiograph\w+ receptionist restaurant retail rgn roofer scaffold\w+ seamstress
        sonograph\w+ steward\w* surgeon superintendent teacher teaching usher valet veterinar\w+ waiter
        waitress warden warehouse welder
        """.split()
    )
    + r"|care (?:assistant|home|worker)|(?:lab|school|shop|site|store) (?:assistant|engineer|manager"
    r"|supervisor|technician)|school (?:office|secretary|clerk|administrator|registrar)"
    r"|front[- ](?:desk|office))\b"
)
_SEAT = r"\bbased (?:in|at|out of) (?:our|the) (?:[\w'’.-]+ ){0,4}"
_ON_THE_SPOT = pattern(  # or told in passing, with the way to the office or with whom one works
    rf"{_SEAT}(?:branch|campus|clinic|factory|hq|headquarters|lab|plant|school|site|store|studio|workshop)\b"
    rf"|{_SEAT}office|\bour office (?:@|at \d)"
    r"|\b(?:in|with) (?:a|our) (?:fully )?(?:remote|distributed) team\b|\bin (?:vitro|vivo)\b|\bcare home\b"
)
_SHIFT = pattern(r"shifts?\b(?!-| (?:from|in|left|our|the|their|to|toward|towards|your)\b)")
# What a blank says that stands for the workplace.
_ASKED = ("on site", "onsite", "on-site", "remote", "hybrid", "workplace")


def detect(context: Context) -> Iterator[Hit]:
    """The place, when it is all that the posting says on where the work is done."""
    place = next(iter(context.facts.locations), None)
    if place is None or context.facts.workplace or not context.document.is_posting:
        return
    folded = context.source.unwrapped
    title = (context.facts.title.value or "").lower()
    if _TRADE.search(title) or _ON_THE_SPOT.search(folded):
        return
    if _SAID.are_in(folded) or _SHIFT.search(folded):
        return
    if not is_left_open(context.text, context.source.folded, _ASKED):
        yield Hit(place.span)
