"""Sees whether the posting says where the work is done."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit
from rolewright.text import is_left_open

if TYPE_CHECKING:
    from rolewright.rules.context import Context


# What announces a place, of whatever kind.
_SAID = ("duty station", "duty location", "place of work:", "work location:")
# What a blank says that stands for a place, or for how much of the work is done there.
_ASKED = ("place", "location", "city", "where", "town", "on site", "onsite", "on-site", "remote", "hybrid")


def detect(context: Context) -> Iterator[Hit]:
    """The whole posting, when it names no place and does not speak of work from home or on site."""
    facts = context.facts
    if not context.is_advertised or facts.locations or facts.workplace:
        return
    if any(words in context.source.unwrapped for words in _SAID):
        return
    if not is_left_open(context.text, context.source.folded, _ASKED):
        yield Hit()
