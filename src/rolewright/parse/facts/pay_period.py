"""The time that an amount pays for."""

import re
from collections.abc import Mapping
from typing import Protocol

from rolewright.document import PayUnit
from rolewright.parse.facts.currency import CODES
from rolewright.text import SourceText, compiled, pattern
from rolewright.tuples import NamedTuple

_HOUR, _DAY, _WEEK, _MONTH, _YEAR = PayUnit.HOUR, PayUnit.DAY, PayUnit.WEEK, PayUnit.MONTH, PayUnit.YEAR

_NOUNS: Mapping[str, PayUnit] = {
    **dict.fromkeys("hour hours hr hrs stunde std heure hora uur".split(), _HOUR),
    **dict.fromkeys(("24 hours", "24-hours", *"day days tag jour diem".split()), _DAY),
    **dict.fromkeys("week wk woche semaine".split(), _WEEK),
    **dict.fromkeys("month mth mnth mo monat mois mes maand".split(), _MONTH),
    **dict.fromkeys("year yr annum anum jahr annually an año jaar rata".split(), _YEAR),
}
_LETTERS: Mapping[str, PayUnit] = {
    "h": _HOUR, "d": _DAY, "w": _WEEK, "m": _MONTH, "cm": _MONTH, "y": _YEAR, "a": _YEAR,
}  # fmt: skip
_ADVERBS: Mapping[str, PayUnit] = {
    "hourly": _HOUR, "daily": _DAY, "weekly": _WEEK,
    **dict.fromkeys("monthly monatlich mensuel mensuels mensual mensuales".split(), _MONTH),
    **dict.fromkeys("yearly annually annual annualized annualised lpa pro-rata".split(), _YEAR),
    **dict.fromkeys("jährlich annuel annuels anual anuales".split(), _YEAR),
    **dict.fromkeys("fortnightly biweekly bi-weekly semi-monthly cpm".split(), PayUnit.OTHER),
}  # fmt: skip
_PIECES = frozenset(
    "visit mile km shift word article class session lesson delivery load unit piece job case project "
    "assignment trip game event student patient fortnight call callout task night weekend sleep drop stop "
    "report video image page hit match episode".split()
)
# Words that may stand between an amount and its period.
_BETWEEN = frozenset(
    "gross net brut bruts bruto brutos brutto netto base basic salary fte dollars euro euros doe ctc super "
    "superannuation".split()
) | frozenset(name.lower() for name in CODES)

# Alone these are a period at the end of a phrase: "£300 - £400 day", not "$500 day one bonus".
_ALONE = frozenset("hr hour day week month year annum".split())
# Before these an adverb is theirs: "$90,000, plus monthly bonus".
_OTHER_MATTERS = frozenset(
    "allowance bonus bonuses commission continuing education holiday incentive incentives increment "
    "increments leave review reviews stipend training".split()
)

_BEHIND = compiled(
    r"""(?x)(?P<gap>(?:[\s,(*_+]|-[ ]|&nbsp;){0,3})
    (?:p[./]?[ ]?(?P<letter>cm|[ahdwm])\b(?:\.(?!\w))?
    |(?:(?P<per>/[ ]?per\b|/|\\|per\b|every\b|each\b|an?\b|p\b\.?|par\b|pro\b|je\b|im\b|al\b)
      \s?/?[\s.]{0,2})?
     (?P<noun>24[ -]hours|[a-zäñ]{1,20}(?:-[a-z]{1,20})?)(?:[ ](?P<last>[a-z]{1,20})\b)?)"""
)
_STARTS = frozenset(" \t\n\r,(*_+-&/\\")
# What may say once more that an amount is annual: "£30,000 pro rata per annum".
_ANNUAL_AGAIN = pattern(r"[\s,(*]{0,3}(?:pro[\s-]rata|per (?:annum|year)|p\.?a\b\.?|a year|/ ?y(?:ea)?r)\b")
# Where the space between two words was lost: "$50,000/yearAbout us", "per hourwork hours".
_SEAM = pattern(r"(?<=[a-z])(?=[A-Z])")
_RUN_TOGETHER = pattern(r"(?:hour|day|week|month|year|annum)(?=[a-z]{2})(?!day|end)")

_AHEAD = pattern(
    r"\b(?:(?P<HOUR>hourly|horaire de (?=\d|$)|(?:per|an|/) ?(?:hour|hr)\b)"
    r"|(?P<DAY>daily (?=rate|pay|wage)|day rate|per day)"
    r"|(?P<WEEK>weekly(?! (?:hours|shifts|team|meet|lunch))|per week|a week)"
    r"|(?P<MONTH>monthly|mensuel(?:le)?\b|per month|a month|pcm)"
    r"|(?P<YEAR>annual(?:ly|i[sz]ed)?(?! (?:leave|holiday|bonus|review|increment|raise))|yearly"
    r"|annuel(?:le)?\b|per (?:annum|year)|a year|p\.a\b|pro[ -]rata))"
)
_HINTS_AHEAD = tuple("hour horaire hr day dai week month mensuel pcm annu year p.a rata".split())
# "40 hours per week" and "paid annual leave" tell no period of pay.
_COUNTED_AHEAD = ("hours ", "days ", "hrs ", "shifts ", "paid ")
_SALARY = ("salar", "salaire", "rémunération", "gehalt")


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
        sign = folded[at : at + 1]
        found = _BEHIND.match(folded, at) if sign in _STARTS or sign.isalpha() else None
        if found is None:
            return None
        period = _period(source, found, names_currency)
        if period is not None:
            again = _ANNUAL_AGAIN.match(folded, period.end) if period.unit is _YEAR else None
            return period._replace(end=again.end()) if again else period
        if found["per"] is not None or not _may_stand_between(found["noun"], found["last"]):
            return None
        at = found.end("noun")
    return None


def _period(source: SourceText, found: re.Match[str], names_currency: bool) -> Period | None:
    gap, letter, per, noun, last = found.groups()
    if letter:
        return Period(_LETTERS[letter], found.end())
    is_apart = "," in gap
    end = found.end("noun")
    unit = _unit(per, noun, is_apart) if per else _unit_alone(noun, last, is_apart, names_currency)
    if unit is None and per and last in _PIECES:
        unit, end = PayUnit.OTHER, found.end()
    if unit is None and (torn := _torn_end(source, found)):
        end = torn
        noun = source.folded[found.start("noun") : end]
        unit = _unit(per, noun, is_apart) if per else _ADVERBS.get(noun)
    if unit is None:
        return None
    words = source.folded[found.end("gap") : end] if unit is PayUnit.OTHER else None
    return Period(unit, end, words)


def _may_stand_between(word: str, next_word: str | None) -> bool:
    return word in _BETWEEN or (word == "plus" and (next_word or "").startswith("super"))


def _unit_alone(noun: str, last: str | None, is_apart: bool, names_currency: bool) -> PayUnit | None:
    """The unit that an adverb names, or a noun where the amount is money for sure."""
    if noun in _ALONE:
        ends = noun in ("hr", "hour") or last in (None, "rate")
        return _NOUNS[noun] if names_currency and ends and not is_apart else None
    is_theirs = last in _OTHER_MATTERS or (is_apart and last == "pay")
    return None if is_theirs else _ADVERBS.get(noun)


def _unit(per: str, noun: str, is_apart: bool) -> PayUnit | None:
    """The unit that a noun names behind a word such as "per"."""
    if per in ("a", "an"):
        return None if is_apart else _NOUNS.get(noun)
    if per == "every" and noun in ("two", "other"):
        return PayUnit.OTHER
    unit = _NOUNS.get(noun)
    if unit is None and per[0] in "/\\p":
        unit = _LETTERS.get(noun)
    return PayUnit.OTHER if unit is None and noun in _PIECES else unit


def _torn_end(source: SourceText, found: re.Match[str]) -> int | None:
    """Where a noun ends that runs into the next word, if it does."""
    start, end = found.span("noun")
    seam = _SEAM.search(source.text, start, end)
    if seam:
        return seam.start()
    word = _RUN_TOGETHER.match(source.folded, start, end) if found["per"] else None
    return word.end() if word else None


def period_ahead(words: str) -> PayUnit | None:
    """The period that the last fitting words of `words` name: "annual salary", "hourly rate"."""
    unit = None
    if any(hint in words for hint in _HINTS_AHEAD):
        for found in _AHEAD.finditer(words):
            if found.lastgroup and not words.endswith(_COUNTED_AHEAD, 0, found.start()):
                unit = PayUnit(found.lastgroup)
    return unit


def tells_period(words: str) -> bool:
    """Whether a quick look finds anything in folded words that may tell a period."""
    return any(hint in words for hint in _HINTS_AHEAD) or names_salary(words)


def names_salary(words: str) -> bool:
    """Whether folded words call an amount a salary, which is annual where it is large enough."""
    return any(name in words for name in _SALARY)


# Below this a "salary" without a period may be monthly; dollars, pounds and euros are paid by the year.
_LEAST_ANNUAL: Mapping[str, float] = {
    "INR": 150_000, "PHP": 180_000, "MYR": 24_000, "SGD": 24_000, "HKD": 180_000, "ZAR": 100_000,
    "AED": 60_000, "SAR": 60_000, "QAR": 60_000, "THB": 250_000, "IDR": 60_000_000, "VND": 120_000_000,
    "NGN": 1_500_000, "KES": 600_000,
    "JPY": 1_500_000, "KRW": 15_000_000, "CNY": 80_000, "TWD": 400_000, "PLN": 40_000, "CZK": 250_000,
    "HUF": 3_000_000, "SEK": 150_000, "NOK": 150_000, "DKK": 150_000, "kr": 150_000, "rs": 150_000,
    "¥": 1_500_000, "sh": 600_000, "PKR": 600_000,
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
