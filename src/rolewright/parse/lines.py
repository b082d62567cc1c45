"""The lines of a text that hold something, and the shape that each shows by itself."""

import re
from enum import Enum, auto

from rolewright.text import compiled, maker
from rolewright.tuples import NamedTuple


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


_BULLETS = "-*+•·▪▫◦‣●○■□◆◇➢➤►▶→⇒✓✔✅☑❖⦁∙–—\uf0b7\uf0a7\u2219\u25e6\u2043"
_MARKED = compiled(
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
# Signs of no width at the start of a line, which are no part of what it says.
_INVISIBLE = ("\ufeff", "\u200b")
# A letter that opens a marker such as "a)", "iv." or "o" has one of these behind it.
_PLAIN_SECOND = frozenset(".) \t")
_NUMERALS = frozenset("ivx")
_SHAPES = {"rule": Shape.RULE, "fence": Shape.FENCE, "table": Shape.TABLE}
# A member of an enumeration is slow to look up.
_TEXT = Shape.TEXT
_line = maker(Line)


def lines(text: str, begin: int) -> list[Line]:
    """The lines of the text from the offset `begin`, which is the start of a line."""
    if "\r" in text:
        text = text.replace("\r\n", " \n").replace("\r", "\n")
    found: list[Line] = []
    apart = True
    for whole in (text[begin:] if begin else text).split("\n"):
        words = whole.strip()
        if words:
            if words.startswith(_INVISIBLE):
                words = _visible(words)
            start = begin if words is whole else begin + whole.rfind(words)
            end = start + len(words)
            first = words[0]
            if first.isalpha() and words[1:2] not in _PLAIN_SECOND and first not in _NUMERALS:
                found.append(_line((_TEXT, begin, start, end, start - begin, apart)))
            else:
                found.append(_marked(text, begin, start, end, apart))
        apart = not words
        begin += len(whole) + 1
    return found


def _visible(words: str) -> str:
    while len(words) > 1 and words.startswith(_INVISIBLE):
        words = words[1:].lstrip()
    return words


def _marked(text: str, begin: int, start: int, end: int, apart: bool) -> Line:
    """A line that may begin with a marker."""
    marked = _MARKED.match(text, start, end)
    if marked is None:
        return Line(_TEXT, begin, start, end, start - begin, apart)
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
