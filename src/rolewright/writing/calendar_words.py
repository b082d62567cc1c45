"""Months, days, seasons and numbers as people write them in answers, in small letters or with capitals."""

import re
from calendar import day_name, month_name

MONTHS = tuple(month.lower() for month in month_name if month)
DAYS = tuple(day.lower() for day in day_name)
FEASTS = ("christmas", "easter")
SEASONS = ("spring", "summer", "autumn", "fall", "winter")
#: From “two” on: “one” is a pronoun as well.
COUNTS = tuple(
    """
    two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
    """.split()
)
#: What is a month only in some places: “they may”, “they march”.
_ALSO_VERBS = ("march", "may")
_SURE = "|".join((*(month for month in MONTHS if month not in _ALSO_VERBS), *FEASTS))
_WHEN = r"\b(?:in|by|of|until|till|from|since|before|after|end of|early|late|mid|every|on)\s"
_NAMES = re.compile(
    rf"\b(?:{_SURE}|(?:{'|'.join(DAYS)})s?|i(?=\s|['’](?:m|ve|d|ll)\b)"
    r"|(?<=\d )(?:march|may)|(?:march|may)(?= \d))\b"
    rf"|{_WHEN}(?:march|may)\b"
)
_MONTH = re.compile(rf"(?:{'|'.join(MONTHS)})\b", re.IGNORECASE)


def any_of(*words: str) -> str:
    """A pattern for one of the words."""
    return f"(?:{'|'.join(words)})"


def begins_with_month(words: str) -> bool:
    """Whether a month stands first."""
    return _MONTH.match(words) is not None


_ONLY_WHEN = re.compile(
    r"(?:nights|weekends|shifts|(?:(?:some|rotating|split|late|early|night|day|weekend) )+shifts"
    rf"|(?:every other |alternate |some )?(?:weekends?|nights|{any_of(*DAYS)}s)"
    rf"(?: and (?:nights|weekends|{any_of(*DAYS)}s))?)",
    re.IGNORECASE,
)


def names_when(words: str) -> bool:
    """Whether the words only name when the work is: "nights"."""
    return _ONLY_WHEN.fullmatch(words.rstrip(".")) is not None


def with_names(words: str) -> str:
    """The words with the capitals of days and months, and of “I”, which many leave out who type fast."""
    return _NAMES.sub(_with_capital, words)


def _with_capital(found: re.Match[str]) -> str:
    before, space, name = found[0].rpartition(" ")
    return f"{before}{space}{name.capitalize()}"
