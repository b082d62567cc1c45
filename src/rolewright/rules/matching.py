"""From the literals that stand in one posting to the words that a rule means."""

import re
import sys
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from rolewright.rules.analysis import Analysis
from rolewright.rules.rule import Lexical, Pattern
from rolewright.rules.view import as_written, is_of_word
from rolewright.text import Span
from rolewright.text import pattern as compiled

if TYPE_CHECKING:
    from rolewright.rules.lexicon import Lexicon

_WORD = compiled(r"[^\W_]+")
_NEVER = sys.maxsize
_NO_NAMES: Mapping[str, str] = {}


class Match(NamedTuple):
    """Words that a rule looks for: where, the class members among them, and what may stand in their place."""

    span: Span
    names: Mapping[str, str] = _NO_NAMES
    replacements: tuple[str, ...] = ()


class Matcher:
    """One posting against the words of all rules: takes literals in the order of the text, then settles."""

    def __init__(self, lexicon: "Lexicon", analysis: Analysis) -> None:
        self._lexicon = lexicon
        self._analysis = analysis
        self._folded = analysis.source.folded
        self._matches: dict[int, list[Match]] = defaultdict(list)
        self._exceptions: dict[int, list[Span]] = defaultdict(list)
        # Up to where each pattern has been looked for.
        self._searched: dict[int, int] = {}
        # The openers of patterns that this posting holds.
        self._openers: dict[str, frozenset[str]] = {}

    def phrase(self, rule: int, literal: str, span: Span) -> None:
        """A phrase of a rule stands at `span`."""
        lexical = self._lexicon.lexicals[rule]
        if lexical.case and as_written(self._analysis.source[span]) not in lexical.as_written:
            return
        block = self._analysis.block_at(span.start)
        if block is None or span.end <= block.content.end:
            self._matches[rule].append(Match(span, _NO_NAMES, lexical.swaps.get(literal, ())))

    def exception(self, rule: int, span: Span) -> None:
        """The words of a rule mean something else at `span`."""
        self._exceptions[rule].append(span)

    def announced(self, rule: int, number: int, anchor: Span) -> None:
        """A pattern of a rule, by its number among all, may match around `anchor`."""
        pattern = self._lexicon.patterns[number]
        searched = self._searched.get(number)
        if searched is None:
            # A word without which it cannot match may be nowhere: then it need not be asked again.
            searched = _NEVER if any(map(self._words.isdisjoint, pattern.companions)) else 0
            self._searched[number] = searched
        if searched > anchor.start:
            return
        self._searched[number] = anchor.start + 1
        block = self._analysis.block_at(anchor.start)
        if block is None:
            return
        lexical = self._lexicon.lexicals[rule]
        starts = Span(max(anchor.start - pattern.lead, searched, block.content.start), anchor.start + 1)
        end = block.content.end
        if not pattern.openers:
            end = min(anchor.start + pattern.reach, end)
            if not self._holds_companions(Span(starts.start, end), pattern):
                return
        self._matches[rule].extend(self._matches_from(starts, end, lexical, pattern))

    def settled(self) -> dict[int, list[Match]]:
        """What counts: the longest of overlapping words, in the places and sentences that the rule wants."""
        settled = {rule: list(self._counting(rule, matches)) for rule, matches in self._matches.items()}
        return {rule: matches for rule, matches in settled.items() if matches}

    @cached_property
    def opened(self) -> frozenset[int]:
        """The patterns, by their numbers, that can begin somewhere in this posting."""
        return self._lexicon.opened(self._words)

    @cached_property
    def _words(self) -> frozenset[str]:
        """The words of the posting, each a run of letters and figures as companions are."""
        return frozenset(_WORD.findall(self._folded))

    def _holds_companions(self, window: Span, pattern: Pattern) -> bool:
        """Whether a window holds, anywhere, one word of each of the pattern's companions."""
        for words in pattern.companions:
            for word in words:
                if self._folded.find(word, *window) >= 0:
                    break
            else:
                return False
        return True

    def _matches_from(self, starts: Span, end: int, lexical: Lexical, pattern: Pattern) -> Iterator[Match]:
        """The matches that begin in `starts` and end before `end`, each within one sentence."""
        text = self._analysis.source.text if lexical.case else self._folded
        expression = self._lexicon.expression(pattern.regex)
        passed = starts.start
        for first in self._tried(expression, text, starts, end, pattern):
            if first < passed:
                continue
            # Most announcements come to nothing, and then the sentences need not be known.
            sentence_end = self._end_of_sentence(first, end)
            found = expression.match(text, first, sentence_end)
            if found is None or (
                found.end() == sentence_end and is_of_word(text[sentence_end : sentence_end + 1])
            ):
                continue
            passed = found.end()
            names = {name: words for name, words in found.groupdict().items() if words}
            yield Match(Span(*found.span()), names)

    def _tried(
        self, expression: re.Pattern[str], text: str, starts: Span, end: int, pattern: Pattern
    ) -> Iterator[int]:
        """Where an expression matches if it may run from one sentence into the next."""
        if pattern.openers:
            for start in self._opened(pattern, starts):
                if expression.match(text, start, end):
                    yield start
            return
        found = expression.search(text, starts.start, end)
        while found is not None and found.start() < starts.end:
            yield found.start()
            found = expression.search(text, found.start() + 1, end)

    def _opened(self, pattern: Pattern, starts: Span) -> list[int]:
        """The places in `starts` at which one of a pattern's openers may stand, in order."""
        first, end = starts
        if end - first == 1:
            return [first]
        openers = self._openers.get(pattern.regex)
        if openers is None:
            openers = self._openers[pattern.regex] = self._words.intersection(pattern.openers)
        places: list[int] = []
        folded = self._folded
        for word in openers:
            limit = end + len(word) - 1
            at = folded.find(word, first, limit)
            while at >= 0:
                if not folded[at - 1 : at].isalnum():
                    places.append(at)
                at = folded.find(word, at + 1, limit)
        places.sort()
        return places

    def _end_of_sentence(self, offset: int, end: int) -> int:
        """Where the sentence around `offset` ends, or `end` if that comes first."""
        return min(self._analysis.sentence_at(offset).end, end)

    def _counting(self, rule: int, matches: Iterable[Match]) -> Iterator[Match]:
        lexical, placement = self._lexicon.lexicals[rule], self._lexicon.placements[rule]
        exceptions = self._exceptions.get(rule, ())
        # A sentence is asked once: a text without full stops is one sentence with all the words in it.
        excused: dict[Span, bool] = {}
        for match in _longest(matches):
            if _overlaps_one(match.span, exceptions) or not placement.allows(self._analysis, match.span):
                continue
            if lexical.unless:
                sentence = self._analysis.sentence_at(match.span.start)
                if sentence not in excused:
                    excused[sentence] = self._is_excused(sentence, lexical)
                if excused[sentence]:
                    continue
            yield match

    def _is_excused(self, sentence: Span, lexical: Lexical) -> bool:
        text = self._analysis.source.text if lexical.case else self._folded
        return any(self._lexicon.expression(regex).search(text, *sentence) for regex in lexical.unless)


def _longest(matches: Iterable[Match]) -> Iterator[Match]:
    """The matches in order of the text, without those that overlap a longer one further left."""
    end = -1
    for match in sorted(matches, key=lambda match: (match.span.start, -match.span.end)):
        if match.span.start >= end:
            yield match
            end = match.span.end


def _overlaps_one(span: Span, others: Sequence[Span]) -> bool:
    """Whether `span` shares a character with one of `others`, which are in order."""
    at = bisect_left(others, span.end, key=lambda other: other.start) - 1 if others else -1
    return at >= 0 and others[at].end > span.start
