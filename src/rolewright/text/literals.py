"""Many words looked for in one pass."""

import re
from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

# So many characters searched are worth the full table, which takes five times as long to make as the simple
# automaton, and finds three times as fast.
_MUCH = 50_000
# Words of so many characters together: of more, the table would take too much room and time.
_FEW = 20_000


class Literals:
    """Words to be found wherever they stand, even within other words and within one another.

    The pass costs the same for one word as for hundreds. It is made ready when first needed, for few texts at
    first and then for many.
    """

    def __init__(self, words: Iterable[str]) -> None:
        self.words = tuple(words)
        self._searched = 0

    def places_in(self, text: str) -> list[tuple[int, int, int]]:
        """The number of each word that `text` holds, with its start and end, in the order of the ends."""
        if not self.words:
            return []
        self._searched += len(text)
        automaton = self._swift if self._searched > _MUCH and self._are_few else self._simple
        try:
            return automaton.find_matches_as_indexes(text, overlapping=True)
        except UnicodeEncodeError:  # half a surrogate pair, which no encoding of the text can hold
            whole = re.sub("[\ud800-\udfff]", "\ufffd", text)
            return automaton.find_matches_as_indexes(whole, overlapping=True)

    def are_in(self, text: str) -> bool:
        """Whether `text` holds one of the words."""
        return bool(self.places_in(text))

    @cached_property
    def _are_few(self) -> bool:
        return sum(map(len, self.words)) <= _FEW

    @cached_property
    def _simple(self) -> "AhoCorasick":
        from ahocorasick_rs import AhoCorasick, Implementation  # not needed to list rules or explain one

        return AhoCorasick(self.words, implementation=Implementation.NoncontiguousNFA)

    @cached_property
    def _swift(self) -> "AhoCorasick":
        from ahocorasick_rs import AhoCorasick, Implementation

        return AhoCorasick(self.words, implementation=Implementation.DFA)
