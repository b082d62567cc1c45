"""From lines to blocks: headings by markup, items, paragraphs with their wrapped lines joined."""

from collections.abc import Iterator
from typing import NamedTuple

from rolewright.document import Block, BlockKind
from rolewright.parse.front_matter import front_matter_span
from rolewright.parse.lines import Line, Shape, lines
from rolewright.parse.wrapping import wrapped
from rolewright.text import SourceText, Span

_SIMPLE = {
    Shape.QUOTE: BlockKind.QUOTE,
    Shape.TABLE: BlockKind.TABLE,
    Shape.RULE: BlockKind.RULE,
}
_COMMENTS = (("<!--", "-->"), ("{% comment", "endcomment"), ("{#", "#}"))
_LONGEST_UNDERLINED = 100


class _Found(NamedTuple):
    """A block before it is known where the next begins."""

    kind: BlockKind
    begin: int
    start: int
    end: int
    level: int


def blocks(source: SourceText) -> tuple[Block, ...]:
    """The blocks of the text, which tile it: a blank line belongs to the block before it."""
    text = source.text
    found: list[_Found] = []
    fenced = front_matter_span(text)
    begin = 0
    if fenced is not None:
        found.append(_Found(BlockKind.FRONT_MATTER, 0, fenced.start, fenced.end, 0))
        begin = fenced.end
    found.extend(_scan(text, lines(text, begin)))
    return tuple(_tiled(found, len(text)))


def _tiled(found: list[_Found], length: int) -> Iterator[Block]:
    """Blocks stretched over the blank lines that follow them; the first also over those before it."""
    begins = [each.begin for each in found]
    before = 0
    for (kind, _, start, end, level), after in zip(found, [*begins[1:], length], strict=False):
        yield Block(kind, Span(before, after), Span(start, end), level)
        before = after


def _scan(text: str, found: list[Line]) -> Iterator[_Found]:
    at = 0
    while at < len(found):
        line = found[at]
        shape, begin, start, end, level, _ = line
        after = at + 1
        if text[start : start + 1] in ("<", "{") and (closing := _comment_end(text, start)) is not None:
            after = _past(found, at, closing)
            yield _Found(BlockKind.COMMENT, begin, start, found[after - 1].end, 0)
        elif shape is Shape.TEXT:
            if _is_underlined(text, found, at):
                depth = 1 if text[found[after].start] == "=" else 2
                after += 1
                yield _Found(BlockKind.HEADING, begin, start, end, depth)
            else:
                after = wrapped(text, found, at)
                yield _Found(BlockKind.PARAGRAPH, begin, start, found[after - 1].end, level)
        elif shape is Shape.ITEM:
            after = wrapped(text, found, at)
            yield _Found(BlockKind.ITEM, begin, start, found[after - 1].end, level)
        elif shape is Shape.ATX:
            yield _Found(BlockKind.HEADING, begin, start, end, level)
        elif shape is Shape.FENCE:
            after = _past_fence(found, at)
            yield _Found(BlockKind.CODE, begin, start, found[after - 1].end, 0)
        elif shape is not Shape.MARKER:
            yield _Found(_SIMPLE[shape], begin, start, end, level)
        elif after < len(found) and found[after].shape is Shape.TEXT:
            words = found[after].start
            after = wrapped(text, found, after)
            yield _Found(BlockKind.ITEM, begin, words, found[after - 1].end, level)
        else:
            yield _Found(BlockKind.RULE, begin, start, end, level)
        at = after


def _comment_end(text: str, start: int) -> int | None:
    """Where the comment that begins at `start` closes; None if it does not or if text follows on its line."""
    for opening, closing in _COMMENTS:
        if text.startswith(opening, start):
            end = text.find(closing, start)
            line_end = text.find("\n", end)
            rest = text[end + len(closing) : line_end if line_end >= 0 else len(text)]
            return end if end >= 0 and not rest.strip(" \t\r-%}") else None
    return None


def _past(found: list[Line], at: int, offset: int) -> int:
    while at < len(found) and found[at].begin <= offset:
        at += 1
    return at


def _past_fence(found: list[Line], at: int) -> int:
    for after in range(at + 1, len(found)):
        if found[after].shape is Shape.FENCE:
            return after + 1
    return at + 1


def _is_underlined(text: str, found: list[Line], at: int) -> bool:
    if at + 1 == len(found) or found[at + 1].shape is not Shape.RULE:
        return False
    line, below = found[at], found[at + 1]
    return (
        not below.apart
        and text[below.start] in "=-"
        and " " not in text[below.start : below.end]
        and line.end - line.start <= _LONGEST_UNDERLINED
        and (line.apart or found[at - 1].shape is not Shape.TEXT)
    )
