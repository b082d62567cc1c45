"""Comments in a text, which its owners write for each other and no reader meets."""

from bisect import bisect_right
from collections.abc import Iterator

from rolewright.text.pattern import pattern
from rolewright.text.span import Span
from rolewright.tuples import NamedTuple

_OPENING, _CLOSING, _LINE_END = "<!--", "-->", "\n"
_FENCE = pattern(r"^[ \t]{0,3}(```|~~~)")
_CODE = pattern(r"`[^`\n]+`")
_FRONT_MATTER = pattern(r"\A\ufeff?(---|\+\+\+)[ \t]*\r?\n(?:.*\n)*?\1[ \t]*(?:\r?\n|\Z)")
_SIGN = pattern(r"\S")


class _Lines(NamedTuple):
    """The lines, from the start of the first past the end of the last, on which comments stand.

    They are `bare` where nothing else stands on them.
    """

    span: Span
    comments: list[Span]
    bare: bool


def comments(text: str) -> list[Span]:
    """The comments in a text, in order. One that is never closed, or that stands in code, is none."""
    found: list[Span] = []
    at = text.find(_OPENING)
    unread = _unread(text) if at >= 0 else []
    while at >= 0 and (end := text.find(_CLOSING, at + len(_OPENING))) >= 0:
        before = bisect_right(unread, at, key=lambda place: place.start) - 1
        if before >= 0 and at < unread[before].end:
            end = unread[before].end
        else:
            end += len(_CLOSING)
            found.append(Span(at, end))
        at = text.find(_OPENING, end)
    return found


def as_read(text: str) -> str:
    """The text with spaces for each comment beside words, so that all words keep their places.

    A comment on lines of its own stays, as a block that nobody reads; of several on one line, the first.
    """
    pieces, at = [], 0
    for lines in _lines_with_comments(text):
        for comment in lines.comments[1 if lines.bare else 0 :]:
            pieces += [text[at : comment.start], _SIGN.sub(" ", text[slice(*comment)])]
            at = comment.end
    return "".join([*pieces, text[at:]]) if pieces else text


def without_comments(text: str) -> str:
    """The text without comments, and without the lines on which nothing else stood."""
    pieces, at = [], 0
    for lines in _lines_with_comments(text):
        pieces.append(text[at : lines.span.start])
        at = lines.span.end
        if not lines.bare:
            pieces.append(_words_of(text, lines))
        elif _is_apart(text, lines.span.start):
            at = _past_blank_lines(text, at)
    return "".join([*pieces, text[at:]])


def _words_of(text: str, lines: _Lines) -> str:
    """What stands on the lines besides comments; the space before each of these goes with it."""
    words, at = text[lines.span.start : lines.comments[0].start], lines.comments[0].end
    for start, end in [*lines.comments[1:], Span(lines.span.end, lines.span.end)]:
        piece = text[at:start]
        words = words.rstrip(" \t") + piece if words.strip() else words + piece.lstrip(" \t")
        at = end
    return words


def _is_apart(text: str, at: int) -> bool:
    """Whether nothing or a blank line stands above the line that begins at `at`."""
    above = text.rfind(_LINE_END, 0, max(0, at - 1)) + 1
    return not text[above:at].strip()


def _past_blank_lines(text: str, at: int) -> int:
    while (end := text.find(_LINE_END, at) + 1) and not text[at:end].strip():
        at = end
    return at


def fenced(text: str) -> Iterator[Span]:
    """Code between fences; a fence that is never closed is none."""
    opened: tuple[str, int] | None = None
    at = 0
    for line in text.splitlines(keepends=True):
        fence = _FENCE.match(line)
        if fence and opened is None:
            opened = (fence[1], at)
        elif fence and opened and fence[1] == opened[0]:
            yield Span(opened[1], at + len(line))
            opened = None
        at += len(line)


def fenced_facts(text: str) -> Span | None:
    """The front matter with its fences."""
    found = _FRONT_MATTER.match(text)
    return Span(*found.span()) if found else None


def _unread(text: str) -> list[Span]:
    """Where a comment is none: front matter and code."""
    facts = fenced_facts(text)
    blocks = [*([facts] if facts else []), *fenced(text)]
    code = (Span(*found.span()) for found in _CODE.finditer(text))
    return sorted([*blocks, *(span for span in code if not any(block.contains(span) for block in blocks))])


def _lines_with_comments(text: str) -> Iterator[_Lines]:
    found = comments(text)
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
