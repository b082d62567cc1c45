"""Verbs that no list knows, and that a trade has all the same: wheel builders true wheels."""

import re
from collections.abc import Iterator

from rolewright.company import CompanyProfile
from rolewright.knowledge.common_words import is_common
from rolewright.knowledge.roles import Role
from rolewright.rules.inflection import forms
from rolewright.writing.brief import Brief

_WORD = re.compile(r"[a-z]+(?:-[a-z]+)?")
_DETERMINERS = r"(?:an?|the|our|your|their|his|her|its|all|each|every|any)"


def trade_verbs(brief: Brief, profile: CompanyProfile, role: Role | None) -> frozenset[str]:
    """The verbs with which the role's own duties begin, and those that the answers use as such."""
    return frozenset((*_of_role(role), *_of_answers(brief, profile)))


def _of_role(role: Role | None) -> Iterator[str]:
    for each in role.responsibilities if role else ():
        yield from (_first(words) for words in (each.task, *each.wordings))


def _of_answers(brief: Brief, profile: CompanyProfile) -> Iterator[str]:
    """First words of what is done that are surely verbs elsewhere: "can true a wheel", "truing"."""
    said = [answer.words.lower() for _, answer in brief.answers]
    told = " ; ".join([*said, profile.does.lower(), *(each.lower() for each in brief.specifics.values())])
    for answer in (brief.job, *brief.goals, *brief.duties):
        word = _first(answer.words)
        if len(word) > 2 and _is_done(word, told):
            yield word


def _first(words: str) -> str:
    found = _WORD.match(words.lower())
    return found[0] if found else ""


def _is_done(word: str, told: str) -> bool:
    base, third, gerund = re.escape(word), re.escape(forms(word).third[0]), re.escape(forms(word).gerund[0])
    has_gerund = not is_common(forms(word).gerund[0]) and re.search(rf"\b{gerund}\b", told)
    return bool(
        has_gerund
        or re.search(
            rf"\b(?:can|could|will|must|should|we|you|they) {base} (?:{_DETERMINERS}|[a-z]+s)\b", told
        )
        or re.search(rf"(?:\band|,|;|^) {third} (?:{_DETERMINERS} [a-z]+|[a-z]+s)\b", told)
    )
