"""What all rules want to know of one posting, each thing worked out once, when first asked for."""

import re
import sys
from bisect import bisect_left, bisect_right
from functools import cached_property
from itertools import pairwise

from rolewright.document import Block, BlockKind, Item, JobDescription, Section, SectionKind
from rolewright.rules.advertised import is_advertised
from rolewright.rules.introduction import Introduction
from rolewright.rules.item_start import ItemStart, item_start
from rolewright.rules.zones import Zones
from rolewright.text import Seam, Span, pattern, seams, sentences, words

_TITLE_LABEL = pattern(
    r"[\s*_]*(?:[\w ]{0,20}\b)?(?:title|role|position|vacancy|job)\b\s*\**\s*[:=]\**\s*", re.IGNORECASE
)
_LONGEST_TITLE_LINE = 200
# A reference or a department may stand before a title, but not a clause.
_LONGEST_LEAD = 40
# A run of capitals; a digit or a hyphen beside it makes it part of a code.
_CAPITALS = pattern(r"[A-Z](?:[A-Z]|&(?=[A-Z]))+")
# A heading as people write it who have no signs for one: few words, those of some letters with capitals.
_LONGEST_HEADING = 7
_LONGEST_LINE = 400
# No posting has so many different ones.
_MANY_SIGNS = 200
_FEWEST_LETTERS = 4
_SHORT_HEADING = 3
_JOINING = frozenset("-_&@#.'\u2019")
# Nobody may reword the law and what the page puts around a posting.
_FIXED = frozenset({SectionKind.EQUALITY, SectionKind.OTHER})
#: Greater than any place in a text.
_BEYOND = sys.maxsize
_SENTENCE_SIGNS = (".", "!", "?", "…", "\n")


class Analysis:
    """One posting, shared by all rules that look at it."""

    def __init__(self, document: JobDescription) -> None:
        self.document = document
        self.source = document.source
        self._sentences: dict[Span, list[Span]] = {}
        self._words: dict[Span, list[Span]] = {}
        self._starts: dict[Span, ItemStart | None] = {}

    @cached_property
    def zones(self) -> Zones:
        """Where rules keep quiet."""
        return Zones(self)

    def sentences(self, within: Span) -> list[Span]:
        """The sentences of a span that lies in one block."""
        known = self._sentences.get(within)
        if known is None:
            known = [within] if self._is_one_sentence(within) else list(sentences(self.source.text, within))
            if self.glued:
                known = [piece for sentence in known for piece in self._parted(sentence)]
            self._sentences[within] = known
        return known

    @cached_property
    def seams(self) -> list[Seam]:
        """Where sentences, headings and items were joined when line breaks were lost."""
        return list(seams(self.source.text))

    @cached_property
    def glued(self) -> list[int]:
        """Where a word begins though only a letter stands before it, in order: "skillsAbility"."""
        return [seam.at for seam in self.seams if not seam.sign]

    def piece_at(self, offset: int) -> Span:
        """The stretch around `offset` between two places where words are glued."""
        at = bisect_right(self.glued, offset)
        start = self.glued[at - 1] if at else 0
        return Span(start, self.glued[at] if at < len(self.glued) else len(self.source))

    def _parted(self, sentence: Span) -> list[Span]:
        """A sentence as the pieces that were glued together."""
        first, last = bisect_right(self.glued, sentence.start), bisect_left(self.glued, sentence.end)
        cuts = [sentence.start, *self.glued[first:last], sentence.end]
        return [Span(start, end) for start, end in pairwise(cuts)]

    def _is_one_sentence(self, within: Span) -> bool:
        """Whether nothing in a span, which most items and headings are true of, could end a sentence."""
        text = self.source.text
        start, end = within
        if start == end or text[start].isspace() or text[end - 1].isspace():
            return False
        return all(text.find(sign, start, end - 1) < 0 for sign in _SENTENCE_SIGNS)

    def words(self, within: Span) -> list[Span]:
        """The words of a span."""
        known = self._words.get(within)
        if known is None:
            known = self._words[within] = list(words(self.source.text, within))
        return known

    @cached_property
    def all_sentences(self) -> list[Span]:
        """The sentences of the whole posting without front matter, code and comments."""
        return [sentence for block in self._readable_blocks() for sentence in self.sentences(block.content)]

    @cached_property
    def all_words(self) -> list[Span]:
        """The words of the whole posting without front matter, code and comments."""
        return [word for block in self._readable_blocks() for word in self.words(block.content)]

    @cached_property
    def word_set(self) -> frozenset[str]:
        """The runs of letters and figures in the folded text, wherever they stand.

        To split the text at all other signs costs two thirds of what an expression would.
        """
        text = self.source.folded
        if self.glued:
            text = " ".join(text[slice(*cut)] for cut in pairwise([0, *self.glued, len(text)]))
        signs = [sign for sign in set(text) if not sign.isalnum()]
        if len(signs) > _MANY_SIGNS:
            return frozenset(text.translate(dict.fromkeys(map(ord, signs), " ")).split())
        for sign in signs:
            text = text.replace(sign, " ")
        return frozenset(text.split())

    @cached_property
    def prose(self) -> list[Block]:
        """The paragraphs and items whose wording is the writer's own: no headings, law or page's text."""
        prose = (BlockKind.PARAGRAPH, BlockKind.ITEM)
        return [block for block in self.document.blocks if block.kind in prose and self._is_worded(block)]

    def _is_worded(self, block: Block) -> bool:
        """Whether the writer chose the words; under the title only sentences are more than facts."""
        kind = self.kind_at(block.content.start)
        if kind is SectionKind.TITLE:
            return self.source.text[block.content.end - 1 : block.content.end] in _SENTENCE_SIGNS
        return kind not in _FIXED

    @cached_property
    def capitals(self) -> list[Span]:
        """The words of two capital letters and more: acronyms, and words that are shouted."""
        text = self.source.text
        found = (match.span() for match in _CAPITALS.finditer(text))
        return [Span(*span) for span in found if _stands_alone(text, *span)]

    def block_at(self, offset: int) -> Block | None:
        """The block around `offset`; None between blocks."""
        at = bisect_right(self._block_starts, offset) - 1
        if at < 0:
            return None
        block = self.document.blocks[at]
        return block if offset < block.span.end else None

    def text_block_after(self, offset: int) -> Block | None:
        """The first block but comments whose content goes on after `offset`."""
        at = bisect_right(self._text_blocks, offset, key=lambda block: block.content.end)
        return self._text_blocks[at] if at < len(self._text_blocks) else None

    def sentence_at(self, offset: int) -> Span:
        """The sentence around `offset`, or the whole line where no sentence is."""
        block = self.block_at(offset)
        if block is not None:
            within = self.sentences(block.content)
            at = bisect_right(within, (offset, _BEYOND)) - 1
            if at >= 0 and offset < within[at].end:
                return within[at]
        return self.line_at(offset)

    def line_at(self, offset: int) -> Span:
        """The line around `offset`, without its end."""
        line = self.source.line_of(offset)
        starts = self.source.line_starts
        end = starts[line] if line < len(starts) else len(self.source)
        while end > starts[line - 1] and self.source.text[end - 1] in "\r\n":
            end -= 1
        return Span(starts[line - 1], end)

    def item_at(self, offset: int) -> Item | None:
        """The list item around `offset`."""
        at = bisect_right(self._item_starts, offset) - 1
        if at < 0:
            return None
        item = self.document.items[at]
        return item if offset < item.span.end else None

    @cached_property
    def lists(self) -> list[list[Item]]:
        """The items, list by list: entries with nothing between them, whatever their nesting."""
        lists: list[list[Item]] = []
        items = iter(self.document.items)
        is_open = False
        for block in self.document.blocks:
            if block.kind is BlockKind.ITEM:
                if not is_open:
                    lists.append([])
                lists[-1].append(next(items))
            is_open = block.kind is BlockKind.ITEM or (is_open and block.kind is BlockKind.COMMENT)
        return lists

    def is_of_heading(self, span: Span) -> bool:
        """Whether `span` lies within the words of a heading, or of a line that is written like one."""
        block = self.block_at(span.start)
        if block is not None and block.kind is BlockKind.HEADING:
            return block.content.contains(span)
        heading = self.document.section_at(span.start).heading
        if heading is not None and heading.span.contains(span):
            return True
        is_entry = block is not None and block.kind is BlockKind.ITEM
        line = self.line_at(span.start)
        return not is_entry and line.contains(span) and _is_like_heading(self.source[line])

    def item_start(self, item: Item) -> ItemStart | None:
        """How an item begins; None when it has no words."""
        if item.span not in self._starts:
            self._starts[item.span] = item_start(self.source.folded, item.span)
        return self._starts[item.span]

    def kind_at(self, offset: int) -> SectionKind:
        """What the words at `offset` do for the reader: the item's kind, or else the section's."""
        item = self.item_at(offset)
        if item is not None:
            return item.kind
        section = self.section_at(offset)
        return section.kind if section else SectionKind.OTHER

    def section_at(self, offset: int) -> Section | None:
        """The section around `offset`; None before the first one."""
        at = bisect_right(self._section_starts, offset) - 1
        return self.document.sections[at] if at >= 0 else None

    @cached_property
    def title(self) -> Span | None:
        """The title as a board would show it, with everything that stands on its line, but without a label.

        None when the posting has no title. In a sentence or a long line it is the title alone.
        """
        mentions = self.document.facts.title.mentions
        if not mentions:
            return None
        title = mentions[0].span
        line = self._within_block(self.line_at(title.start), title.start)
        if line.length > _LONGEST_TITLE_LINE or self._is_sentence(line):
            return title
        is_first = title.start == line.start
        label = None if is_first else _TITLE_LABEL.match(self.source.text, line.start, title.start)
        start = label.end() if label else line.start
        if title.start - start > _LONGEST_LEAD:
            start = title.start
        return self._unmarked(Span(start, max(line.end, title.end)))

    def _is_sentence(self, line: Span) -> bool:
        block = self.block_at(line.start)
        is_heading = block is not None and block.kind is BlockKind.HEADING
        return not is_heading and self.source.text[line.start : line.end].rstrip(" *_").endswith(".")

    @cached_property
    def opening(self) -> Span | None:
        """The first paragraph of running text after the title lines; None in a posting without one."""
        for block in self.document.blocks:
            if block.kind is BlockKind.PARAGRAPH and self.kind_at(block.span.start) is not SectionKind.TITLE:
                return block.content
        return None

    @cached_property
    def introduction(self) -> Introduction:
        """The running text before duties, demands and offer."""
        return Introduction(self)

    @cached_property
    def is_advertised(self) -> bool:
        """Whether the posting is put before people who might apply."""
        return self.document.is_posting and is_advertised(self.document)

    def _unmarked(self, span: Span) -> Span:
        """A span without emphasis, link target and quotes around its words."""
        text = self.source.text
        start, end = span
        target = text.find("](", start, end)
        end = target if target >= 0 else end
        while start < end and text[start] in " *_#[":
            start += 1
        while start < end and text[end - 1] in " *_#":
            end -= 1
        if end - start > 1 and text[start] == text[end - 1] and text[start] in "\"'":
            return Span(start + 1, end - 1)
        return Span(start, end)

    def _within_block(self, line: Span, offset: int) -> Span:
        block = self.block_at(offset)
        if block is None:
            return line
        return Span(max(line.start, block.content.start), min(line.end, block.content.end))

    def _readable_blocks(self) -> list[Block]:
        hidden = (BlockKind.FRONT_MATTER, BlockKind.CODE, BlockKind.COMMENT, BlockKind.RULE)
        return [block for block in self.document.blocks if block.kind not in hidden]

    @cached_property
    def _block_starts(self) -> list[int]:
        return [block.span.start for block in self.document.blocks]

    @cached_property
    def _text_blocks(self) -> list[Block]:
        return [block for block in self.document.blocks if block.kind is not BlockKind.COMMENT]

    @cached_property
    def _item_starts(self) -> list[int]:
        return [item.span.start for item in self.document.items]

    @cached_property
    def _section_starts(self) -> list[int]:
        return [section.span.start for section in self.document.sections]


def _is_like_heading(line: str) -> bool:
    """Whether a line of prose is short, no sign ends it, and its words but the smallest have capitals."""
    if len(line) > _LONGEST_LINE:
        return False
    words = line.strip(" \t\r*_#:").split()
    if len(words) > _LONGEST_HEADING or line.rstrip().endswith((".", "!", "?", ",", ";")):
        return False
    if words and words[0][0].isupper() and len(words) <= _SHORT_HEADING:
        return True
    return all(word[0].isupper() or len(word) < _FEWEST_LETTERS for word in words if word[0].isalnum())


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether no letter, figure or sign makes the capitals at a place part of a longer word."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if before.isalnum() or before in _JOINING or after.isdigit():
        return False
    rest = text[end : end + 3]
    if rest[:1] in ("'", "\u2019"):
        return rest[1:2] == "s"
    # The plural of an acronym: "SOWs".
    if rest[:1] == "s":
        return not rest[1:2].isalnum()
    return not (after.isalpha() or (after in _JOINING and rest[1:2].isalnum()))
