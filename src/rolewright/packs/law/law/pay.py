"""Misses the pay that a law demands."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rolewright.findings import Hit
    from rolewright.rules.context import Context


def detect(context: Context) -> Iterator[Hit]:
    """One hit on the whole posting for pay, and one for the minimum pay, where a law demands it."""
    yield from context.law.unmet("pay", "minimum-pay")
