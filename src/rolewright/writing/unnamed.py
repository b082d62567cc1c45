"""Finds a name that no reader knows: somebody who is mentioned before anybody has said who that is."""

import re

from rolewright.knowledge.places import find
from rolewright.writing.brief import Brief
from rolewright.writing.calendar_words import DAYS, FEASTS, MONTHS
from rolewright.writing.tidying import plain

_TIMES = frozenset((*MONTHS, *DAYS, *FEASTS))
#: Only with a pronoun later on it is surely somebody: "a month with Anna before she goes".
_SOMEBODY = re.compile(
    r"\b(?:with|from|after|before|until|than|for) ([A-Z][a-z]+)\b(?! [A-Z])"
    r"(?=[^.;]*\b(?:he|she|him|his|her)\b)"
)


def unnamed(words: str, brief: Brief) -> str:
    """The name of somebody whom the words mention and no other answer does; empty if there is none."""
    for found in _SOMEBODY.finditer(plain(words)):
        name = found[1]
        if name.lower() in _TIMES or any(not place.is_ordinary for place in find(name)):
            continue
        others = [answer.words for _, answer in brief.answers if answer.words != words]
        told = " ".join([*others, *brief.places, *map(str, brief.company.values())])
        if not re.search(rf"\b{name}\b", told.replace(plain(words), "")):
            return name
    return ""
