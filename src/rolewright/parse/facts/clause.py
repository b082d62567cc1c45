"""What stands around words that may state a fact."""

from bisect import bisect_right
from typing import NamedTuple

from rolewright.document import Block, BlockKind, SectionKind
from rolewright.parse.facts.pattern import alternatives, pattern
from rolewright.parse.reading import Reading
from rolewright.text import SourceText

# Where one statement ends and another begins: a sentence, a bullet, a tag, a wide gap, or words whose line
# break was lost ("a related field3+ years", "required.Strong skills", "Full-timeSalary").
_BOUNDARY = pattern(
    alternatives(r"""
        (?<![Mm]in)(?<!pprox)(?<!e\.g)(?<!i\.e)(?<!\b[SJ]r)[.!?]["')\]*_]*\s+(?=["'(\[*_]*[A-Z0-9•–-])
        (?<!quo)(?<!sp)(?<!#39)(?<!amp);\s | [•·▪●◦✔➢\uf0b7] | \n\s*\n | </?(?:p|li|br|div|ul|h\d)\b
        (?<=[a-z0-9)%+])[.!?]?(?=[A-Z][a-z]) | [.!?](?=[A-Z][a-z]) | \s{3,}
    """)
)
_LABEL = pattern(r"[^.!?]{1,45}[:?=|]?\W*")
_UNREAD = (BlockKind.COMMENT, BlockKind.CODE)


# Signs that part words; what is left of a text without them can be compared with plain phrases.
_SIGNS = str.maketrans(dict.fromkeys('\t\n\r-/\\,;:.!?()[]{}<>"*_|=~`•·…#', " "))


class Clause(NamedTuple):
    """Words with their neighbours up to the ends of the statement, all in the folded text.

    `lead` and `tail` are the words before and after without punctuation, one space on both sides of each.
    `label` is the short line above when the statement begins its own line ("Job type:" over "Full-time").
    """

    before: str
    words: str
    after: str
    lead: str
    tail: str
    label: str


def clause_around(reading: Reading, start: int, end: int, reach: int = 110) -> Clause:
    """The statement in which the words from `start` to `end` stand, at most `reach` characters each way."""
    text, folded = reading.source.text, reading.source.folded
    at = _block_index(reading, start)
    block = reading.blocks[at]
    begin = low = max(_opening(reading, at), start - reach)
    high = min(max(block.content.end, end), end + reach)
    for boundary in _BOUNDARY.finditer(text, low, min(start + 2, len(text))):
        begin = min(boundary.end(), start)
    closing = _BOUNDARY.search(text, end, high)
    stop = closing.start() if closing else high
    label = _line_above(reading, at) if not folded[block.content.start : start].strip(" *_>\"'(") else ""
    before, after = folded[begin:start], folded[end:stop]
    return Clause(before, folded[start:end], after, plain(before), plain(after), label)


def plain(text: str) -> str:
    """The words of `text`, each with one space on both sides."""
    return f" {' '.join(text.translate(_SIGNS).split())} "


def without_article(lead: str) -> str:
    """`lead` without an article at its end."""
    for article in (" a ", " an ", " the "):
        if lead.endswith(article):
            return lead[: -len(article) + 1]
    return lead


def kind_at(reading: Reading, offset: int) -> SectionKind:
    """The kind of the list item at `offset`, else of the section."""
    at = bisect_right(reading.items, offset, key=lambda item: item.span.start) - 1
    if at >= 0 and offset < reading.items[at].span.end:
        return reading.items[at].kind
    return reading.kind_at(offset)


def block_at(reading: Reading, offset: int) -> Block:
    """The block in which `offset` lies."""
    return reading.blocks[_block_index(reading, offset)]


def is_comment(reading: Reading, offset: int) -> bool:
    """Whether `offset` lies in text that no reader of the posting sees."""
    return block_at(reading, offset).kind in _UNREAD


def stands_alone(source: SourceText, start: int, end: int) -> bool:
    """Whether a word begins at `start` and one ends at `end`, also where the space between two was lost."""
    return _is_edge(source.text, start) and _is_edge(source.text, end)


def _is_edge(text: str, at: int) -> bool:
    if not 0 < at < len(text) or not text[at].isalpha() or not text[at - 1].isalpha():
        return True
    return text[at].isupper() and (not text[at - 1].isupper() or text[at + 1 : at + 2].islower())


def _block_index(reading: Reading, offset: int) -> int:
    return max(0, bisect_right(reading.blocks, offset, key=lambda block: block.span.start) - 1)


def _opening(reading: Reading, at: int) -> int:
    """Where the block begins, or the one before it that was broken off in the middle of a sentence."""
    text, start = reading.source.text, reading.blocks[at].content.start
    if at == 0 or not text[start : start + 1].islower():
        return start
    above = reading.blocks[at - 1]
    is_broken = (
        above.kind is BlockKind.PARAGRAPH and text[above.content.end - 1 : above.content.end].isalnum()
    )
    return above.content.start if is_broken else start


def _line_above(reading: Reading, at: int) -> str:
    for above in reversed(reading.blocks[max(0, at - 4) : at]):
        if above.kind not in (BlockKind.COMMENT, BlockKind.RULE):
            words = reading.source.folded[
                above.content.start : min(above.content.end, above.content.start + 60)
            ]
            return words if _LABEL.fullmatch(words) else ""
    return ""
