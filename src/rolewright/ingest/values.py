"""Values of JSON from anywhere, read so that none of a wrong shape does harm."""

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

Json = Mapping[str, Any]

_DAY = re.compile(r"\d{4}-\d\d-\d\d(?!\d)")
# Both orders of a day and its month, which differ only where neither number is above twelve.
_ORDERS = (True, False)
# Groups of three behind commas, or behind points or spaces with a comma before the fraction.
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?")
_EITHER_WAY = re.compile(r"[1-9]\d{0,2}\.\d{3}")
_GROUPED_ELSEWHERE = re.compile(r"(?P<whole>\d{1,3}(?:[. \u00a0\u202f']\d{3})+|\d+)(?:,(?P<part>\d{1,2}))?")
#: Above this a number of seconds would be beyond the year 5000, so milliseconds are meant.
_MOST_SECONDS = 100_000_000_000


def thing(value: Any) -> Json:
    """The first thing of a value; an empty one where there is none."""
    for each in all_of(value):
        if isinstance(each, Mapping):
            return each
    return {}


def things(value: Any) -> list[Json]:
    """Every thing of a list, or the only one."""
    return [each for each in all_of(value) if isinstance(each, Mapping)]


def all_of(value: Any) -> Sequence[Any]:
    """The values of a list, or the only one; nothing for none."""
    if value is None:
        return ()
    return value if isinstance(value, list) else (value,)


def text(value: Any) -> str:
    """A value of words. HTML in it stays, for what reads a description."""
    if isinstance(value, Mapping) and "@value" in value:
        value = value["@value"]
    if isinstance(value, list) and len(value) == 1:
        return text(value[0])
    return value.strip() if isinstance(value, str) else ""


def line(value: Any) -> str:
    """Words on one line, or a whole number as such."""
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return " ".join(text(value).split())


def number(value: Any) -> float | None:
    """An amount above nothing, whether written as a number or as words: 1,350.50 or 1.350,50.

    A comma before one or two digits parts a fraction (13,50), one before three groups thousands (13,500).
    What is written in neither way (13,5000), or may be thousands or a fraction (30.000), is no amount.
    """
    if isinstance(value, str):
        value = _written_number(value.strip())
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < 1e12:
        return None
    return float(value)


def _written_number(said: str) -> float | None:
    if _EITHER_WAY.fullmatch(said):
        return None
    if _GROUPED.fullmatch(said):
        return float(said.replace(",", ""))
    found = _GROUPED_ELSEWHERE.fullmatch(said)
    if found is None:
        return None
    return float(f"{re.sub(r'[^0-9]', '', found['whole'])}.{found['part'] or 0}")


def day(value: Any) -> str:
    """A day in ISO 8601 from a date, a time, or seconds or milliseconds since 1970; nothing for none.

    31/12/2026, 12/31/2026 and 31 Dec 2026 are days; 03/04/2026 is none, since it may be in March or in April.
    """
    if isinstance(value, str) and value.strip().isdecimal() and len(value.strip()) in (10, 13):
        value = int(value)
    if isinstance(value, int | float) and not isinstance(value, bool):
        seconds = value / 1_000 if value > _MOST_SECONDS else value
        if not 1e8 < seconds < _MOST_SECONDS:
            return ""
        return datetime.fromtimestamp(seconds, UTC).date().isoformat()
    found = _DAY.match(text(value))
    if found is None:
        return _written_day(text(value))
    try:
        datetime.fromisoformat(found[0])
    except ValueError:
        return ""
    return found[0]


def _written_day(said: str) -> str:
    """A day as people write it, where no order of day and month makes another of it."""
    if not said:
        return ""
    from rolewright.parse.facts.dates import day_at

    folded = said.lower()
    read = {found.value for first in _ORDERS if (found := day_at(folded, 0, day_first=first))}
    (value, *others) = read or {""}
    return "" if others or value.startswith("--") else value
