"""Blocks of a text that are for some readers alone, between comments that say for whom.

    <!-- rolewright only internal or us-ny -->
    Ask Dolores in the saw room.
    <!-- rolewright end -->

Each mark stands on a line of its own, and none within a marked block. Since the text is read anew for each
name, there are at most `MOST_NAMES` in it.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from rolewright.text.front_matter import front_matter_span
from rolewright.text.pattern import pattern
from rolewright.text.span import Span
from rolewright.text.unread import CLOSING, Kind, unread
from rolewright.tuples import NamedTuple

if TYPE_CHECKING:
    import re

#: What one may say in a comment of this kind.
VERBS = ("only", "end")

#: For so many names blocks of one text may be marked.
MOST_NAMES = 20

_COMMENT = pattern(rf"(?is)<!--\s*rolewright\b\s*(?P<verb>\w*(?:-\w+)*)(?P<rest>.*?)(?:{CLOSING}|\Z)")
#: What else one may say to this program, of rules.
_OTHER_VERBS = frozenset({"ignore", "ignore-file"})
_OR = pattern(r"(?i)[ \t\r\n]*(?:;|[ \t\r\n]or(?=[ \t\r\n]))[ \t\r\n]*")
#: What would end the comment that a hidden block becomes, or be taken for a mark.
_INSIDE = pattern(rf"(?i)<!--|{CLOSING}|rolewright")

_END = "“<!-- rolewright end -->”"

#: Those for whom a block is, in lower case.
Names = tuple[str, ...]


class Marked(NamedTuple):
    """A block, from the line of the mark that opens it past the line that ends it, and for whom it is.

    `mark` is the comment that opens it and `end` that which ends it, `inside` are its own lines. Names are in
    lower case.
    """

    names: Names
    mark: Span
    span: Span
    inside: Span
    end: Span


class MarkMistake(NamedTuple):
    """What is wrong with a mark, and where; not `is_known` is a comment that says something else to us."""

    span: Span
    message: str
    is_known: bool = True


class Marks(NamedTuple):
    """The marked blocks of a text, in their order, and what is wrong with marks."""

    blocks: tuple[Marked, ...]
    mistakes: tuple[MarkMistake, ...]


_NONE = Marks((), ())


def marks(text: str) -> Marks:
    """The marks in a text. Where any is wrong, no block can be relied on."""
    if "<!--" not in text or "rolewright" not in text.lower():
        return _NONE
    blocks: list[Marked] = []
    mistakes: list[MarkMistake] = []
    opened: tuple[Names, Span, Span] | None = None
    front = front_matter_span(text)
    for span, verb, rest in _comments(text):
        if verb in _OTHER_VERBS:
            continue
        line = _lines_of(text, span)
        if verb not in VERBS:
            said = verb or " ".join(rest.split())
            mistakes.append(MarkMistake(span, f"“{said}” is not understood here", is_known=False))
        elif front and span.start < front.end:
            mistakes.append(MarkMistake(span, "Marks hold for the text, and no part of the front matter."))
        elif not _stands_alone(text, span, line):
            mistakes.append(MarkMistake(span, "This mark should stand on a line of its own."))
        elif verb == "end":
            if opened is None:
                mistakes.append(MarkMistake(span, "This mark ends a block that no mark opened."))
            else:
                names, mark, opening = opened
                blocks.append(
                    Marked(names, mark, Span(opening.start, line.end), Span(opening.end, line.start), span)
                )
                opened = None
        elif opened is not None:
            at = text.count("\n", 0, opened[1].start) + 1
            told = f"Marked blocks do not nest: that of line {at} is still open; end it first, with {_END}."
            mistakes.append(MarkMistake(span, told))
        elif names := _names(rest):
            opened = (names, span, line)
        else:
            told = "This mark names nobody: say “only internal”, a place, or a variant of yours."
            mistakes.append(MarkMistake(span, told))
            opened = ((), span, line)
    if opened is not None:
        mistakes.append(MarkMistake(opened[1], f"This block never ends: close it with {_END}."))
    mistakes.extend(_too_many_names(blocks))
    return Marks(tuple(blocks), tuple(mistakes))


def names_marked(text: str) -> Names:
    """Everybody for whom a block of the text is marked."""
    return names_of(marks(text).blocks)


def names_of(blocks: Iterable[Marked]) -> Names:
    """Everybody for whom these blocks are, each once."""
    return tuple(dict.fromkeys(name for block in blocks for name in block.names))


def without_marks(text: str, is_shown: Callable[[Names], bool]) -> str:
    """The text for some readers: without marks and what is not shown to them, and else to the letter."""
    pieces, at = [], 0
    for block in marks(text).blocks:
        pieces.append(text[at : block.span.start])
        if is_shown(block.names):
            pieces.append(text[block.inside.start : block.inside.end])
        at = block.span.end
    return "".join([*pieces, text[at:]])


def hidden(text: str, is_shown: Callable[[Names], bool]) -> str:
    """The text with each block that is not shown made a comment, so that all other words keep their place."""
    pieces, at = [], 0
    for block in marks(text).blocks:
        if is_shown(block.names):
            continue
        end = block.span.end
        opening, closing = block.mark.start + len("<!--"), block.end.end - len("-->")
        pieces.append(text[at:opening])
        pieces.append(_INSIDE.sub(lambda found: " " * len(found[0]), text[opening:closing]))
        pieces.append("-->" + text[block.end.end : end])
        at = end
    return "".join([*pieces, text[at:]])


def _comments(text: str) -> Iterator[tuple[Span, str, str]]:
    """Every comment to this program that readers do not see as text: its first word and the rest."""
    for kind, span in unread(text):
        if kind is Kind.FRONT_MATTER:
            yield from map(_said, _COMMENT.finditer(text, *span))
        elif kind in (Kind.COMMENT, Kind.OPENING) and (found := _COMMENT.match(text, *span)):
            yield _said(found)
            if kind is Kind.OPENING:
                return


def _said(found: "re.Match[str]") -> tuple[Span, str, str]:
    return Span(*found.span()), found["verb"].lower(), found["rest"]


def _too_many_names(blocks: Sequence[Marked]) -> Iterator[MarkMistake]:
    """That blocks are for more names than one text may have, on the first mark with one too many."""
    names = names_of(blocks)
    if len(names) > MOST_NAMES:
        beyond = names[MOST_NAMES]
        mark = next(block.mark for block in blocks if beyond in block.names)
        told = (
            f"Blocks of one text may be marked for {MOST_NAMES} names, and these are for {len(names)}: "
            "make several postings of it."
        )
        yield MarkMistake(mark, told)


def _names(words: str) -> Names:
    names = (" ".join(name.lower().split()) for name in _OR.split(f"{words} "))
    return tuple(dict.fromkeys(name for name in names if name))


def _lines_of(text: str, span: Span) -> Span:
    """The whole lines on which a comment stands, with their end."""
    end = text.find("\n", span.end)
    return Span(text.rfind("\n", 0, span.start) + 1, end + 1 if end >= 0 else len(text))


def _stands_alone(text: str, span: Span, line: Span) -> bool:
    return not (text[line.start : span.start] + text[span.end : line.end]).strip()
