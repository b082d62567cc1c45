"""How many ways a pattern can fit the same words: as many may be tried before it is known not to fit.

What begins with other words than the rest of the pattern fits in one way only, even if it may be left out.
"""

from collections import Counter
from collections.abc import Callable
from itertools import product
from math import prod

from rolewright.rules.pattern_syntax import (
    LONGEST_LIST,
    Class,
    Either,
    Gap,
    Inflected,
    Joined,
    Listed,
    Literal,
    Money,
    Node,
    Number,
    Optional,
    PatternError,
    Sequence,
)

_MOST_WAYS = 1_000
#: So many all patterns of one card have together; those of the cards that ship have a thousand.
MOST_WAYS_OF_CARD = 5_000
_MOST_PARTS = 20_000
_MOST_TEXTS = 500
# What a number or a sum may begin with; letters that stand for them are few.
_FIGURE = "#"
_END = " "


def ways_to_fit(sequence: Sequence, members: Callable[[str], Either]) -> int:
    """In how many ways a pattern can fit the same words.

    PatternError for one that could be tried in too many ways, or that says too much at once.
    """
    reader = _Ambiguity(members)
    if reader.parts(sequence) > _MOST_PARTS:
        raise PatternError("it is too long, with all that its classes stand for")
    ways = reader.ways_of_whole(sequence)
    if ways > _MOST_WAYS:
        raise PatternError(
            "it fits the same words in too many ways; leave out optional parts, lists, gaps or alternatives "
            "that begin alike"
        )
    return ways


class _Ambiguity:
    """Looks at each class once."""

    def __init__(self, members: Callable[[str], Either]) -> None:
        self._members = members
        self._parts: dict[str, int] = {}
        self._ways: dict[tuple[str, frozenset[str]], int] = {}
        self._firsts: dict[str, frozenset[str]] = {}

    def parts(self, sequence: Sequence) -> int:
        """How many parts the written expression has."""
        return sum(map(self._parts_of, sequence))

    def _parts_of(self, node: Node) -> int:
        match node:
            case Class(name):
                if name not in self._parts:
                    self._parts[name] = self._parts_of(self._members(name))
                return self._parts[name]
            case Either(alternatives):
                return sum(map(self.parts, alternatives))
            case Optional(inner):
                return self.parts(inner)
            case Joined(parts):
                return self.parts(parts)
            case Inflected(of):
                return self._parts_of(of)
            case Listed(of):
                return 2 * self._parts_of(of)
        return 1

    def ways_of_whole(self, sequence: Sequence) -> int:
        """In how many ways a pattern can fit; a list at its end is not tried again, see `pattern.py`."""
        *before, last = sequence
        if not isinstance(last, Listed):
            return self.ways(sequence)
        again = self._first_of(last.of, _END)
        return self.ways((*before, last.of), again) + LONGEST_LIST * self._ways_of(last.of, again)

    def ways(self, sequence: Sequence, after: frozenset[str] = frozenset(), end: str = _END) -> int:
        """In how many ways the terms can fit the same words, if what follows them may begin with `after`."""
        ways = 1
        for term in reversed(sequence):
            ways *= self._ways_of(term, after)
            first = self._first_of(term, end)
            after = after | first if isinstance(term, Optional) else first
        return ways

    def _ways_of(self, node: Node, after: frozenset[str]) -> int:
        match node:
            case Class(name):
                if (name, after) not in self._ways:
                    self._ways[name, after] = self._ways_of(self._members(name), after)
                return self._ways[name, after]
            case Either(alternatives):
                return self._ways_of_one(alternatives, after)
            case Optional(inner):
                return self.ways(inner, after) * (2 if _overlap(self._first(inner), after) else 1)
            case Listed(of):
                first = self._first_of(of, _END)
                times = LONGEST_LIST if _overlap(first, after) else 1
                return times * prod([self._ways_of(of, after | first)] * LONGEST_LIST)
            case Gap(words):
                return words + 1
            case Joined(parts):
                return self.ways(parts, after, "")
            case Inflected(of):
                return self._ways_of(of, after)
        return 1

    def _ways_of_one(self, alternatives: tuple[Sequence, ...], after: frozenset[str]) -> int:
        """The most that alternatives which can fit the same words have together."""
        plain: Counter[str] = Counter()
        together: Counter[str] = Counter()
        for alternative in alternatives:
            texts = self._texts(alternative)
            if texts is None:
                together.update(dict.fromkeys(self._first(alternative), self.ways(alternative, after)))
            else:
                plain.update(texts)
        chains: Counter[str] = Counter()
        for text in plain:
            words = text.split()
            chain = sum(plain[" ".join(words[:end])] for end in range(1, len(words) + 1))
            for first in self._first((Literal(words[0]),)):
                chains[first] = max(chains[first], chain)
        together.update(chains)
        return max(together.values(), default=1)

    def _texts(self, sequence: Sequence, between: str = " ") -> list[str] | None:
        """Each text that the terms fit, as often as they do; None for many, or without plain words."""
        texts = [""]
        for term in sequence:
            others = self._texts_of(term)
            if others is None or len(texts) * len(others) > _MOST_TEXTS:
                return None
            texts = [between.join(filter(None, pair)) for pair in product(texts, others)]
        return texts

    def _texts_of(self, node: Node) -> list[str] | None:
        match node:
            case Literal(text):
                return [text]
            case Either(alternatives):
                found = [self._texts(each) for each in alternatives]
                return None if None in found else [text for texts in found for text in texts or ()]
            case Optional(inner):
                texts = self._texts(inner)
                return None if texts is None else [*texts, ""]
            case Joined(parts):
                return self._texts(parts, "")
        return None

    def _first(self, sequence: Sequence, end: str = _END) -> frozenset[str]:
        """What the terms can begin with; the empty string stands for anything."""
        found: frozenset[str] = frozenset()
        for term in sequence:
            found |= self._first_of(term, end)
            if not isinstance(term, Optional):
                break
        return found

    def _first_of(self, node: Node, end: str) -> frozenset[str]:
        match node:
            case Literal(text):
                return frozenset({_FIGURE if text[0].isdigit() else text.partition("-")[0] + end})
            case Number() | Money():
                return frozenset({_FIGURE})
            case Gap():
                return frozenset({""})
            case Class(name):
                if name not in self._firsts:
                    self._firsts[name] = self._first_of(self._members(name), end)
                return self._firsts[name]
            case Either(alternatives):
                return frozenset().union(*(self._first(each, end) for each in alternatives))
            case Optional(inner):
                return self._first(inner, end)
            case Joined(parts):
                return self._first(parts, "")
            case Inflected(of):
                return self._first_of(of, "")
            case Listed(of):
                return self._first_of(of, end)
        return frozenset()


def _overlap(firsts: frozenset[str], others: frozenset[str]) -> bool:
    return any(first.startswith(other) or other.startswith(first) for first in firsts for other in others)
