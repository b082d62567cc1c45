"""Takes capitals out of what was typed with the wrong key down."""

import re
from collections.abc import Mapping

from rolewright.knowledge.acronyms import is_known
from rolewright.knowledge.common_words import is_common
from rolewright.knowledge.places import find
from rolewright.records import replace
from rolewright.text import sentences
from rolewright.writing.brief import Answer, Brief
from rolewright.writing.calendar_words import DAYS, FEASTS, MONTHS
from rolewright.writing.marks import entries_in

#: So many letters tell that somebody wrote in capitals; fewer may be an abbreviation.
_ENOUGH_LETTERS, _MOSTLY = 10, 0.7
#: Abbreviations that are also words, which a text in capitals rather means.
_AMBIGUOUS = frozenset(
    "A ALL AM AN AND AS AT BE BY DO GO HE IF IN IS IT ME MY NO OF OK ON OR OUT PA SO TO UP US WE WHO".split()
)
_NAMES = frozenset((*DAYS, *MONTHS, *FEASTS, "english", "german", "french", "spanish", "italian"))
_LONGEST_ABBREVIATION = 4
_LONGEST_CODE = 2
_LITTLE = frozenset("a an and at by for from in of on or the to with".split())
_WORD = re.compile(r"[A-Z][A-Z'’&-]*")


def is_shouted(words: str) -> bool:
    """Whether the words stand in capitals."""
    letters = [sign for sign in words if sign.isalpha()]
    is_mostly = len(letters) >= _ENOUGH_LETTERS and sum(map(str.isupper, letters)) >= _MOSTLY * len(letters)
    return is_mostly and any(map(_is_word, _WORD.findall(words)))


def _is_word(word: str) -> bool:
    """Whether capitals are a word's rather than an abbreviation's: "NIGHTS", but not "VSOP"."""
    return len(word) > _LONGEST_ABBREVIATION or is_common(word.lower())


def calmed(words: str) -> str:
    """The words in small letters, but for starts of sentences, known abbreviations, days and months."""
    small = _with_names(_WORD.sub(lambda found: _calmed(found[0]), words))
    return " ".join(
        small[start : start + 1].upper() + small[start + 1 : end] for start, end in sentences(small)
    )


def as_name(words: str) -> str:
    """The words with the capitals of a name: "ST MARY'S HOME FOR DOGS" is "St Mary's Home for Dogs"."""
    return _WORD.sub(lambda found: _named(found[0]), words)


def _named(word: str) -> str:
    if len(word) <= _LONGEST_ABBREVIATION and (word == "IT" or _is_abbreviation(word)):
        return word
    return word.lower() if word.lower() in _LITTLE else "-".join(map(str.capitalize, word.split("-")))


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
    places = tuple(as_name(place) if len(place) > _LONGEST_CODE else place for place in brief.places)
    company = {key: _calm_part(key, value) for key, value in brief.company.items()}
    return replace(
        brief, title=as_name(brief.title), specifics=specifics, places=places, company=company, **changes
    )


def _calm_part(key: str, value: object) -> object:
    """A part of what the brief says of the company."""
    if isinstance(value, tuple):
        return tuple(_calm_part(key, each) for each in value)
    if not isinstance(value, str):
        return value
    return as_name(value) if key == "name" else calmed(value)


def _calm(answer: Answer) -> Answer:
    # An address or a link says where its capitals belong.
    is_address = "@" in answer.words or "://" in answer.words
    words = answer.words if is_address else "\n".join(map(calmed, _lines(answer.words)))
    duty = "\n".join(map(calmed, _lines(answer.duty))) if answer.duty.isupper() else answer.duty
    return replace(answer, words=words, because=calmed(answer.because), duty=duty)


def _lines(words: str) -> list[str]:
    """An answer line by line where it is a list; its lines would run together otherwise."""
    return [f"- {entry}" for entry in entries] if len(entries := entries_in(words)) > 1 else [words]


def _calmed(word: str) -> str:
    if word == "I" or (len(word) <= _LONGEST_ABBREVIATION and _is_abbreviation(word)):
        return word
    return word.capitalize() if word.lower() in _NAMES else word.lower()


def _is_abbreviation(word: str) -> bool:
    return word not in _AMBIGUOUS and is_known(word)


def _with_names(small: str) -> str:
    """The words with capitals where they name a place, a saint, or whom to call."""
    named = _NAMED.sub(lambda found: f"{found[1]}{as_name(found[2].upper())}", small)
    words = named.split(" ")
    for at in range(len(words)):
        for count in (3, 2, 1):
            name = " ".join(words[at : at + count])
            if any(not place.is_ordinary for place in find(name.strip(".,;:!?"))):
                words[at : at + count] = as_name(name.upper()).split(" ")
                break
    return " ".join(words)


#: Saints, and whoever is called or written to by a first name.
_NAMED = re.compile(
    r"\b(call |phone |ring |text |ask for |(?=st\.? ))((?:st\.? )?[a-z']+(?= on\b|\.?$)|st\.? [a-z']+)"
)
