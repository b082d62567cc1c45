"""Words that were parted at the end of a line."""

import re
from collections.abc import Iterable

from rolewright.knowledge.common_words import is_common

_WORDS = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_LAST = re.compile(r"([^\W\d_]{2,})[-‐\u00ad]$")
# Letters at the end of a line that are looked at.
_LONGEST = 60
_SHORTEST_WORD = 4
# First parts of compounds that are seldom words of their own.
_COMPOUNDING = frozenset(
    "all anti best cross ex half high mid multi non post pre self semi vice well".split()
)
_FIRST = re.compile(r"([^\W\d_]{2,})")


class Hyphens:
    """Tells a word that was parted from one that is written with a hyphen, by the other words of the text."""

    def __init__(self, lines: Iterable[str]) -> None:
        words: set[str] = set()
        is_parted = False
        for line in lines:
            # The halves of a word that may be parted are no words to judge by.
            found = _WORDS.findall(line)[is_parted:]
            is_parted = _LAST.search(line[-_LONGEST:]) is not None
            words.update(map(str.casefold, found[: len(found) - is_parted]))
        self._words = frozenset(words)

    def joined(self, line: str, following: str) -> str:
        """Two lines of one paragraph as one."""
        if not line or not following:
            return line + following
        last, first = _LAST.search(line[-_LONGEST:]), _FIRST.match(following)
        if line[-1] == "\u00ad":
            return line[:-1] + following
        if last is None or first is None or not first[1][0].islower():
            ends_in_hyphen = line[-1] == "-" and len(line) > 1 and line[-2].isalnum()
            return line + ("" if ends_in_hyphen and following[0].isalnum() else " ") + following
        if self._is_parted(last[1].casefold(), first[1].casefold()):
            return line[:-1] + following
        # In “full- or part-time” the hyphen stands for the rest of the word.
        return line + (" " if first[1] in ("and", "or", "to") else "") + following

    def _is_parted(self, begin: str, end: str) -> bool:
        if f"{begin}-{end}" in self._words:
            return False
        if self._is_known(begin + end):
            return True
        # A whole word before the hyphen makes a compound, such as “self-starters”, unless it is as short as
        # the syllables that words are parted after.
        if begin in _COMPOUNDING:
            return False
        return not self._is_known(begin) or (len(begin) < _SHORTEST_WORD and not self._is_known(end))

    def _is_known(self, word: str) -> bool:
        return word in self._words or is_common(word)
