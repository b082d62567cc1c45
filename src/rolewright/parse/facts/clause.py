"""What stands around words that may state a fact."""

from bisect import bisect_right

from rolewright.document import Block, BlockKind, SectionKind
from rolewright.parse.facts.pattern import pattern
from rolewright.parse.reading import Reading
from rolewright.text import SourceText, Span

# Where a statement may end: after a sentence, at a bullet or a tag, at a blank line or a wide gap, and
# between words whose line break was lost ("related field3+ years", "required.Strong", "Full-timeSalary"):
# there a capital stands right behind a small letter.
_BOUNDARY = pattern(
    r"[.!?;<\n•·▪●◦✔➢\uf0b7A-Z](?:(?<![A-Z])|(?<=[a-z\d)%+.!?][A-Z])(?=[a-z]))",
)
_AFTER_SENTENCE = pattern(r"[\"')\]*_]*\s+(?=[\"'(\[*_]*[A-Z\d•–-])")
_BLANK_LINE = pattern(r"\s*\n")
_TAG = pattern(r"/?(?:p|li|br|div|ul|h\d)\b[^>]{0,60}>?")
_MARKS = " *_>\"'("
_CLOSE = 75  # characters, enough for the few words that are compared with phrases
_WIDE_GAP = "   "
_ABBREVIATIONS = ("min", "approx", "e.g", "i.e", "sr", "jr", "no")
_ENTITIES = ("&nbsp", "&rsquo", "&#39", "&amp")
_UNREAD = (BlockKind.COMMENT, BlockKind.CODE)

# Signs that part words; what is left of a text without them can be compared with plain phrases.
_SIGNS = '\t\n\r-/\\,;:.!?()[]{}<>"*_|=~`·#'
_SPACED = bytes.maketrans(_SIGNS.encode("latin-1"), b" " * len(_SIGNS))


class Clause:
    """Words with their neighbours up to the ends of the statement, all in the folded text.

    `lead` and `tail` are the closest words before and after without punctuation, each between spaces.
    `label` is the short line above when the statement begins its own line ("Job type:" over "Full-time").
    """

    __slots__ = ("_block", "_lead", "_reading", "_start", "_tail", "after", "before", "words")

    def __init__(self, reading: Reading, block: int, begin: int, words: Span, stop: int) -> None:
        folded = reading.source.folded
        start, end = words
        self.before, self.words, self.after = folded[begin:start], folded[start:end], folded[end:stop]
        self._reading, self._block, self._start = reading, block, start
        self._lead: str | None = None
        self._tail: str | None = None

    @property
    def lead(self) -> str:
        """The closest words before."""
        if self._lead is None:
            self._lead = plain(self.before[-_CLOSE:])
        return self._lead

    @property
    def tail(self) -> str:
        """The closest words after."""
        if self._tail is None:
            self._tail = plain(self.after[:_CLOSE])
        return self._tail

    @property
    def label(self) -> str:
        """The short line above, if the statement opens its block."""
        reading, start = self._reading, self._start
        opening = reading.blocks[self._block].content.start
        opens_block = start - opening < 12 and not reading.source.folded[opening:start].strip(_MARKS)
        return _line_above(reading, self._block) if opens_block else ""


def clause_around(reading: Reading, start: int, end: int, reach: int = 110) -> Clause:
    """The statement in which the words from `start` to `end` stand, at most `reach` characters each way."""
    text = reading.source.text
    at = block_index(reading, start)
    begin = _last_boundary(text, max(_opening(reading, at), start - reach), start)
    stop = _next_boundary(text, end, min(max(reading.blocks[at].content.end, end), end + reach))
    return Clause(reading, at, begin, Span(start, end), stop)


def _last_boundary(text: str, low: int, start: int) -> int:
    """Where the statement begins that reaches `start`, not before `low`."""
    begin = low
    for boundary in reversed(list(_BOUNDARY.finditer(text, low, min(start + 2, len(text))))):
        at = boundary.start()
        past = at if text[at].isalpha() else at < start and _past_stop(text, at)
        if past and at <= start:
            begin = min(past, start)
            break
    gap = text.rfind(_WIDE_GAP, begin, start)
    return gap + len(_WIDE_GAP) if gap >= 0 else begin


def _next_boundary(text: str, end: int, high: int) -> int:
    """Where the statement ends that goes on behind `end`, at most at `high`."""
    for boundary in _BOUNDARY.finditer(text, end, high):
        at = boundary.start()
        if text[at].isalpha():
            high = max(end, at - (text[at - 1] in ".!?"))
            break
        if _past_stop(text, at):
            high = at
            break
    gap = text.find(_WIDE_GAP, end, high)
    return gap if gap >= 0 else high


def _past_stop(text: str, at: int) -> int:
    """Where the next statement begins if one ends with the sign at `at`, else 0."""
    sign = text[at]
    if sign in ".!?":
        following = _AFTER_SENTENCE.match(text, at + 1)
        is_abbreviation = sign == "." and text[max(0, at - 6) : at].lower().endswith(_ABBREVIATIONS)
        return following.end() if following and not is_abbreviation else 0
    if sign == ";":
        is_end = text[at + 1 : at + 2].isspace() and not text[max(0, at - 6) : at].endswith(_ENTITIES)
        return at + 1 if is_end else 0
    if sign == "\n":
        blank = _BLANK_LINE.match(text, at + 1)
        return blank.end() if blank else 0
    if sign == "<":
        tag = _TAG.match(text, at + 1)
        return tag.end() if tag else 0
    return at + 1


def plain(text: str) -> str:
    """The words of `text`, each with one space on both sides; letters that no phrase has are left out."""
    words = text.encode("latin-1", "replace").translate(_SPACED).decode("latin-1")
    return f" {' '.join(words.split())} "


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


def block_index(reading: Reading, offset: int) -> int:
    """Which block `offset` lies in, counted from 0."""
    return max(0, bisect_right(reading.blocks, offset, key=lambda block: block.span.start) - 1)


def block_at(reading: Reading, offset: int) -> Block:
    """The block in which `offset` lies."""
    return reading.blocks[block_index(reading, offset)]


def is_comment(reading: Reading, offset: int) -> bool:
    """Whether `offset` lies in text that no reader of the posting sees."""
    return block_at(reading, offset).kind in _UNREAD


def stands_alone(source: SourceText, start: int, end: int) -> bool:
    """Whether a word begins at `start` and one ends at `end`, also where the space between two was lost."""
    return _is_edge(source.text, start) and _is_edge(source.text, end)


def is_inside_number(folded: str, at: int) -> bool:
    """Whether the digit at `at` goes on a number or an amount that began before."""
    before = folded[max(0, at - 2) : at]
    if not before or not folded[at : at + 1].isdigit():
        return False
    return before[-1] in "0123456789$£€" or (before[-1] in ".,:/-" and before[0].isdigit())


def _is_edge(text: str, at: int) -> bool:
    if not 0 < at < len(text) or not text[at].isalpha() or not text[at - 1].isalpha():
        return True
    return text[at].isupper() and (not text[at - 1].isupper() or text[at + 1 : at + 2].islower())


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
            words = reading.source.folded[above.content.start : above.content.end]
            is_label = len(words) <= 48 and not any(sign in words[:-1] for sign in ".!?")
            return words if is_label else ""
    return ""
