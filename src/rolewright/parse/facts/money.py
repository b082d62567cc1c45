"""Amounts and ranges of money as postings write them, without asking what they pay for."""

from collections.abc import Iterable, Iterator

from rolewright.document import PayKind, PayUnit
from rolewright.parse.facts.amount import Amount, amount_at
from rolewright.parse.facts.likely_amounts import is_labelled, numbers
from rolewright.parse.facts.money_range import OtherEnd, counts, in_full, other_end
from rolewright.parse.facts.pay_period import Period, period_behind
from rolewright.text import SourceText, Span, compiled, pattern
from rolewright.tuples import NamedTuple


class Money(NamedTuple):
    """One amount, or a range from `low` to `high`, with the words that belong to it.

    `sign` is an ISO code, or a sign that several countries share ("$", "kr", "rs", "¥"); None when only
    digits stand there. `unit` is the time that the amount pays for, where it stands right behind it; `piece`
    holds the words for a rate by the piece. `bound` is set by words or a plus that touch a single amount.
    """

    span: Span
    low: float
    high: float
    sign: str | None
    unit: PayUnit | None
    piece: str | None
    bound: PayKind | None
    is_range: bool
    scale: str

    @property
    def kind(self) -> PayKind:
        """The form of the statement."""
        return PayKind.RANGE if self.low < self.high else self.bound or PayKind.SINGLE

    @property
    def in_thousands(self) -> bool:
        """Whether thousands were written short: "80k", "8 lakhs"."""
        return self.scale in ("k", "thousand", "lakh")

    @property
    def is_huge(self) -> bool:
        """Whether millions were written short: "$2M"."""
        return self.scale in ("huge", "crore")


# A plus that touches the amount means "or more", unless it adds something.
_MORE = compiled(
    r"""(?x)\+(?!\s?(?:comm|bonus|super|ben|tip|equity|over|ot\b|pension|package|car|share|stock|\d)|ote)
    | \W{0,2}(?:and|&)[ ](?:up|above|over|more)\b
    | \W{0,2}(?:or[ ](?:more|above)|(?:to[ ]start|starting)\b|upwards?\b|min(?:imum)?\b(?!\W{0,3}[$£€\d]))"""
)
_LESS = pattern(r"\W{0,2}(?:max(?:imum)?\b(?!\W{0,3}[$£€\d])|or less\b|and (?:under|below)\b)")
_NAMED = (
    r"(?:[ ](?:annual|hourly|monthly|base|starting))?(?:[ ](?:pay|salary|wage|rate|base))?(?:[ ](?:of|is))?"
)
_BOUND = pattern(
    rf"""(?x)\b(?:(?P<FROM>from|at[ ]least|min(?:imum)?\.?{_NAMED}|in[ ]excess[ ]of|no[ ]less[ ]than
      |start(?:ing|s)?(?:[ ](?:pay|wage|salary|rate))?(?:[ ](?:at|from|is|of|as[ ]low[ ]as))?
      |upwards[ ]of|more[ ]than|over)
    |(?P<UP_TO>up[ ]?to|to|max(?:imum)?\.?{_NAMED}|as[ ]much[ ]as|no[ ]more[ ]than|not[ ]exceeding))
    [\s:*="']{{0,3}}$"""
)
_BOUND_WORDS = 40
_LEAST_BARE = 1_000
_LEAST_RATE = 5


def money_in(source: SourceText, within: Span) -> Iterator[Money]:
    """Every amount or range within a part of the text, in order; plain counts and years are left out."""
    return money_at(source, numbers(source, within), within.end)


def money_at(source: SourceText, starts: Iterable[int], limit: int) -> Iterator[Money]:
    """The amounts or ranges whose digits begin at some of `starts`, none reaching past `limit`."""
    done = 0
    for start in starts:
        first = amount_at(source, start, limit) if start >= done else None
        money = _money(source, first, limit) if first else None
        if money is not None and _is_money(source, money):
            yield money
            done = money.span.end


def _is_money(source: SourceText, money: Money) -> bool:
    """Whether this is more than digits that count something."""
    if money.sign is not None:
        return money.high > 0
    is_litres = money.scale == "l" and money.unit is None
    if money.high <= 0 or is_litres or counts(source.folded, money.span.end):
        return False
    if money.in_thousands:
        return True
    is_years = 1_900 <= money.low <= money.high <= 2_100
    is_rate = _LEAST_RATE <= money.low <= money.high < _LEAST_BARE and "." in source[money.span]
    is_timed = money.unit is not None and money.low >= _LEAST_RATE
    if (money.high >= _LEAST_BARE and not is_years) or is_rate or is_timed:
        return True
    # "Salary: 17 - 20"
    return money.is_range and money.low >= _LEAST_RATE and is_labelled(source.folded, money.span.start)


def _money(source: SourceText, first: Amount, limit: int) -> Money:
    """The range that begins with an amount, or the amount alone."""
    period = period_behind(source, first.end, first.sign is not None)
    end = period.end if period else first.end
    second = other_end(source, first, end, period, limit)
    return _range(first, period, second) if second else _single(source, first, period, end)


def _range(first: Amount, period: Period | None, other: OtherEnd) -> Money:
    second, later = other
    period = later or period
    low, high = in_full(first, second)
    return Money(
        Span(first.start, later.end if later else second.end),
        low,
        high,
        _more_telling(first.sign, second.sign) or _rupees(second.scale, period),
        period.unit if period else None,
        period.text if period else None,
        None,
        True,
        second.scale or first.scale,
    )


def _single(source: SourceText, amount: Amount, period: Period | None, end: int) -> Money:
    folded = source.folded
    more = _MORE.match(folded, amount.end) or _MORE.match(folded, end)
    if more and period is None:
        period = period_behind(source, more.end(), amount.sign is not None)
        end = period.end if period else end + (folded[end : end + 1] == "+")
    return Money(
        Span(amount.start, end),
        amount.value,
        amount.value,
        amount.sign or _rupees(amount.scale, period),
        period.unit if period else None,
        period.text if period else None,
        PayKind.FROM if more else _bound(folded, amount.start, end),
        False,
        amount.scale,
    )


def _bound(folded: str, start: int, end: int) -> PayKind | None:
    """The end of an open range that the words before or behind a single amount make of it."""
    ahead = _BOUND.search(folded, max(0, start - _BOUND_WORDS), start)
    if ahead and ahead["FROM"]:
        return PayKind.FROM
    return PayKind.UP_TO if ahead or _LESS.match(folded, end) else None


def _rupees(scale: str, period: Period | None) -> str | None:
    """The currency of lakhs written as "7L/annum"."""
    return "INR" if scale == "l" and period else None


def _more_telling(first: str | None, second: str | None) -> str | None:
    """The more telling of two signs: "$15 - $18 CAD" is in Canadian dollars."""
    if first and second and len(second) > len(first):
        return second
    return first or second
