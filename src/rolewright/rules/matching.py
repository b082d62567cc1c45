"""From the literals that stand in one posting to the words that a rule means."""

import re
import sys
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from rolewright.rules.analysis import Analysis
from rolewright.rules.rule import Lexical, Pattern
from rolewright.rules.view import as_written, is_of_word
from rolewright.text import Span
from rolewright.tuples import NamedTuple

if TYPE_CHECKING:
    from rolewright.rules.lexicon import Lexicon
    from rolewright.rules.words import Use

_NOT_YET = -1
_NEVER = sys.maxsize
_NO_NAMES: Mapping[str, str] = {}
#: How many characters away from the words of a rule something may excuse them, in a wall of text.
_REACH = 200


class Match(NamedTuple):
    """Words that a rule looks for: where, the class members among them, and what may stand in their place."""

    span: Span
    names: Mapping[str, str] = _NO_NAMES
    replacements: tuple[str, ...] = ()


class _Read(NamedTuple):
    """The text, or a piece of it, that expressions read, and where in the text it begins."""

    text: str
    start: int = 0


class Matcher:
    """One posting against the words of all rules: takes literals in the order of the text, then settles.

    The rules whose places are in `passed_over` find nothing.
    """

    def __init__(self, lexicon: "Lexicon", analysis: Analysis, passed_over: frozenset[int]) -> None:
        self._lexicon = lexicon
        self._analysis = analysis
        self._passed_over = passed_over
        self._folded = analysis.source.folded
        self._is_glued = bool(analysis.glued)
        self._matches: dict[int, list[Match]] = defaultdict(list)
        self._exceptions: dict[int, list[Span]] = defaultdict(list)
        # Up to where each pattern has been looked for.
        self._searched: dict[int, int] = defaultdict(lambda: _NOT_YET)
        # The openers of each pattern that this posting holds.
        self._openers: dict[int, frozenset[str]] = {}
        self._excused: dict[tuple[int, Span], bool] = {}

    def take(self, use: "Use", span: Span) -> None:
        """A literal stands at `span`."""
        literal, phrases, exceptions, patterns = use
        for rule in exceptions:
            self._exceptions[rule].append(span)
        for rule in phrases:
            if rule not in self._passed_over:
                self._take_phrase(rule, literal, span)
        searched = self._searched
        for rule, number in patterns:
            if searched[number] <= span.start:
                self._search(rule, number, span.start)

    def _take_phrase(self, rule: int, literal: str, span: Span) -> None:
        lexical = self._lexicon.lexicals[rule]
        if lexical.case and as_written(self._analysis.source[span]) not in lexical.as_written:
            return
        block = self._analysis.block_at(span.start)
        if block is None or span.end <= block.content.end:
            self._matches[rule].append(Match(span, _NO_NAMES, lexical.swaps.get(literal, ())))

    def _search(self, rule: int, number: int, anchor: int) -> None:
        """Look for a pattern of a rule, by its number among all, around the `anchor` that announces it."""
        pattern = self._lexicon.pattern(number)
        searched = self._searched[number]
        if searched == _NOT_YET and not self._may_match(rule, number, pattern):
            # Whatever announces it further on need not be asked again.
            self._searched[number] = _NEVER
            return
        self._searched[number] = anchor + 1
        block = self._analysis.block_at(anchor)
        if block is None:
            return
        content = block.content
        text = self._analysis.source.text if self._lexicon.lexicals[rule].case else self._folded
        read = _Read(text)
        if self._is_glued:
            piece = self._analysis.piece_at(anchor)
            content = Span(max(content.start, piece.start), min(content.end, piece.end))
            # Cut out, so that for an expression no letter stands before or after it.
            read = _Read(text[piece.start : piece.end], piece.start)
        starts = Span(max(anchor - pattern.lead, searched, content.start), anchor + 1)
        expression = self._lexicon.expression(pattern.regex)
        if not pattern.openers:
            end = min(anchor + pattern.reach, content.end)
            if self._holds_companions(Span(starts.start, end), pattern):
                self._matches[rule] += self._searched_for(expression, read, starts, end)
            return
        passed = 0
        for start in [anchor] if starts.start == anchor else self._openings(self._openers[number], starts):
            if start >= passed and expression.match(read.text, start - read.start, content.end - read.start):
                match = self._within_sentence(expression, read, start, content.end)
                if match is not None:
                    self._matches[rule].append(match)
                    passed = match.span.end

    def _may_match(self, rule: int, number: int, pattern: Pattern) -> bool:
        """Whether the posting holds, anywhere, the words without which a pattern cannot match."""
        if rule in self._passed_over:
            return False
        words = self._analysis.word_set
        if pattern.openers:
            openers = words.intersection(pattern.openers)
            if not openers:
                return False
            self._openers[number] = openers
        return not any(map(words.isdisjoint, pattern.companions))

    def _holds_companions(self, window: Span, pattern: Pattern) -> bool:
        """Whether a window holds, anywhere, one word of each of the pattern's companions."""
        for words in pattern.companions:
            for word in words:
                if self._folded.find(word, *window) >= 0:
                    break
            else:
                return False
        return True

    def _openings(self, openers: Iterable[str], starts: Span) -> list[int]:
        """The places in `starts` at which one of a pattern's openers may stand, in order."""
        first, end = starts
        places: list[int] = []
        folded = self._folded
        for word in openers:
            limit = end + len(word) - 1
            at = folded.find(word, first, limit)
            while at >= 0:
                if at == first or not folded[at - 1 : at].isalnum():
                    places.append(at)
                at = folded.find(word, at + 1, limit)
        places.sort()
        return places

    def _searched_for(
        self, expression: re.Pattern[str], read: "_Read", starts: Span, end: int
    ) -> Iterator[Match]:
        """The matches that begin in `starts`, of an expression whose first words cannot be listed."""
        text, shift = read
        found = expression.search(text, starts.start - shift, end - shift)
        while found is not None and found.start() + shift < starts.end:
            match = self._within_sentence(expression, read, found.start() + shift, end)
            if match is not None:
                yield match
            after = match.span.end - shift if match else found.start() + 1
            found = expression.search(text, after, end - shift)

    def _within_sentence(
        self, expression: re.Pattern[str], read: "_Read", start: int, end: int
    ) -> Match | None:
        """The match of an expression at `start` that does not run on into the next sentence.

        Most announcements come to nothing, and then the sentences need not be known.
        """
        text, shift = read
        end = min(self._analysis.sentence_at(start).end, end) - shift
        found = expression.match(text, start - shift, end)
        if found is None or (found.end() == end and is_of_word(text[end : end + 1])):
            return None
        names = {name: words for name, words in found.groupdict().items() if words}
        return Match(Span(found.start() + shift, found.end() + shift), names)

    def settled(self) -> dict[int, list[Match]]:
        """What counts: the longest of overlapping words, in the places and sentences that the rule wants."""
        settled: dict[int, list[Match]] = {}
        for rule, matches in self._matches.items():
            counting = [match for match in _longest(matches) if self._counts(rule, match.span)]
            if counting:
                settled[rule] = counting
        return settled

    def _counts(self, rule: int, span: Span) -> bool:
        exceptions = self._exceptions.get(rule)
        if exceptions and _overlaps_one(span, exceptions):
            return False
        if not self._lexicon.placements[rule].allows(self._analysis, span):
            return False
        lexical = self._lexicon.lexicals[rule]
        return not lexical.unless or not self._is_excused(rule, lexical, span)

    def _is_excused(self, rule: int, lexical: Lexical, span: Span) -> bool:
        """Whether something in the sentence around `span` excuses the words of a rule.

        A sentence is asked once. A text without full stops is one sentence with all the words in it: what
        stands far off in it belongs to other words, and excuses none.
        """
        sentence = _within_reach(self._analysis.sentence_at(span.start), span)
        known = self._excused.get((rule, sentence))
        if known is None:
            text = self._analysis.source.text if lexical.case else self._folded
            expressions = map(self._lexicon.expression, lexical.unless)
            known = any(expression.search(text, *sentence) for expression in expressions)
            self._excused[rule, sentence] = known
        return known


def _within_reach(sentence: Span, span: Span) -> Span:
    """The part of a sentence that may excuse the words at `span`: all of it, unless it is a wall of text."""
    if sentence.end - sentence.start <= 2 * _REACH:
        return sentence
    return Span(max(sentence.start, span.start - _REACH), min(sentence.end, span.end + _REACH))


def _longest(matches: list[Match]) -> list[Match]:
    """The matches in order of the text, without those that overlap a longer one further left."""
    if len(matches) == 1:
        return matches
    longest: list[Match] = []
    end = -1
    for match in sorted(matches, key=lambda match: (match.span.start, -match.span.end)):
        if match.span.start >= end:
            longest.append(match)
            end = match.span.end
    return longest


def _overlaps_one(span: Span, others: Sequence[Span]) -> bool:
    """Whether `span` shares a character with one of `others`, which are in order."""
    at = bisect_left(others, span.end, key=lambda other: other.start) - 1
    return at >= 0 and others[at].end > span.start
