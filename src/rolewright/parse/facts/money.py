"""Amounts and ranges of money as postings write them, without asking what they pay for."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from rolewright.document import PayKind, PayUnit
from rolewright.parse.facts.amount import SCALES, Amount, amount_at, amount_from, may_follow_sign, sign_ahead
from rolewright.parse.facts.pattern import pattern
from rolewright.parse.facts.pay_period import Period, period_behind
from rolewright.text import SourceText, Span


class Money(NamedTuple):
    """One amount, or a range from `low` to `high`, with the words that belong to it.

    `sign` is an ISO code, or a sign that several countries share ("$", "kr", "rs", "¥"); None when only
    digits stand there. `bound` is set by words or a plus that touch a single amount.
    """

    span: Span
    low: float
    high: float
    sign: str | None
    period: Period | None
    bound: PayKind | None
    is_range: bool
    in_thousands: bool
    is_huge: bool

    @property
    def unit(self) -> PayUnit | None:
        """The time that the amount pays for, where it stands right behind it."""
        return self.period.unit if self.period else None

    @property
    def kind(self) -> PayKind:
        """The form of the statement."""
        return PayKind.RANGE if self.low < self.high else self.bound or PayKind.SINGLE


_DIGITS = re.compile(r"[0-9](?:[0-9.,']*[0-9])?")
# What must touch a short number without a sign for it to be money, alone or as the lower end of a range.
_PROMISING = pattern(
    r"""(?x)(?:[ ]\d{3}(?!\d))+
    | [ )*_]{0,2}(?:(?:-{1,2}|to|~)[ ]?[$£€₹]?\d[\d.,]*(?:[ ]\d{3}(?!\d))?)?[ *_]{0,2}
      (?:k(?![a-z])|k(?:eur|usd|gbp)|l\b|lakh|lac|lpa|cr(?:ore)?s?\b|thousand
      |[$£€₹]|â‚|&(?:euro|pound)|usd|eur|gbp|cad|aud|sgd|inr|chf|sek|zł|pln|kr\b|/-
      |(?:/|per|an?)[ ]?(?:hour|hr|h\b|day|d\b|week|wk|month|mo|year|yr|annum)|hourly|p[./]?[ahdwm]\b|pcm)"""
)
_STARTS_OF_PROMISE = frozenset("0123456789 )*_-~/$£€₹&âtklcuegaishpz")
# Between the ends of a range: a dash or a word, then perhaps a grade step before the second amount.
_JOIN = pattern(
    r"""(?x),?[\s*_)]{0,4}
    (?P<join>-{1,3}(?:[ ]?-)?|~|…|(?<=[ ])/(?=[ ])|&[nm]dash;|&\#82(?:11|12);|â€["-]|\ufffd
      |(?:-[ ])?(?:(?:(?:and|rising|increasing|going|all[ ]the[ ]way)[ ])?
        (?:up[ ]?)?to(?:[ ]a[ ]maximum[ ]of|[ ]max\.?)?
        |through|till|until|bis|à|and|&(?=[ ]?[$£€₹]))\b)
    [\s*_]{0,4}(?:(?:[a-z]{2}-\d{1,2}[ ])?step[ ]\d{1,2}[ :-]{1,3})?"""
)
_STEP = pattern(r"[ -]{0,3}\(?step \d{1,2}\)?")
_BETWEEN = pattern(r"\bbetween[ :*]{0,3}$")
# A plus that touches the amount means "or more", unless it adds something.
_MORE = pattern(
    r"""(?x)\+(?!\s?(?:comm|bonus|super|ben|tip|equity|over|ot\b|pension|package|car|share|stock|\d)|ote)
    | \W{0,2}(?:and|&)[ ](?:up|above|over|more)\b
    | \W{0,2}(?:or[ ](?:more|above)|(?:to[ ]start|starting)\b|upwards?\b|min(?:imum)?\b(?!\W{0,3}[$£€\d]))"""
)
_LESS = pattern(r"\W{0,2}(?:max(?:imum)?\b(?!\W{0,3}[$£€\d])|or less\b|and (?:under|below)\b)")
_NAMED = r"(?:[ ](?:pay|salary|wage|rate|base))?(?:[ ](?:of|is))?"
_FROM = pattern(
    rf"""(?x)\b(?:from|start(?:ing|s)?(?:[ ](?:pay|wage|salary|rate))?(?:[ ](?:at|from|is|of|as[ ]low[ ]as))?
    |at[ ]least|min(?:imum)?\.?{_NAMED}|in[ ]excess[ ]of|no[ ]less[ ]than|upwards[ ]of|more[ ]than|over)
    [\s:*="']{{0,3}}$"""
)
_UP_TO = pattern(
    rf"""(?x)\b(?:up[ ]?to|to|max(?:imum)?\.?{_NAMED}|as[ ]much[ ]as|no[ ]more[ ]than|not[ ]exceeding)
    [\s:*="']{{0,3}}$"""
)
_BOUND_WORDS = 32
_COUNTED = pattern(
    r"\+? ?-?(?:%|hours|hrs|days|weeks|months|years|yrs|minutes|hour (?:week|shift|day)"
    r"|(?:day|week|month|year)\b(?! rate))"
)
_IN_THOUSANDS = frozenset(("k", "thousand", "lakh"))
_HUGE = frozenset(("huge", "crore"))
_LEAST_BARE = 1_000
_LEAST_RATE = 5


def likely_amounts(source: SourceText, within: Span) -> Iterator[int]:
    """Where the digits of each number begin that may be money; most numbers count years, people or hours."""
    folded = source.folded
    for found in _DIGITS.finditer(folded, *within):
        start, end = found.span()
        if (
            (end - start > 3 and _is_large(found[0]))
            or (folded[end : end + 2].lstrip()[:1] in _STARTS_OF_PROMISE and _PROMISING.match(folded, end))
            or (may_follow_sign(folded, start) and sign_ahead(source, start)[0] is not None)
        ):
            yield start


def money_in(source: SourceText, within: Span) -> Iterator[Money]:
    """Every amount or range within a part of the text, in order; plain counts and years are left out."""
    return money_at(source, likely_amounts(source, within), within.end)


def money_at(source: SourceText, starts: Iterable[int], limit: int) -> Iterator[Money]:
    """The amounts or ranges whose digits begin at some of `starts`, none reaching past `limit`."""
    done = 0
    for start in starts:
        first = amount_at(source, start, limit) if start >= done else None
        money = _money(source, first, limit) if first else None
        if money is not None and _is_money(source, money):
            yield money
            done = money.span.end


def _is_large(digits: str) -> bool:
    """Whether a number without a sign is of the size of pay, and no year."""
    return not (len(digits) == 4 and digits[:2] in ("19", "20") and digits.isdigit())


def _is_money(source: SourceText, money: Money) -> bool:
    """Whether this is more than digits that count something."""
    if money.sign is not None:
        return money.high > 0
    if money.high <= 0 or _COUNTED.match(source.folded, money.span.end):
        return False
    if money.in_thousands:
        return True
    is_years = 1_900 <= money.low <= money.high <= 2_100
    is_rate = _LEAST_RATE <= money.low <= money.high < _LEAST_BARE and "." in source[money.span]
    is_timed = money.period is not None and money.low >= _LEAST_RATE
    return (money.high >= _LEAST_BARE and not is_years) or is_rate or is_timed


def _money(source: SourceText, first: Amount, limit: int) -> Money:
    """The range that begins with an amount, or the amount alone."""
    period = period_behind(source, first.end, first.sign is not None)
    end = period.end if period else first.end
    second = _second(source, first, end, period, limit)
    if second is None:
        return _single(source, first, period, end)
    later = period_behind(source, second.end, (first.sign or second.sign) is not None)
    low, high = _matched(first, second)
    return Money(
        Span(first.start, later.end if later else second.end),
        low,
        high,
        _more_telling(first.sign, second.sign),
        later or period,
        None,
        True,
        first.scale in _IN_THOUSANDS or second.scale in _IN_THOUSANDS,
        first.scale in _HUGE or second.scale in _HUGE,
    )


def _single(source: SourceText, amount: Amount, period: Period | None, end: int) -> Money:
    folded = source.folded
    ahead = folded[max(0, amount.start - _BOUND_WORDS) : amount.start]
    more = _MORE.match(folded, amount.end) or _MORE.match(folded, end)
    bound = None
    if more or _FROM.search(ahead):
        bound = PayKind.FROM
    elif _LESS.match(folded, end) or _UP_TO.search(ahead):
        bound = PayKind.UP_TO
    if more and period is None:
        period = period_behind(source, more.end(), amount.sign is not None)
        end = period.end if period else end + (folded[end : end + 1] == "+")
    return Money(
        Span(amount.start, end),
        amount.value,
        amount.value,
        amount.sign,
        period,
        bound,
        False,
        amount.scale in _IN_THOUSANDS,
        amount.scale in _HUGE,
    )


def _second(source: SourceText, first: Amount, at: int, period: Period | None, limit: int) -> Amount | None:
    """The other end of a range whose first amount, with its period, ends at `at`."""
    folded = source.folded
    step = _STEP.match(folded, at)
    join = _JOIN.match(folded, step.end() if step else at)
    if join is None:
        return _unjoined(source, first, at, limit)
    if join["join"] in ("and", "&") and not _BETWEEN.search(folded, max(0, first.start - 12), first.start):
        return None
    second = amount_from(source, join.end(), limit)
    if second is None:
        return None
    if second.sign is None and (
        _COUNTED.match(folded, second.end)
        or (period is not None and period_behind(source, second.end, False) is None)
    ):
        return None
    if join["join"] == "/" and not (first.sign and second.sign and second.value <= 2 * first.value):
        return None
    low, high = _matched(first, second)
    return second if low <= high else None


def _unjoined(source: SourceText, first: Amount, at: int, limit: int) -> Amount | None:
    """A second amount right behind the first, where the dash was lost: "$60,000.00 $75,000.00 /year"."""
    if first.sign is None or source.folded[at : at + 1] != " ":
        return None
    second = amount_from(source, at + 1, limit)
    if second is None or second.sign != first.sign or not first.value < second.value <= 4 * first.value:
        return None
    return second if period_behind(source, second.end, True) else None


def _matched(first: Amount, second: Amount) -> tuple[float, float]:
    """Both ends in full, where the thousands were written once: "80-90k", "£30-35,000"."""
    low, high = first.value, second.value
    if low < 1_000 and not first.scale and second.scale and low * SCALES[second.scale] <= high:
        low *= SCALES[second.scale]
    elif low < 1_000 <= low * 1_000 <= high and not first.scale:
        low *= 1_000
    elif first.scale and not second.scale and high < 1_000 and high * SCALES[first.scale] >= low:
        high *= SCALES[first.scale]
    return low, high


def _more_telling(first: str | None, second: str | None) -> str | None:
    """The more telling of two signs: "$15 - $18 CAD" is in Canadian dollars."""
    if first and second and len(second) > len(first):
        return second
    return first or second
