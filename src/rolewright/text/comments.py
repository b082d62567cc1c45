"""Comments in a text, which its owners write for each other and no reader meets."""

from collections.abc import Iterator

from rolewright.text.front_matter import front_matter_span
from rolewright.text.pattern import pattern
from rolewright.text.span import Span
from rolewright.text.unread import CLOSING, Kind, unread
from rolewright.tuples import NamedTuple

_LINE_END = "\n"
_SIGN = pattern(r"\S")
_LOOKS_LIKE_ONE = pattern(rf"(?s)<!--.*?{CLOSING}")
# Two of these that come to stand together may open or close something.
_SEAM = frozenset("<!->`")


class _Lines(NamedTuple):
    """The lines, from the start of the first past the end of the last, on which comments stand.

    They are `bare` where nothing else stands on them.
    """

    span: Span
    comments: list[Span]
    bare: bool


def comments(text: str) -> list[Span]:
    """The comments in a text, in order. One that is never closed, or that stands in code, is none."""
    if "<!--" not in text:
        return []
    return [span for kind, span in unread(text) if kind is Kind.COMMENT]


def as_read(text: str) -> str:
    """The text with spaces for each comment beside words, so that all words keep their places.

    A comment on lines of its own stays, as a block that nobody reads; of several on one line, the first.
    """
    pieces, at = [], 0
    for lines in _lines_with(text, comments(text)):
        for comment in lines.comments[1 if lines.bare else 0 :]:
            pieces += [text[at : comment.start], _SIGN.sub(" ", text[slice(*comment)])]
            at = comment.end
    return "".join([*pieces, text[at:]]) if pieces else text


def without_comments(text: str) -> str:
    """The text without comments, and without the lines on which nothing else stood.

    Where one that goes lets what is left be read anew, so that code becomes a comment, all that looks like
    one goes.
    """
    left = _without(text, comments(text))
    if not comments(left):
        return left
    facts = front_matter_span(text)
    found = _LOOKS_LIKE_ONE.finditer(text, facts.end if facts else 0)
    return _without(text, [Span(*each.span()) for each in found])


def _without(text: str, found: list[Span]) -> str:
    pieces, at = [], 0
    for lines in _lines_with(text, found):
        pieces.append(text[at : lines.span.start])
        at = lines.span.end
        if not lines.bare:
            pieces.append(_words_of(text, lines))
        elif _is_apart(text, lines.span.start):
            at = _past_blank_lines(text, at)
    return "".join([*pieces, text[at:]])


def _words_of(text: str, lines: _Lines) -> str:
    """What stands on the lines besides comments; the space before each of these goes with it."""
    pieces = [text[lines.span.start : lines.comments[0].start]]
    is_begun = bool(pieces[0].strip())
    ends = [*(comment.start for comment in lines.comments[1:]), lines.span.end]
    for comment, end in zip(lines.comments, ends, strict=True):
        piece = text[comment.end : end]
        if not is_begun:
            pieces.append(piece.lstrip(" \t"))
            is_begun = bool(piece.strip())
            continue
        before = pieces[-1]
        pieces[-1] = before.rstrip(" \t")
        if piece.strip(" \t"):
            pieces.append(" " + piece if _is_parted(before, piece) else piece)
    return "".join(pieces)


def _is_parted(before: str, behind: str) -> bool:
    """Whether a space stays where a comment stood: between words, and signs that would be one together."""
    last, first = before[-1], behind[0]
    if first.isalnum():
        return last.isalnum() or last in " \t"
    return first in _SEAM and before.rstrip(" \t")[-1] in _SEAM


def _is_apart(text: str, at: int) -> bool:
    """Whether nothing or a blank line stands above the line that begins at `at`."""
    above = text.rfind(_LINE_END, 0, max(0, at - 1)) + 1
    return not text[above:at].strip()


def _past_blank_lines(text: str, at: int) -> int:
    while (end := text.find(_LINE_END, at) + 1) and not text[at:end].strip():
        at = end
    return at


def _lines_with(text: str, found: list[Span]) -> Iterator[_Lines]:
    at = 0
    while at < len(found):
        first = at
        at += 1
        while at < len(found) and _LINE_END not in text[found[at - 1].end : found[at].start]:
            at += 1
        together = found[first:at]
        start = text.rfind(_LINE_END, 0, together[0].start) + 1
        end = text.find(_LINE_END, together[-1].end) + 1 or len(text)
        edges = [start, *(edge for each in together for edge in each), end]
        gaps = zip(edges[::2], edges[1::2], strict=True)
        yield _Lines(Span(start, end), together, not any(text[slice(*gap)].strip() for gap in gaps))
