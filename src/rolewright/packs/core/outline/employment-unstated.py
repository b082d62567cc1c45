"""Sees whether the posting says what kind of contract it offers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit
from rolewright.text import Literals, is_left_open

if TYPE_CHECKING:
    from rolewright.rules.context import Context


# Words on the contract or the hours too loose to be a fact, but not nothing either.
_SAID = Literals(
    (
        "permanent",
        "direct hire",
        "direct-hire",
        "choose your hours",
        "choose your own hours",
        "set your own hours",
        "your own schedule",
        "hours as you please",
    )
)
# What a blank says that stands for the contract or the hours.
_ASKED = ("full-time", "full time", "part-time", "part time", "contract", "employment", "hours", "for good")


def detect(context: Context) -> Iterator[Hit]:
    """The whole posting, when neither the contract nor the working hours are stated."""
    facts = context.facts
    if facts.employment or facts.hours or not context.is_advertised:
        return
    if _SAID.are_in(context.source.unwrapped):
        return
    if not is_left_open(context.text, context.source.folded, _ASKED):
        yield Hit()
