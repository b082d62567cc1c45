"""Pay beside base pay: bonus, commission, equity and the like, where the posting offers them."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from rolewright.document import Block, BlockKind, Fact, Mention, OtherPayKind, SectionKind
from rolewright.parse.facts.other_pay_signs import OFFERED, SIGNS, Sign
from rolewright.parse.reading import Reading
from rolewright.text import Span, pattern

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

_ABOUT_WORK = (SectionKind.REQUIREMENTS, SectionKind.RESPONSIBILITIES, SectionKind.PREFERRED)
_SILENT = (BlockKind.FRONT_MATTER, BlockKind.CODE, BlockKind.COMMENT)
_BEFORE, _AFTER = 90, 70
# “There is no bonus or commission”; with “no cap on” or “not only” there is some.
_DENIED = pattern(
    r"""\b(?:no|not|without|nor|neither|never|isn't|aren't|don't|doesn't|won't)
    (?:[ ,/]+(?:an?|any|annual|yearly|monthly|quarterly|discretionary|guaranteed|extra|additional|other
    |further|performance|sign-on|signing|sales|variable|cash|bonus|bonuses|commissions?|equity|stock|options
    |tips|overtime|pay|paid|payments?|get|receive|earn|offer|have|include|there|is|are|eligible|entitled|for
    |to|or|and|nor)){0,7}[ ,/]+$""",
    re.VERBOSE,
)
# No posting holds so many; the rest of such a text is not worth the time.
_MOST_MATCHES = 5_000


def other_pay(reading: Reading) -> Fact[OtherPayKind]:
    """Every kind of pay beside base pay that the posting offers, in the order of the text.

    A bonus that is an advantage ("SQL is a bonus"), equity that is fairness and a public commission are none.
    """
    return Fact(tuple(_without_overlap(sorted(_mentions(reading), key=lambda mention: mention.span))))


def _mentions(reading: Reading) -> Iterator[Mention[OtherPayKind]]:
    source = reading.source
    matches = _automaton().find_matches_as_indexes(source.folded, overlapping=True)
    for number, start, _ in matches[:_MOST_MATCHES]:
        sign = SIGNS[number]
        if start and source.folded[start - 1].isalnum():
            continue
        words = sign.words.match(source.text if sign.kind is OtherPayKind.OTE else source.folded, start)
        if words is not None and _is_offered(reading, sign, Span(*words.span())):
            yield Mention(sign.kind, Span(*words.span()))


@cache
def _automaton() -> "AhoCorasick":
    from ahocorasick_rs import AhoCorasick, Implementation

    return AhoCorasick([sign.literal for sign in SIGNS], implementation=Implementation.DFA)


def _is_offered(reading: Reading, sign: Sign, words: Span) -> bool:
    block = _block_at(reading.blocks, words.start)
    if block.kind in _SILENT:
        return False
    near = _sentence(reading.source.folded, block.content, words)
    if sign.barred is not None and sign.barred.search(near):
        return False
    if _DENIED.search(reading.source.folded, max(block.content.start, words.start - _BEFORE), words.start):
        return False
    section = reading.kind_at(words.start)
    if section in _ABOUT_WORK:
        return bool((sign.needed or OFFERED).search(near) and OFFERED.search(near))
    if sign.needed is None or (section is SectionKind.BENEFITS and not sign.everywhere):
        return True
    return sign.needed.search(near) is not None


def _block_at(blocks: tuple[Block, ...], offset: int) -> Block:
    return blocks[bisect_right(blocks, offset, key=lambda block: block.span.start) - 1]


def _sentence(folded: str, block: Span, words: Span) -> str:
    """The sentence around `words`, as far as it is near."""
    start = max(block.start, words.start - _BEFORE)
    stop = folded.rfind(". ", start, words.start)
    end = min(block.end, words.end + _AFTER)
    after = folded.find(". ", words.end, end)
    return folded[start if stop < 0 else stop + 2 : end if after < 0 else after].replace("\n", " ")


def _without_overlap(mentions: list[Mention[OtherPayKind]]) -> Iterator[Mention[OtherPayKind]]:
    """The mentions without those that lie in one before: "sign-on bonus" is one thing."""
    end = 0
    for mention in mentions:
        if mention.span.start >= end:
            end = mention.span.end
            yield mention
