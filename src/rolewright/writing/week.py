"""When and where somebody works within a week, and how far they travel: each said once."""

import re
from collections.abc import Iterator

from rolewright.knowledge.places import find
from rolewright.writing.calendar_words import COUNTS, DAYS, any_of
from rolewright.writing.demands import OFTEN, Term, of_term, split_travel
from rolewright.writing.draft import Origin, Sentence, Source
from rolewright.writing.phrasing import begins_with_verb, closed, in_place, is_clause
from rolewright.writing.scribe import Piece, Scribe


def week(scribe: Scribe, before: str) -> Iterator[Sentence]:
    """At which times, where, and how much on the road; `before` is what readers know by then."""
    you = whom(before)
    yield from _times(scribe, you)
    travel = _travel(scribe)
    if is_spent(scribe):
        spent, is_joined = _spent(scribe, travel)
        yield scribe.form(f"{you} spend ", *spent, ".")
        travel = [] if is_joined else travel
    if travel:
        pieces = [part for piece in travel for part in (" ", piece)][1:]
        yield scribe.form(_lead_to_travel(travel[0][0]), *pieces, ".")
    elif _is_whole(scribe) and (told := scribe.answer("travel", scribe.brief.travel)):
        yield told


def whom(before: str) -> str:
    """How a sentence on the reader begins: one "You will" after another sounds like a form."""
    return "You" if re.search(r"ou will |our job will ", before) else "You will"


def is_spent(scribe: Scribe) -> bool:
    """Whether the arrangement tells how a week is spent, and so stands among the terms."""
    arrangement = scribe.brief.arrangement
    words = in_place(arrangement.words)
    return scribe.is_public("arrangement", arrangement) and _SPENT.match(words) is not None


_SPENT = re.compile(
    rf"(?:{OFTEN}|{any_of(*DAYS)}s?(?:(?:,| and|, and) {any_of(*DAYS)}s?)*) (?:in|at|with|on)\b[^.;:]*$",
    re.IGNORECASE,
)


def _times(scribe: Scribe, you: str) -> Iterator[Sentence]:
    """The hours that were named as a requirement; the line above tells those that have no cause."""
    for at, (key, answer) in enumerate(of_term(scribe, Term.TIMES)):
        if at or answer.because or scribe.brief.hours:
            source = Source(Origin.BRIEF, key, answer.words)
            told = scribe.form(f"{you} work ", (closed(in_place(answer.words)), source))
            yield scribe.with_cause(key, told, answer)


def _spent(scribe: Scribe, travel: list[Piece]) -> tuple[list[str | Piece], bool]:
    """How a week is spent, with the places of travel where both tell of the same days."""
    words = in_place(scribe.brief.arrangement.words)
    words = f"{words[0].lower()}{words[1:]}" if _MEASURE.match(words) else words
    source = Source(Origin.BRIEF, "arrangement", scribe.brief.arrangement.words)
    often = _OFTEN.match(travel[0][0]) if travel else None
    same = re.match(rf"{re.escape(often[0])} with [^,]+", words, re.IGNORECASE) if often else None
    if often is None or same is None or " in " in same[0]:
        return [(words, source)], False
    first, *others = travel
    where = [(first[0][often.end() :].strip(), first[1]), *others]
    pieces: list[str | Piece] = [(same[0], source)]
    pieces += [part for piece in where if piece[0] for part in (" ", piece)]
    return [*pieces, *([(words[same.end() :], source)] if words[same.end() :] else [])], True


_OFTEN = re.compile(rf"{OFTEN}\b", re.IGNORECASE)
_MEASURE = re.compile(r"(?:Up to|About|Around) ")


def _travel(scribe: Scribe) -> list[Piece]:
    """How often and whereto, of what was said of it and of what was named as a requirement."""
    travel = scribe.brief.travel
    demanded = list(of_term(scribe, Term.TRAVEL))
    if _is_whole(scribe):
        return []
    pieces = [(in_place(travel.words), Source(Origin.BRIEF, "travel", travel.words))] if travel else []
    for key, answer in demanded:
        halves = split_travel(answer.words)
        words = halves[1] if halves and pieces else in_place(answer.words)
        pieces.append((words, Source(Origin.BRIEF, key, answer.words)))
    return pieces


def _is_whole(scribe: Scribe) -> bool:
    """Whether what was said of travel is a sentence of its own, or in doubt."""
    travel = scribe.brief.travel
    is_sentence = (
        "travel" in travel.words.lower() or is_clause(travel.words) or begins_with_verb(travel.words)
    )
    return bool(travel) and (is_sentence or not scribe.is_public("travel", travel))


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
