"""Misses the last day to apply where a law demands it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rolewright.findings import Hit
    from rolewright.rules.context import Context


def detect(context: Context) -> Iterator[Hit]:
    """One hit on the whole posting without a deadline, or word that there is none."""
    yield from context.law.unmet("deadline")
