"""What a posting states, each statement with the words that make it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
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
from rolewright.text import Span

Value = TypeVar("Value", covariant=True)


@dataclass(frozen=True, slots=True)
class Mention(Generic[Value]):
    """One place where the posting states a value.

    `declared` marks a value typed in the front matter, which wins over the words.
    """

    value: Value
    span: Span
    declared: bool = False


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class Degree:
    """The education asked for; `level` is None for "a degree"."""

    demand: DegreeDemand
    level: DegreeLevel | None = None


@dataclass(frozen=True, slots=True)
class Hours:
    """Working time as stated, and the hours a week where the words give them."""

    text: str
    weekly_minimum: float | None = None
    weekly_maximum: float | None = None


@dataclass(frozen=True, slots=True)
class Travel:
    """Travel as stated, and the largest share of working time in percent where the words give it."""

    text: str
    percent: int | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """All facts of one posting. A deadline is an ISO 8601 date, `--MM-DD` without a year, or "ongoing"."""

    title: Fact[str] = field(default=Fact())
    employer: Fact[str] = field(default=Fact())
    pay: Fact[Pay] = field(default=Fact())
    other_pay: Fact[OtherPayKind] = field(default=Fact())
    employment: Fact[Employment] = field(default=Fact())
    workplace: Fact[Workplace] = field(default=Fact())
    locations: Fact[str] = field(default=Fact())
    min_years: Fact[float] = field(default=Fact())
    degree: Fact[Degree] = field(default=Fact())
    deadline: Fact[str] = field(default=Fact())
    hours: Fact[Hours] = field(default=Fact())
    travel: Fact[Travel] = field(default=Fact())
    level: Fact[Level] = field(default=Fact())
