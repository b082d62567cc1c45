"""Compares pay with what anybody is paid for an hour, a month, a year."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import Pay, PayUnit
from rolewright.findings import Hit
from rolewright.text import pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

# In US dollars, wide enough for a stipend and for a surgeon: outside it the unit or a digit is wrong.
_BOUNDS = {
    PayUnit.HOUR: ("an hour", 2, 1_000),
    PayUnit.DAY: ("a day", 10, 10_000),
    PayUnit.WEEK: ("a week", 30, 25_000),
    PayUnit.MONTH: ("a month", 60, 150_000),
    PayUnit.YEAR: ("a year", 400, 5_000_000),
}
# What a US dollar is in other money, roughly.
_PER_DOLLAR = {
    **dict.fromkeys(("USD", "EUR", "GBP", "CHF", "CAD", "AUD", "NZD", "SGD"), 1),
    **dict.fromkeys(("MYR", "PLN", "AED", "SAR", "QAR", "ILS", "RON", "BRL"), 4),
    **dict.fromkeys(("HKD", "CNY", "DKK", "SEK", "NOK"), 7),
    **dict.fromkeys(("ZAR", "MXN", "CZK"), 20),
    **dict.fromkeys(("INR", "PHP", "THB", "TWD"), 60),
    **dict.fromkeys(("JPY", "KES", "PKR", "LKR"), 150),
}
# Where a dollar is worth more, the same work may be paid so many times less.
_CHEAPER = 4
_NO_RANGE = 100
# Money for something beside the work: "Rs 100 per day conveyance".
_ALLOWANCE = pattern(
    r"\W*(?:as |for |in |of |towards? )*(?:\w+ )?"
    r"(?:allowances?|conveyance|expenses|meals?|mileage|per diem|travel)\b"
)


def detect(context: Context) -> Iterator[Hit]:
    """Every amount that nobody is paid for its period, and every range whose ends do not belong together."""
    for mention in context.facts.pay.distinct:
        reason = _reason(mention.value)
        if reason and not _ALLOWANCE.match(context.source.folded, mention.span.end):
            yield Hit(mention.span, {"reason": reason})


def _reason(pay: Pay) -> str | None:
    """What is wrong with the pay; None when it can be right, or when its currency is not known here."""
    low, high = pay.minimum or pay.maximum, pay.maximum or pay.minimum
    if not low or not high:
        return None
    if high / low >= _NO_RANGE:
        return "its ends do not belong together"
    rate = _PER_DOLLAR.get(pay.currency or "")
    if rate is None or pay.unit not in _BOUNDS:
        return None
    period, least, most = _BOUNDS[pay.unit]
    if low < least * rate / (1 if rate == 1 else _CHEAPER):
        return f"it is too little for {period}"
    return f"it is too much for {period}" if high > most * rate else None
