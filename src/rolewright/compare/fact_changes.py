"""What became of the facts. Values are compared as what they mean, not as they are written."""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from rolewright.document import Fact, Facts, JobDescription
from rolewright.report.facts_text import degree_text, pay_text
from rolewright.tuples import NamedTuple

_WORD = re.compile(r"[^\W_]+")


class FactChange(NamedTuple):
    """A fact that is not what it was: its values before and after in words; none where nothing was stated."""

    fact: str
    before: tuple[str, ...]
    after: tuple[str, ...]


def fact_changes(before: JobDescription, after: JobDescription) -> Iterator[FactChange]:
    """Every fact whose values differ, in the order in which a report shows them."""
    for name in Facts.__match_args__:
        old, new = getattr(before.facts, name), getattr(after.facts, name)
        say = _SAID.get(name, _words)
        before_that, after_that = _meant(name, old), _meant(name, new)
        if before_that != after_that and not (name == "locations" and _are_alike(before_that, after_that)):
            yield FactChange(name, _said(old, say), _said(new, say))


def _said(fact: Fact[Any], say: Callable[[Any], str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(say(mention.value) for mention in fact.distinct))


def _meant(name: str, fact: Fact[Any]) -> frozenset[object] | object:
    """What counts of a fact: of one that has one value the first, of others every value."""
    values = [_MEANT.get(name, _unchanged)(mention.value) for mention in fact.distinct]
    if name in _SEVERAL:
        return frozenset(_widest(name, values))
    return values[0] if values else None


def _widest(name: str, values: Sequence[Any]) -> Iterator[object]:
    """Places without those that only say less of another one: "Denver" beside "Denver, CO"."""
    for value in values:
        is_part = name == "locations" and any(
            value != other and other[: len(value)] == value for other in values
        )
        if not is_part:
            yield value


def _are_alike(before: Any, after: Any) -> bool:
    """Whether places are the same, and some told with the region or country that they are in."""
    return len(before) == len(after) and all(
        any(one[: len(other)] == other or other[: len(one)] == one for other in after if other and one)
        for one in before
    )


_SEVERAL = frozenset({"pay", "other_pay", "employment", "locations"})


def _unchanged(value: object) -> object:
    return value


def _plain_words(value: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(value.lower()))


def _pay(pay: Any) -> tuple[object, ...]:
    return pay.minimum, pay.maximum, pay.currency, pay.unit


def _hours(hours: Any) -> object:
    weekly = hours.weekly_minimum, hours.weekly_maximum
    return weekly if any(weekly) else _plain_words(hours.text)


def _travel(travel: Any) -> object:
    return travel.percent if travel.percent is not None else _plain_words(travel.text)


_MEANT: dict[str, Callable[[Any], object]] = {
    "title": _plain_words,
    "employer": _plain_words,
    "locations": _plain_words,
    "pay": _pay,
    "hours": _hours,
    "travel": _travel,
}


def _words(value: object) -> str:
    return str(value) if not str(value).isupper() else str(value).lower().replace("_", " ")


_SAID: dict[str, Callable[[Any], str]] = {
    "pay": pay_text,
    "degree": degree_text,
    "hours": lambda hours: str(hours.text),
    "travel": lambda travel: str(travel.text),
    "title": str,
    "employer": str,
    "locations": str,
    "min_years": lambda years: f"{years:g} years",
}
