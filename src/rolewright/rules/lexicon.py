"""The words of a set of rules, compiled together so that one pass over a text finds them all."""

import re
from collections.abc import Sequence

from rolewright.rules.analysis import Analysis
from rolewright.rules.matching import Match, Matcher
from rolewright.rules.placement import Placement
from rolewright.rules.rule import Lexical, Pattern, Rule
from rolewright.rules.view import View
from rolewright.rules.words import Wire, Words, words_of
from rolewright.text import compiled
from rolewright.tuples import NamedTuple

_WORDLESS = Lexical()


class Kept(NamedTuple):
    """The words of an index, and the ids of its rules in the order in which the words name them."""

    words: Wire
    ids: Sequence[str]


class Lexicon:
    """The words of rules, of which those that an index has `kept` need not be gathered again.

    Never changes, but for words, which are unpacked when a text first holds them, and expressions, which
    compile when they are first announced.
    """

    def __init__(self, rules: Sequence[Rule], kept: Kept | None = None) -> None:
        self.lexicals = [rule.lexical or _WORDLESS for rule in rules]
        self.placements = [Placement(lexical) for lexical in self.lexicals]
        places = {rule.id: at for at, rule in enumerate(rules)}
        self._words: list[Words] = []
        if kept:
            self._words.append(Words(kept.words, [places.pop(id, None) for id in kept.ids]))
        if places:
            others = list(places.values())
            wire = words_of([rules[at].lexical for at in others])
            self._words.append(Words(wire, others, len(kept.words["patterns"]) if kept else 0))
        self._unless_stated = [each for words in self._words for each in words.unless_stated]
        self._patterns: dict[int, Pattern] = {}
        self._compiled: dict[str, re.Pattern[str]] = {}

    def scan(self, analysis: Analysis, silent: frozenset[int] = frozenset()) -> dict[int, list[Match]]:
        """The words found, by the place of their rule in the rules given, in order of the text.

        The rules whose places are in `silent` are passed over. Of words of one rule that overlap only the
        longest count.
        """
        matcher = Matcher(self, analysis, silent | self._answered(analysis))
        view = View(analysis.source.folded)
        for words in self._words:
            for end, start, use in words.standing_in(view, analysis.glued):
                matcher.take(use, view.original(start, end))
        return matcher.settled()

    def pattern(self, number: int) -> Pattern:
        """The pattern with this number, unpacked once."""
        pattern = self._patterns.get(number)
        if pattern is None:
            words = self._words[-1] if number >= self._words[-1].first_pattern else self._words[0]
            pattern = self._patterns[number] = words.pattern(number)
        return pattern

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
