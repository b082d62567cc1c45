"""The words of rules, kept by how they begin, so that a start has to take up only those that a posting holds.

A literal counts as whole words alone. So it is enough to look, at each word of a text, at the literals that
begin with it; an automaton of all ten thousand would take longer to make than a posting takes to check, and
is made only when there are many.
"""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import pairwise
from typing import Any, TypeAlias

from rolewright.index_file import packed, unpacked
from rolewright.rules.rule import Lexical, Pattern
from rolewright.rules.view import View, is_of_word
from rolewright.text import Literals, compiled
from rolewright.tuples import NamedTuple

#: What an index keeps: see `words_of`.
Wire: TypeAlias = Mapping[str, Any]

_RUN = r"[^\W_]+"
#: So many characters searched are worth the automaton, which finds three times as fast.
_MUCH = 25_000
_NOTHING: Mapping[str, Any] = {}
_HEAD = re.compile(rf"{_RUN}(?: {_RUN})?|.", re.DOTALL)


class Use(NamedTuple):
    """A literal, and what it means to rules, each by its place.

    A pattern has besides a number of its own.
    """

    literal: str
    phrases: tuple[int, ...]
    exceptions: tuple[int, ...]
    patterns: tuple[tuple[int, int], ...]


class Standing(NamedTuple):
    """A literal that stands in a view as whole words."""

    end: int
    start: int
    use: Use


def words_of(lexicals: Sequence[Lexical | None]) -> Wire:
    """The literals of rules by their first word or sign, and what else has to be known before one is found.

    Under each word lie, packed, its literals by their heads: their first two words, or the one that a sign
    follows. `signs` are those with which literals begin, `patterns` all patterns by their numbers, packed,
    and `unless_stated` the facts that silence a rule.
    """
    uses: dict[str, tuple[list[int], list[int], list[tuple[int, int]]]]
    uses = defaultdict(lambda: ([], [], []))
    patterns: list[bytes] = []
    for rule, lexical in enumerate(lexicals):
        if lexical is None:
            continue
        for literal in lexical.phrases:
            uses[literal][0].append(rule)
        for literal in lexical.exceptions:
            uses[literal][1].append(rule)
        for pattern in lexical.patterns:
            for literal in pattern.anchors:
                uses[literal][2].append((rule, len(patterns)))
            patterns.append(packed(tuple(pattern)))
    words: dict[str, dict[str, list[tuple[Any, ...]]]] = defaultdict(lambda: defaultdict(list))
    for literal, meant in uses.items():
        head = _HEAD.match(literal)
        if head is not None:
            first = head[0].partition(" ")[0] or head[0]
            words[first][head[0]].append((literal, *[tuple(each) for each in meant]))
    return {
        "words": {first: packed(dict(heads)) for first, heads in words.items()},
        "signs": "".join(sorted(first for first in words if not first[0].isalnum())),
        "patterns": patterns,
        "unless_stated": [
            (rule, lexical.unless_stated)
            for rule, lexical in enumerate(lexicals)
            if lexical is not None and lexical.unless_stated
        ],
    }


class Words:
    """The words of rules whose places among those chosen are `places`; None for one that was not chosen.

    Patterns are numbered from `first_pattern`. What a word begins is unpacked when a text first holds it.
    """

    def __init__(self, wire: Wire, places: Sequence[int | None], first_pattern: int = 0) -> None:
        self._packed: Mapping[str, bytes] = wire["words"]
        self._places = places
        self._patterns: Sequence[bytes] = wire["patterns"]
        self.first_pattern = first_pattern
        # Of each word that texts held the literals by their heads, and of each head that they held the uses.
        self._opened: dict[str, Mapping[str, Iterable[tuple[Any, ...]]]] = {}
        self._uses: dict[str, Sequence[Use]] = {}
        self._searched = 0
        self._token = compiled(f"{_RUN}|[{re.escape(wire['signs'])}]" if wire["signs"] else _RUN)
        self.unless_stated = [
            (at, stated) for rule, stated in wire["unless_stated"] if (at := places[rule]) is not None
        ]

    def standing_in(self, view: View, glued: Sequence[int]) -> list[Standing]:
        """Every literal that stands in a view as whole words, in order of their ends and the longer first.

        Next to a letter or digit at its edge none may stand, but that at the places `glued` of the original a
        word begins, though a letter stands before it.
        """
        self._searched += len(view.text)
        if self._searched > _MUCH:
            literals, uses = self._all
            candidates = ((start, uses[number]) for number, start, _ in literals.places_in(view.text))
            return list(_alone(view, glued, candidates))
        return sorted(_alone(view, glued, self._candidates(view, glued)), key=_place)

    def _candidates(self, view: View, glued: Sequence[int]) -> Iterator[tuple[int, Use]]:
        """What stands in a view, perhaps as part of longer words, with its start."""
        text = view.text
        tokens = [match.span() for match in self._token.finditer(text)]
        for first, head, start in _glued_heads(view, tokens, glued) if glued else _heads(text, tokens):
            by_head = self._opened.get(first)
            if by_head is None:
                known = self._packed.get(first)
                by_head = self._opened[first] = unpacked(known) if known else _NOTHING
            if head not in by_head:
                continue
            uses = self._uses.get(head)
            if uses is None:
                uses = self._uses[head] = self._placed(by_head[head])
            for use in uses:
                if text.startswith(use.literal, start):
                    yield start, use

    @cached_property
    def _all(self) -> tuple[Literals, Sequence[Use]]:
        """All literals, for the one pass of an automaton."""
        uses = [
            use
            for known in self._packed.values()
            for kept in unpacked(known).values()
            for use in self._placed(kept)
        ]
        return Literals(use.literal for use in uses), uses

    def pattern(self, number: int) -> Pattern:
        """The pattern with this number."""
        return Pattern._make(unpacked(self._patterns[number - self.first_pattern]))

    def _placed(self, kept: Iterable[tuple[Any, ...]]) -> Sequence[Use]:
        """Literals as an index keeps them, as far as rules were chosen that use them."""
        places, shift = self._places, self.first_pattern
        uses = [
            Use(
                literal,
                tuple([at for rule in phrases if (at := places[rule]) is not None]),
                tuple([at for rule in exceptions if (at := places[rule]) is not None]),
                tuple(
                    [(at, number + shift) for rule, number in patterns if (at := places[rule]) is not None]
                ),
            )
            for literal, phrases, exceptions, patterns in kept
        ]
        return [use for use in uses if any(use[1:])]


def _alone(view: View, glued: Sequence[int], candidates: Iterable[tuple[int, Use]]) -> Iterator[Standing]:
    """Those that stand as whole words: see `Words.standing_in`."""
    text = view.text
    length = len(text)
    seams = frozenset(glued)
    for start, use in candidates:
        end = start + len(use.literal)
        # A space, which most often parts words, is asked for first.
        runs_on = start and (before := text[start - 1]) != " " and is_of_word(before)
        if runs_on and text[start].isalnum() and view.original(start, end).start not in seams:
            continue
        runs_on = end < length and (after := text[end]) != " " and is_of_word(after)
        if runs_on and text[end - 1].isalnum() and view.original(start, end).end not in seams:
            continue
        yield Standing(end, start, use)


def _place(standing: Standing) -> tuple[int, int]:
    return standing[:2]


def _heads(text: str, tokens: Sequence[tuple[int, int]]) -> Iterator[tuple[str, str, int]]:
    """For each word or sign of a text, where it stands and the heads that literals there may have.

    These are the word by itself, and with the one that follows after a space.
    """
    for (start, end), (next_start, next_end) in pairwise((*tokens, (-1, -1))):
        first = text[start:end]
        yield first, first, start
        if next_start == end + 1 and text[end] == " ":
            yield first, text[start:next_end], start


def _glued_heads(
    view: View, tokens: Sequence[tuple[int, int]], glued: Sequence[int]
) -> Iterator[tuple[str, str, int]]:
    """The same of a text in which words may begin and end at seams too: each way to read it."""
    text = view.text
    places = range(len(text))
    seams = [bisect_left(places, seam, key=lambda at: view.original(at, at + 1).start) for seam in glued]
    for (start, end), (next_start, next_end) in pairwise((*tokens, (-1, -1))):
        within = seams[bisect_right(seams, start) : bisect_left(seams, end)]
        follows = next_start == end + 1 and text[end] == " "
        further = seams[bisect_right(seams, next_start) : bisect_left(seams, next_end)] if follows else []
        for begin in (start, *within):
            for last in (*within, end):
                if begin < last:
                    yield text[begin:last], text[begin:last], begin
            for last in (*further, next_end) if follows else ():
                yield text[begin:end], text[begin:last], begin
