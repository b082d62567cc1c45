"""Words as in a telegram: their parts between full stops, and what is surely meant by some of them."""

import re
from collections.abc import Sequence

from rolewright.rules.verb_forms import Verb, VerbForm, verb
from rolewright.writing.leading_verbs import NOUNS
from rolewright.writing.phrasing import as_verb_phrase, begins_with_verb, is_clause

_STOP = re.compile(r"(?<=[\w)%])\.\s+(?=[a-z]|\d+ [a-z])")
_ABBREVIATED = re.compile(
    r"(?:\b(?:approx|st|dr|mrs?|ms|etc|incl|vs|no|min|max|hrs?|yrs?|ca|cf|resp|dept|inc|ltd|co|corp|ext"
    r"|tel|avg"
    r"|e\.g|i\.e|[ap]\.m|[a-z])|\.[a-z])$",
    re.IGNORECASE,
)


def fragments(words: str) -> tuple[str, ...]:
    """The parts of words that go on in small letters after a full stop; the whole where none do."""
    parts: list[str] = []
    begin = 0
    for stop in _STOP.finditer(words):
        if not _ABBREVIATED.search(words[begin : stop.start()]):
            parts.append(words[begin : stop.start()])
            begin = stop.end()
    return tuple(part.strip() for part in (*parts, words[begin:].rstrip(" .")))


def are_fragments(words: str) -> bool:
    """Whether the words are several parts that only full stops hold together."""
    return len(fragments(words)) > 1


_TIMES = {
    "nights": "at night",
    "evenings": "in the evening",
    "mornings": "in the morning",
    "early mornings": "early in the morning",
    "weekends": "at weekends",
    "at night": "at night",
    "by night": "by night",
    "daily": "every day",
    "every day": "every day",
    "every night": "every night",
}


def joined_deeds(parts: Sequence[str], trade: frozenset[str] = frozenset()) -> str:
    """What is done, in one phrase: "bake", "nights", "run the ovens" as "bake at night and run the ovens".

    Empty where a part is neither a deed nor the time of the one before.
    """
    deeds: list[str] = []
    if len({each.form for each in map(_first_verb, parts) if each is not None}) > 1:
        # "Ordering. stock. waste" are three things.
        return ""
    for part in parts:
        time = _TIMES.get(part.lower())
        if time and deeds:
            deeds[-1] = f"{deeds[-1]} {time}"
        elif not time and part.lower() not in NOUNS and begins_with_verb(part, trade) and not is_clause(part):
            deeds.append(as_verb_phrase(part).rstrip("."))
        else:
            return ""
    if not deeds:
        return ""
    return listed(deeds)


def _first_verb(part: str) -> Verb | None:
    return None if part.lower() in _TIMES else verb(part.partition(" ")[0].lower())


def listed(parts: Sequence[str]) -> str:
    """The parts as one list."""
    *others, last = parts
    if not others:
        return last
    # "Bake, mix and shape and clean" would be no list.
    joint = ", and " if len(others) > 1 or any(" and " in each or ", " in each for each in parts) else " and "
    return f"{', '.join(others)}{joint}{last}"


def tells(part: str) -> bool:
    """Whether a part says something of somebody or something, as a sentence does."""
    words = part.split()
    if len(words) < _FEWEST:
        return False
    return (
        is_clause(part)
        or _SEVERAL_DO.match(part) is not None
        or any(map(_may_be_done, words[1:4], words[2:]))
    )


def _may_be_done(word: str, following: str) -> bool:
    """Whether a word with another one behind it may be what something does; no list knows all verbs."""
    known = verb(word.lower())
    is_third = known.form is VerbForm.THIRD if known else _THIRD.fullmatch(word) is not None
    return is_third and following not in ("and", "or", "of")


#: Several who do something: "phones ring out", but not "ovens too cold".
_SEVERAL_DO = re.compile(
    r"[a-z]+[a-rt-z]s (?!(?:too|so|very|not|no|in|on|at|of|for|from|to|with|by|and|or|all|only|out"
    r"|off)\b)[a-z]+[a-rt-z]\b"
    r" (?:out|off|up|down|elsewhere|away|back|late|early|in|on|to|for|with|a|an|the|every|each|when"
    r"|because|our|us|too)\b",
    re.IGNORECASE,
)
_THIRD = re.compile(r"[a-z]{2,}[a-rt-z]s")
#: In words: with less, what looks like a verb may be the second half of a name: "flour prices".
_FEWEST = 3


def with_times(parts: Sequence[str]) -> tuple[str, ...]:
    """The parts, with a time alone put to what it is the time of: "we bake", "every day"."""
    told: list[str] = []
    for part in parts:
        if told and (time := _TIMES.get(part.lower())):
            told[-1] = f"{told[-1]} {time}"
        else:
            told.append(part)
    return tuple(told)


def as_sentences_each(parts: Sequence[str]) -> str:
    """The parts as sentences, each with its capital."""
    return ". ".join(f"{part[:1].upper()}{part[1:]}" for part in parts)
