"""Puts what somebody said right while they spoke: "two nights, no sorry, four nights" as "four nights".

Only where the second words have the form of the first is it sure what they are to replace: "Monday, no wait,
Tuesday". A correction that has not is left where it is, and asked about.
"""

import re
from collections.abc import Sequence

from rolewright.writing.calendar_words import COUNTS, DAYS, MONTHS

_SORRY = (
    r"(?:no|nope|wait|sorry|oops|scratch that|strike that|correction|i mean(?:t)?|i meant to say"
    r"|make (?:that|it)|or rather)"
)
#: A single "no" is set apart on both sides: "Mondays, no Tuesdays" is no correction.
_MARK = re.compile(
    r"\s*(?:,|;|\.{2,}|…|\s[–—-]|\.)\s*"
    rf"(?P<said>(?!no\s+(?!(?:{_SORRY}|actually)\b)){_SORRY}(?:,?\s+(?:{_SORRY}|actually))*)"
    r"\s*(?:,|:|…|\.{2,})?\s+",
    re.IGNORECASE,
)
_SURE = re.compile(
    r"\b(?:no|nope|wait),? (?:sorry|wait|i mean|scratch|strike|make)|\bsorry,? (?:no|i mean)"
    r"|\b(?:scratch|strike) that|\bi meant\b|\boops\b",
    re.IGNORECASE,
)
_TOKEN = re.compile(r"[$£€]?\d[\d.,:]*(?:[a-z%]+\b)?|[^\W\d_]+(?:['’-][^\W\d_]+)*", re.IGNORECASE)
_NUMBERS = frozenset(("a", "an", "one", *COUNTS, "eleven", "twelve", "twenty", "thirty", "forty", "fifty"))
_MOST_WORDS = 8
#: "$32–38" has two.
_MOST_CHANGED = 2


def corrected(words: str) -> str:
    """The words as they were meant after somebody corrected what they had just said."""
    text = words
    while found := _MARK.search(text):
        start = _start_of_error(text[: found.start()], text[found.end() :])
        if start is None:
            break
        text = f"{text[:start]}{text[found.end() :]}"
    return text


def asked_of_correction(words: str) -> str:
    """What to ask about words that correct themselves; empty for all others."""
    found = _MARK.search(words)
    if found is None or not _SURE.search(found["said"]):
        return ""
    return f"“{found['said']}” takes back what you said before it; say once what holds"


def _start_of_error(before: str, after: str) -> int | None:
    """From where on the words before are said anew by those after; None where that is not sure."""
    old = list(_TOKEN.finditer(_last_part(before)))
    offset = len(before) - len(_last_part(before))
    new = [each[0] for each in _TOKEN.finditer(after)]
    for length in range(min(len(old), len(new), _MOST_WORDS), 0, -1):
        there = [each[0] for each in old[-length:]]
        if _is_said_anew(there, new[:length]):
            return offset + old[-length].start()
    return None


def _last_part(before: str) -> str:
    """The sentence that is corrected, without those before it."""
    return re.split(r"(?<=[.!?;])\s+", before)[-1]


def _is_said_anew(old: Sequence[str], new: Sequence[str]) -> bool:
    """Whether the words differ in a figure, a day or the like, in two at most, and in nothing else."""
    pairs = [(one.lower(), other.lower()) for one, other in zip(old, new, strict=True)]
    different = [(one, other) for one, other in pairs if one != other]
    are_like = all(_kind(one) == _kind(other) != "" for one, other in different)
    return 0 < len(different) <= _MOST_CHANGED and are_like


def _kind(word: str) -> str:
    """What can be taken for one another: figures, days, months."""
    if word[:1] in "$£€" or word[:1].isdigit():
        return "figure"
    if word in _NUMBERS:
        return "figure"
    if word.rstrip("s") in {day.lower().rstrip("s") for day in DAYS}:
        return "day"
    return "month" if word in {month.lower() for month in MONTHS} else ""
