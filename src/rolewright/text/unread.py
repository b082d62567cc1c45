"""What of a text stands for something else than its words: comments, and the code in which there are none.

One pass from left to right, in which whatever opens first holds, as in CommonMark: a tick within a comment
opens no code, and the signs of a comment in code, in a tag, in the address of a link or behind a backslash
are text.
"""

from bisect import bisect_left
from collections.abc import Iterator
from enum import Enum, auto
from typing import TYPE_CHECKING

from rolewright.text.front_matter import front_matter_span
from rolewright.text.pattern import pattern
from rolewright.text.span import Span
from rolewright.tuples import NamedTuple

if TYPE_CHECKING:
    import re

#: What ends a comment; browsers take the second, too.
CLOSING = r"--!?>"

_SIGN = pattern(r"\\[!-/:-@\[-`{-~]|`+|~{3,}|<!--|<(?=[A-Za-z/])|\[|\]\(?")
_CLOSING = pattern(CLOSING)
_TICKS = pattern(r"`+")
_CLOSING_FENCE = pattern(r"(?m)^ {0,3}(?P<signs>`{3,}|~{3,})[ \t]*\r?$\n?")
# A blank line, or one that begins with a comment or with the sign of another block, ends a paragraph.
_PARAGRAPH_END = pattern(
    r"\n(?=[ \t]*(?:\r?\n|<!--|[>|•]|#{1,6}[ \t]|[-*+][ \t]|\d{1,9}[.)][ \t]|[-*_=]{3}|`{3}[^`\n]*\n|~{3}))"
)
_TAG = pattern(
    r"<(?:[A-Za-z][A-Za-z0-9-]*+"
    r"(?:\s++[A-Za-z_:][\w.:-]*+(?:\s*+=\s*+(?:[^\s\"'=<>`]++|'[^']*+'|\"[^\"]*+\"))?+)*+\s*+/?>"
    r"|/[A-Za-z][A-Za-z0-9-]*+\s*+>"
    r"|[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*+>"
    r"|[\w.!#$%&'*+/=?^`{|}~-]++@[\w.-]++>)"
)
_ADDRESS = pattern(
    r"\s*+(?!<!--)(?:<[^<>\n]*+>|[^\s<()][^\s()]*+(?:\([^\s()]*+\)[^\s()]*+)*+)"
    r"(?:\s++(?:\"[^\"]*+\"|'[^']*+'))?+\s*+\)"
)
_DEEPEST_INDENT = 3
_SHORTEST_FENCE = 3


class Kind(Enum):
    """What a part of a text is; an `OPENING` goes to the end, since nothing closes it, and is text."""

    FRONT_MATTER = auto()
    FENCE = auto()
    CODE = auto()
    COMMENT = auto()
    OPENING = auto()


class Unread(NamedTuple):
    """A part of a text that is not read as words."""

    kind: Kind
    span: Span


def unread(text: str) -> Iterator[Unread]:
    """Front matter, code and comments in their order, none within another.

    A fence and a comment that are never closed are text; each such comment is told as an opening.
    """
    at = 0
    if facts := front_matter_span(text):
        yield Unread(Kind.FRONT_MATTER, facts)
        at = facts.end
    structure = _Structure(text)
    brackets: list[int] = []
    is_closed = True
    while sign := _SIGN.search(text, at):
        start, at = sign.span()
        first = text[start]
        if sign[0] == "<!--":
            closing = _CLOSING.search(text, at) if is_closed else None
            is_closed = closing is not None
            if closing is None:
                yield Unread(Kind.OPENING, Span(start, len(text)))
            else:
                at = closing.end()
                yield Unread(Kind.COMMENT, Span(start, at))
        elif first in "`~":
            if found := structure.code(start, at):
                yield found
                at = found.span.end
        elif first == "<":
            at = _past(_TAG.match(text, start), structure.paragraph_end(start)) or at
        elif first == "[":
            brackets.append(start)
        elif first == "]" and brackets:
            end = structure.paragraph_end(brackets.pop())
            if sign[0] == "](":
                at = _past(_ADDRESS.match(text, at), end) or at


def _past(found: "re.Match[str] | None", end: int) -> int | None:
    return found.end() if found and found.end() <= end else None


class _Structure:
    """Where the code of a text may end, found once so that no place is looked at again for every opening."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._paragraph_ends = [found.start() for found in _PARAGRAPH_END.finditer(text)]
        self._runs: dict[int, list[int]] = {}
        for run in _TICKS.finditer(text):
            self._runs.setdefault(run.end() - run.start(), []).append(run.start())
        self._fences = {sign: _Fences(text, sign) for sign in "`~"}

    def paragraph_end(self, at: int) -> int:
        """Where the paragraph around `at` ends."""
        number = bisect_left(self._paragraph_ends, at)
        return self._paragraph_ends[number] if number < len(self._paragraph_ends) else len(self._text)

    def code(self, start: int, end: int) -> Unread | None:
        """The code that the signs from `start` to `end` open; None where they are text."""
        if end - start >= _SHORTEST_FENCE and self._opens_fence(start, end):
            closed = self._fences[self._text[start]].closing(end, end - start)
            return Unread(Kind.FENCE, Span(start, closed)) if closed else None
        runs = self._runs.get(end - start, []) if self._text[start] == "`" else []
        number = bisect_left(runs, end)
        if number < len(runs) and runs[number] < self.paragraph_end(start):
            return Unread(Kind.CODE, Span(start, runs[number] + end - start))
        return None

    def _opens_fence(self, start: int, end: int) -> bool:
        above = self._text[max(0, start - _DEEPEST_INDENT - 1) : start]
        is_first = not above.strip(" ") and start <= _DEEPEST_INDENT
        if not is_first and not above.rstrip(" ").endswith("\n"):
            return False
        line_end = self._text.find("\n", end)
        return self._text[start] == "~" or "`" not in self._text[end : line_end if line_end >= 0 else None]


class _Fences:
    """The lines of a text that may close a fence of one sign."""

    def __init__(self, text: str, sign: str) -> None:
        found = [line for line in _CLOSING_FENCE.finditer(text) if line["signs"][0] == sign]
        self._starts = [line.start() for line in found]
        self._ends = [line.end() for line in found]
        self._lengths = [len(line["signs"]) for line in found]
        self._longest_from = [*self._lengths]
        for at in range(len(found) - 2, -1, -1):
            self._longest_from[at] = max(self._lengths[at], self._longest_from[at + 1])

    def closing(self, after: int, length: int) -> int | None:
        """Where the first line behind `after` ends that closes a fence of this length."""
        at = bisect_left(self._starts, after)
        if at == len(self._starts) or self._longest_from[at] < length:
            return None
        while self._lengths[at] < length:
            at += 1
        return self._ends[at]
