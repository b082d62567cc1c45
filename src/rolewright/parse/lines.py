"""The lines of a text that hold something, and the shape that each shows by itself."""

import re
from enum import Enum, auto
from typing import NamedTuple


class Shape(Enum):
    """What the signs at the start of a line make of it."""

    TEXT = auto()
    ATX = auto()
    ITEM = auto()
    MARKER = auto()
    QUOTE = auto()
    TABLE = auto()
    RULE = auto()
    FENCE = auto()


class Line(NamedTuple):
    """One line that is not blank.

    `begin` is where the line begins, `start` to `end` its content without indent, marker and white space;
    `level` a heading's depth, or the indent of anything else in columns;
    `apart` whether a blank line is above.
    """

    shape: Shape
    begin: int
    start: int
    end: int
    level: int
    apart: bool


_LINE = re.compile(r"^(?:[^\S\n]|[\ufeff\u200b])*(\S(?:[^\n]*\S)?)", re.MULTILINE)
_BULLETS = "-*+•·▪▫◦‣●○■□◆◇➢➤►▶→⇒✓✔✅☑❖⦁∙–—\uf0b7\uf0a7\u2219\u25e6\u2043"
_MARKED = re.compile(
    rf"""(?P<rule>(?:[-*_=~][ \t]*){{3,}}$)
    | (?P<atx>\#{{1,6}})[ \t]*(?=[^\s\#]|$)
    | (?P<fence>```|~~~)
    | (?P<quote>>[ \t]?)
    | (?P<table>\|)
    | (?P<bullet>[{re.escape(_BULLETS)}](?:[ \t]+|(?<![-*+–—])(?=[^\s\d])|$) | o[ \t]+(?=[A-Z])
        | \(?(?:\d{{1,2}}|[a-hA-H]|[ivx]{{1,4}})[.)](?:[ \t]+|(?=[A-Z][a-z])|$)
        | [\u2600-\u27bf\U0001f300-\U0001faff][\ufe0f\u200d\U0001f300-\U0001faff]*[ \t]+)""",
    re.VERBOSE,
)
_PLAIN_SECOND = frozenset(".) \t")
_SHAPES = {"rule": Shape.RULE, "fence": Shape.FENCE, "table": Shape.TABLE}


def lines(text: str, begin: int) -> list[Line]:
    """The lines of the text from the offset `begin`, which is the start of a line."""
    if "\r" in text:
        text = text.replace("\r\n", " \n").replace("\r", "\n")
    found: list[Line] = []
    before = begin
    for match in _LINE.finditer(text, begin):
        start, end = match.span(1)
        line_begin = text.rfind("\n", before, start) + 1 or before
        apart = text.count("\n", before, start) > 1 or not found
        found.append(_line(text, line_begin, start, end, apart))
        before = end
    return found


def _line(text: str, begin: int, start: int, end: int, apart: bool) -> Line:
    first = text[start]
    if first.isalpha() and text[start + 1 : start + 2] not in _PLAIN_SECOND and first not in "ivx(":
        return Line(Shape.TEXT, begin, start, end, start - begin, apart)
    marked = _MARKED.match(text, start, end)
    if marked is None:
        return Line(Shape.TEXT, begin, start, end, start - begin, apart)
    inner = marked.end()
    name = marked.lastgroup or ""
    if name in _SHAPES:
        return Line(_SHAPES[name], begin, start, end, start - begin, apart)
    if name == "quote":
        return Line(Shape.QUOTE, begin, inner, end, start - begin, apart)
    if name == "atx":
        closing = end - len(text[inner:end].rstrip("# \t")) - inner
        return Line(Shape.ATX, begin, inner, max(inner, end - closing), len(marked["atx"]), apart)
    if inner >= end:
        return Line(Shape.MARKER, begin, end, end, start - begin, apart)
    return Line(Shape.ITEM, begin, inner, end, start - begin, apart)
