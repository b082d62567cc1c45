"""From lines to paragraphs, entries of lists and rows of tables."""

import re
from collections import Counter
from collections.abc import Sequence
from enum import StrEnum
from itertools import pairwise

from rolewright.ingest.pdf.lines import Line, is_beside, is_mark
from rolewright.tuples import NamedTuple

# In sizes of the font.
_SAME_LEFT = 0.6
_INDENT = 0.8
_BETWEEN_CELLS = 0.5
_LINE_SPACE, _WIDEST = 1.6, 2.6
# How much wider than usual the space before a paragraph is.
_GAP = 1.25
_NUMBER = re.compile(r"\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]", re.IGNORECASE)
_LABEL = re.compile(r"[A-Z][\w ’'/&()-]{1,40}:(?:\s|$)")
_END = re.compile(r"[.!?:;][”\"’')]*$")
# Letters of a line that can only be running text, and of one that can be.
_LETTERS_OF_PROSE, _LETTERS_OF_LINE = 60, 40
_DASHES = ("-", "–", "—")
_SAME_SIZE = 0.08
# In points: columns that begin so near each other are one column on several pages.
_SAME_COLUMN = 24
_FEW_LINES = 12
# No paragraph is longer; what is comes from a PDF that was made to keep a program busy.
_MOST_LINES = 200
_MOST_LINES_OF_CELL = 4
_MOST_COMPARED = 20
# Spaces between lines of one size, a full line counting for four, that tell what is usual.
_ENOUGH_SPACES = 8


class Shape(StrEnum):
    """What a block is, before it is known which are headings."""

    PARAGRAPH = "paragraph"
    ITEM = "item"
    ROW = "row"


class Block(NamedTuple):
    """Lines that belong together. A `break` before a line was meant; others are where the line was full.

    `marker` is that of an entry, and `at` where its mark stands. `has_gap` tells of a wide space before it.
    """

    shape: Shape
    lines: tuple[Line, ...]
    breaks: tuple[bool, ...]
    marker: str = ""
    at: float = 0.0
    has_gap: bool = True


class Measures:
    """What is usual in a PDF: how wide its columns are and how far its lines are apart."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self._edges: dict[int, float] = {}
        starts: dict[int, float] = {}
        lengths: Counter[int] = Counter(line.column for line in lines)
        for line in lines:
            self._edges[line.column] = max(self._edges.get(line.column, 0.0), line.right)
            starts[line.column] = min(starts.get(line.column, line.left), line.left)
        longest = [column for column, _ in lengths.most_common(_MOST_COMPARED)]
        for column, left in starts.items():
            # A column of few lines need not have a full one, such as on the last page.
            if lengths[column] < _FEW_LINES:
                alike = (other for other in longest if abs(starts[other] - left) < _SAME_COLUMN)
                edge = max((self._edges[other] for other in alike), default=0.0)
                self._edges[column] = max(self._edges[column], edge)
        self._spaces: dict[int, float] = {}
        self._usual = _LINE_SPACE / _GAP
        spaces: dict[int, Counter[float]] = {}
        for before, line in pairwise(lines):
            if before.column == line.column and is_same_size(before, line):
                space = round(2 * (before.base - line.base)) / 2
                weight = 4 if self.is_full(before, line) else 1
                spaces.setdefault(round(line.size), Counter())[space] += weight
        for size, counts in sorted(spaces.items(), key=lambda item: -item[1].total()):
            near = {space: count for space, count in counts.items() if 0 < space < _WIDEST * max(size, 1)}
            if near and sum(near.values()) >= _ENOUGH_SPACES:
                usual = max((count, -space) for space, count in near.items())
                if not self._spaces:
                    self._usual = -usual[1] / max(size, 1)
                self._spaces[size] = -usual[1]

    def is_full(self, line: Line, following: Line) -> bool:
        """Whether the first word of the next line had no place at the end of a line."""
        first = following.words[0]
        need = first.right - first.left + 0.2 * line.size
        return line.right + need > self._edges[line.column] - 0.5 * line.size

    def is_near(self, line: Line, following: Line) -> bool:
        """Whether a line follows without the space that parts paragraphs."""
        size = max(line.size, following.size)
        usual = self._spaces.get(round(following.size), self._usual * size)
        return 0 < line.base - following.base <= max(usual, 0.9 * size) * _GAP


def is_same_size(line: Line, other: Line) -> bool:
    """Whether two lines are set in one size."""
    return abs(line.size - other.size) <= _SAME_SIZE * max(line.size, other.size)


def is_bold(line: Line) -> bool:
    """Whether a line is set in bold letters, but for its mark."""
    words = [word for word in line.words if not is_mark(word)]
    return bool(words) and all(word.is_bold for word in words)


def blocks_of(lines: Sequence[Line]) -> list[Block]:
    """The blocks of a PDF, in the order in which they are read."""
    measures = Measures(lines)
    blocks: list[Block] = []
    lines = _with_narrow_cells(lines)
    for index, line in enumerate(lines):
        before = blocks[-1] if blocks else None
        marked, marker = _marked(line)
        if not marker and _is_entry(before, line, measures):
            marker = "-"
        following = lines[index + 1] if index + 1 < len(lines) else None
        if marker and not (before and _is_within(before, line, measures)):
            at = line.dot if line.dot is not None else line.left
            has_gap = _has_gap(before, line, measures)
            blocks.append(Block(Shape.ITEM, (marked,), (False,), marker, at, has_gap))
        elif before is None or len(before.lines) >= _MOST_LINES:
            blocks.append(Block(Shape.PARAGRAPH, (line,), (False,)))
        elif _is_cell_beside(before, line):
            blocks[-1] = _longer(before, line, is_break=False)._replace(shape=Shape.ROW)
        elif _goes_on(before, line, measures):
            blocks[-1] = _longer(before, line, is_break=_is_break(before, line, following, measures))
        else:
            blocks.append(Block(Shape.PARAGRAPH, (line,), (False,), has_gap=_has_gap(before, line, measures)))
    return blocks


def _with_narrow_cells(lines: Sequence[Line]) -> list[Line]:
    """The lines, with the longest label of a table parted from a value that begins where the others do."""
    starts = {
        round(line.left)
        for before, line in pairwise(lines)
        if is_beside(before, line) and line.left > before.right
    }
    parted: list[Line] = []
    for line in lines:
        at = next(
            (
                at
                for at, (word, value) in enumerate(pairwise(line.words), start=1)
                if round(value.left) in starts
                and value.left - word.right > _BETWEEN_CELLS * line.size
                and not is_mark(word)
            ),
            0,
        )
        cells = (line.words[:at], line.words[at:]) if at else (line.words,)
        parted += [line._replace(words=words) for words in cells]
    return parted


def _longer(block: Block, line: Line, *, is_break: bool) -> Block:
    return block._replace(lines=(*block.lines, line), breaks=(*block.breaks, is_break))


def _is_cell_beside(block: Block, line: Line) -> bool:
    """Whether a line stands to the right of a block, as the next cell of a row does.

    A cell may have several lines, and its neighbours may stand at the height of any of them.
    """
    last, tag = block.lines[-1], line.words[0].tag
    if block.shape is Shape.ITEM or last.page != line.page or line.left <= last.right:
        return False
    if tag is not None and tag.row and last.words[0].tag is not None:
        return last.words[0].tag.row == tag.row
    if is_beside(last, line):
        return True
    heights = [other.base for other in block.lines]
    return _is_row(block) and min(heights) - line.size < line.base < max(heights) + line.size


def _is_row(block: Block) -> bool:
    """Whether a block is short enough to be cells of a row; a column of the page has more lines."""
    lines = 0
    for before, line in zip((None, *block.lines), block.lines, strict=False):
        lines = 1 if before is None or line.left > before.right else lines + 1
        if lines > _MOST_LINES_OF_CELL:
            return False
    return True


def _marked(line: Line) -> tuple[Line, str]:
    """A line without the mark of a list, and what the mark is in Markdown; nothing for no entry."""
    first = line.words[0]
    if len(line.words) == 1:
        return line, "-" if line.dot is not None else ""
    rest = line._replace(words=line.words[1:])
    space = rest.left - first.right
    if is_mark(first) and (space > 0.1 * first.size):
        return rest, "-"
    if _NUMBER.fullmatch(first.text) and space > 0.15 * first.size:
        is_number = first.text.strip("().").isdigit()
        if is_number:
            return rest, first.text.strip("().") + "."
        if space > 0.6 * first.size:
            return line, "-"
    # Typewriters' bullets: the letter o, set well apart.
    if first.text == "o" and space > 0.6 * first.size:
        return rest, "-"
    return line, "-" if line.dot is not None else ""


def _is_entry(before: Block | None, line: Line, measures: Measures) -> bool:
    """Whether the structure says that a line begins an entry, which need not have a mark."""
    tag = line.words[0].tag
    if tag is None or tag.kind != "li" or before is None:
        return tag is not None and tag.kind == "li"
    last = before.lines[-1]
    if last.page != line.page:
        # The structure is that of a page, so what goes on there looks like another entry.
        return before.shape is not Shape.ITEM or not _goes_on_elsewhere(before, line, measures)
    return last.words[-1].tag is None or last.words[-1].tag.block != tag.block


def _is_within(block: Block, line: Line, measures: Measures) -> bool:
    """Whether a line that begins with a dash goes on with a sentence."""
    last = block.lines[-1]
    return (
        line.words[0].text in _DASHES
        and len(line.words) > 1
        and line.words[1].text[0].islower()
        and last.column == line.column
        and measures.is_near(last, line)
        and measures.is_full(last, line)
        and not _is_end(last)
        and abs(last.left - line.left) <= _SAME_LEFT * line.size
    )


def _has_gap(before: Block | None, line: Line, measures: Measures) -> bool:
    last = before.lines[-1] if before else None
    return last is None or last.column != line.column or not measures.is_near(last, line)


def _goes_on(block: Block, line: Line, measures: Measures) -> bool:
    """Whether a line belongs to the block before it."""
    last = block.lines[-1]
    if not is_same_size(last, line):
        return False
    if last.page == line.page and last.words[-1].tag and line.words[0].tag:
        one, other = last.words[-1].tag, line.words[0].tag
        if one.block and other.block:
            return one.block == other.block
    if last.column != line.column:
        return _goes_on_elsewhere(block, line, measures)
    if not measures.is_near(last, line):
        return False
    if block.shape is Shape.ROW:
        is_below = abs(line.left - last.left) <= _SAME_LEFT * line.size
        return is_below and line.left > block.lines[0].left + line.size
    if is_bold(last) != is_bold(line) and not measures.is_full(last, line):
        return False
    if is_bold(last) and not is_bold(line) and not _is_end(last) and _begins_large(line):
        return False
    if block.shape is Shape.ITEM:
        return _goes_on_in_item(block, line, measures)
    return _goes_on_in_paragraph(block, line, measures)


def _goes_on_in_item(block: Block, line: Line, measures: Measures) -> bool:
    first, last = block.lines[0], block.lines[-1]
    if abs(line.left - first.left) <= _SAME_LEFT * line.size and line.left > block.at + 0.3 * line.size:
        return measures.is_full(last, line) or not (_is_end(last) and _begins_large(line))
    return line.left >= block.at - 1 and (measures.is_full(last, line) or _begins_small(line))


def _goes_on_in_paragraph(block: Block, line: Line, measures: Measures) -> bool:
    last = block.lines[-1]
    is_full = measures.is_full(last, line)
    if len(block.lines) > 1 and line.left > last.left + _INDENT * line.size:
        return is_full and not _is_end(last)
    is_prose = not all(block.breaks[1:]) or len(last.text) > _LETTERS_OF_PROSE
    return is_full or not (is_prose and _is_end(last) and _begins_large(line))


def _goes_on_elsewhere(block: Block, line: Line, measures: Measures) -> bool:
    """Whether a sentence goes on at the head of the next column or page."""
    last = block.lines[-1]
    is_to_the_left = last.page == line.page and line.right < last.left
    if block.shape is Shape.ROW or is_bold(last) != is_bold(line) or is_to_the_left or _is_end(last):
        return False
    return _begins_small(line) or (measures.is_full(last, line) and len(last.text) > _LETTERS_OF_LINE)


def _is_end(line: Line) -> bool:
    """Whether a sentence may end with a line."""
    return _END.search(line.text) is not None


def _begins_small(line: Line) -> bool:
    return line.words[0].text[0].islower()


def _begins_large(line: Line) -> bool:
    return line.words[0].text[0].isupper()


def _is_break(block: Block, line: Line, following: Line | None, measures: Measures) -> bool:
    """Whether the end of the line before was meant, and not just where the line was full."""
    last = block.lines[-1]
    if _begins_small(line) or measures.is_full(last, line) or last.column != line.column:
        return False
    if _LABEL.match(line.text) or _LABEL.match(last.text):
        return True
    # Where a paragraph is narrower than its column, its own lines tell how wide it is.
    own = block.lines[-_MOST_COMPARED:]
    widest = max(other.right for other in (*own, line, *([following] if following else [])))
    return len(own) < 2 or not all(widest - other.right < 0.12 * (widest - last.left) for other in own)
