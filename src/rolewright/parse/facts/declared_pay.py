"""Base pay as the front matter declares it, under this program's key or those of other tools."""

from collections.abc import Iterator, Mapping

from rolewright.document import Mention, Pay, PayKind, PayUnit
from rolewright.parse.facts.currency import code
from rolewright.parse.facts.currency_places import settled
from rolewright.parse.facts.money import Money, money_in
from rolewright.parse.facts.pay_period import annual_if_salary
from rolewright.parse.reading import Reading
from rolewright.text import SourceText, Span

_OWN_KEY = "pay"
_KEYS = (
    "salary",
    "compensation",
    "salary_range",
    "salaryrange",
    "pay_range",
    "pay_rate",
    "base_salary",
    "basesalary",
    "wage",
    "rate",
    "remuneration",
)
_TEASERS = ("excerpt", "summary", "description")
_ENDS = (
    ("salary_min", "salary_max"),
    ("min_salary", "max_salary"),
    ("pay_min", "pay_max"),
    ("salarymin", "salarymax"),
)


def declared_pay(reading: Reading) -> Iterator[Mention[Pay]]:
    """The pay under `pay`, or else under the first key or pair of keys of other tools with an amount."""
    if not reading.front_matter:
        return
    keys = {key.lower().replace("-", "_").replace(" ", "_"): key for key in reading.front_matter}
    attempts = (
        _under(reading, keys, _OWN_KEY),
        *(_between(reading, keys, ends) for ends in _ENDS),
        *(_under(reading, keys, key) for key in _KEYS),
    )
    yield from next((found for attempt in attempts if (found := list(attempt))), [])
    yield from _teased(reading)


def _under(reading: Reading, keys: Mapping[str, str], key: str) -> Iterator[Mention[Pay]]:
    for entry in reading.declared(keys.get(key, "")):
        for money in _amounts(entry.value):
            yield Mention(_pay(reading, key, money, money.low, money.high), entry.span, declared=True)


def _between(reading: Reading, keys: Mapping[str, str], ends: tuple[str, str]) -> Iterator[Mention[Pay]]:
    """A range whose ends are two keys."""
    lowest, highest = (keys.get(end, "") for end in ends)
    for low_entry, high_entry in zip(reading.declared(lowest), reading.declared(highest), strict=False):
        low, high = next(_amounts(low_entry.value), None), next(_amounts(high_entry.value), None)
        if low and high and low.low <= high.high:
            value = _pay(reading, ends[0], low, low.low, high.high)
            span = Span(
                min(low_entry.span.start, high_entry.span.start), max(low_entry.span.end, high_entry.span.end)
            )
            yield Mention(value, span, declared=True)


def _teased(reading: Reading) -> Iterator[Mention[Pay]]:
    """The pay in a teaser that the front matter holds, where the amount names its period."""
    for key in _TEASERS:
        for entry in reading.declared(key):
            for money in _amounts(entry.value):
                if money.sign and money.unit and not money.is_huge:
                    yield Mention(_pay(reading, key, money, money.low, money.high), entry.span)


def _amounts(value: str) -> Iterator[Money]:
    source = SourceText(value)
    yield from money_in(source, Span(0, len(value)))


def _pay(reading: Reading, key: str, money: Money, low: float, high: float) -> Pay:
    kind = PayKind.RANGE if low < high else money.bound or PayKind.SINGLE
    unit = money.unit or (annual_if_salary(money) if "salary" in key else None)
    return Pay(
        kind=kind,
        minimum=None if kind is PayKind.UP_TO else low,
        maximum=None if kind is PayKind.FROM else high,
        currency=_currency(reading, money),
        unit=unit,
        text=money.period.text if money.period and unit is PayUnit.OTHER else None,
    )


def _currency(reading: Reading, money: Money) -> str | None:
    if money.sign is None or money.sign == "$":
        for key in ("currency", "salary_currency", "salaryCurrency"):
            for entry in reading.declared(key):
                iso = code(entry.value.upper(), entry.value.lower())
                if iso is not None:
                    return iso
    return settled(money.sign, Span(0, 0), reading.source)
