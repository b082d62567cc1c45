"""Misses the benefits that a law demands."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rolewright.findings import Hit
    from rolewright.rules.context import Context


def detect(context: Context) -> Iterator[Hit]:
    """One hit on the whole posting where a law demands benefits and nothing offers any."""
    yield from context.law.unmet("benefits")
