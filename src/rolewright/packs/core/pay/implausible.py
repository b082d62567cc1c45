"""Compares pay with what anybody is paid for its period, and with official wages for the job."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import Employment, Level, Mention, OtherPayKind, Pay, PayUnit
from rolewright.findings import Hit, Severity
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


# So far from what nearly all are paid, the title, the amount or the period is wrong. Of the postings of which
# figures were at hand, the lowest paid 0.8 times the tenth percentile, the highest 0.85 times the ninetieth.
_FAR_BELOW, _FAR_ABOVE = 0.7, 1.6
_PERIODS = {PayUnit.HOUR: "an hour", PayUnit.YEAR: "a year"}
# The figures are of people who do the job as a living, at every level but this one.
_BESIDE = {Employment.PART_TIME, Employment.INTERN, Employment.VOLUNTEER, Employment.PER_DIEM}
# Official wages hold what these bring, and base pay does not.
_EARNED = {OtherPayKind.COMMISSION, OtherPayKind.OTE, OtherPayKind.TIPS}


def detect(context: Context) -> Iterator[Hit]:
    """Every amount that nobody is paid for its period, and every range whose ends do not belong together.

    Where official wages are at hand and there is nothing of that kind, also pay that is far from them.
    """
    mentions = [
        mention
        for mention in context.facts.pay.distinct
        if not _ALLOWANCE.match(context.source.folded, mention.span.end)
    ]
    wrong = [(mention, reason) for mention in mentions if (reason := _reason(mention.value))]
    for mention, reason in wrong:
        yield Hit(mention.span, {"reason": reason})
    if mentions and not wrong:
        yield from _far_from_wages(context, mentions)


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


def _far_from_wages(context: Context, mentions: list[Mention[Pay]]) -> Iterator[Hit]:
    """Pay in US dollars of which even the nearer end is far from what official statistics know."""
    facts, units = context.facts, {mention.value.unit for mention in mentions}
    period = _PERIODS.get(next(iter(units)) or PayUnit.OTHER) if len(units) == 1 else None
    places = facts.locations.distinct
    if (
        not period
        or len(places) > 1
        or any(mention.value.currency != "USD" for mention in mentions)
        or any(mention.value in _BESIDE for mention in facts.employment)
        or facts.level.value is Level.INTERN
    ):
        return
    wages = context.wages(places[0].value if places else "")
    figures = wages and (wages.hourly if period == "an hour" else wages.yearly)
    if not wages or not figures:
        return
    least, most = figures.p10, figures.p90
    lows = [mention.value.minimum for mention in mentions]
    highs = [mention.value.maximum for mention in mentions]
    if least and None not in highs and max(filter(None, highs)) < least * _FAR_BELOW:
        if any(mention.value in _EARNED for mention in facts.other_pay):
            return
        reason = f"nine in ten {{who}} earn more than {_dollars(least)} {period}"
    elif most and None not in lows and min(filter(None, lows)) > most * _FAR_ABOVE:
        reason = f"nine in ten {{who}} earn less than {_dollars(most)} {period}"
    else:
        return
    who = f"people counted as “{wages.occupation.name}” in {wages.area.name}"
    reason = reason.format(who=who)
    yield Hit(
        mentions[0].span,
        {"reason": reason, "source": str(wages.source), "p10": least, "p90": most},
        message=f"“{context.source[mentions[0].span]}” is far from what is usual: {reason} ({wages.source}). "
        "Check the amount, its period and the title.",
        severity=Severity.NOTE,
        extent=0,
    )


def _dollars(amount: float) -> str:
    return f"${amount:,.0f}" if amount >= _WHOLE_DOLLARS else f"${amount:,.2f}"


_WHOLE_DOLLARS = 1000
