"""Sees whether the posting says what kind of contract it offers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit

if TYPE_CHECKING:
    from rolewright.rules.context import Context


def detect(context: Context) -> Iterator[Hit]:
    """The whole posting, when neither the contract nor the working hours are stated."""
    facts = context.facts
    if facts.employment or facts.hours or not context.is_advertised:
        return
    if "permanent" not in context.source.folded:
        yield Hit()
