"""What stands around the text of every page: running headers and footers, and the numbers of pages."""

import re
from collections import Counter
from collections.abc import Sequence

from rolewright.ingest.pdf.lines import Line
from rolewright.ingest.pdf.pages import Page
from rolewright.tuples import NamedTuple

# The share of a page's height, at its top and its bottom, in which margins are looked for.
_MARGIN = 0.12
_SAME_HEIGHT = 6.0
# A line so much larger than the text may be the only title.
_LARGE = 1.15
_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"(?:page|seite|p\.?|s\.)?\s*[-–—|]?\s*\d{1,3}\s*(?:(?:of|/|von|de|sur|\|)\s*\d{1,3})?\s*[-–—|]?",
    re.IGNORECASE,
)
# What browsers print around a page: when it was printed, its address, and its number.
_PRINTED = re.compile(
    r"\d{1,2}[/.]\d{1,2}[/.]\d{2,4},?\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s*[AP]M)?(?:\s.*)?"
    r"|(?:(?:https?|file)://\S+|about:blank)(?:\s+\d{1,3}\s*/\s*\d{1,3})?",
    re.IGNORECASE,
)


class _Place(NamedTuple):
    """The words of a line in a margin, whatever numbers are in them, and how high they stand."""

    words: str
    height: int


def without_margins(lines: Sequence[Line], pages: Sequence[Page]) -> tuple[list[Line], list[str]]:
    """The lines of the text itself, and what was left out because it repeats on every page.

    A number is that of its page where it is the outermost line; what repeats must do so at the same height on
    at least half of the pages. Of large letters, which may be the only title, the first are kept.
    """
    places = [_place(line, pages[line.page - 1].height) for line in lines]
    numbers = _pages_of(lines, places)
    outermost = _outermost(lines)
    fewest = max(2, (len(pages) + 1) // 2)
    large = _LARGE * _body_size(lines)
    kept: list[Line] = []
    repeated: dict[str, None] = {}
    given: set[str] = set()
    for line, place in zip(lines, places, strict=True):
        if place is None:
            kept.append(line)
        elif _PRINTED.fullmatch(line.text) or (
            _PAGE_NUMBER.fullmatch(line.text) and _is_outermost(line, outermost)
        ):
            continue
        elif numbers[place] < fewest or (line.size > large and place.words not in given):
            kept.append(line)
            given.add(place.words)
        elif not _PAGE_NUMBER.fullmatch(line.text):
            repeated.setdefault(line.text)
    return kept, list(repeated)


def _place(line: Line, height: float) -> _Place | None:
    """Where a line stands in a margin; None for one within the page."""
    # The places of a page that was turned count from another corner.
    at = line.base if line.base >= 0 else line.base + height
    if _MARGIN * height < at < (1 - _MARGIN) * height:
        return None
    return _Place(_DIGITS.sub("0", line.text.casefold()), round(at / _SAME_HEIGHT))


def _pages_of(lines: Sequence[Line], places: Sequence[_Place | None]) -> dict[_Place, int]:
    """On how many pages the words of each place stand there."""
    found: dict[_Place, set[int]] = {}
    for line, place in zip(lines, places, strict=True):
        if place is not None:
            # A height near the border of two steps counts for both.
            for step in (-1, 0, 1):
                found.setdefault(_Place(place.words, place.height + step), set()).add(line.page)
    return {place: len(numbers) for place, numbers in found.items()}


def _outermost(lines: Sequence[Line]) -> dict[int, tuple[float, float]]:
    """The lowest and the highest base of each page."""
    found: dict[int, tuple[float, float]] = {}
    for line in lines:
        low, high = found.get(line.page, (line.base, line.base))
        found[line.page] = min(low, line.base), max(high, line.base)
    return found


def _is_outermost(line: Line, outermost: dict[int, tuple[float, float]]) -> bool:
    low, high = outermost[line.page]
    return line.base <= low + line.size or line.base >= high - line.size


def _body_size(lines: Sequence[Line]) -> float:
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[line.size] += len(line.text)
    return max(sizes, key=lambda size: sizes[size], default=0.0)
