"""Tells whether a word can be a verb, in which form, and what its base is."""

from collections.abc import Iterator
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from rolewright.knowledge.verbs import verbs
from rolewright.rules.inflection import forms


class VerbForm(StrEnum):
    """The forms in which a duty may begin."""

    BASE = "base"
    THIRD = "third"
    GERUND = "gerund"


class Verb(NamedTuple):
    """A verb in one of its forms. Most can be nouns as well: at the start of a duty they seldom are."""

    base: str
    form: VerbForm


@lru_cache(maxsize=4096)
def verb(word: str) -> Verb | None:
    """The verb of which `word`, in lower case, is a form: "planning" → "plan"; None when no verb is known."""
    known = verbs()
    if word in known:
        return Verb(word, VerbForm.BASE)
    if word.endswith("ing"):
        for base in _bases_of_gerund(word[:-3]):
            if base in known and word in forms(base).gerund:
                return Verb(base, VerbForm.GERUND)
    elif word.endswith("s"):
        for base in (word[:-1], word[:-2], word[:-3] + "y"):
            if base in known and word in forms(base).third:
                return Verb(base, VerbForm.THIRD)
    return None


def _bases_of_gerund(stem: str) -> Iterator[str]:
    """What may have lost its end before "-ing": "mak" → "make", "plann" → "plan", "ly" → "lie"."""
    yield stem
    yield stem + "e"
    if stem[-1:] == stem[-2:-1]:
        yield stem[:-1]
    if stem.endswith("y"):
        yield stem[:-1] + "ie"
