"""The parts of a page that are its posting, told from what surrounds it.

A page that names its main part is believed. Otherwise the posting is the smallest part that holds the first
heading and nearly all the words, once what calls itself something else is left out: lists of other jobs,
menus, questions about cookies.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate

from rolewright.ingest.html_tokens import VOID, Tag
from rolewright.tuples import NamedTuple

Pieces = Sequence[Tag | str]

# What is not seen, and what surrounds the posting on every page.
UNSEEN = frozenset("script style template title noscript svg math iframe object select datalist".split())
_SURROUNDING = frozenset("nav footer button dialog".split())
_SURROUNDING_ROLES = frozenset("navigation banner contentinfo search dialog alertdialog menu menubar".split())
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
# Names by which pages call what surrounds: within the names of classes, so that each stands apart.
_CALLED = re.compile(
    r"(?:^|[\s_-])(?:"
    r"breadcrumbs?|cookies?(?:banner|bar|consent|notice)?|consent|gdpr|newsletter|subscribe|signup|"
    r"(?:site|main|page|global|top|mobile|primary)[_-]?(?:nav|navigation|navbar|menu|header|footer)|nav|navbar|"
    r"footer|menu|skip[_-]?(?:link|nav|to[_-]\w+)|share|sharing|social(?:[_-]\w+)?|"
    r"(?:similar|related|recommended|other|more|latest|featured)[_-]?(?:jobs?|posts?|vacanc(?:y|ies)|roles?|positions?|"
    r"openings?|adverts?|articles?)(?:[_-]\w+)?|job[_-]alerts?|"
    r"modal|popup|lightbox|sr[_-]only|visually[_-]hidden|screen[_-]reader[_-]text|login|search[_-]?(?:form|bar|box)"
    r")(?=$|[\s_-])",
    re.IGNORECASE,
)
_OF_OTHERS = re.compile(
    r"\s*(?:similar|related|recommended|other|more|latest|featured|you (?:may|might) also like|"
    r"jobs? like this|share this|job alerts?)\b[^.]{0,40}\Z",
    re.IGNORECASE,
)
_OTHERS_ARE = re.compile(
    r"jobs?|roles?|positions?|vacanc|openings?|opportunities|like|share|alerts?|posts?", re.IGNORECASE
)
_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
_HOLDERS = frozenset("div section td article body form center main".split())
_ENOUGH = 0.85
# What calls itself something else and holds more than this of all the words is the posting all the same.
_TOO_MUCH = 0.4


class _Element(NamedTuple):
    """An element from its first piece up to the piece behind its last, with how many letters lie in it."""

    start: int
    end: int
    tag: Tag
    letters: int


def posting_part(pieces: Pieces) -> Pieces:
    """The pieces of a page that are its posting, without what nobody sees."""
    pieces = _unframed(list(visible(pieces)))
    for is_named in (_is_main, _is_article):
        named = [element for element in _elements(pieces) if is_named(element.tag)]
        if len(named) == 1 and named[0].letters:
            return _without_surroundings(pieces[named[0].start : named[0].end])
    pieces = _without_surroundings(pieces)
    elements = _elements(pieces)
    letters = sum(_letters(piece) for piece in pieces if isinstance(piece, str))
    title = next((element for element in elements if element.tag.name == "h1" and element.letters), None)
    holders = [
        element
        for element in elements
        if element.tag.name in _HOLDERS
        and element.letters >= _ENOUGH * letters
        and (title is None or element.start <= title.start < element.end)
    ]
    smallest = min(holders, key=lambda element: element.end - element.start, default=None)
    return pieces[smallest.start : smallest.end] if smallest else pieces


def visible(pieces: Iterable[Tag | str]) -> Iterator[Tag | str]:
    """The pieces that readers see: none within an element that is hidden or shows no words."""
    return _left(pieces, _is_unseen)


def _left(pieces: Iterable[Tag | str], is_left_out: Callable[[Tag], bool]) -> Iterator[Tag | str]:
    inside, depth = "", 0
    for piece in pieces:
        if isinstance(piece, str):
            if not depth:
                yield piece
        elif depth:
            if piece.name == inside:
                depth += -1 if piece.is_end else 1
        elif not piece.is_end and piece.name not in VOID and is_left_out(piece):
            inside, depth = piece.name, 1
        else:
            yield piece


def _is_unseen(tag: Tag) -> bool:
    return (
        tag.name in UNSEEN
        or "hidden" in tag.attributes
        or tag.attributes.get("aria-hidden", "").lower() == "true"
        or _HIDDEN.search(tag.attributes.get("style", "")) is not None
    )


def _is_main(tag: Tag) -> bool:
    return tag.name == "main" or tag.attributes.get("role", "").lower() == "main"


def _is_article(tag: Tag) -> bool:
    return tag.name == "article" or tag.attributes.get("itemtype", "").endswith("schema.org/JobPosting")


def _elements(pieces: Pieces) -> list[_Element]:
    """Every element that ends, or that the page leaves open, in the order of their ends."""
    found: list[_Element] = []
    stack: list[tuple[int, Tag, int]] = []
    open_names: dict[str, int] = {}
    letters = 0
    for at, piece in enumerate(pieces):
        if isinstance(piece, str):
            letters += _letters(piece)
        elif piece.name in VOID:
            continue
        elif not piece.is_end:
            stack.append((at, piece, letters))
            open_names[piece.name] = open_names.get(piece.name, 0) + 1
        elif open_names.get(piece.name):
            # What was left open within ends here too.
            while True:
                start, tag, before = stack.pop()
                open_names[tag.name] -= 1
                found.append(_Element(start, at + 1, tag, letters - before))
                if tag.name == piece.name:
                    break
    found.extend(
        _Element(start, len(pieces), tag, letters - before) for start, tag, before in reversed(stack)
    )
    return found


def _without_surroundings(pieces: Pieces) -> Pieces:
    """The pieces without the elements that surround a posting."""
    all_letters = sum(_letters(piece) for piece in pieces if isinstance(piece, str))
    elements = _elements(pieces)
    title = next((element.start for element in elements if element.tag.name == "h1" and element.letters), -1)
    of_others = _of_others(pieces, elements)
    gone = {
        element.start: element.end
        for element in elements
        if _surrounds(element.tag)
        or element.start in of_others
        or (
            _CALLED.search(_called(element.tag)) is not None
            and element.letters <= _TOO_MUCH * all_letters
            and not element.start <= title < element.end
        )
    }
    left: list[Tag | str] = []
    at = 0
    while at < len(pieces):
        if at in gone:
            at = gone[at]
        else:
            left.append(pieces[at])
            at += 1
    return left


def _surrounds(tag: Tag) -> bool:
    return tag.name in _SURROUNDING or tag.attributes.get("role", "").lower() in _SURROUNDING_ROLES


def _called(tag: Tag) -> str:
    if tag.name not in _CALLABLE:
        return ""
    return f"{tag.attributes.get('class', '')} {tag.attributes.get('id', '')}"


_CALLABLE = frozenset("div section aside ul ol header form p span a".split())


def _of_others(pieces: Pieces, elements: Sequence[_Element]) -> set[int]:
    """Where the parts begin whose first heading says that they tell of other jobs."""
    starts: set[int] = set()
    largest = _TOO_MUCH * max((element.letters for element in elements), default=0)
    headings = [element for element in elements if element.tag.name in _HEADINGS]
    before, tried = -1, 0
    for heading in headings:
        words = "".join(piece for piece in pieces[heading.start : heading.end] if isinstance(piece, str))
        if tried < _MOST_OF_OTHERS and _OF_OTHERS.match(words) and _OTHERS_ARE.search(words):
            tried += 1
            around = [
                element
                for element in elements
                if element.tag.name in ("div", "section", "aside")
                and before < element.start < heading.start
                and heading.end <= element.end
                and element.letters <= largest
            ]
            if around:
                starts.add(max(around, key=lambda element: element.letters).start)
        before = heading.start
    return starts


def _unframed(pieces: Pieces) -> Pieces:
    """The pieces, with tables that only lay out the page taken for plain parts of it."""
    tables = [element for element in _elements(pieces) if element.tag.name == "table"]
    laid_out = list(
        accumulate((isinstance(piece, Tag) and piece.name in _OF_LAYOUTS for piece in pieces), initial=0)
    )
    frames = [0] * (len(pieces) + 1)
    for table in tables:
        if laid_out[table.end - 1] > laid_out[table.start + 1]:
            frames[table.start] += 1
            frames[table.end] -= 1
    return [
        piece._replace(name="div") if depth and isinstance(piece, Tag) and piece.name in _OF_TABLES else piece
        for piece, depth in zip(pieces, accumulate(frames), strict=False)
    ]


_MOST_OF_OTHERS = 20
_OF_LAYOUTS = _HEADINGS | {"ul", "ol", "table"}
_OF_TABLES = frozenset("table tbody thead tfoot tr td th".split())


def _letters(words: str) -> int:
    return len(words) - words.count(" ") - words.count("\n")
