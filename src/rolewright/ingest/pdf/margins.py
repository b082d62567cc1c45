"""What stands around the text of every page: running headers and footers, and the numbers of pages."""

import re
from collections import Counter
from collections.abc import Sequence

from rolewright.ingest.pdf.lines import Line
from rolewright.ingest.pdf.pages import Page

# The share of a page's height, at its top and its bottom, in which margins are looked for.
_MARGIN = 0.12
_SAME_HEIGHT = 6.0
_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"(?:page|seite|p\.?|s\.)?\s*[-–—|]?\s*\d{1,3}\s*(?:(?:of|/|von|de|sur|\|)\s*\d{1,3})?\s*[-–—|]?"
    r"|page\s*\d{1,3}.{0,3}(?:of|/).{0,3}\d{1,3}",
    re.IGNORECASE,
)
# What browsers print around a page: when it was printed, its address, and its number.
_PRINTED = re.compile(
    r"\d{1,2}[/.]\d{1,2}[/.]\d{2,4},?\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s*[AP]M)?(?:\s.*)?"
    r"|(?:https?|file)://\S+(?:\s+\d{1,3}\s*/\s*\d{1,3})?|about:blank(?:\s+\d{1,3}\s*/\s*\d{1,3})?",
    re.IGNORECASE,
)


def without_margins(lines: Sequence[Line], pages: Sequence[Page]) -> tuple[list[Line], list[str]]:
    """The lines of the text itself, and what was left out because it repeats on every page.

    A number is that of its page where it is the outermost line; what repeats must do so at the same height on at least
    half of the pages. Of large letters, which may be the only title, the first are kept.
    """
    body = _body_size(lines)
    seen = Counter({key for line in lines if (key := _key(line, pages)) is not None} and _pages_by_key(lines, pages))
    fewest = max(2, (len(pages) + 1) // 2)
    kept: list[Line] = []
    repeated: dict[str, None] = {}
    given: set[str] = set()
    for line in lines:
        key = _key(line, pages)
        if key is None:
            kept.append(line)
        elif _is_of_page(line, lines):
            continue
        elif seen[key] >= fewest:
            words = key[0]
            if line.size > 1.15 * body and words not in given:
                kept.append(line)
            elif not _DIGITS.fullmatch(line.text):
                repeated.setdefault(line.text)
            given.add(words)
        else:
            kept.append(line)
    return kept, [text for text in repeated if not _PAGE_NUMBER.fullmatch(text) and not _PRINTED.fullmatch(text)]


Key = tuple[str, int]


def _key(line: Line, pages: Sequence[Page]) -> Key | None:
    """The words of a line in a margin, whatever numbers are in them, and how high they stand."""
    height = pages[line.page - 1].height
    # The places of a page that was turned count from another corner.
    at = line.base if line.base >= 0 else line.base + height
    if _MARGIN * height < at < (1 - _MARGIN) * height:
        return None
    return _DIGITS.sub("0", line.text.casefold()), round(at / _SAME_HEIGHT)


def _pages_by_key(lines: Sequence[Line], pages: Sequence[Page]) -> dict[Key, int]:
    found: dict[Key, set[int]] = {}
    for line in lines:
        if (key := _key(line, pages)) is not None:
            # A height near the border of two steps counts for both.
            for step in (-1, 0, 1):
                found.setdefault((key[0], key[1] + step), set()).add(line.page)
    return {key: len(numbers) for key, numbers in found.items()}


def _is_of_page(line: Line, lines: Sequence[Line]) -> bool:
    """Whether a line is the number of its page or what a browser prints, and nothing of the text is beyond it."""
    if _PRINTED.fullmatch(line.text):
        return True
    if not _PAGE_NUMBER.fullmatch(line.text):
        return False
    bases = [other.base for other in lines if other.page == line.page]
    return line.base <= min(bases) + line.size or line.base >= max(bases) - line.size


def _body_size(lines: Sequence[Line]) -> float:
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[line.size] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0
