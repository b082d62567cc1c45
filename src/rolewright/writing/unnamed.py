"""Finds a name that no reader knows: somebody who is mentioned before anybody has said who that is."""

import re

from rolewright.company import CompanyProfile
from rolewright.knowledge.common_words import is_common
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


def unnamed(words: str, brief: Brief, profile: CompanyProfile) -> str:
    """The name of somebody whom the words mention and nothing introduces; empty if there is none."""
    for found in _SOMEBODY.finditer(plain(words)):
        name = found[1]
        if (
            name.lower() in _TIMES
            or is_common(name.lower())
            or any(not place.is_ordinary for place in find(name))
        ):
            continue
        if not _is_introduced(name, brief, profile):
            return name
    return ""


def _is_other(name: str) -> bool:
    """Whether a word with a capital is a time, a place or a word of the language."""
    is_place = any(not place.is_ordinary for place in find(name))
    return is_place or name.lower() in _TIMES or is_common(name.lower())


_NOT_JOINT = r"(?!(?:with|from|after|before|until|than|for|to|and|or)\b)"


def _is_introduced(name: str, brief: Brief, profile: CompanyProfile) -> bool:
    """Whether somebody of this name stands where people are introduced, or with a word on who it is."""
    where = (brief.reason, brief.job, *brief.problems, brief.customers, brief.team, brief.reports_to)
    told = " ".join([*(answer.words for answer in where), *brief.places, profile.name, profile.does])
    told = " ".join([told, *profile.apart, *profile.people, *profile.objectives])
    if re.search(rf"\b{name}\b", told):
        return True
    who = rf"\b{name}(?:,| \(| who\b)|\b(?:the|our|your) (?:[a-z]+ )?{_NOT_JOINT}[a-z]+ {name}\b|, {name}\b"
    return any(re.search(who, answer.words) for _, answer in brief.answers)
