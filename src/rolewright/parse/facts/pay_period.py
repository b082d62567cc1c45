"""The time that an amount pays for."""

import re
from collections.abc import Mapping
from typing import NamedTuple, Protocol

from rolewright.document import PayUnit
from rolewright.parse.facts.currency import CODES
from rolewright.parse.facts.pattern import pattern
from rolewright.text import SourceText

_HOUR, _DAY, _WEEK, _MONTH, _YEAR = PayUnit.HOUR, PayUnit.DAY, PayUnit.WEEK, PayUnit.MONTH, PayUnit.YEAR

_NOUNS: Mapping[str, PayUnit] = {
    **dict.fromkeys(("hour", "hours", "hr", "hrs", "stunde", "heure", "hora", "uur"), _HOUR),
    **dict.fromkeys(("day", "days", "tag", "jour", "diem"), _DAY),
    **dict.fromkeys(("week", "wk", "woche", "semaine"), _WEEK),
    **dict.fromkeys(("month", "mth", "mnth", "mo", "monat", "mois", "mes", "maand"), _MONTH),
    **dict.fromkeys(("year", "yr", "annum", "anum", "jahr", "annually", "an", "año", "jaar"), _YEAR),
}
_LETTERS: Mapping[str, PayUnit] = {
    "h": _HOUR,
    "d": _DAY,
    "w": _WEEK,
    "m": _MONTH,
    "cm": _MONTH,
    "y": _YEAR,
    "a": _YEAR,
}
_ADVERBS: Mapping[str, PayUnit] = {
    "hourly": _HOUR, "daily": _DAY, "weekly": _WEEK, "monthly": _MONTH, "monatlich": _MONTH,
    **dict.fromkeys(("yearly", "annually", "annual", "annualized", "annualised", "lpa", "jährlich"), _YEAR),
    **dict.fromkeys(("fortnightly", "biweekly", "bi-weekly", "semi-monthly", "cpm"), PayUnit.OTHER),
}  # fmt: skip
_PIECES = frozenset(
    "visit mile km shift word article class session lesson delivery load unit piece job case project "
    "assignment trip game "
    "event student patient fortnight call callout task night sleep drop stop report video image page hit "
    "match episode".split()
)
# Words that may stand between an amount and its period.
_BETWEEN = frozenset(
    "gross net brut bruto brutos brutto netto base basic salary fte dollars euro euros doe plus super "
    "superannuation".split()
) | frozenset(name.lower() for name in CODES)

_BEHIND = pattern(
    r"(?P<gap>[\s,(*_+]{0,3})(?:(?P<per>/|\\|per\b|every\b|each\b|an?\b|p\b\.?|par\b|pro\b|je\b"
    r"|im\b)\s?/?[\s.]{0,2})?(?P<noun>[a-zäñ]+(?:-[a-z]+)?)"
)
# Where the space between two words was lost: "$50,000/yearAbout us".
_SEAM = pattern(r"(?<=[a-z])(?=[A-Z])")
_PRO_RATA = pattern(r"[\s,(*]{0,3}pro[\s-]rata\b")
_PER_LETTER = pattern(r"[ ,(]{0,2}p[./]? ?(cm|[ahdwm])\b(?:\.(?!\w))?")

_AHEAD = pattern(
    r"(?<!hours )(?<!days )(?<!hrs )(?<!shifts )(?<!paid )\b(?:"
    r"(?P<HOUR>hourly|(?:per|an|/) ?(?:hour|hr)\b)|(?P<DAY>daily (?=rate|pay|wage)|day rate|per day)"
    r"|(?P<WEEK>weekly(?! (?:hours|shifts|team|meet|lunch))|per week|a week)"
    r"|(?P<MONTH>monthly|per month|a month|pcm)|(?P<YEAR>annual(?:ly|i[sz]ed)?(?! (?:leave|holiday|bonus"
    r"|review|increment|raise))|yearly|per (?:annum|year)|a year|p\.a\b|pro[ -]rata))"
)


class Period(NamedTuple):
    """A unit, where its words end, and the words themselves for a piece rate."""

    unit: PayUnit
    end: int
    text: str | None = None


def period_behind(source: SourceText, at: int, names_currency: bool) -> Period | None:
    """The period in the words right after an amount that ends `at`.

    A bare noun ("17 hr") tells a period only where the amount `names_currency`; else it counts hours.
    """
    folded = source.folded
    for _ in range(4):
        letter = _PER_LETTER.match(folded, at)
        if letter:
            return Period(_LETTERS[letter[1]], letter.end())
        rata = _PRO_RATA.match(folded, at)
        if rata:
            return _annual_behind(source, rata.end()) or Period(_YEAR, rata.end())
        found = _BEHIND.match(folded, at)
        if found is None:
            return None
        period = _period(source, found, names_currency)
        if period is not None:
            rata = _PRO_RATA.match(folded, period.end)
            return period._replace(end=rata.end()) if rata else period
        if found["per"] is not None or found["noun"] not in _BETWEEN:
            return None
        at = found.end()
    return None


def _annual_behind(source: SourceText, at: int) -> Period | None:
    found = _BEHIND.match(source.folded, at)
    return _period(source, found, False) if found and found["per"] else None


def _period(source: SourceText, found: re.Match[str], names_currency: bool) -> Period | None:
    per, (noun_start, end) = found["per"], found.span("noun")
    seam = _SEAM.search(source.text, noun_start, end)
    end = seam.start() if seam else end
    noun = source.folded[noun_start:end]
    if per is None:
        unit = _ADVERBS.get(noun)
        if unit is None and names_currency and "," not in found["gap"]:
            unit = _NOUNS.get(noun) if noun in ("hr", "hour") else None
    elif per in ("a", "an"):
        unit = _NOUNS.get(noun) if "," not in found["gap"] else None
    else:
        unit = _NOUNS.get(noun) or (_LETTERS.get(noun) if per in ("/", "per", "\\") else None)
        if unit is None and noun in _PIECES and per in ("/", "per", "each"):
            unit = PayUnit.OTHER
    if unit is None:
        return None
    words = source.folded[found.start() : end].strip(" ,(*_+")
    return Period(unit, end, words if unit is PayUnit.OTHER else None)


def period_ahead(words: str) -> PayUnit | None:
    """The period that the last fitting words of `words` name: "annual salary", "hourly rate"."""
    unit = None
    for found in _AHEAD.finditer(words):
        unit = PayUnit(found.lastgroup) if found.lastgroup else None
    return unit


# Below this a "salary" without a period may be monthly; dollars, pounds and euros are paid by the year.
_LEAST_ANNUAL: Mapping[str, float] = {
    "INR": 150_000, "PHP": 180_000, "MYR": 24_000, "SGD": 24_000, "HKD": 180_000, "ZAR": 100_000,
    "AED": 60_000, "SAR": 60_000, "QAR": 60_000, "THB": 250_000, "IDR": 60_000_000, "VND": 120_000_000,
    "NGN": 1_500_000, "KES": 600_000,
    "JPY": 1_500_000, "KRW": 15_000_000, "CNY": 80_000, "TWD": 400_000, "PLN": 40_000, "CZK": 250_000,
    "HUF": 3_000_000, "SEK": 150_000, "NOK": 150_000, "DKK": 150_000, "kr": 150_000, "rs": 150_000,
    "¥": 1_500_000, "PKR": 600_000,
}  # fmt: skip
_LEAST_ANNUAL_ELSEWHERE = 10_000
_MOST_HOURLY = 1_000


class _Sized(Protocol):
    @property
    def low(self) -> float: ...
    @property
    def high(self) -> float: ...
    @property
    def sign(self) -> str | None: ...


def annual_if_salary(money: _Sized) -> PayUnit | None:
    """The year, for an amount called a salary that is large enough to be annual in its currency."""
    least = _LEAST_ANNUAL.get(money.sign or "", _LEAST_ANNUAL_ELSEWHERE)
    return PayUnit.YEAR if money.low >= least else None


def fits(unit: PayUnit, money: _Sized) -> bool:
    """Whether a period named apart from the amount can be meant for it."""
    if unit is PayUnit.HOUR:
        return money.high < _MOST_HOURLY or money.sign in _LEAST_ANNUAL
    return unit is not PayUnit.YEAR or money.low >= _MOST_HOURLY
