"""Words and where they stand on a page, as they pass from the process that reads a PDF.

Places are points, 72 to an inch, from the lower left corner of the page as its readers see it.
"""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from rolewright.tuples import NamedTuple

#: Pages of a PDF. Real ones have ten at most.
MOST_PAGES = 100
#: Characters of a PDF. Real ones have a tenth of that.
MOST_CHARACTERS = 200_000
#: Points of the longer side of a page: two hundred inches, which is the format's own limit.
LONGEST_SIDE = 14_400.0


class Tag(NamedTuple):
    """What the structure of a tagged PDF says of a word.

    `order` is its place in the structure; `kind` is "h", "li", "p", "td" or nothing, and `level` the depth of
    the heading or the list. Words of one `block` belong to one paragraph, entry or cell, those of one `row`
    to one row of a table. Numbers are those of the page.
    """

    order: int
    kind: str = ""
    level: int = 0
    block: int = 0
    row: int = 0


class Word(NamedTuple):
    """Letters without a space between them, on their `base` line. `size` is that of their font."""

    text: str
    left: float
    right: float
    base: float
    size: float
    is_bold: bool = False
    tag: Tag | None = None
    address: str = ""


class Page(NamedTuple):
    """The words of a page in the order of its content, and what else tells what the page is.

    `dots` are the places of small shapes that may be the bullets of a list. `pictures` is the share of the
    page that pictures cover, `invisible` and `unknown` the number of letters that are not painted, as those
    of text recognition, and that no character is named for.
    """

    width: float
    height: float
    words: tuple[Word, ...]
    dots: tuple[tuple[float, float], ...] = ()
    pictures: float = 0.0
    shapes: int = 0
    letters: int = 0
    invisible: int = 0
    unknown: int = 0


def to_json(pages: Iterable[Page]) -> str:
    """The pages for another process."""
    return json.dumps(list(pages), separators=(",", ":"))


def from_json(text: str) -> tuple[Page, ...]:
    """The pages from another process."""
    return tuple(_page(*page) for page in json.loads(text))


def _page(width: float, height: float, words: list[Any], dots: list[Any], *rest: Any) -> Page:
    places = tuple((float(x), float(y)) for x, y in dots)
    return Page(width, height, tuple(_word(*word) for word in words), places, *rest)


def _word(*fields: Any) -> Word:
    word = Word(*fields)
    return word if word.tag is None else word._replace(tag=Tag(*word.tag))


#: What a mark of a list may be beside what fonts of symbols hold, and what all of them become.
BULLET = "•"
BULLETS: Mapping[str, str] = dict.fromkeys("•●○◦▪▫■□◆◇‣⁃∙·►▸➢➤✓✔❖★☐-–—*»", BULLET)
