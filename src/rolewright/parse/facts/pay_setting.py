"""The words in which an amount of money stands."""

from bisect import bisect_right
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from rolewright.document import Block, BlockKind, SectionKind
from rolewright.parse.facts.likely_amounts import likely_amounts
from rolewright.parse.facts.money import Money, money_at
from rolewright.parse.facts.pattern import pattern
from rolewright.parse.reading import Reading
from rolewright.text import SourceText, Span


class Setting(NamedTuple):
    """An amount and its surroundings, all folded.

    `ahead`: its sentence up to it, back to the amount before; `behind`: the words after it, to the next
    amount or the end of the clause; `above`: the labels over its line, nearest first; `line`: the block;
    `follows`: whether the amount before it stands in the same sentence; `depends`: whether the words behind
    leave it to experience; `block`: the block's number; `begin`: the offset of `ahead`.
    """

    money: Money
    ahead: str
    behind: str
    above: tuple[str, ...]
    line: str
    section: SectionKind
    follows: bool
    depends: bool
    block: int
    begin: int


_REACH = 170
# No posting holds so many amounts; the rest of such a text is not worth the time.
_MOST_NUMBERS = 2_000
_BARE_REACH = 80
_FIRST_WORDS = 4
_PAY_STEM = pattern(
    r"sal[ae]r|pay|wage|compens|remun|rate|ctc|earn|gehalt|lohn|salaire|sueldo|basic|package|stipend|[💰💵💸💲]"
)
_HOURS = ("hours ", "hrs ", "hours: ", "hrs: ")
_LABEL_LENGTH = 90
_LABELS_ABOVE = 6
_SILENT = (BlockKind.FRONT_MATTER, BlockKind.CODE, BlockKind.COMMENT, BlockKind.RULE)
_ABBREVIATED = pattern(
    r"(?:\b(?:approx|max|min|incl|excl|est|ca|c|no|rs|p\.a|st|u\.s|e\.g|i\.e|inc|ltd|vs)|\W[a-z])$"
)
# Each of these begins with a class of signs, for which a text is searched fastest.
_SENTENCE_END = pattern(
    r"[.•·●▪■♦;\n](?:(?<=\.)(?=\s|[a-z]{3})|(?<=[•·●▪■♦;])(?=.)|(?<=\n)\s*\n)"
)
_CLAUSE_END = pattern(
    r"""(?x)[,;:|•·●▪+/(\[\d.!?\s](?:(?<=[,;:|•·●▪+/\n(\[])|(?<=\d)(?:\d?[a-z]?[ ]?:)?|(?<=[.!?])(?:\s|$)
    |(?<=\s)(?:-\s|(?:plus|and|with|depending|dependent|based|for|per|to|on|at|by|as|when|after|doe|if|or|while
      |where|including|inclusive|excluding|exclusive|before|but|is|are|which|who|that)\b))"""
)
_SEAM = pattern(r"[A-Z](?:(?<=[a-z.:;)].)|(?<=[A-Z].)(?=[a-z]{2}))")
_DEPENDS = pattern(
    r"[\s,+(*_-]{0,4}(?:doe\b|d\.o\.e|negotiable|neg\b|commensurate|(?:dep(?:ending|endent|ends)?\.?|based)"
    r" (?:up)?on (?:your )?(?:years of )?(?:experience|exp\b|skill|qualif|level))"
)
_ASIDE = pattern(r"\([^()]{0,120}\)")
_BRACKETED = pattern(r"[\s*_]{0,3}[(\[]([^()\[\]\d]{1,40})[)\]]")
# A comment of a template, or of HTML, is for whoever writes the posting.
_COMMENT_SIGNS = (("{% comment", "{% endcomment"), ("{%- comment", "{%- endcomment"), ("<!--", "-->"))


def settings(reading: Reading) -> Iterator[Setting]:
    """Every amount of money in the posting's own words, in order, with its surroundings."""
    source = reading.source
    hidden: list[Span] | None = None
    for number, starts in _by_block(reading):
        block = reading.blocks[number]
        if block.kind in _SILENT:
            continue
        found = [
            money
            for money in money_at(source, starts, block.content.end)
            if money.sign is not None or _is_near_pay(source.folded, block.content, money)
        ]
        if found:
            hidden = _comments(source.text) if hidden is None else hidden
            shown = [money for money in found if not _within(money.span.start, hidden)]
            yield from _in_block(reading, number, block, shown)


def _is_near_pay(folded: str, block: Span, money: Money) -> bool:
    """Whether digits without a currency can be pay: first in a block, in thousands, or near a word for it."""
    start, end = money.span
    if folded.endswith(_HOURS, 0, start):
        return False
    if start - block.start < _FIRST_WORDS or (money.in_thousands and (money.unit or money.is_range)):
        return True
    return (
        _PAY_STEM.search(folded, max(block.start, start - _BARE_REACH), min(block.end, end + _BARE_REACH))
        is not None
    )


def _by_block(reading: Reading) -> Iterator[tuple[int, list[int]]]:
    """The offsets of likely amounts, gathered by the number of their block."""
    blocks = reading.blocks
    number = 0
    gathered: list[int] = []
    for start in islice(likely_amounts(reading.source, reading.body), _MOST_NUMBERS):
        if start >= blocks[number].span.end:
            if gathered:
                yield number, gathered
            gathered = []
            while start >= blocks[number].span.end:
                number += 1
        gathered.append(start)
    if gathered:
        yield number, gathered


def _in_block(reading: Reading, number: int, block: Block, found: list[Money]) -> Iterator[Setting]:
    folded = reading.source.folded
    start, end = block.content
    line = folded[start : min(end, start + 4 * _REACH)]
    above = tuple(_labels_above(reading, number))
    section = reading.kind_at(start)
    stops = [*(money.span.start for money in found[1:]), end]
    before = start
    for money, stop in zip(found, stops, strict=True):
        begin, is_cut = _sentence_start(folded, before, money.span.start)
        ahead = _unglued(reading.source, begin, money.span.start)
        if "(" in ahead:
            ahead = _ASIDE.sub(" ", ahead)
        if begin == start and reading.source.text[start].islower() and above and above[0][-1] not in ".:!?":
            ahead = f"{above[0]} {ahead}"
        behind = _behind(folded, money.span.end, stop)
        follows = before != start and not is_cut
        depends = _DEPENDS.match(folded, money.span.end) is not None
        yield Setting(money, ahead, behind, above, line, section, follows, depends, number, begin)
        before = money.span.end + len(behind)
        if before == stop:
            before = money.span.end


def _unglued(source: SourceText, start: int, end: int) -> str:
    """The folded words, with a space where one between two words was lost: "USASalary range"."""
    seams = [found.start() for found in _SEAM.finditer(source.text, start, end)]
    ends = zip([start, *seams], [*seams, end], strict=True)
    words = " ".join([source.folded[one:other] for one, other in ends]) if seams else source.folded[start:end]
    return words.replace("\n", " ")


def _sentence_start(folded: str, start: int, end: int) -> tuple[int, bool]:
    """Where the sentence that holds `end` begins, not before `start`; and whether it began after `start`."""
    begin = max(start, end - _REACH)
    for found in _SENTENCE_END.finditer(folded, begin, end):
        if found[0] != "." or not _ABBREVIATED.search(folded, max(begin, found.start() - 8), found.start()):
            begin = found.end()
    return begin, begin > start


def _behind(folded: str, start: int, stop: int) -> str:
    """The words that qualify the amount from behind; those before a colon are the next amount's label."""
    bracketed = _BRACKETED.match(folded, start, min(stop, start + 50))
    if bracketed:
        return bracketed[0]
    words = folded[start : min(stop, start + 70)]
    found = _CLAUSE_END.search(words)
    if found is None:
        return words
    return "" if found[0][-1] == ":" else words[: found.start()]


def _labels_above(reading: Reading, number: int) -> Iterator[str]:
    """Short lines and headings over a block, and the last words of a paragraph that announces it."""
    folded = reading.source.folded
    is_item = reading.blocks[number].kind is BlockKind.ITEM
    left = _LABELS_ABOVE
    for at in range(number - 1, max(-1, number - 40), -1):
        block = reading.blocks[at]
        start, end = block.content
        if block.kind in _SILENT or left == 0:
            return
        if is_item and block.kind is BlockKind.ITEM:
            continue
        left -= 1
        if end - start <= _LABEL_LENGTH:
            yield folded[start:end]
        elif folded[end - 1] == ":":
            yield folded[max(start, end - _REACH) : end]
        else:
            return
        if block.kind is BlockKind.HEADING:
            return


def _comments(text: str) -> list[Span]:
    found: list[Span] = []
    for opening, closing in _COMMENT_SIGNS:
        at = text.find(opening)
        while at >= 0:
            end = text.find(closing, at)
            if end < 0:
                break
            found.append(Span(at, end))
            at = text.find(opening, end)
    return sorted(found)


def _within(offset: int, spans: list[Span]) -> bool:
    at = bisect_right(spans, (offset, offset)) - 1
    return at >= 0 and spans[at].contains(Span(offset, offset))
