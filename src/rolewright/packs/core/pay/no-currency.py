"""Finds pay without a currency."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit

if TYPE_CHECKING:
    from rolewright.rules.context import Context


def detect(context: Context) -> Iterator[Hit]:
    """The first amount, when no amount of pay names its currency; a missing period is told along with it."""
    pay = context.facts.pay
    if pay and all(mention.value.currency is None for mention in pay):
        span = pay.mentions[0].span
        is_bare = all(mention.value.unit is None for mention in pay)
        yield Hit(span, message=_bare(" ".join(context.source[span].split())) if is_bare else None)


def _bare(amount: str) -> str:
    return f"“{amount}” has neither a currency nor a period; write both, such as “€1,000 a month”."
