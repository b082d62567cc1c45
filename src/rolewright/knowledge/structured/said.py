"""What a JobPosting says, in the terms in which postings say it."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from rolewright.knowledge.structured.examine import things, values
from rolewright.knowledge.structured.values import day_of, number_of
from rolewright.tuples import NamedTuple

#: What stands for a name that is not told.
_KEPT_BACK = frozenset(("confidential", "anonymous", "n/a", "none"))


class SaidPay(NamedTuple):
    """Base pay; what the data leaves open is None."""

    minimum: float | None
    maximum: float | None
    currency: str | None
    unit: str | None

    def __str__(self) -> str:
        bounds = [bound for bound in (self.minimum, self.maximum) if bound is not None]
        amounts = "–".join(
            f"{bound:,.0f}" if bound == int(bound) else f"{bound:,.2f}" for bound in dict.fromkeys(bounds)
        )
        period = f" a {self.unit.lower()}" if self.unit else ""
        return f"{self.currency or ''} {amounts}{period}".strip()


class SaidPosting(NamedTuple):
    """The facts of one JobPosting. `employer` is None where the name is kept back, or several are named."""

    title: str | None
    employer: str | None
    pays: tuple[SaidPay, ...]
    towns: tuple[str, ...]
    employments: tuple[str, ...]
    posted: date | None
    closes: date | None
    is_remote: bool


def said(posting: Mapping[str, Any]) -> SaidPosting:
    """What a JobPosting says; what is of the wrong kind counts as unsaid."""
    title = posting.get("title")
    addresses = [
        address
        for place in things(posting.get("jobLocation"))
        for address in (things(place.get("address")) or [place])
    ]
    towns = [address.get("addressLocality") for address in addresses]
    return SaidPosting(
        title=title.strip() if isinstance(title, str) and title.strip() else None,
        employer=_employer(posting),
        pays=tuple(pay for money in things(posting.get("baseSalary")) if (pay := _pay(money))),
        towns=tuple(town.strip() for town in towns if isinstance(town, str) and town.strip()),
        employments=tuple(each for each in values(posting.get("employmentType")) if isinstance(each, str)),
        posted=day_of(posting.get("datePosted")),
        closes=day_of(posting.get("validThrough")),
        is_remote="TELECOMMUTE" in values(posting.get("jobLocationType")),
    )


def _employer(posting: Mapping[str, Any]) -> str | None:
    named = [
        each if isinstance(each, str) else each.get("name")
        for each in values(posting.get("hiringOrganization"))
        if isinstance(each, str | Mapping)
    ]
    name = named[0].strip() if len(named) == 1 and isinstance(named[0], str) else ""
    return name if name and name.lower() not in _KEPT_BACK and "://" not in name else None


def _pay(money: Mapping[str, Any]) -> SaidPay | None:
    value = next(iter(things(money.get("value"))), money)
    exact = number_of(value.get("value"))
    low, high = number_of(value.get("minValue")), number_of(value.get("maxValue"))
    if exact is None and low is None and high is None:
        return None
    currency, unit = money.get("currency"), value.get("unitText")
    return SaidPay(
        low if low is not None else exact if high is None else None,
        high if high is not None else exact if low is None else None,
        currency if isinstance(currency, str) else None,
        unit if isinstance(unit, str) else None,
    )
