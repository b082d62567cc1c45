"""Days as people write them: 2026-03-12, 12/03/2026, 12th March, March 12, 2026, 12. März 2026."""

from collections.abc import Iterator
from functools import lru_cache
from re import Match

from rolewright.parse.facts.clause import is_inside_number
from rolewright.parse.facts.wordlists import phrases
from rolewright.text import Span, pattern
from rolewright.tuples import NamedTuple

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan januar jänner janvier enero gennaio janeiro januari",
            "february feb febr februar feber février fevrier febrero febbraio fevereiro februari",
            "march mar märz maerz mars marzo março maart marts",
            "april apr avril abril aprile",
            "may mai mayo maggio maio mei maj",
            "june jun juni juin junio giugno junho",
            "july jul juli juillet julio luglio julho",
            "august aug août aout agosto augustus augusti",
            "september sept sep septembre septiembre setiembre settembre setembro",
            "october oct oktober octobre octubre ottobre outubro okt",
            "november nov novembre noviembre novembro",
            "december dec dezember dez décembre diciembre dicembre dezembro desember",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
_FIRST_OF_MONTHS = frozenset(name[:2] for name in _MONTHS)
_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_YEAR = r"(?:\.?[\s,/-]*(?:del?\s)?(?:(?P<year>(?:19|20)\d\d)|'(?P<short>\d\d))(?!\d))?"
_ISO = pattern(r"((?:19|20)\d\d)[-/.](\d\d?)[-/.](\d\d?)(?!\d)")
_NUMERIC = pattern(r"(\d\d?)\s?([-/.])\s?(\d\d?)(?:\s?\2\s?((?:19|20)?\d\d)(?!\d)|(?![\d%]|[-/.]\d))")
_NAMED = pattern(
    r"(?P<day>\d\d?)(?:\s?(?:st|nd|rd|th)|er|º)?(?:\s+(?:of\s|de\s|d'))?[\s,./-]*"
    rf"(?P<month>[a-zà-ÿ]{{3,10}})(?![a-zà-ÿ]){_YEAR}"
)
_NAMED_FIRST = pattern(
    r"(?P<month>[a-z]{3,9})\.?[\s-]*(?P<day>\d\d?)(?:\s?(?:st|nd|rd|th))?"
    rf"(?![\d:]|\s?[ap]\.?m){_YEAR}"
)
_BEGINNING = pattern(r"(?<!\d)\d|(?<![a-z])[a-z](?=[a-z]+\.?[\s-]*\d)")
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


def day_at(folded: str, at: int, *, day_first: bool) -> Day | None:
    """The day written at an offset of the folded text; `day_first` reads 03/04 as the third of April.

    What cannot be a day (31/02, 24/7) is none. A number above twelve settles the order by itself.
    """
    if not folded[at : at + 1].isdigit():
        found = _NAMED_FIRST.match(folded, at) if folded[at : at + 2] in _FIRST_OF_MONTHS else None
        return _day(found, _named(found)) if found else None
    if is_inside_number(folded, at):
        return None
    found = _ISO.match(folded, at)
    if found:
        return _day(found, _iso(found[1], int(found[2]), int(found[3])))
    found = _NUMERIC.match(folded, at)
    numeric = _day(found, _numeric(found, day_first=day_first)) if found else None
    if numeric:
        return numeric
    found = _NAMED.match(folded, at)
    return _day(found, _named(found)) if found else None


def days(folded: str, within: Span, *, day_first: bool) -> Iterator[Day]:
    """The days written in a part of the folded text."""
    end = within.start
    for beginning in _BEGINNING.finditer(folded, *within):
        day = day_at(folded, beginning.start(), day_first=day_first) if beginning.start() >= end else None
        if day is not None:
            yield day
            end = day.span.end


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


def _day(found: Match[str], value: str | None) -> Day | None:
    return Day(value, Span(*found.span())) if value is not None else None


def _named(found: Match[str]) -> str | None:
    return _iso(_year(found["year"] or found["short"]), _MONTHS.get(found["month"], 0), int(found["day"]))


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
