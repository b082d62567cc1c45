"""What stands around words that may state a fact."""

import sys
from bisect import bisect_right
from operator import attrgetter

from rolewright.document import Block, BlockKind, Section, SectionKind
from rolewright.parse.facts.wordlists import holds, phrases
from rolewright.parse.reading import Reading
from rolewright.text import SourceText, compiled, pattern

# Where a statement may end: after a sentence, at a bullet or a tag, at a blank line or a wide gap, and
# between words whose line break was lost ("required.Strong", "Full-timeSalary", "in sales- Driving licence"):
# there a capital stands right behind a small letter, or behind the dash or the star of a bullet.
_BOUNDARY = compiled(
    r"[.!?;<\n•·▪●◦✔➢\uf0b7A-Z*](?:"
    r"(?<=[.!?])(?=[\"')\]*_]*\s+[\"'(\[*_]*[A-Z\d•–-])|(?<=;)(?=\s)|(?<=\n)(?=\s*\n)|"
    r"(?<=<)(?=/?(?:p|li|br|div|ul|h\d)\b)|(?<=[•·▪●◦✔➢\uf0b7])|"
    r"(?<=[a-z\d)%+.!?][A-Z])(?=[a-z])|(?<=[a-z)]- [A-Z])|(?<=[a-z) ]\*)(?= [A-Z\d]))"
)
_AFTER_SENTENCE = pattern(r"[\"')\]*_]*\s+(?=[\"'(\[*_]*[A-Z\d•–-])")
_BLANK_LINE = pattern(r"\s*\n")
_TAG = pattern(r"/?(?:p|li|br|div|ul|h\d)\b[^>]{0,60}>?")
_SPAN, _FAR = attrgetter("span"), sys.maxsize
_MARKS = " *_>\"'("
_CLOSE = 75  # characters, enough for the few words that are compared with phrases
_WIDE_GAP = "   "
_ABBREVIATIONS = ("min", "approx", "e.g", "i.e", "sr", "jr", "no")
# "Mr T. Dlamini", "Prof. J. R. Abara": the point behind a title or an initial ends no sentence. A letter
# alone may be a grade or a vitamin, and "MS." a degree.
_PERSON = compiled(r"\b(?:M(?:r|rs|x|iss)|[Dd]r|[Pp]rof|Ms(?= |\. ?[A-Z]\b))(?:\.?(?: ?[A-Z]\.)* ?[A-Z])?\Z")
_LONGEST_PERSON = 16
_ENTITIES = ("&nbsp", "&rsquo", "&#39", "&amp")
# What stands before an entry of a list, and what may adorn the entry.
_BEFORE_ENTRY = (*":,/|=>–·+&•#;-", " or", "\nor", " and", "\nand", " li-")
_DECORATION = " \t\n*_\"'`[(\ufe0f🌎🌍🌏📍🏠"
_BRACKETS = frozenset('[("`*')
_OPENING = 90
_WISHES = phrases("""
    prefer | desir | plus | bonus | nice | advantage | ideal | asset | extra | optional | benefi | wish
    good to have | stand out | additional | great if | love | even better | helpful | favo | brownie
""")
_WISH_HEADINGS = ("prefer", "nice to have", "desir", "bonus", "ideally")
_DEMANDS = ("qualification", "requirement", "education", "experience", "required", "minimum", "must")
_UNREAD = (BlockKind.COMMENT, BlockKind.CODE)

# Signs that part words; what is left of a text without them can be compared with plain phrases.
_SIGNS = '\t\n\r-/\\,;:.!?()[]{}<>"*_|=~`·#'
_SPACED = bytes.maketrans(_SIGNS.encode("latin-1"), b" " * len(_SIGNS))


class Clause:
    """Words with their neighbours up to the ends of the statement, all in the folded text.

    `lead` and `tail` are the closest words before and after without punctuation, each between spaces.
    `label` is the short line above when the statement begins its own line ("Job type:" over "Full-time").
    `block` is the number of the block in which the words stand, `kind` what that part of the posting is for.
    """

    __slots__ = ("_lead", "_reading", "_start", "_tail", "after", "before", "block", "words")

    def __init__(self, reading: Reading, block: int, start: int, before: str, words: str, after: str) -> None:
        self.before, self.words, self.after = before, words, after
        self.block, self._reading, self._start = block, reading, start
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
        opening = reading.blocks[self.block].content.start
        opens_block = start - opening < 12 and not reading.source.folded[opening:start].strip(_MARKS)
        return _line_above(reading, self.block) if opens_block else ""

    @property
    def kind(self) -> SectionKind:
        """The kind of the list item or the section."""
        return kind_at(self._reading, self._start)

    @property
    def is_unread(self) -> bool:
        """Whether no reader of the posting sees the words."""
        return self._reading.blocks[self.block].kind in _UNREAD


def clause_around(reading: Reading, start: int, end: int, reach: int = 110, after: int = 0) -> Clause:
    """The statement in which the words from `start` to `end` stand.

    At most `reach` characters before them, and as many `after` them unless that is given.
    """
    text = reading.source.text
    folded = reading.source.folded
    at = block_index(reading, start)
    begin = _last_boundary(text, max(_opening(reading, at), start - reach), start)
    stop = _next_boundary(text, end, min(max(reading.blocks[at].content.end, end), end + (after or reach)))
    return Clause(reading, at, start, folded[begin:start], folded[start:end], folded[end:stop])


def _last_boundary(text: str, low: int, start: int) -> int:
    """Where the statement begins that reaches `start`, not before `low`."""
    begin = low
    # Whether a capital at `start` opens a statement shows in the letter behind it.
    for boundary in _BOUNDARY.finditer(text, low, start + 2):
        at, sign = boundary.start(), boundary[0]
        if at > start or (at == start and not sign.isalpha()):
            break
        if sign not in ".;" or not _is_abbreviation(text, at):
            begin = at if sign.isalpha() else min(_past(text, at, sign), start)
    gap = text.rfind(_WIDE_GAP, begin, start)
    return gap + len(_WIDE_GAP) if gap >= 0 else begin


def _next_boundary(text: str, end: int, high: int) -> int:
    """Where the statement ends that goes on behind `end`, at most at `high`."""
    for boundary in _BOUNDARY.finditer(text, end, high):
        at, sign = boundary.start(), boundary[0]
        if sign not in ".;" or not _is_abbreviation(text, at):
            is_glued = sign.isalpha() and text[at - 1] in ".!?"
            high = at - 1 if is_glued and at > end else at
            break
    gap = text.find(_WIDE_GAP, end, high)
    return gap if gap >= 0 else high


def _is_abbreviation(text: str, at: int) -> bool:
    """Whether the sign at `at` belongs to a word or a name: "min. 5 years", "&nbsp; 5", "Mr T. Dlamini"."""
    before = text[max(0, at - 6) : at].lower()
    if before.endswith(_ABBREVIATIONS if text[at] == "." else _ENTITIES):
        return True
    return text[at] == "." and _PERSON.search(text, max(0, at - _LONGEST_PERSON), at) is not None


def _past(text: str, at: int, sign: str) -> int:
    """Where the statement begins that the sign at `at` opens."""
    if sign in ".!?":
        following = _AFTER_SENTENCE.match(text, at + 1)
    elif sign == "\n":
        following = _BLANK_LINE.match(text, at + 1)
    elif sign == "<":
        following = _TAG.match(text, at + 1)
    else:
        return at + 1
    return following.end() if following else at + 1


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


def opens_entry(before: str) -> bool:
    """Whether `before` ends where an entry of a list may begin: at a colon, a bar, a bracket, "or"."""
    rest = before.rstrip(_DECORATION)
    return not rest or f" {rest}".endswith(_BEFORE_ENTRY) or not _BRACKETS.isdisjoint(before[len(rest) :])


def section_at(reading: Reading, offset: int) -> Section:
    """The section in which `offset` lies."""
    at = bisect_right(reading.sections, (offset, _FAR), key=_SPAN) - 1
    return reading.sections[max(0, at)]


def is_nice_to_have(reading: Reading, offset: int) -> bool:
    """Whether `offset` lies among wishes, and the first words of that section say that wishes follow.

    Where they do not, each statement tells by its own words whether it is one: "a licence preferred".
    """
    section = section_at(reading, offset)
    if section.heading and section.heading.text.lower().startswith(_WISH_HEADINGS):
        return True
    if section.kind is not SectionKind.PREFERRED:
        return False
    start = section.span.start
    words = reading.source.folded[start : min(offset, start + _OPENING)].strip()
    opening = words.split("\n", 1)[0].split(":", 1)[0]
    return holds(opening, _WISHES) and not opening.startswith(_DEMANDS)


def kind_at(reading: Reading, offset: int) -> SectionKind:
    """The kind of the list item at `offset`, else of the section."""
    at = bisect_right(reading.items, (offset, _FAR), key=_SPAN) - 1
    if at >= 0 and offset < reading.items[at].span.end:
        return reading.items[at].kind
    return reading.kind_at(offset)


def block_index(reading: Reading, offset: int) -> int:
    """Which block `offset` lies in, counted from 0."""
    return max(0, bisect_right(reading.blocks, (offset, _FAR), key=_SPAN) - 1)


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
