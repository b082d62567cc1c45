"""What a posting states, each statement with the words that make it."""

from collections.abc import Iterator
from typing import Generic, TypeVar

from rolewright.document.kinds import (
    DegreeDemand,
    DegreeLevel,
    Employment,
    Level,
    OtherPayKind,
    PayKind,
    PayUnit,
    Workplace,
)
from rolewright.records import record
from rolewright.text import Span

Value = TypeVar("Value", covariant=True)


@record
class Mention(Generic[Value]):
    """One place where the posting states a value.

    `declared` marks a value typed in the front matter, which wins over the words.
    """

    value: Value
    span: Span
    declared: bool = False


@record
class Fact(Generic[Value]):
    """Every mention of one fact. The first is the one that counts; an empty fact is unstated and false."""

    mentions: tuple[Mention[Value], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.mentions)

    def __iter__(self) -> Iterator[Mention[Value]]:
        return iter(self.mentions)

    @property
    def value(self) -> Value | None:
        """The value that counts, or None when unstated."""
        return self.mentions[0].value if self.mentions else None

    @property
    def distinct(self) -> tuple[Mention[Value], ...]:
        """The first mention of each different value."""
        seen: list[Value] = []
        first: list[Mention[Value]] = []
        for mention in self.mentions:
            if mention.value not in seen:
                seen.append(mention.value)
                first.append(mention)
        return tuple(first)


@record
class Pay:
    """Base pay as stated. Amounts are in units of `currency` per `unit`; what is unstated is None.

    `text` holds the unit's own words when `unit` is `OTHER`, such as "per visit".
    """

    kind: PayKind
    minimum: float | None
    maximum: float | None
    currency: str | None = None
    unit: PayUnit | None = None
    label: str | None = None
    text: str | None = None


@record
class Degree:
    """The education asked for; `level` is None for "a degree"."""

    demand: DegreeDemand
    level: DegreeLevel | None = None


@record
class Hours:
    """Working time as stated, and the hours a week where the words give them."""

    text: str
    weekly_minimum: float | None = None
    weekly_maximum: float | None = None


@record
class Travel:
    """Travel as stated, and the largest share of working time in percent where the words give it."""

    text: str
    percent: int | None = None


@record
class Facts:
    """All facts of one posting. A deadline is an ISO 8601 date, `--MM-DD` without a year, or "ongoing"."""

    title: Fact[str] = Fact()
    employer: Fact[str] = Fact()
    pay: Fact[Pay] = Fact()
    other_pay: Fact[OtherPayKind] = Fact()
    employment: Fact[Employment] = Fact()
    workplace: Fact[Workplace] = Fact()
    locations: Fact[str] = Fact()
    min_years: Fact[float] = Fact()
    degree: Fact[Degree] = Fact()
    deadline: Fact[str] = Fact()
    hours: Fact[Hours] = Fact()
    travel: Fact[Travel] = Fact()
    level: Fact[Level] = Fact()
