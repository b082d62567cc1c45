"""Base pay as the front matter declares it, under this program's key or those of other tools."""

from collections.abc import Iterator, Sequence
from itertools import islice

from rolewright.document import Mention, Pay, PayKind
from rolewright.parse.facts.currency import code
from rolewright.parse.facts.currency_places import settled
from rolewright.parse.facts.money import Money, money_in
from rolewright.parse.facts.pay_period import annual_if_salary
from rolewright.parse.reading import Entry, Reading
from rolewright.text import SourceText, Span

# This program's own key, then those of other tools, alone or in pairs of a lower and an upper end.
_KEYS = (
    ("pay",),
    ("salary_min", "salary_max"),
    ("min_salary", "max_salary"),
    ("pay_min", "pay_max"),
    ("salarymin", "salarymax"),
    ("salary",),
    ("compensation",),
    ("salary_range",),
    ("salaryrange",),
    ("pay_range",),
    ("pay_rate",),
    ("base_salary",),
    ("basesalary",),
    ("wage",),
    ("rate",),
    ("remuneration",),
)
# One value declares a few grades or places at most; each amount is looked at with the whole value.
_MOST_AMOUNTS = 12
_TEASERS = ("excerpt", "summary", "description")


def declared_pay(reading: Reading) -> Iterator[Mention[Pay]]:
    """The pay under `pay`, or else under the first key or pair of keys of other tools with an amount."""
    if not reading.front_matter:
        return
    entries = {
        key.lower().replace("-", "_").replace(" ", "_"): found for key, found in reading.front_matter.items()
    }
    for keys in _KEYS:
        if keys[0] in entries and keys[-1] in entries:
            stated = list(_under(reading, keys[0], *(entries[key] for key in keys)))
            if stated:
                yield from stated
                break
    yield from _teased(reading)


def _under(reading: Reading, key: str, *stated: Sequence[Entry]) -> Iterator[Mention[Pay]]:
    """The amounts under one key, or the range between those under two."""
    for entries in zip(*stated, strict=False):
        span = Span(min(entry.span.start for entry in entries), max(entry.span.end for entry in entries))
        if len(entries) == 1:
            for money in _amounts(entries[0].value):
                yield Mention(_pay(reading, key, money, money.low, money.high), span, declared=True)
            continue
        low, high = (next(_amounts(entry.value), None) for entry in entries)
        if low and high and low.low <= high.high:
            yield Mention(_pay(reading, key, low, low.low, high.high), span, declared=True)


def _teased(reading: Reading) -> Iterator[Mention[Pay]]:
    """The pay in a teaser that the front matter holds, where the amount names its period."""
    for key in _TEASERS:
        for entry in reading.declared(key):
            for money in _amounts(entry.value):
                if money.sign and money.unit and not money.is_huge:
                    yield Mention(_pay(reading, key, money, money.low, money.high), entry.span)


def _amounts(value: str) -> Iterator[Money]:
    source = SourceText(value)
    yield from islice(money_in(source, Span(0, len(value))), _MOST_AMOUNTS)


def _pay(reading: Reading, key: str, money: Money, low: float, high: float) -> Pay:
    kind = PayKind.RANGE if low < high else money.bound or PayKind.SINGLE
    unit = money.unit or (annual_if_salary(money) if "salary" in key else None)
    return Pay(
        kind=kind,
        minimum=None if kind is PayKind.UP_TO else low,
        maximum=None if kind is PayKind.FROM else high,
        currency=_currency(reading, money),
        unit=unit,
        text=money.piece,
    )


def _currency(reading: Reading, money: Money) -> str | None:
    if money.sign is None or money.sign == "$":
        for key in ("currency", "salary_currency", "salaryCurrency"):
            for entry in reading.declared(key):
                iso = code(entry.value.upper(), entry.value.lower())
                if iso is not None:
                    return iso
    return settled(money.sign, Span(0, 0), reading.source)
