"""Misses the way to apply where a law demands it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rolewright.findings import Hit
    from rolewright.rules.context import Context


def detect(context: Context) -> Iterator[Hit]:
    """One hit on the whole posting when nothing in it may be a way to apply."""
    yield from context.law.unmet("how-to-apply")
