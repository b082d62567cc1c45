"""Finds pay of which nobody knows whether it is for an hour, a month or a year."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import Pay
from rolewright.findings import Hit

if TYPE_CHECKING:
    from rolewright.rules.context import Context

# Where salaries are quoted by the year, and the amount from which nobody takes one for a month's.
_BY_THE_YEAR = frozenset(("USD", "GBP", "EUR", "CAD", "AUD", "NZD", "CHF"))
_SURELY_A_YEAR = 20_000


def detect(context: Context) -> Iterator[Hit]:
    """The first amount, when no amount of pay names its period and this one could be for several."""
    pay = context.facts.pay
    if pay and all(mention.value.unit is None for mention in pay) and not _is_a_year(pay.mentions[0].value):
        yield Hit(pay.mentions[0].span)


def _is_a_year(pay: Pay) -> bool:
    return pay.currency in _BY_THE_YEAR and (pay.minimum or pay.maximum or 0) >= _SURELY_A_YEAR
