"""Takes capitals out of what was typed with the wrong key down."""

import re
from collections.abc import Mapping

from rolewright.knowledge.acronyms import is_known
from rolewright.records import replace
from rolewright.text import sentences
from rolewright.writing.brief import Answer, Brief

#: So many letters tell that somebody wrote in capitals; fewer may be an abbreviation.
_ENOUGH_LETTERS, _MOSTLY = 10, 0.7
#: Abbreviations that are also words, which a text in capitals rather means.
_AMBIGUOUS = frozenset(
    "A ALL AM AN AND AS AT BE BY DO GO HE IF IN IS IT ME MY NO OF OK ON OR OUT PA SO TO UP US WE WHO".split()
)
_NAMES = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august
    september october november december christmas easter english german french spanish italian
    """.split()
)
_LONGEST_ABBREVIATION = 4
_WORD = re.compile(r"[A-Z][A-Z'’&-]*")


def is_shouted(words: str) -> bool:
    """Whether the words stand in capitals."""
    letters = [sign for sign in words if sign.isalpha()]
    return len(letters) >= _ENOUGH_LETTERS and sum(map(str.isupper, letters)) >= _MOSTLY * len(letters)


def calmed(words: str) -> str:
    """The words in small letters, but for starts of sentences, known abbreviations, days and months."""
    small = _WORD.sub(lambda found: _calmed(found[0]), words)
    return " ".join(
        small[start : start + 1].upper() + small[start + 1 : end] for start, end in sentences(small)
    )


def without_shouting(words: str) -> str:
    """The words as they are, or calmed if they are shouted."""
    return calmed(words) if is_shouted(words) else words


def calm(brief: Brief) -> Brief:
    """The brief as it is, or calmed throughout if most of it is shouted: then short answers are too."""
    if not is_shouted(" ".join(answer.words for _, answer in brief.answers)):
        return brief
    changes: dict[str, object] = {}
    for name in brief.__match_args__:
        value = getattr(brief, name)
        if isinstance(value, Answer):
            changes[name] = _calm(value)
        elif isinstance(value, tuple) and any(isinstance(each, Answer) for each in value):
            changes[name] = tuple(map(_calm, value))
    specifics: Mapping[str, str] = {key: calmed(words) for key, words in brief.specifics.items()}
    places = tuple(place.title() if place.isupper() and len(place) > 2 else place for place in brief.places)
    return replace(brief, specifics=specifics, places=places, **changes)


def _calm(answer: Answer) -> Answer:
    # An address or a link says where its capitals belong.
    is_address = "@" in answer.words or "://" in answer.words
    words = answer.words if is_address else calmed(answer.words)
    return replace(answer, words=words, because=calmed(answer.because))


def _calmed(word: str) -> str:
    if word == "I" or (word not in _AMBIGUOUS and len(word) <= _LONGEST_ABBREVIATION and is_known(word)):
        return word
    return word.capitalize() if word.lower() in _NAMES else word.lower()
