"""From the literals that stand in one posting to the words that a rule means."""

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
        self._searched: dict[tuple[int, int], int] = {}

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
        """A pattern of a rule may match around `anchor`."""
        lexical = self._lexicon.lexicals[rule]
        pattern = lexical.patterns[number]
        searched = self._searched.get((rule, number), 0)
        if searched >= anchor.start + pattern.reach:
            return
        if searched == 0 and not all(map(self._words.intersection, pattern.companions)):
            # A word without which it cannot match is nowhere: the pattern need not be asked again.
            self._searched[rule, number] = len(self._folded) + pattern.reach
            return
        window = self._window(anchor, pattern.reach, searched)
        self._searched[rule, number] = max(window.end, searched)
        if window.start < window.end and self._holds_companions(window, pattern):
            self._matches[rule].extend(self._matches_in(window, lexical, pattern))

    def settled(self) -> dict[int, list[Match]]:
        """What counts: the longest of overlapping words, in the places and sentences that the rule wants."""
        settled = {rule: list(self._counting(rule, matches)) for rule, matches in self._matches.items()}
        return {rule: matches for rule, matches in settled.items() if matches}

    @cached_property
    def _words(self) -> frozenset[str]:
        """The words of the posting, each a run of letters and figures as companions are."""
        return frozenset(_WORD.findall(self._folded))

    def _window(self, anchor: Span, reach: int, searched: int) -> Span:
        """Where in the block around an anchor a match can lie, without what was searched before."""
        block = self._analysis.block_at(anchor.start)
        if block is None:
            return Span(0, 0)
        start = max(anchor.end - reach, searched - reach, block.content.start)
        return Span(start, min(anchor.start + reach, block.content.end))

    def _holds_companions(self, window: Span, pattern: Pattern) -> bool:
        """Whether a window holds, anywhere, one word of each of the pattern's companions."""
        for words in pattern.companions:
            for word in words:
                if self._folded.find(word, *window) >= 0:
                    break
            else:
                return False
        return True

    def _matches_in(self, window: Span, lexical: Lexical, pattern: Pattern) -> Iterator[Match]:
        text = self._analysis.source.text if lexical.case else self._folded
        expression = self._lexicon.expression(pattern.regex)
        # Most announcements come to nothing, and then the sentences need not be known.
        first = expression.search(text, *window)
        if first is None:
            return
        for part in self._analysis.sentences_within(Span(first.start(), window.end)):
            for found in expression.finditer(text, *part):
                if found.end() < part.end or not is_of_word(text[part.end : part.end + 1]):
                    names = {name: words for name, words in found.groupdict().items() if words}
                    yield Match(Span(*found.span()), names)

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
