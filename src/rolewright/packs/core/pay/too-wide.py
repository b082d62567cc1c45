"""Measures how far the ends of a range are apart."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit

if TYPE_CHECKING:
    from rolewright.rules.context import Context

# Ends so far apart are a slip of the pen, of which another rule tells.
_A_SLIP = 100


def detect(context: Context) -> Iterator[Hit]:
    """Every range whose upper end is more than the option `max_ratio` times the lower."""
    for mention in context.facts.pay.distinct:
        low, high = mention.value.minimum, mention.value.maximum
        if low and high and context.options["max_ratio"] < high / low < _A_SLIP:
            yield Hit(mention.span, {"percent": round(100 * (high / low - 1))})
