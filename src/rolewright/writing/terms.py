"""The terms that take sentences: with whom, in what kind of week, and from when."""

import re

from rolewright.writing.basics import short_start
from rolewright.writing.calendar_words import COUNTS, any_of, begins_with_month
from rolewright.writing.draft import Origin, Sentence, Source
from rolewright.writing.marks import entries_in
from rolewright.writing.phrasing import as_sentences, closed, in_place, person_in_place
from rolewright.writing.scribe import Piece, Scribe
from rolewright.writing.unnamed import unnamed
from rolewright.writing.week import week, whom

#: Tells that people are not just named: something is said of them, before any “who”.
_SAYS = re.compile(r"^(?:(?!\b(?:who|that|which)\b).)*\b(?:is|are|was|were|has|have|will|sits?|works?)\b")


def people(scribe: Scribe, before: str = "") -> tuple[Sentence, ...]:
    """Whom the person reports to and works with, how much they travel, and when they begin.

    `before` is what readers know by then.
    """
    with_whom = _superior_and_team(scribe, before)
    known = f"{before} {with_whom.text}" if with_whom else before
    told = [with_whom, *week(scribe, known), _start(scribe), *_doubts(scribe)]
    return tuple(sentence for sentence in told if sentence is not None)


def _superior_and_team(scribe: Scribe, before: str) -> Sentence | None:
    superior, team = scribe.brief.reports_to, scribe.brief.team
    you = whom(before)
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


def _start(scribe: Scribe) -> Sentence | None:
    """When the job begins, where that takes more than a word or two."""
    start = scribe.brief.start
    if not scribe.is_public("start", start):
        return None
    if shown := short_start(scribe):
        if rest := in_place(start.words)[len(shown) :].lstrip(" ,;"):
            name = unnamed(start.words, scribe.brief, scribe.profile)
            scribe.leave_out("start", rest, f"who is {name}? Say so where {name} is first named")
        return None
    if begins_with_month(start.words):
        source = Source(Origin.BRIEF, "start", start.words)
        return scribe.form("You start in ", (in_place(start.words), source), ".")
    if found := _PART_OF_A_TIME.match(start.words):
        source = Source(Origin.BRIEF, "start", start.words)
        return scribe.form("You start at the ", (closed(in_place(start.words[found.end() :])), source))
    return scribe.answer("start", start)


_PART_OF_A_TIME = re.compile(r"(?:at )?(?:the )?(?=(?:beginning|start|middle|end) of\s)", re.IGNORECASE)
