"""Misses the rate for time beside pay by the piece."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rolewright.findings import Hit
    from rolewright.rules.context import Context


def detect(context: Context) -> Iterator[Hit]:
    """The words that pay by the piece, where a law wants a rate for time beside them."""
    yield from context.law.unmet("piece-rate")
