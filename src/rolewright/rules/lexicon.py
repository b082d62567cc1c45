"""The words of a set of rules, compiled together so that one pass over a text finds them all."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rolewright.rules.analysis import Analysis
from rolewright.rules.matching import Match, Matcher
from rolewright.rules.placement import Placement
from rolewright.rules.rule import Lexical, Pattern, Rule
from rolewright.rules.view import View, is_of_word
from rolewright.text import Literals, compiled


class Uses(NamedTuple):
    """What a literal means to the rules, each by its place; a pattern also by its own place among all."""

    phrases: list[int]
    exceptions: list[int]
    patterns: list[tuple[int, int]]


class Lexicon:
    """The words of rules. Never changes, but for expressions, which compile when they are first announced."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self.lexicals = [rule.lexical or Lexical() for rule in rules]
        self.placements = [Placement(lexical) for lexical in self.lexicals]
        self.patterns: list[Pattern] = []
        uses: dict[str, Uses] = defaultdict(lambda: Uses([], [], []))
        for at, lexical in enumerate(self.lexicals):
            for literal in lexical.phrases:
                uses[literal].phrases.append(at)
            for literal in lexical.exceptions:
                uses[literal].exceptions.append(at)
            for pattern in lexical.patterns:
                for literal in pattern.anchors:
                    uses[literal].patterns.append((at, len(self.patterns)))
                self.patterns.append(pattern)
        self._literals = Literals(uses)
        self._uses = list(uses.values())
        # Whether a literal begins, and ends, with a letter or digit, so that none may stand next to it.
        self._edges = [(literal[0].isalnum(), literal[-1].isalnum()) for literal in uses]
        self._unless_stated = [
            (at, lexical.unless_stated) for at, lexical in enumerate(self.lexicals) if lexical.unless_stated
        ]
        self._compiled: dict[str, re.Pattern[str]] = {}

    def scan(self, analysis: Analysis, silent: frozenset[int] = frozenset()) -> dict[int, list[Match]]:
        """The words found, by the place of their rule in the rules given, in order of the text.

        The rules whose places are in `silent` are passed over. Of words of one rule that overlap only the
        longest count.
        """
        matcher = Matcher(self, analysis, silent | self._answered(analysis))
        view = View(analysis.source.folded)
        words, uses = self._literals.words, self._uses
        for number, start, end in self._whole_words_in(view, analysis.glued):
            matcher.take(words[number], uses[number], view.original(start, end))
        return matcher.settled()

    def expression(self, written: str) -> re.Pattern[str]:
        """A regular expression, compiled once."""
        expression = self._compiled.get(written)
        if expression is None:
            expression = self._compiled[written] = compiled(written)
        return expression

    def _answered(self, analysis: Analysis) -> frozenset[int]:
        """The rules whose words are no problem, since the posting states the fact that they leave open."""
        facts = analysis.document.facts
        return frozenset(
            rule for rule, stated in self._unless_stated if any(getattr(facts, fact) for fact in stated)
        )

    def _whole_words_in(self, view: View, glued: Sequence[int]) -> Iterator[tuple[int, int, int]]:
        """The number of every literal that stands in a view as whole words, with its start and end.

        At the places `glued` of the original a word begins, though a letter stands before it.
        """
        edges = self._edges
        text = view.text
        length = len(text)
        seams = frozenset(glued)
        for place in self._literals.places_in(text):
            number, start, end = place
            word_starts, word_ends = edges[number]
            # A space, which most often parts words, is asked for first.
            runs_on = word_starts and start and (before := text[start - 1]) != " " and is_of_word(before)
            if runs_on and not (seams and view.original(start, end).start in seams):
                continue
            runs_on = word_ends and end < length and (after := text[end]) != " " and is_of_word(after)
            if runs_on and not (seams and view.original(start, end).end in seams):
                continue
            yield place
