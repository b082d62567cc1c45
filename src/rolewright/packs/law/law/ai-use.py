"""Misses that artificial intelligence helps to choose."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rolewright.findings import Hit
    from rolewright.rules.context import Context


def detect(context: Context) -> Iterator[Hit]:
    """One hit on the whole posting where the employer uses it, a law wants it said and nothing does."""
    yield from context.law.unmet("ai-use")
