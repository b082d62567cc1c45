"""The terms under the title: where, how much and for what, and with whom."""

import re

from rolewright.knowledge.places import find
from rolewright.writing.calendar_words import COUNTS, any_of, begins_with_month
from rolewright.writing.draft import Line, Origin, Sentence, Source
from rolewright.writing.marks import entries_in
from rolewright.writing.naming import places_of
from rolewright.writing.pay import asked_of_pay
from rolewright.writing.phrasing import as_sentences, begins_with_verb, in_place, is_clause, person_in_place
from rolewright.writing.scribe import Piece, Scribe

_WHERE = {"onsite": "on site", "hybrid": "hybrid", "remote": "remote"}
_SOON = ("asap", "as soon", "immediately", "now", "at once", "right away", "straight away", "any time", "in ")
#: Tells that people are not just named: something is said of them, before any “who”.
_SAYS = re.compile(r"^(?:(?!\b(?:who|that|which)\b).)*\b(?:is|are|was|were|has|have|will|sits?|works?)\b")
#: In words: what says more has a sentence of its own.
_SHORT = 5


def basics(scribe: Scribe) -> Line:
    """Place, workplace, employment and pay in a line of their own."""
    brief = scribe.brief
    told = {
        "places": "; ".join(places_of(brief)),
        "workplace": _WHERE[brief.workplace.value] if brief.workplace else "",
        "employment": brief.employment.value if brief.employment else "",
    }
    pieces: list[str | Piece] = []
    for key, words in told.items():
        is_told = words and not scribe.asked(key)
        said = (words, Source(Origin.BRIEF, key, words))
        pieces += [said if is_told else scribe.blank(key, scribe.asked(key)), " · "]
    if scribe.is_public("hours", brief.hours) and (hours := _hours(scribe)):
        pieces += [(hours, Source(Origin.BRIEF, "hours", brief.hours.words)), " · "]
    if scribe.is_public("start", brief.start) and _is_short(brief.start.words):
        words = in_place(brief.start.words)
        is_led = words.lower().startswith(("start", "from"))
        lead = "" if is_led else "start " if words.lower().startswith(_SOON) else "from "
        pieces += [lead, _piece("start", brief.start.words), " · "]
    pay = brief.pay.words
    if scribe.is_public("pay", brief.pay) and _is_short(pay) and not asked_of_pay(pay):
        pieces += [_piece("pay", pay), " · "]
    return Line((scribe.form(*pieces[:-1]),))


def people(scribe: Scribe, before: str = "") -> tuple[Sentence, ...]:
    """Whom the person reports to and works with, how much they travel, and when they begin.

    `before` is what readers know by then.
    """
    told = [_superior_and_team(scribe, before), _travel(scribe), _start(scribe), *_doubts(scribe)]
    return tuple(sentence for sentence in told if sentence is not None)


def _hours(scribe: Scribe) -> str:
    """The hours, without the form of employment that stands before them."""
    term = scribe.brief.employment
    hours = in_place(scribe.brief.hours.words)
    return hours.removeprefix(term.value).lstrip(" ,:;") if term else hours


def _superior_and_team(scribe: Scribe, before: str) -> Sentence | None:
    superior, team = scribe.brief.reports_to, scribe.brief.team
    # One “You will” after another sounds like a form.
    you = "You" if "ou will " in before else "You will"
    pieces: list[str | Piece] = []
    if scribe.is_public("reports_to", superior):
        told = person_in_place(superior.words), Source(Origin.BRIEF, "reports_to", superior.words)
        pieces += [f"{you} report to ", told]
    if scribe.is_public("team", team):
        words, source = _known(_listed(team.words), before), Source(Origin.BRIEF, "team", team.words)
        if _SAYS.match(words):
            pieces += [*([". "] if pieces else []), (as_sentences(team.words).rstrip("."), source)]
        else:
            joint = ", and work with " if "," in superior.words else " and work with "
            pieces += [joint if pieces else f"{you} work with ", (words, source)]
    return scribe.form(*pieces, ".") if pieces else None


def _known(words: str, before: str) -> str:
    """The people with an article where they were counted before: "the five cooks, an apprentice and Sam"."""
    counted = _COUNTED.match(words)
    is_told = counted is not None and re.search(rf"(?<![\w-]){re.escape(counted[0])}(?![\w-])", before)
    return f"the {words}" if is_told else words


_COUNTED = re.compile(rf"(?:\d+|{any_of(*COUNTS)}) [a-z]+s\b")


def _doubts(scribe: Scribe) -> list[Sentence | None]:
    """What is asked about these answers, unless the line of basics asks the same."""
    asked_above = {scribe.asked(key) for key in ("workplace", "employment")}
    keys = [key for key in ("reports_to", "team", "hours", "start") if scribe.asked(key) not in asked_above]
    return [scribe.doubt(key) for key in keys]


def _listed(words: str) -> str:
    """The people as they stand within a sentence, also where they were given as a list."""
    *others, last = map(person_in_place, entries_in(words))
    return f"{', '.join(others)} and {last}" if others else last


def _travel(scribe: Scribe) -> Sentence | None:
    travel = scribe.brief.travel
    is_whole = "travel" in travel.words.lower() or is_clause(travel.words) or begins_with_verb(travel.words)
    if is_whole or not scribe.is_public("travel", travel):
        return scribe.answer("travel", travel)
    return scribe.form(_lead_to_travel(in_place(travel.words)), _piece("travel", travel.words), ".")


def _lead_to_travel(words: str) -> str:
    """What makes a sentence of how often, how far or whereto somebody travels."""
    if _SHARE.fullmatch(words):
        return "The share of travel is "
    if any(not place.is_ordinary for place in find(words.partition(" ")[0].strip(",.;"))):
        return "You will travel to "
    return "You will travel " if _HOW_FAR.match(words) else "Travel: "


_SHARE = re.compile(r"(?:up to |about |around |roughly )?\d+(?:\s*[-–]\s*\d+)?\s*%", re.IGNORECASE)
#: Words with which times, ways and places begin that can follow a verb.
_HOW_FAR = re.compile(
    rf"(?:up to |about |around |roughly )?(?:\d+|an?|one|{any_of(*COUNTS)}|every|each|once|twice"
    r"|daily|weekly|monthly|often|mostly|sometimes|rarely|regularly|occasionally|to|in|within|across|between"
    r"|throughout|by)\b(?!\s*%)",
    re.IGNORECASE,
)


def _start(scribe: Scribe) -> Sentence | None:
    """When the job begins, where that takes more than a word or two."""
    start = scribe.brief.start
    if not scribe.is_public("start", start) or _is_short(start.words):
        return None
    if begins_with_month(start.words):
        return scribe.form("You start in ", _piece("start", start.words), ".")
    return scribe.answer("start", start)


def _is_short(words: str) -> bool:
    return len(words.split()) <= _SHORT


def _piece(key: str, words: str) -> Piece:
    return in_place(words), Source(Origin.BRIEF, key, words)
