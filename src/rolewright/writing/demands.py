"""Deal-breakers that ask nothing of a person: when the work is, how far it leads, how one is chosen.

Among requirements they read as slips; they belong with the terms, or with what follows an application.
"""

import re
from collections.abc import Iterator
from enum import Enum

from rolewright.knowledge.places import find
from rolewright.writing.brief import NOTHING, Answer, Brief
from rolewright.writing.calendar_words import COUNTS, DAYS, any_of, names_when
from rolewright.writing.draft import Origin, Sentence, Source
from rolewright.writing.phrasing import as_demand, as_sentences, in_place
from rolewright.writing.scribe import Scribe
from rolewright.writing.tidying import plain


class Term(Enum):
    """What such an answer is about."""

    TIMES = "times"
    TRAVEL = "travel"
    TRIAL = "trial"


#: How often: "two days a week".
OFTEN = (
    rf"(?:(?:up to|about|around) )?(?:\d+|an?|one|{any_of(*COUNTS)}) (?:days?|nights?|weeks?)"
    r" (?:a|per|each|every) (?:week|month|quarter|year)"
)
_TRAVEL = re.compile(
    rf"(?P<often>{OFTEN}) (?P<where>(?:in|to|across|around|throughout|between) [^.;:]+)", re.IGNORECASE
)
_TIME = re.compile(
    rf"\d{{1,2}}(?::\d\d)?(?:[ap]\.?m\.?)?|[ap]\.?m\.?|noon|midnight|{any_of(*DAYS)}s?|weekdays?"
    r"|to|from|until|till|and|through|or|between",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"\d{1,2}:\d\d|\d ?[ap]\.?m\b|\b(?:noon|midnight)\b", re.IGNORECASE)
_TRIAL = re.compile(
    r"you (?:will |would )?(?:first )?(?:bake|build|come|cook|draw|give|meet|play|present|sell|show|solve"
    r"|spend|teach|walk|write)\b.* (?:for|with|to) us\b|you (?:will |would )?do a trial\b",
    re.IGNORECASE,
)


def of_term(scribe: Scribe, term: Term) -> Iterator[tuple[str, Answer]]:
    """The deal-breakers that are about a term, with their places; none if no other deal-breaker is left."""
    about = _terms(scribe)
    if all(about):
        return
    for at, found in enumerate(about):
        if found is term:
            yield f"deal_breakers[{at}]", scribe.brief.deal_breakers[at]


def of_the_person(scribe: Scribe) -> tuple[Answer, ...]:
    """The deal-breakers with nothing in the place of those that are told elsewhere."""
    about = _terms(scribe)
    if all(about):
        return scribe.brief.deal_breakers
    paired = zip(scribe.brief.deal_breakers, about, strict=True)
    return tuple(NOTHING if term else answer for answer, term in paired)


def split_travel(words: str) -> tuple[str, str] | None:
    """How often and whereto: "two days a week", "in Minnesota"."""
    found = _TRAVEL.fullmatch(in_place(words))
    return (found["often"], found["where"]) if found else None


def _terms(scribe: Scribe) -> list[Term | None]:
    brief = scribe.brief
    return [
        _term(answer, brief) if scribe.is_public(f"deal_breakers[{at}]", answer) and not answer.use else None
        for at, answer in enumerate(brief.deal_breakers)
    ]


def _term(answer: Answer, brief: Brief) -> Term | None:
    words = plain(answer.words).rstrip(".")
    if _CLOCK.search(words) and all(map(_TIME.fullmatch, re.split(r"[\s,;–-]+", words))):
        return Term.TIMES
    if _TRIAL.match(words) and not answer.because:
        return Term.TRIAL
    travel = split_travel(words)
    if travel is not None and not answer.because and _is_away(travel, brief):
        return Term.TRAVEL
    return None


def _is_away(travel: tuple[str, str], brief: Brief) -> bool:
    """Whether it goes on with what was said of travel, or names a place other than that of the job."""
    often, where = travel
    if told := in_place(brief.travel.words).lower():
        return told.startswith(often.lower())
    first = re.split(r", | and ", where.partition(" ")[2])[0]
    is_here = any(first == place.partition(",")[0] for place in brief.places)
    return not is_here and any(not place.is_ordinary for place in find(first))


def as_demand_of_you(words: str) -> str:
    """The words as a requirement; of when the work is, a sentence: "You work nights"."""
    return f"You work {in_place(words)}." if names_when(plain(words)) else as_demand(words)


_WOULD = re.compile(r"^You would\b")


def trials(scribe: Scribe, steps: str) -> Iterator[Sentence]:
    """What candidates do to be chosen, unless the steps tell it; the manager learns where it went."""
    for key, answer in of_term(scribe, Term.TRIAL):
        said = set(re.findall(r"[a-z]{4,}", plain(answer.words).lower())) - {"will", "would", "with", "first"}
        if said <= set(re.findall(r"[a-z]{4,}", plain(steps).lower())):
            scribe.leave_out("deal_breakers", answer.words, "the steps after an application say it already")
        else:
            words = _WOULD.sub("You will", as_sentences(answer.words))
            yield scribe.form((words, Source(Origin.BRIEF, key, answer.words)))
