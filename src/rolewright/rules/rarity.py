"""How often a posting holds the words by which a pattern is found; known only while cards are read."""

import tomllib
from collections.abc import Collection
from functools import cache
from pathlib import Path

_TABLE = Path(__file__).with_name("word_frequencies.toml")
# A word that the table leaves out stands in a few of a hundred postings.
_RARE = 1.0
# Signs and single letters are everywhere.
_SIGN = 500.0
# Each further word leaves a phrase so much of the places of its rarest word.
_IN_PHRASE = 0.2


def frequency(literals: Collection[str]) -> float:
    """How often one of the literals is met in a hundred postings, roughly."""
    return sum(map(_of_literal, literals))


def _of_literal(literal: str) -> float:
    words = literal.split()
    return min(map(_of_word, words), default=_SIGN) * _IN_PHRASE ** (len(words) - 1)


def _of_word(word: str) -> float:
    return _words().get(word, _RARE) if len(word) > 1 else _SIGN


@cache
def _words() -> dict[str, float]:
    bands: dict[str, str] = tomllib.loads(_TABLE.read_text("utf-8"))
    return {word: float(band) for band, words in bands.items() for word in words.split()}
