"""Which words are no names."""

from functools import cache
from pathlib import Path


def is_common(word: str) -> bool:
    """Whether a word, in lower case, is one of everyday work: its capital is only that of a sentence."""
    return word in _words()


@cache
def _words() -> frozenset[str]:
    """The data file, whose head describes it."""
    lines = Path(__file__).with_name("common_words.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())
