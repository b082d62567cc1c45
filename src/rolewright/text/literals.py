"""Many words looked for in one pass."""

import re
from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

# Up to so many characters the fastest automaton is small, and made within a few milliseconds.
_FEW = 10_000


class Literals:
    """Words to be found wherever they stand, even within other words and within one another.

    The pass costs the same for one word as for hundreds. It is made ready when first needed.
    """

    def __init__(self, words: Iterable[str]) -> None:
        self.words = tuple(words)

    def places_in(self, text: str) -> list[tuple[int, int, int]]:
        """The number of each word that `text` holds, with its start and end, in the order of the ends."""
        if self._automaton is None:
            return []
        try:
            return self._automaton.find_matches_as_indexes(text, overlapping=True)
        except UnicodeEncodeError:  # half a surrogate pair, which no encoding of the text can hold
            whole = re.sub("[\ud800-\udfff]", "\ufffd", text)
            return self._automaton.find_matches_as_indexes(whole, overlapping=True)

    def are_in(self, text: str) -> bool:
        """Whether `text` holds one of the words."""
        return bool(self.places_in(text))

    @cached_property
    def _automaton(self) -> "AhoCorasick | None":
        if not self.words:
            return None
        # Not needed to read settings, list rules or explain one.
        from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

        is_small = sum(map(len, self.words)) <= _FEW
        # The other two read large sets equally fast, and this one is made with a sixth less work.
        implementation = Implementation.DFA if is_small else Implementation.NoncontiguousNFA
        return AhoCorasick(self.words, MatchKind.Standard, implementation=implementation)
