"""The words of a set of rules, compiled together so that one pass over a text finds them all."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from rolewright.rules.analysis import Analysis
from rolewright.rules.matching import Match, Matcher
from rolewright.rules.placement import Placement
from rolewright.rules.rule import Lexical, Pattern, Rule
from rolewright.rules.view import View, is_of_word
from rolewright.text import Literals, compiled
from rolewright.tuples import NamedTuple


class Uses(NamedTuple):
    """What a literal means to the rules, each by its place; a pattern also by its own place among all."""

    phrases: Sequence[int] = ()
    exceptions: Sequence[int] = ()
    patterns: Sequence[tuple[int, int]] = ()


class Lexicon:
    """The words of rules. Never changes, but for expressions, which compile when they are first announced."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self.lexicals = [rule.lexical or Lexical() for rule in rules]
        self.placements = [Placement(lexical) for lexical in self.lexicals]
        self.patterns: list[Pattern] = []
        # There are thousands of literals, nearly all with one use, and every start pays for this.
        phrases: dict[str, list[int]] = defaultdict(list)
        exceptions: dict[str, list[int]] = defaultdict(list)
        announced: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for at, lexical in enumerate(self.lexicals):
            for literal in lexical.phrases:
                phrases[literal].append(at)
            for literal in lexical.exceptions:
                exceptions[literal].append(at)
            for pattern in lexical.patterns:
                for literal in pattern.anchors:
                    announced[literal].append((at, len(self.patterns)))
                self.patterns.append(pattern)
        self._literals = Literals({**phrases, **exceptions, **announced})
        self._phrases, self._exceptions, self._announced = phrases, exceptions, announced
        self._unless_stated = [
            (at, lexical.unless_stated) for at, lexical in enumerate(self.lexicals) if lexical.unless_stated
        ]
        self._compiled: dict[str, re.Pattern[str]] = {}
        self._used: dict[str, Uses] = {}

    def scan(self, analysis: Analysis, silent: frozenset[int] = frozenset()) -> dict[int, list[Match]]:
        """The words found, by the place of their rule in the rules given, in order of the text.

        The rules whose places are in `silent` are passed over. Of words of one rule that overlap only the
        longest count.
        """
        matcher = Matcher(self, analysis, silent | self._answered(analysis))
        view = View(analysis.source.folded)
        for literal, start, end in self._whole_words_in(view, analysis.glued):
            matcher.take(literal, self._uses(literal), view.original(start, end))
        return matcher.settled()

    def _uses(self, literal: str) -> Uses:
        known = self._used.get(literal)
        if known is None:
            known = self._used[literal] = Uses(
                self._phrases.get(literal, ()),
                self._exceptions.get(literal, ()),
                self._announced.get(literal, ()),
            )
        return known

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

    def _whole_words_in(self, view: View, glued: Sequence[int]) -> Iterator[tuple[str, int, int]]:
        """Every literal that stands in a view as whole words, with its start and end.

        Next to a letter or digit at its edge none may stand, but that at the places `glued` of the original a
        word begins, though a letter stands before it.
        """
        words = self._literals.words
        text = view.text
        length = len(text)
        seams = frozenset(glued)
        for number, start, end in self._literals.places_in(text):
            # A space, which most often parts words, is asked for first.
            runs_on = start and (before := text[start - 1]) != " " and is_of_word(before)
            if runs_on and text[start].isalnum() and view.original(start, end).start not in seams:
                continue
            runs_on = end < length and (after := text[end]) != " " and is_of_word(after)
            if runs_on and text[end - 1].isalnum() and view.original(start, end).end not in seams:
                continue
            yield words[number], start, end
