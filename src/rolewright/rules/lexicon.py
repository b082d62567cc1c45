"""The words of a set of rules, compiled together so that one pass over a text finds them all."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rolewright.rules.analysis import Analysis
from rolewright.rules.matching import Match, Matcher
from rolewright.rules.placement import Placement
from rolewright.rules.rule import Lexical, Pattern, Rule
from rolewright.rules.view import View
from rolewright.text import Literals, Span, compiled


class _Uses(NamedTuple):
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
        uses: dict[str, _Uses] = defaultdict(lambda: _Uses([], [], []))
        for at, lexical in enumerate(self.lexicals):
            for literal in lexical.phrases:
                uses[literal].phrases.append(at)
            for literal in lexical.exceptions:
                uses[literal].exceptions.append(at)
            for pattern in lexical.patterns:
                for literal in pattern.anchors:
                    uses[literal].patterns.append((at, len(self.patterns)))
                self.patterns.append(pattern)
        self._openable = _by_opener(self.patterns)
        self._unopened = frozenset(at for at, pattern in enumerate(self.patterns) if not pattern.openers)
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
        matcher = Matcher(self, analysis)
        opened = matcher.opened
        passed_over = silent | self._answered(analysis)
        for number, span in self._literals_in(analysis):
            literal, uses = self._literals.words[number], self._uses[number]
            for rule in uses.phrases:
                if rule not in passed_over:
                    matcher.phrase(rule, literal, span)
            for rule in uses.exceptions:
                matcher.exception(rule, span)
            for rule, pattern in uses.patterns:
                if pattern in opened and rule not in passed_over:
                    matcher.announced(rule, pattern, span)
        return matcher.settled()

    def opened(self, words: frozenset[str]) -> frozenset[int]:
        """The patterns, by their numbers, for whose first words a text of these words has one."""
        return self._unopened.union(*[self._openable[word] for word in self._openable.keys() & words])

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

    def _literals_in(self, analysis: Analysis) -> Iterator[tuple[int, Span]]:
        """The number of every literal that stands in the text as whole words, with its place in the text."""
        view = View(analysis.source.folded)
        text, edges = view.text, self._edges
        length = len(text)
        for number, start, end in self._literals.places_in(text):
            word_starts, word_ends = edges[number]
            if word_starts and start and ((before := text[start - 1]).isalnum() or before == "_"):
                continue
            if word_ends and end < length and ((after := text[end]).isalnum() or after == "_"):
                continue
            yield number, view.original(start, end)


def _by_opener(patterns: Sequence[Pattern]) -> dict[str, list[int]]:
    """The patterns, by their numbers, that begin with each word."""
    openable: dict[str, list[int]] = defaultdict(list)
    for at, pattern in enumerate(patterns):
        for word in pattern.openers:
            openable[word].append(at)
    return dict(openable)
