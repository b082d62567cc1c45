"""The lines of a text and the shape that each shows by itself."""

import re
from enum import Enum, auto
from typing import NamedTuple

from rolewright.text import SourceText


class Shape(Enum):
    """What the signs at the start of a line make of it."""

    BLANK = auto()
    TEXT = auto()
    ATX = auto()
    ITEM = auto()
    MARKER = auto()
    QUOTE = auto()
    TABLE = auto()
    RULE = auto()
    FENCE = auto()


class Line(NamedTuple):
    """One line: `start` to `end` is its content without indent, marker and line end; `after` is where the next begins.

    `level` is a heading's depth, or the indent of anything else in columns.
    """

    shape: Shape
    begin: int
    start: int
    end: int
    after: int
    level: int


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
_PLAIN_START = frozenset("abcdefghijklmnpqrstuvwyzABCDEFGHIJKLMNOPQRSTUVWXYZ")


def split(source: SourceText, begin: int) -> list[Line]:
    """The lines of the text from the offset `begin`, which is the start of a line."""
    text = source.text
    starts = source.line_starts
    first = source.line_of(begin) - 1
    ends = [*starts[first + 1 :], len(text)]
    return [_line(text, start, after) for start, after in zip(starts[first:], ends, strict=True)]


def _line(text: str, begin: int, after: int) -> Line:
    raw = text[begin:after]
    content = raw.strip("\ufeff \t\r\n\u00a0\u200b\x0b\x0c")
    if not content:
        return Line(Shape.BLANK, begin, begin, begin, after, 0)
    indent = raw.index(content[0])
    start = begin + indent
    end = start + len(content)
    if content[0] in _PLAIN_START and content[1:2] not in (".", ")", " "):
        return Line(Shape.TEXT, begin, start, end, after, indent)
    marked = _MARKED.match(content)
    if marked is None:
        return Line(Shape.TEXT, begin, start, end, after, indent)
    inner = start + marked.end()
    match marked.lastgroup:
        case "rule":
            return Line(Shape.RULE, begin, start, end, after, indent)
        case "fence":
            return Line(Shape.FENCE, begin, start, end, after, indent)
        case "table":
            return Line(Shape.TABLE, begin, start, end, after, indent)
        case "quote":
            return Line(Shape.QUOTE, begin, min(inner, end), end, after, indent)
        case "atx":
            closing = len(content) - len(content.rstrip("# \t"))
            return Line(Shape.ATX, begin, min(inner, end), max(inner, end - closing), after, len(marked["atx"]))
    if inner >= end:
        return Line(Shape.MARKER, begin, end, end, after, indent)
    return Line(Shape.ITEM, begin, inner, end, after, indent)
