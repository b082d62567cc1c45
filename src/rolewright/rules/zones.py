"""Places in which words do not mean what a rule takes them to mean."""

import re
import sys
from bisect import bisect_right
from collections.abc import Collection, Iterator
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from rolewright.document import BlockKind, SectionKind
from rolewright.rules.equality import EqualityWording
from rolewright.text import Span, pattern
from rolewright.text.comments import comments

if TYPE_CHECKING:
    from rolewright.rules.analysis import Analysis


class Zone(StrEnum):
    """What a rule may keep out of.

    `NAME` is a proper name: the employer's, or a word with a capital letter within a sentence beside another
    such word ("at Rockstar Games").
    """

    QUOTATION = "quotation"
    EQUALITY = "equality"
    LINK = "link"
    CODE = "code"
    FRONT_MATTER = "front_matter"
    HEADING = "heading"
    NAME = "name"


#: Where a card's words keep quiet unless it says otherwise.
USUAL_ZONES = frozenset({Zone.QUOTATION, Zone.EQUALITY, Zone.LINK, Zone.CODE, Zone.FRONT_MATTER, Zone.NAME})

_BLOCK_ZONES = {
    BlockKind.FRONT_MATTER: Zone.FRONT_MATTER,
    BlockKind.HEADING: Zone.HEADING,
    BlockKind.QUOTE: Zone.QUOTATION,
    BlockKind.CODE: Zone.CODE,
}
# Over folded text, where every double quotation mark is the plain one.
_QUOTATION = pattern(r'"(?!\s)(?:[^"\n]|\n(?!\n)){1,600}"(?!\w)')
# Each begins with a rare literal, so that it costs nothing in a text without it.
_LINKS = (
    ("](", pattern(r"\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)")),
    ("://", pattern(r"://[^\s<>\"]+")),
    ("www.", pattern(r"www\.[^\s<>\"]+")),
    ("@", pattern(r"@[\w-]+(?:\.[\w-]+)+")),
)
_BEFORE_LINK = pattern(r"[\w.+-]")
_CODE = pattern(r"`[^`\n]+`")
#: How far around a word its sentence is looked at, since there are texts without full stops.
_AROUND = 200
_WORD_AFTER = pattern(r" (\w+)")
_WORDS_BEFORE = pattern(r"(\S+) (\w+) $")
#: Greater than any place in a text.
_BEYOND = sys.maxsize


class Zones:
    """The zones of one posting, each found when it is first asked for."""

    def __init__(self, analysis: "Analysis") -> None:
        self._analysis = analysis
        self._text = analysis.source.text
        self._covered: dict[frozenset[Zone], list[Span]] = {}

    def quiet(self, span: Span, zones: Collection[Zone]) -> bool:
        """Whether `span` lies in one of `zones`, or in a comment, which is no text of the posting at all."""
        block = self._analysis.block_at(span.start)
        if block is not None and (block.kind is BlockKind.COMMENT or _BLOCK_ZONES.get(block.kind) in zones):
            return True
        chosen = frozenset(zones)
        covered = self._covered.get(chosen)
        if covered is None:
            covered = self._covered[chosen] = self._united(chosen)
        return (
            _covers(covered, span)
            or (Zone.EQUALITY in zones and self.promises_equality(span.start))
            or (Zone.NAME in zones and self._is_name(span))
        )

    def _united(self, zones: frozenset[Zone]) -> list[Span]:
        """The places of `zones` that are known beforehand, and the comments, in order and apart."""
        spans = [*self.comments]
        if Zone.LINK in zones:
            spans += self.links
        if Zone.CODE in zones:
            spans += self.code
        if Zone.QUOTATION in zones:
            spans += self.quotations
        return _apart(spans)

    @cached_property
    def comments(self) -> list[Span]:
        """HTML comments, the owner's answers to rules among them."""
        return comments(self._analysis.source.written)

    @cached_property
    def links(self) -> list[Span]:
        """Addresses of pages and mailboxes; the words of a Markdown link are text, its target is not."""
        return sorted(_links(self._text))

    @cached_property
    def code(self) -> list[Span]:
        """Words between backquotes."""
        return _found(_CODE, self._text) if "`" in self._text else []

    @cached_property
    def quotations(self) -> list[Span]:
        """Words between double quotation marks."""
        return list(_quotations(self._analysis.source.folded))

    def promises_equality(self, offset: int) -> bool:
        """Whether the sentence or the section around `offset` is an equality statement."""
        if self._analysis.kind_at(offset) is SectionKind.EQUALITY and self._is_equality_section(offset):
            return True
        return self._is_promise(self._analysis.sentence_at(offset))

    def _is_equality_section(self, offset: int) -> bool:
        """Whether the section around `offset` was rightly read as an equality statement.

        “The job is not for women” is full of the words of such statements. Without a heading of its own, one
        sentence of the section has to be a promise.
        """
        section = self._analysis.section_at(offset)
        if section is None or section.kind is not SectionKind.EQUALITY:
            return self._is_promise(self._analysis.sentence_at(offset))
        return section.heading is not None or any(
            self._is_promise(sentence)
            for sentence in self._analysis.all_sentences
            if section.span.contains(sentence)
        )

    def _is_promise(self, sentence: Span) -> bool:
        known = self._equality_sentences.get(sentence)
        if known is None:
            known = self._equality_sentences[sentence] = self._equality_wording.promises(sentence)
        return known

    @cached_property
    def _equality_wording(self) -> EqualityWording:
        return EqualityWording(self._analysis.source.folded)

    @cached_property
    def _equality_sentences(self) -> dict[Span, bool]:
        return {}

    def _is_name(self, span: Span) -> bool:
        if _covers(self._employer_names, span):
            return True
        word = self._text[span.start : span.end]
        if not word[0].isupper() or " " in word:
            return False
        block = self._analysis.block_at(span.start)
        sentence = self._analysis.sentence_at(span.start)
        if block is None or block.kind is BlockKind.HEADING or span.start == sentence.start:
            return False
        written = self._text[
            max(sentence.start, span.start - _AROUND) : min(sentence.end, span.end + _AROUND)
        ]
        return _goes_on_in_capitals(self._text, span, sentence) and not _is_mostly_capitalised(written)

    @cached_property
    def _employer_names(self) -> list[Span]:
        employer = self._analysis.document.facts.employer.value
        return list(_places(employer, self._text)) if employer else []


def _found(expression: re.Pattern[str], text: str) -> list[Span]:
    return [Span(*match.span()) for match in expression.finditer(text)]


def _places(words: str, text: str) -> Iterator[Span]:
    """Where `words` stand; to make an expression of them would cost more than to look for them."""
    at = text.find(words)
    while at >= 0:
        yield Span(at, at + len(words))
        at = text.find(words, at + len(words))


def _links(text: str) -> Iterator[Span]:
    for literal, link in _LINKS:
        if literal in text:
            for found in link.finditer(text):
                start = found.start()
                while start and literal != "](" and _BEFORE_LINK.match(text, start - 1):
                    start -= 1
                yield Span(start, found.end())


def _quotations(folded: str) -> Iterator[Span]:
    at = folded.find('"')
    while at >= 0:
        found = _QUOTATION.match(folded, at)
        # A mark after a letter or figure closes, or means inches.
        opens = found is not None and not folded[at - 1 : at].isalnum()
        if found is not None and opens:
            yield Span(*found.span())
        at = folded.find('"', found.end() if found is not None and opens else at + 1)


def _apart(spans: list[Span]) -> list[Span]:
    """The spans in order, those that overlap as one."""
    apart: list[Span] = []
    for span in sorted(spans):
        if apart and span.start < apart[-1].end:
            apart[-1] = Span(apart[-1].start, max(apart[-1].end, span.end))
        else:
            apart.append(span)
    return apart


def _covers(spans: list[Span], span: Span) -> bool:
    """Whether `span` starts within one of `spans`, which are in order and apart."""
    if not spans:
        return False
    at = bisect_right(spans, (span.start, _BEYOND)) - 1
    return at >= 0 and span.start < spans[at].end


def _goes_on_in_capitals(text: str, span: Span, sentence: Span) -> bool:
    return any(word[0].isupper() for word in _neighbours(text, span, sentence))


def _neighbours(text: str, span: Span, sentence: Span) -> Iterator[str]:
    """The word after `span`, and the word before it unless that opens the sentence."""
    after = _WORD_AFTER.match(text, span.end, sentence.end)
    if after:
        yield after[1]
    before = _WORDS_BEFORE.search(text[max(sentence.start, span.start - 60) : span.start])
    if before:
        yield before[2]


def _is_mostly_capitalised(sentence: str) -> bool:
    """Whether a sentence is written like a title, where capital letters tell nothing."""
    words = [word for word in sentence.split() if word[0].isalpha() and len(word) > 3]
    return sum(word[0].isupper() for word in words) > 0.6 * len(words)
