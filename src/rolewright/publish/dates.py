"""Days as people write them."""

from contextlib import suppress
from datetime import date

_MONTHS = "January February March April May June July August September October November December".split()


def day_in_words(day: str, language: str) -> str | None:
    """A day of ISO 8601 so that no country reads another one: "15 January 2027".

    None for what is no day, and in languages whose months this program does not know.
    """
    if language == "en":
        with suppress(ValueError):
            told = date.fromisoformat(day[:10])
            return f"{told.day} {_MONTHS[told.month - 1]} {told.year}"
    return None
