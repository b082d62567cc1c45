"""Days as people write them: 2026-03-12, 12/03/2026, 12th March, March 12, 2026."""

from collections.abc import Iterator
from functools import lru_cache
from re import Match
from typing import NamedTuple

from rolewright.parse.facts.clause import is_inside_number
from rolewright.parse.facts.pattern import pattern, phrases
from rolewright.text import Span

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb febr", "march mar", "april apr", "may", "june jun", "july jul",
            "august aug", "september sept sep", "october oct", "november nov", "december dec",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_MONTH = "(?:jan|feb|ma[ry]|apr|ju[nl]|aug|sep|oct|nov|dec)[a-z]*"
_YEAR = r"(?:[\s,/-]*(?:({}(?:19|20)\d\d)|'({}\d\d))(?!\d))?"
_ORDINAL = r"(?:\s?(?:st|nd|rd|th))?"
_ISO = pattern(r"((?:19|20)\d\d)[-/.](\d\d?)[-/.](\d\d?)(?!\d)")
_NUMERIC = pattern(r"(\d\d?)\s?([-/.])\s?(\d\d?)(?:\s?\2\s?((?:19|20)?\d\d)(?!\d)|(?![\d%]|[-/.]\d))")
_NAMED = pattern(
    rf"(?P<day>\d\d?){_ORDINAL}(?:\s+of)?[\s,/-]*(?P<month>{_MONTH})\b\.?"
    rf"{_YEAR.format('?P<year>', '?P<short>')}"
)
_NAMED_FIRST = pattern(
    rf"(?P<month>\b{_MONTH})\b\.?[\s-]*(?P<day>\d\d?){_ORDINAL}(?![\d:]|\s?[ap]\.?m)"
    rf"{_YEAR.format('?P<year>', '?P<short>')}"
)
_FULL_NUMERIC = pattern(r"(\d\d?)[/.-](\d\d?)[/.-](?:19|20)\d\d(?!\d)")
# What a country says that writes the day first, and one that writes the month first.
_DAY_FIRST = phrases("""
    £ | € | ₹ | _rm | _aud_ | a$ | _nzd_ | _sgd_ | s$ | _zar_ | _uk_ | united kingdom | ireland
    australia | new zealand | singapore | malaysia | south africa | _india | _nhs_ | _ltd | _dbs_
    organisation | programme | per annum | _p.a. | labour | licence | superannuation
""")
_MONTH_FIRST = phrases(
    "$ | _usa_ | u.s. | united states | 401k | 401(k) | _eoe | _eeo | _ged_ | _flsa_ | zip code"
)


# A posting tells its country early; what is much longer is no posting.
_ENOUGH = 20_000


class Day(NamedTuple):
    """A day on paper: ISO 8601, or `--MM-DD` where no year is stated."""

    value: str
    span: Span


def days(folded: str, within: Span, *, day_first: bool) -> Iterator[Day]:
    """The days written in a part of the folded text; `day_first` reads 03/04 as the third of April.

    What cannot be a day (31/02, 24/7) is passed over. A number above twelve settles the order by itself.
    """
    end = within.start
    found = sorted(_readings(folded, within, day_first=day_first), key=lambda one: one[0].start())
    for words, value in found:
        if value is not None and words.start() >= end and not is_inside_number(folded, words.start()):
            yield Day(value, Span(*words.span()))
            end = words.end()


def writes_day_first(folded: str) -> bool:
    """Whether the text puts the day first: by a date that only one order allows, else by its country."""
    return _writes_day_first(folded[:_ENOUGH])


@lru_cache(maxsize=1)
def _writes_day_first(folded: str) -> bool:
    for found in _FULL_NUMERIC.finditer(folded):
        first, second = int(found[1]), int(found[2])
        if first > 12 >= second:
            return True
        if second > 12 >= first:
            return False
    return any(cue in folded for cue in _DAY_FIRST) or not any(cue in folded for cue in _MONTH_FIRST)


def _readings(folded: str, within: Span, *, day_first: bool) -> Iterator[tuple[Match[str], str | None]]:
    for found in _ISO.finditer(folded, *within):
        yield found, _iso(found[1], int(found[2]), int(found[3]))
    for found in _NUMERIC.finditer(folded, *within):
        yield found, _numeric(found, day_first=day_first)
    for names in (_NAMED, _NAMED_FIRST):
        for found in names.finditer(folded, *within):
            month = _MONTHS.get(found["month"], 0)
            yield found, _iso(_year(found["year"] or found["short"]), month, int(found["day"]))


def _numeric(found: Match[str], *, day_first: bool) -> str | None:
    first, second, year = int(found[1]), int(found[3]), found[4]
    if year is None and (found[2] != "/" or (first, second) == (24, 7)):
        return None
    if (first > 12) != (second > 12):
        day_first = first > 12
    day, month = (first, second) if day_first else (second, first)
    return _iso(_year(year), month, day)


def _year(digits: str | None) -> str:
    return f"20{digits}" if digits and len(digits) == 2 else digits or ""


def _iso(year: str, month: int, day: int) -> str | None:
    if not 1 <= month <= 12 or not 1 <= day <= _LENGTHS[month - 1]:
        return None
    if (month, day) == (2, 29) and year and not _is_leap(int(year)):
        return None
    return f"{year or '-'}-{month:02}-{day:02}"


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
