"""Sees whether the posting says where the work is done."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit

if TYPE_CHECKING:
    from rolewright.rules.context import Context


# What announces a place, of whatever kind.
_SAID = ("duty station", "duty location", "place of work:", "work location:")


def detect(context: Context) -> Iterator[Hit]:
    """The whole posting, when it names no place and does not speak of work from home or on site."""
    facts = context.facts
    if not context.is_advertised or facts.locations or facts.workplace:
        return
    if not any(words in context.source.unwrapped for words in _SAID):
        yield Hit()
