"""Examples as the country of the job has them: its currency, its spelling, its measures."""

import re

from rolewright.knowledge.gazetteer.together import find_together
from rolewright.records import replace
from rolewright.writing.brief import Brief
from rolewright.writing.interview.question import Question

_SIGNS = {
    "GB": "£",
    "CH": "CHF ",
    **dict.fromkeys(
        "AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK".split(),
        "€",
    ),
}
_WITH_MILES = frozenset({"US", "GB"})
_WITH_LICENSES = frozenset({"US"})
_WITH_RESUMES = frozenset({"US", "CA"})
_AMERICAN = "US"


def country_of(brief: Brief) -> str:
    """The code of the country in which all places of a brief surely lie; empty where that cannot be told."""
    countries = {
        place.country
        for several in find_together(brief.places)
        for found in several
        for place in found.places
    }
    return countries.pop() if len(countries) == 1 else ""


def as_there(question: Question, country: str) -> Question:
    """The question with its examples as a country has them; in the library's wordings those in ‹marks›."""
    if country in ("", _AMERICAN):
        return question
    choices = tuple(
        replace(each, label=_MARKED.sub(lambda found: _local(found[0], country), each.label))
        for each in question.choices
    )
    return replace(question, example=_local(question.example, country), choices=choices)


_MARKED = re.compile(r"‹[^›]*›")


def _local(words: str, country: str) -> str:
    """American words as they are said in another country."""
    if sign := _SIGNS.get(country):
        words = re.sub(r"\$(?=\d)", sign, words)
    if country not in _WITH_RESUMES:
        words = words.replace("a résumé", "a CV")
    if country not in _WITH_LICENSES:
        words = words.replace("driver's license", "driving licence").replace("license", "licence")
    if country not in _WITH_MILES:
        words = words.replace("fifty miles", "eighty kilometres")
    return words.replace(" in Ohio", " in the region")
