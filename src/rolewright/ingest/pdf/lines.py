"""From words to lines, and from lines to the order in which they are read.

Programs that make PDFs paint words in the order of the text nearly always, column by column and cell by cell,
and the structure of a tagged PDF says it outright. So this order is kept, unless it goes up the page within a
column or jumps from column to column in the middle of sentences; only then the places on the page decide.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import pairwise
from statistics import median

from rolewright.ingest.pdf.pages import BULLET, BULLETS, Page, Word
from rolewright.tuples import NamedTuple

# In sizes of the font: how far words of one line may be apart, up or down, and from left to right.
_SAME_BASE = 0.35
_WIDEST_SPACE = 1.5
_MARK_SPACE = 4.0
# A column has this many lines beside another one.
_FEWEST_IN_COLUMN = 4
_MOST_GUTTERS = 6
_WORDS_OF_PROSE = 25
_WELL_TAGGED = 0.9
# A page of more lines is none of a posting, and is left in the order in which it was painted.
_MOST_LINES_COMPARED = 400


class Line(NamedTuple):
    """Words beside each other.

    `size` is that of most of its letters. `column` counts the runs of lines, one below the other, from the
    beginning of the PDF; `dot` is where the bullet of a list is drawn before it, None where none is.
    """

    words: tuple[Word, ...]
    page: int
    size: float
    column: int = 0
    dot: float | None = None

    @property
    def left(self) -> float:
        """Where it begins."""
        return self.words[0].left

    @property
    def right(self) -> float:
        """Where it ends."""
        return self.words[-1].right

    @property
    def base(self) -> float:
        """On what its letters stand."""
        return self.words[-1].base

    @property
    def text(self) -> str:
        """Its words."""
        return " ".join(word.text for word in self.words)


def lines_of(page: Page, number: int) -> list[Line]:
    """The lines of a page in the order in which they are read."""
    words = [word for word in page.words if word.text]
    if not words:
        return []
    tagged = sum(len(word.text) for word in words if word.tag is not None)
    is_tagged = tagged >= _WELL_TAGGED * sum(len(word.text) for word in words)
    if is_tagged:
        words.sort(key=lambda word: word.tag.order if word.tag else 0)
    else:
        words = [word._replace(tag=None) for word in words]
    lines = _with_marks(_joined(words, number))
    if not is_tagged and (_goes_up(lines) or _is_torn(lines)):
        by_place = sorted(words, key=lambda word: (-round(word.base / (word.size * _SAME_BASE)), word.left))
        lines = _by_place(_with_marks(_joined(_levelled(by_place), number)))
    return [_with_dot(line, page.dots) for line in lines]


def in_columns(lines: Iterable[Line]) -> list[Line]:
    """The lines, each with the number of the run that it belongs to: down one column of one page."""
    numbered: list[Line] = []
    column = 0
    for line in lines:
        before = numbered[-1] if numbered else None
        if before is not None and (
            line.page != before.page
            or line.base > before.base + 0.5 * line.size
            or (is_beside(before, line) and line.left > before.right)
        ):
            column += 1
        numbered.append(line._replace(column=column))
    return numbered


def is_beside(line: Line, other: Line) -> bool:
    """Whether two lines of a page stand on one base."""
    return line.page == other.page and abs(line.base - other.base) <= _SAME_BASE * max(line.size, other.size)


def is_mark(word: Word) -> bool:
    """Whether a word is nothing but the mark of a list."""
    return word.text == BULLET or word.text in BULLETS


def _joined(words: Sequence[Word], number: int) -> list[Line]:
    made: list[list[Word]] = []
    for word in words:
        if made and _goes_on(made[-1], word):
            made[-1].append(word)
        else:
            made.append([word])
    return [Line(tuple(line), number, _size(line)) for line in made]


def _size(words: Iterable[Word]) -> float:
    sizes: dict[float, int] = {}
    for word in words:
        sizes[word.size] = sizes.get(word.size, 0) + len(word.text)
    return max(sizes, key=lambda size: (sizes[size], size))


def _goes_on(line: list[Word], word: Word) -> bool:
    last = line[-1]
    size = max(last.size, word.size)
    if abs(word.base - last.base) > _SAME_BASE * size or word.left < last.left:
        return False
    if last.tag and word.tag and last.tag.block != word.tag.block:
        return False
    gap = word.left - last.right
    return gap <= (_MARK_SPACE if len(line) == 1 and is_mark(last) else _WIDEST_SPACE) * size


def _with_marks(lines: list[Line]) -> list[Line]:
    """The lines, each joined to the mark of a list that was painted by itself right before or after it."""
    made: list[Line] = []
    for line in lines:
        before = made[-1] if made else None
        if before is not None and is_beside(before, line):
            near = _MARK_SPACE * line.size
            if len(before.words) == 1 and is_mark(before.words[0]) and 0 <= line.left - before.right <= near:
                made[-1] = line._replace(words=before.words + line.words)
                continue
            if len(line.words) == 1 and is_mark(line.words[0]) and 0 <= before.left - line.right <= near:
                made[-1] = before._replace(words=line.words + before.words)
                continue
        made.append(line)
    return made


def _goes_up(lines: Sequence[Line]) -> bool:
    """Whether the order leads back up the page over lines that were read, or parts marks from entries."""
    if len(lines) > _MOST_LINES_COMPARED:
        return False
    for at, (before, line) in enumerate(pairwise(lines), start=1):
        if len(before.words) == 1 and is_mark(before.words[0]):
            return True
        if is_beside(before, line) and line.right <= before.left:
            return True
        if line.base > before.base + 0.5 * line.size and any(
            other.base < line.base - 0.5 * line.size and other.left < line.right and line.left < other.right
            for other in lines[:at]
        ):
            return True
    return False


def _is_torn(lines: Sequence[Line]) -> bool:
    """Whether the order goes from column to column, line by line, through running text."""
    pairs = [
        (before, line)
        for before, line in pairwise(lines)
        if is_beside(before, line) and line.left > before.right
    ]
    return len(pairs) >= _FEWEST_IN_COLUMN and _are_columns(pairs)


def _are_columns(pairs: Sequence[tuple[Line, Line]]) -> bool:
    """Whether lines that stand beside each other are columns of running text and no rows of a table."""
    return (
        median(len(left.text) for left, _ in pairs)
        > _WORDS_OF_PROSE
        < median(len(right.text) for _, right in pairs)
    )


def _levelled(words: Iterable[Word]) -> list[Word]:
    """The words row by row, from left to right in each."""
    rows: list[list[Word]] = []
    for word in sorted(words, key=lambda word: -word.base):
        if rows and abs(rows[-1][0].base - word.base) <= _SAME_BASE * max(rows[-1][0].size, word.size):
            rows[-1].append(word)
        else:
            rows.append([word])
    return [word for row in rows for word in sorted(row, key=lambda word: word.left)]


def _by_place(lines: Sequence[Line]) -> list[Line]:
    """Lines that come row by row, with the columns of a page one after the other."""
    gutter = _gutter(lines)
    if gutter is None:
        return list(lines)
    ordered: list[Line] = []
    left: list[Line] = []
    right: list[Line] = []
    for line in lines:
        if line.left < gutter - 1 and line.right > gutter - 1:
            ordered += left + right + [line]
            left, right = [], []
        else:
            (left if line.left < gutter - 1 else right).append(line)
    return ordered + left + right


def _gutter(lines: Sequence[Line]) -> float | None:
    """Where a second column begins; None where there is only one, or a table."""
    starts: dict[float, list[Line]] = {}
    outermost = min(line.left for line in lines)
    for line in lines:
        if line.left > outermost + 5 * line.size:
            starts.setdefault(round(line.left / 4) * 4, []).append(line)
    for found in sorted(starts.values(), key=len, reverse=True)[:_MOST_GUTTERS]:
        begin = min(line.left for line in found)
        crossing = sum(line.left < begin - 1 < line.right for line in lines)
        on_left = [line for line in lines if line.right <= begin - 1]
        on_right = [line for line in lines if line.left >= begin - 1]
        if min(len(on_left), len(on_right)) < _FEWEST_IN_COLUMN or crossing > len(on_right):
            continue
        pairs = _beside(on_left, on_right)
        if len(pairs) < 0.7 * min(len(on_left), len(on_right)) or _are_columns(pairs):
            return begin
    return None


def _beside(lines: Iterable[Line], others: Iterable[Line]) -> list[tuple[Line, Line]]:
    """Each line with the first of the others that stands on its base."""
    ordered = sorted(others, key=lambda line: line.base)
    pairs = []
    for line in lines:
        at = bisect_left(ordered, line.base - _SAME_BASE * line.size, key=lambda other: other.base)
        if at < len(ordered) and is_beside(line, ordered[at]):
            pairs.append((line, ordered[at]))
    return pairs


def _with_dot(line: Line, dots: Iterable[tuple[float, float]]) -> Line:
    for x, y in dots:
        if 0.3 < (line.left - x) / line.size < 3 and 0 < (y - line.base) / line.size < 0.75:
            return line._replace(dot=x)
    return line
