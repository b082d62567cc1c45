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


def in_full(words: str) -> str:
    """Days and months that were shortened, or dates in figures, in full where they can be nothing else."""
    text = _TWO_DAYS.sub(_days_in_full, words)
    text = _SHORT_MONTH.sub(lambda found: f"{found[1]}{_month(found[2])}", text)
    text = _OR_MARCH.sub(lambda found: f"{found[1]}{found[2].capitalize()}", text)
    text = _ORDINAL.sub(lambda found: f"{found[1]} {found[2].capitalize()}", text)
    return _IN_FIGURES.sub(_in_words, text)


_SHORT_DAYS = r"(mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)\.?"
#: Alone they may be other words: “sun”, “sat”.
_TWO_DAYS = re.compile(
    rf"\b{_SHORT_DAYS}(\s?[-–—/,]\s?|\s(?:and|or|to|till?|until)\s){_SHORT_DAYS}(?!\w)", re.IGNORECASE
)
_SHORT_MONTH = re.compile(
    r"(^|\b(?:in|by|of|until|till|from|since|before|after|early|late|mid|or|\d{1,2})\s)(jan|feb|apr|aug|sept?|oct|nov|dec)\b(?!\.?\s?\w*@)",
    re.IGNORECASE,
)
_OR_MARCH = re.compile(rf"\b((?:{_SURE}) (?:or|and|to) )(march|may)\b", re.IGNORECASE)
_ORDINAL = re.compile(rf"\b(\d{{1,2}})(?:st|nd|rd|th) of ({'|'.join(MONTHS)})\b", re.IGNORECASE)
#: With points: in the order of day and month everywhere.
_IN_FIGURES = re.compile(r"\b(\d{1,2})\. ?(\d{1,2})\. ?(20\d\d)\b(?!\.?\d)")


def _days_in_full(found: re.Match[str]) -> str:
    """Two days, unless both may be other words: “sun and sat nav”."""
    first, last = _day(found[1]), _day(found[3])
    is_weekend = (first, last) == ("Saturday", "Sunday")
    is_sure = is_weekend or not {first, last} <= {"Saturday", "Sunday", "Wednesday"}
    return f"{first}{found[2]}{last}" if is_sure else found[0]


def _day(short: str) -> str:
    return next(day.capitalize() for day in DAYS if day.startswith(short[:3].lower()))


def _month(short: str) -> str:
    return next(month.capitalize() for month in MONTHS if month.startswith(short[:3].lower()))


def _in_words(found: re.Match[str]) -> str:
    day, month = int(found[1]), int(found[2])
    is_date = 1 <= day <= _LONGEST_MONTH and 1 <= month <= len(MONTHS)
    return f"{day} {MONTHS[month - 1].capitalize()} {found[3]}" if is_date else found[0]


_LONGEST_MONTH = 31


def _with_capital(found: re.Match[str]) -> str:
    before, space, name = found[0].rpartition(" ")
    return f"{before}{space}{name.capitalize()}"
