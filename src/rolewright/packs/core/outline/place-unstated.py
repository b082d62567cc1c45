"""Sees whether the posting says where the work is done."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit

if TYPE_CHECKING:
    from rolewright.rules.context import Context


def detect(context: Context) -> Iterator[Hit]:
    """The whole posting, when it names no place and does not speak of work from home or on site."""
    facts = context.facts
    if context.is_advertised and not facts.locations and not facts.workplace:
        yield Hit()
