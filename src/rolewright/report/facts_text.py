"""The facts of a posting in words, one line each."""

from collections.abc import Callable, Iterator
from typing import TypeAlias, TypeVar

from rolewright.document import Degree, DegreeDemand, Fact, JobDescription, Pay, PayKind, PayUnit, Workplace
from rolewright.text import Span

FactLine: TypeAlias = tuple[str, str, Span | None]
Value = TypeVar("Value")

_PER = {
    PayUnit.HOUR: "an hour",
    PayUnit.DAY: "a day",
    PayUnit.WEEK: "a week",
    PayUnit.MONTH: "a month",
    PayUnit.YEAR: "a year",
}
_DEMAND = {
    DegreeDemand.REQUIRED: "required",
    DegreeDemand.PREFERRED: "preferred",
    DegreeDemand.OR_EQUIVALENT: "or equivalent experience",
}


def pay_text(pay: Pay) -> str:
    """Base pay as a person writes it: "USD 60,000–70,000 a year"."""
    low, high = _amount(pay.minimum), _amount(pay.maximum)
    match pay.kind:
        case PayKind.RANGE:
            amount = f"{low}–{high}"
        case PayKind.FROM:
            amount = f"from {low}"
        case PayKind.UP_TO:
            amount = f"up to {high}"
        case PayKind.SINGLE:
            amount = low
    unit = pay.text or "" if pay.unit is PayUnit.OTHER else _PER.get(pay.unit, "") if pay.unit else ""
    words = " ".join(part for part in (pay.currency, amount, unit) if part)
    return f"{words} ({pay.label})" if pay.label else words


def degree_text(degree: Degree) -> str:
    """The education asked for and how firmly: "bachelor, required"."""
    level = degree.level.value.replace("_", " ") if degree.level else "a degree"
    return f"{level}, {_DEMAND[degree.demand]}"


def fact_lines(document: JobDescription) -> Iterator[FactLine]:
    """Name, value and place of every fact; an unstated one has an empty value and no place."""
    facts = document.facts
    yield from _lines("title", facts.title, str)
    yield from _lines("employer", facts.employer, str)
    yield from _lines("pay", facts.pay, pay_text)
    yield from _lines("other pay", facts.other_pay, _words)
    yield from _lines("employment", facts.employment, _words)
    yield from _lines("workplace", facts.workplace, _where)
    yield from _lines("location", facts.locations, str)
    yield from _lines("experience", facts.min_years, _years)
    yield from _lines("degree", facts.degree, degree_text)
    yield from _lines("deadline", facts.deadline, str)
    yield from _lines("hours", facts.hours, lambda hours: hours.text)
    yield from _lines("travel", facts.travel, lambda travel: travel.text)
    yield from _lines("level", facts.level, _words)


def _lines(name: str, fact: Fact[Value], say: Callable[[Value], str]) -> Iterator[FactLine]:
    if not fact:
        yield name, "", None
    for mention in fact.distinct:
        yield name, say(mention.value), mention.span


def _years(years: float) -> str:
    return f"at least {_amount(years)} year{'' if years == 1 else 's'}"


def _words(value: str) -> str:
    return str(value).lower().replace("_", " ")


def _where(workplace: Workplace) -> str:
    return workplace.in_words


def _amount(number: float | None) -> str:
    if number is None:
        return ""
    return f"{number:,.0f}" if float(number).is_integer() else f"{number:,.2f}"
