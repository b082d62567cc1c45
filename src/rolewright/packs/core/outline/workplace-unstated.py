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
_SHIFT = pattern(r"shifts?\b(?!-| (?:from|in|left|our|the|their|to|toward|towards|your)\b)")


def detect(context: Context) -> Iterator[Hit]:
    """The place, when it is all that the posting says on where the work is done."""
    place = next(iter(context.facts.locations), None)
    if place is None or context.facts.workplace or not context.document.is_posting:
        return
    folded = context.source.unwrapped
    if not _SAID.are_in(folded) and not _SHIFT.search(folded):
        yield Hit(place.span)
