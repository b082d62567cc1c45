"""Tells answers in which no word means anything: keys struck at random, or only signs."""

import re
from itertools import pairwise

_KEY_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertzuiop", "yxcvbnm", "azertyuiop")
#: What people type who only want to see what happens.
_FILLING = frozenset(
    "foo bar baz foobar test testing blah bla blabla blahblah lorem ipsum xxx yyy zzz dunno".split()
)
_VOWEL = re.compile(r"[aeiouyàáâäæçèéêëìíîïñòóôöøœùúûüÿ]")
_RUN = re.compile(r"(.)\1\1\1|^(.)\2\2$")
_LATIN = re.compile(r"[a-z]+")
#: In letters: what is shorter may be an abbreviation.
_SHORTEST = 4
#: In letters; and how many of its pairs lie side by side on a row of keys.
_LONG, _MOST = 5, 0.66


def nonsense(words: str) -> str:
    """What to say of an answer in which no word means anything; empty for all others."""
    told = re.findall(r"\w+", words)
    if told and not all(map(_means_nothing, told)):
        return ""
    return f"“{words}” tells a reader nothing. Say it in words; Enter goes on without."


def _means_nothing(word: str) -> bool:
    text = word.lower()
    if not _LATIN.fullmatch(text):
        return False
    if text in _FILLING or _RUN.search(text):
        return True
    if len(text) < _SHORTEST or word.isupper():
        return False
    return not _VOWEL.search(text) or _lies_on_a_row(text)


def _lies_on_a_row(text: str) -> bool:
    """Whether a word goes along one row of keys, there or back, once or again: “asdf”, “sdfsdf”."""
    if any(text in row or text in row[::-1] for row in _KEY_ROWS):
        return True
    beside = [any(a + b in row for row in _KEY_ROWS) for a, b in pairwise(text)]
    return len(text) >= _LONG and sum(beside) >= _MOST * len(beside)
