"""Finds pay without a currency."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit

if TYPE_CHECKING:
    from rolewright.rules.context import Context


def detect(context: Context) -> Iterator[Hit]:
    """The first amount, when no amount of pay names its currency."""
    pay = context.facts.pay
    if pay and all(mention.value.currency is None for mention in pay):
        yield Hit(pay.mentions[0].span)
