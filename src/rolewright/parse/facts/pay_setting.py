"""The words in which an amount of money stands."""

from bisect import bisect_right
from collections.abc import Iterator
from itertools import islice

from rolewright.document import Block, BlockKind, SectionKind
from rolewright.parse.facts.likely_amounts import begins_line, is_near_pay, likely_amounts
from rolewright.parse.facts.money import Money, money_at
from rolewright.parse.reading import Reading
from rolewright.text import SourceText, Span, pattern
from rolewright.tuples import NamedTuple


class Setting(NamedTuple):
    """An amount and its surroundings; the words are folded.

    `ahead`: its sentence up to it, back to the amount before, from the offset `begin`; `behind`: the words
    after it, to the next amount or the end of the clause; `follows`: whether the amount before it stands in
    the same sentence; `block`: the number of its block.
    """

    reading: Reading
    money: Money
    ahead: str
    begin: int
    behind: str
    follows: bool
    block: int

    @property
    def section(self) -> SectionKind:
        """The kind of section that the amount stands in."""
        return self.reading.kind_at(self.money.span.start)

    @property
    def line(self) -> str:
        """The amount's block, as far as it is near its start."""
        start, end = self.reading.blocks[self.block].content
        return self.reading.source.folded[start : min(end, start + _LONGEST_LINE)]

    @property
    def above(self) -> tuple[str, ...]:
        """The labels over the block, nearest first."""
        return tuple(_labels_above(self.reading, self.block))

    @property
    def depends(self) -> bool:
        """Whether the words behind leave the amount to experience."""
        return _DEPENDS.match(self.reading.source.folded, self.money.span.end) is not None


_REACH = 170
_LONGEST_LINE = 4 * _REACH
# No posting holds so many amounts; the rest of such a text is not worth the time.
_MOST_AMOUNTS = 2_000
_HOURS = ("hours ", "hrs ", "hours: ", "hrs: ")
_LABEL_LENGTH = 90
_LABELS_ABOVE = 6
_SILENT = (BlockKind.FRONT_MATTER, BlockKind.CODE, BlockKind.COMMENT, BlockKind.RULE)
_ABBREVIATED = pattern(
    r"(?:\b(?:approx|max|min|incl|excl|est|ca|c|no|rs|p\.a|st|u\.s|e\.g|i\.e|inc|ltd|vs)|\W[a-z])$"
)
# Each of these begins with a class of signs, for which a text is searched fastest.
_SENTENCE_END = pattern(r"[.•·●▪■♦;\n](?:(?<=\.)(?=\s|[a-z]{3})|(?<=[•·●▪■♦;])(?=.)|(?<=\n)\s*\n)")
_CLAUSE_END = pattern(
    r"""(?x)[,;:|•·●▪+/(\[\d.!?\s](?:(?<=[,;:|•·●▪+/\n(\[])|(?<=\d)(?:\d?[a-z]?[ ]?:)?|(?<=[.!?])(?:\s|$)
    |(?<=\s)(?:-\s|(?:plus|and|with|depending|dependent|based|for|per|to|on|at|by|as|when|after|doe|if|or|while
      |where|including|inclusive|excluding|exclusive|before|but|is|are|which|who|that)\b))"""
)
_SEAM = pattern(r"[A-Z](?:(?<=[a-z.:;)].)|(?<=[A-Z].)(?=[a-z]{2}))")
# A paragraph that tells of what kind the amounts below are.
_ANNOUNCED = pattern(
    r"\b(?:annual|monthly|hourly) (?:base )?(?:salar(?:y|ies)|wages?|pay|rates?)\b[^.\n]{0,80}\bbelow\b"
)
_DEPENDS = pattern(
    r"[\s,+(*_-]{0,4}(?:doe\b|d\.o\.e|negotiable|neg\b|commensurate|(?:dep(?:ending|endent|ends)?\.?|based)"
    r" (?:up)?on (?:your )?(?:years of )?(?:experience|exp\b|skill|qualif|level))"
)
_ASIDE = pattern(r"\([^()]{0,120}\)")
_BRACKETED = pattern(r"[\s*_]{0,3}[(\[]([^()\[\]\d]{1,40})[)\]]")
# A comment of a template, or of HTML, is for whoever writes the posting.
_COMMENT_SIGNS = (("<!--", "-->"), ("{% comment", "{% endcomment"), ("{%- comment", "{%- endcomment"))


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
            if money.sign is not None or _may_be_pay(source.folded, block.content, money)
        ]
        if found:
            hidden = _comments(source.text) if hidden is None else hidden
            shown = [money for money in found if not _within(money.span.start, hidden)]
            yield from _in_block(reading, number, block, shown)


def _may_be_pay(folded: str, block: Span, money: Money) -> bool:
    """Whether digits without a currency can be pay: first in a block, in thousands, or near a word for it."""
    start, end = money.span
    if folded.endswith(_HOURS, 0, start):
        return False
    in_thousands = money.in_thousands and (money.unit or money.is_range)
    return (
        bool(in_thousands)
        or begins_line(folded[max(0, start - 4) : start])
        or is_near_pay(folded, start, end, block)
    )


def _by_block(reading: Reading) -> Iterator[tuple[int, list[int]]]:
    """The offsets of likely amounts, gathered by the number of their block."""
    blocks = reading.blocks
    number = 0
    gathered: list[int] = []
    for start in islice(likely_amounts(reading.source, reading.body), _MOST_AMOUNTS):
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
    source = reading.source
    start, end = block.content
    before = start
    for at, money in enumerate(found):
        stop = found[at + 1].span.start if at + 1 < len(found) else end
        begin, is_cut = _sentence_start(source.folded, before, money.span.start)
        ahead = _unglued(source, begin, money.span.start)
        if "(" in ahead:
            ahead = _ASIDE.sub(" ", ahead)
        if begin == start and source.text[start].islower():
            ahead = f"{_unfinished_line_above(reading, number)} {ahead}"
        behind = _behind(source.folded, money.span.end, stop)
        follows = before != start and not is_cut
        yield Setting(reading, money, ahead, begin, behind, follows, number)
        before = money.span.end + len(behind)
        if before == stop:
            before = money.span.end


def _unfinished_line_above(reading: Reading, number: int) -> str:
    """The line over a block that begins in lower case, where it ends like the middle of a sentence."""
    above = next(_labels_above(reading, number), ".")
    return "" if above[-1] in ".:!?" else above


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
        elif announced := _ANNOUNCED.search(folded, start, end):
            yield announced[0]
        else:
            return
        if block.kind is BlockKind.HEADING:
            return


def _comments(text: str) -> list[Span]:
    found: list[Span] = []
    for opening, closing in _COMMENT_SIGNS if "{%" in text or "<!--" in text else ():
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
