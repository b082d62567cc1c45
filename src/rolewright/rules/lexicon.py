"""Finds the words of all rules in one pass over the text."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from rolewright.rules.analysis import Analysis
from rolewright.rules.placement import Placement
from rolewright.rules.rule import Lexical, Rule
from rolewright.rules.view import View, as_written
from rolewright.text import Span

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

_NO_NAMES: Mapping[str, str] = {}
_PHRASE = -1
_EXCEPTION = -2


class Match(NamedTuple):
    """Words that a rule looks for: where, the class members among them, and what may stand in their place."""

    span: Span
    names: Mapping[str, str] = _NO_NAMES
    replacements: tuple[str, ...] = ()


class _Use(NamedTuple):
    """What a literal means to one rule: a phrase of it, an exception, or a pattern that it announces."""

    rule: int
    pattern: int


class Lexicon:
    """The words of a set of rules, compiled together.

    Immutable, but for the expressions of patterns, which compile when a literal announces them for the first
    time.
    """

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._lexicals = [rule.lexical or Lexical() for rule in rules]
        self._placements = [Placement(lexical) for lexical in self._lexicals]
        uses: dict[str, list[_Use]] = defaultdict(list)
        for at, lexical in enumerate(self._lexicals):
            for literal in lexical.phrases:
                uses[literal].append(_Use(at, _PHRASE))
            for literal in lexical.exceptions:
                uses[literal].append(_Use(at, _EXCEPTION))
            for number, pattern in enumerate(lexical.patterns):
                for literal in pattern.anchors:
                    uses[literal].append(_Use(at, number))
        self._literals = list(uses)
        self._uses = list(uses.values())
        self._unless_stated = [
            (at, lexical.unless_stated) for at, lexical in enumerate(self._lexicals) if lexical.unless_stated
        ]
        # Whether a literal begins, and ends, with a letter or digit, so that none may stand next to it.
        self._edges = [(literal[0].isalnum(), literal[-1].isalnum()) for literal in self._literals]
        self._automaton = _automaton(self._literals)
        self._compiled: dict[str, re.Pattern[str]] = {}

    def scan(self, analysis: Analysis, silent: frozenset[int] = frozenset()) -> dict[int, list[Match]]:
        """The words found, by the place of their rule in the rules given.

        The rules whose places are in `silent` are passed over. Of words of one rule that overlap only the
        longest count.
        """
        passed_over = silent | self._answered(analysis)
        found: dict[int, list[Match]] = defaultdict(list)
        excepted: dict[int, list[Span]] = defaultdict(list)
        searched: dict[tuple[int, int], int] = {}
        for literal, span in self._literals_in(analysis):
            for rule, pattern in self._uses[literal]:
                if rule in passed_over:
                    continue
                if pattern == _PHRASE:
                    found[rule].extend(self._phrase(analysis, rule, literal, span))
                elif pattern == _EXCEPTION:
                    excepted[rule].append(span)
                else:
                    window = self._window(analysis, rule, pattern, span, searched)
                    found[rule].extend(self._pattern(analysis, rule, pattern, window))
        settled = {
            rule: self._settled(analysis, rule, matches, excepted.get(rule, ()))
            for rule, matches in found.items()
            if matches
        }
        return {rule: matches for rule, matches in settled.items() if matches}

    def _answered(self, analysis: Analysis) -> frozenset[int]:
        """The rules whose words are no problem, since the posting states the fact that they leave open."""
        facts = analysis.document.facts
        return frozenset(
            rule for rule, stated in self._unless_stated if any(getattr(facts, fact) for fact in stated)
        )

    def _window(
        self, analysis: Analysis, rule: int, pattern: int, anchor: Span, searched: dict[tuple[int, int], int]
    ) -> Span:
        """The part of the block around an anchor in which a match can lie and that was not searched before."""
        block = analysis.block_at(anchor.start)
        if block is None:
            return Span(0, 0)
        reach = self._lexicals[rule].patterns[pattern].reach
        start = max(anchor.end - reach, block.content.start)
        end = min(anchor.start + reach, block.content.end)
        done = searched.get((rule, pattern), 0)
        searched[rule, pattern] = max(end, done)
        return Span(max(start, done - reach), end) if end > done else Span(0, 0)

    def _literals_in(self, analysis: Analysis) -> Iterator[tuple[int, Span]]:
        """Every literal that stands in the text as whole words, with its place in the text."""
        if self._automaton is None:
            return
        view = View(analysis.source.folded)
        text, edges = view.text, self._edges
        for literal, start, end in _matches(self._automaton, text):
            word_starts, word_ends = edges[literal]
            if word_starts and start and _is_of_word(text[start - 1]):
                continue
            if word_ends and _is_of_word(text[end : end + 1]):
                continue
            yield literal, view.original(start, end)

    def _phrase(self, analysis: Analysis, rule: int, literal: int, span: Span) -> Iterator[Match]:
        lexical = self._lexicals[rule]
        if lexical.case and as_written(analysis.source[span]) not in lexical.as_written:
            return
        block = analysis.block_at(span.start)
        if block is None or span.end <= block.content.end:
            yield Match(span, _NO_NAMES, lexical.swaps.get(self._literals[literal], ()))

    def _pattern(self, analysis: Analysis, rule: int, pattern: int, window: Span) -> Iterator[Match]:
        lexical = self._lexicals[rule]
        regex, _, companions, _ = lexical.patterns[pattern]
        if not _holds_one_of_each(analysis.source.folded, window, companions):
            return
        text = analysis.source.text if lexical.case else analysis.source.folded
        expression = self._regex(regex)
        # Most announcements come to nothing, and then the sentences need not be known.
        first = expression.search(text, *window)
        if first is None:
            return
        for part in analysis.sentences_within(Span(first.start(), window.end)):
            for found in expression.finditer(text, *part):
                if found.end() < part.end or not _is_of_word(text[part.end : part.end + 1]):
                    names = {name: words for name, words in found.groupdict().items() if words}
                    yield Match(Span(*found.span()), names)

    def _settled(
        self, analysis: Analysis, rule: int, matches: list[Match], excepted: Sequence[Span]
    ) -> list[Match]:
        lexical, placement = self._lexicals[rule], self._placements[rule]
        # A sentence is asked once: a text without full stops is one sentence with all the words in it.
        excused: dict[Span, bool] = {}
        return [
            match
            for match in _longest(matches)
            if not _overlaps_one(match.span, excepted)
            and placement.allows(analysis, match.span)
            and not (lexical.unless and self._is_excused(analysis, lexical, match.span, excused))
        ]

    def _is_excused(
        self, analysis: Analysis, lexical: Lexical, span: Span, excused: dict[Span, bool]
    ) -> bool:
        sentence = analysis.sentence_at(span.start)
        if sentence not in excused:
            text = analysis.source.text if lexical.case else analysis.source.folded
            excused[sentence] = any(self._regex(regex).search(text, *sentence) for regex in lexical.unless)
        return excused[sentence]

    def _regex(self, written: str) -> re.Pattern[str]:
        compiled = self._compiled.get(written)
        if compiled is None:
            compiled = self._compiled[written] = re.compile(written)
        return compiled


def _holds_one_of_each(folded: str, window: Span, companions: Sequence[Sequence[str]]) -> bool:
    """Whether `window` holds, anywhere, one word of each set."""
    for words in companions:
        for word in words:
            if folded.find(word, *window) >= 0:
                break
        else:
            return False
    return True


def _overlaps_one(span: Span, others: Sequence[Span]) -> bool:
    """Whether `span` shares a character with one of `others`, which are in order."""
    at = bisect_left(others, span.end, key=lambda other: other.start) - 1 if others else -1
    return at >= 0 and others[at].end > span.start


def _matches(automaton: "AhoCorasick", text: str) -> list[tuple[int, int, int]]:
    try:
        return automaton.find_matches_as_indexes(text, overlapping=True)
    except UnicodeEncodeError:  # half a surrogate pair, which no encoding of the text can hold
        whole = re.sub("[\ud800-\udfff]", "\ufffd", text)
        return automaton.find_matches_as_indexes(whole, overlapping=True)


def _is_of_word(character: str) -> bool:
    return character.isalnum() or character == "_"


def _longest(matches: Iterable[Match]) -> Iterator[Match]:
    """The matches in order of the text, without those that overlap a longer one further left."""
    end = -1
    for match in sorted(matches, key=lambda match: (match.span.start, -match.span.end)):
        if match.span.start >= end:
            yield match
            end = match.span.end


def _automaton(literals: list[str]) -> "AhoCorasick | None":
    if not literals:
        return None
    # Not needed to read settings, list rules or explain one.
    from ahocorasick_rs import AhoCorasick, MatchKind

    return AhoCorasick(literals, MatchKind.Standard)
