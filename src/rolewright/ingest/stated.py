"""Pay and places as people write them, from fields in which a program states them."""

from rolewright.ingest.values import number
from rolewright.knowledge.places import country_name

_USUAL_COUNTRIES = {"US": "US", "GB": "UK"}
_PERIODS = {"hour": "an hour", "day": "a day", "week": "a week", "month": "a month", "year": "a year"}


def stated_pay(low: object, high: object, currency: str, period: str | None = None) -> str:
    """Pay in a currency for a period such as "year"; nothing without an amount or a currency.

    Where no period is stated none is written, since 30,000 may be for a year or for a month.
    """
    least, most = _amount(low), _amount(high)
    unit = _PERIODS.get(period or "")
    ending = f" {unit}" if unit else ""
    if not currency or not (least or most):
        return ""
    if least and most and least != most:
        return f"{currency} {least}–{most}{ending}"
    if least and most:
        return f"{currency} {least}{ending}"
    return f"from {currency} {least}{ending}" if least else f"up to {currency} {most}{ending}"


def stated_place(*parts: str) -> str:
    """A place of its parts, from the town to the country; none is said twice."""
    return ", ".join(dict.fromkeys(part for part in parts if part))


def stated_country(named: str) -> str:
    """A country as people write it after a town, from its name or its code."""
    code = named.upper() if len(named) == 2 else named
    return _USUAL_COUNTRIES.get(code) or country_name(code) or named


def _amount(value: object) -> str:
    amount = number(value)
    if amount is None:
        return ""
    return f"{amount:,.0f}" if amount == int(amount) else f"{amount:,.2f}"
