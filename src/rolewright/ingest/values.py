"""Values of JSON from anywhere, read so that none of a wrong shape does harm."""

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

Json = Mapping[str, Any]

_DAY = re.compile(r"\d{4}-\d\d-\d\d(?!\d)")
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
    """An amount above nothing, whether written as a number or as words."""
    if isinstance(value, str):
        try:
            value = float(value.replace(",", "").strip())
        except ValueError:
            return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < 1e12:
        return None
    return float(value)


def day(value: Any) -> str:
    """A day in ISO 8601 from a date, a time, or seconds or milliseconds since 1970; nothing for none."""
    if isinstance(value, str) and value.strip().isdecimal() and len(value.strip()) in (10, 13):
        value = int(value)
    if isinstance(value, int | float) and not isinstance(value, bool):
        seconds = value / 1_000 if value > _MOST_SECONDS else value
        if not 1e8 < seconds < _MOST_SECONDS:
            return ""
        return datetime.fromtimestamp(seconds, UTC).date().isoformat()
    found = _DAY.match(text(value))
    if found is None:
        return ""
    try:
        datetime.fromisoformat(found[0])
    except ValueError:
        return ""
    return found[0]
