"""Pay and places as people write them, from fields in which a program states them."""

from rolewright.ingest.values import number
from rolewright.knowledge.places import country_name

_USUAL_COUNTRIES = {"US": "US", "GB": "UK"}
_PERIODS = {"hour": "an hour", "day": "a day", "week": "a week", "month": "a month", "year": "a year"}


def stated_pay(low: object, high: object, currency: str, period: str | None = None) -> str:
    """Pay in a currency for a period such as "year"; nothing without an amount.

    Where no currency or period is stated none is written, since 30,000 may be for a year or for a month.
    """
    least, most = _amount(low), _amount(high)
    if not (least or most):
        return ""
    bound = "" if least and most else "from" if least else "up to"
    amounts = "–".join(dict.fromkeys(filter(None, (least, most))))
    return " ".join(filter(None, (bound, currency, amounts, _PERIODS.get(period or ""))))


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
