"""Finds what a posting must not tell of a person who is named: their health. "Jean sundowns about four"."""

import re

from rolewright.knowledge.common_words import is_common
from rolewright.knowledge.places import find
from rolewright.writing.calendar_words import DAYS, FEASTS, MONTHS

_HEALTH = re.compile(
    r"\b(?:tablets|pills|medication|meds|insulin|sundown(?:s|ing)?|dementia|alzheimer\w*|incontinen\w+|catheter"
    r"|stoma|stroke|cancer|chemo\w*|depress(?:ion|ed)|anxiety|burn(?:ed|t) out|diabet\w+|epilep\w+"
    r"|miscarriage|sick leave|signed off sick)\b",
    re.IGNORECASE,
)
#: With a title, or as the one who does or has something.
_NAMED = re.compile(
    r"\b(?P<titled>(?:Mr|Mrs|Ms|Miss)\.? [A-Z][\w'’-]+)|\b(?P<first>[A-Z][a-z]{2,})"
    # A house may have beds and be a home.
    r"(?=(?:['’]s| is(?! (?:an?|the|our|where)\b)| needs| gets| takes| went| sundowns) )"
)
_TIMES = frozenset((*MONTHS, *DAYS, *FEASTS))


def whose_health(words: str) -> str:
    """The name of somebody whose health the words tell; empty where they tell of nobody's."""
    if not _HEALTH.search(words):
        return ""
    for found in _NAMED.finditer(words):
        if found["titled"] or not _is_other(found["first"]):
            return found[0]
    return ""


def _is_other(name: str) -> bool:
    """Whether a word with a capital is a time, a place or a word of the language."""
    is_place = any(not place.is_ordinary for place in find(name))
    return is_place or name.lower() in _TIMES or is_common(name.lower())
