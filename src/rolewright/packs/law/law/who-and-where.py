"""Misses who recruits, how to reach them, what the work is and where it is done."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rolewright.findings import Hit
    from rolewright.rules.context import Context


def detect(context: Context) -> Iterator[Hit]:
    """One hit on the whole posting for each that a law demands and that is missing."""
    yield from context.law.unmet("employer", "contact", "job-description", "place")
