"""From lines to blocks: headings by markup, items, paragraphs with their wrapped lines joined."""

from collections.abc import Iterator

from rolewright.document import Block, BlockKind
from rolewright.parse.lines import Line, Shape, lines
from rolewright.parse.wrapping import wrapped
from rolewright.text import SourceText, Span, maker, span_of
from rolewright.text.front_matter import front_matter_span
from rolewright.text.unread import Kind, unread

# A member of an enumeration is slow to look up; these are needed for every line.
_TEXT, _ITEM_LINE, _RULE_LINE = Shape.TEXT, Shape.ITEM, Shape.RULE
_PARAGRAPH, _ITEM, _HEADING, _COMMENT = (
    BlockKind.PARAGRAPH,
    BlockKind.ITEM,
    BlockKind.HEADING,
    BlockKind.COMMENT,
)
_SIMPLE = {
    Shape.QUOTE: BlockKind.QUOTE,
    Shape.TABLE: BlockKind.TABLE,
    Shape.RULE: BlockKind.RULE,
}
_TEMPLATE_COMMENTS = (("{% comment", "endcomment"), ("{#", "#}"))
_MAY_BE_UNREAD = ("<!--", "```", "~~~")
_LONGEST_UNDERLINED = 100


# A block before it is known where the next begins: its kind, where its first line begins, its content,
# its level.
_Found = tuple[BlockKind, int, Span, int]

_block = maker(Block)


def blocks(source: SourceText) -> tuple[Block, ...]:
    """The blocks of the text, which tile it: a blank line belongs to the block before it."""
    text = source.text
    found: list[_Found] = []
    fenced = front_matter_span(text)
    begin = 0
    if fenced is not None:
        found.append((BlockKind.FRONT_MATTER, 0, fenced, 0))
        begin = fenced.end
    found.extend(_scan(text, lines(text, begin), _ends_of_unread(source.written)))
    return tuple(_tiled(found, len(text)))


def _tiled(found: list[_Found], length: int) -> Iterator[Block]:
    """Blocks stretched over the blank lines that follow them; the first also over those before it."""
    ends = [begin for _, begin, _, _ in found[1:]]
    before = 0
    for (kind, _, content, level), after in zip(found, [*ends, length], strict=False):
        yield _block((kind, span_of((before, after)), content, level))
        before = after


def _ends_of_unread(written: str) -> dict[int, int]:
    """Where each comment and each code between fences ends, by where it begins."""
    if not any(sign in written for sign in _MAY_BE_UNREAD):
        return {}
    return {span.start: span.end for kind, span in unread(written) if kind in (Kind.COMMENT, Kind.FENCE)}


def _scan(text: str, found: list[Line], ends: dict[int, int]) -> Iterator[_Found]:
    at = 0
    count = len(found)
    while at < count:
        shape, begin, start, end, level, _ = found[at]
        after = at + 1
        first = text[start : start + 1]
        if (first == "<" or first == "{") and (closing := _comment_end(text, start, ends)) is not None:
            after = _past(found, at, closing)
            yield _COMMENT, begin, span_of((start, found[after - 1].end)), 0
        elif shape is _TEXT:
            if after < count and found[after].shape is _RULE_LINE and _is_underlined(text, found, at):
                depth = 1 if text[found[after].start] == "=" else 2
                after += 1
                yield _HEADING, begin, span_of((start, end)), depth
            else:
                after = wrapped(text, found, at)
                yield _PARAGRAPH, begin, span_of((start, found[after - 1].end)), level
        elif shape is _ITEM_LINE:
            after = wrapped(text, found, at)
            yield _ITEM, begin, span_of((start, found[after - 1].end)), level
        elif shape is Shape.ATX:
            yield _HEADING, begin, span_of((start, end)), level
        elif shape is Shape.FENCE:
            after = _past_fence(found, at, ends)
            yield BlockKind.CODE, begin, span_of((start, found[after - 1].end)), 0
        elif shape is not Shape.MARKER:
            yield _SIMPLE[shape], begin, span_of((start, end)), level
        elif after < count and found[after].shape is _TEXT:
            words = found[after].start
            after = wrapped(text, found, after)
            yield _ITEM, begin, span_of((words, found[after - 1].end)), level
        else:
            yield BlockKind.RULE, begin, span_of((start, end)), level
        at = after


def _comment_end(text: str, start: int, ends: dict[int, int]) -> int | None:
    """Where the comment that begins at `start` closes; None if it does not or if text follows on its line."""
    if text[start] == "<":
        end = ends.get(start, 0)
        return end - 1 if end and not _rest_of_line(text, end).strip() else None
    for opening, closing in _TEMPLATE_COMMENTS:
        if text.startswith(opening, start):
            end = text.find(closing, start)
            rest = _rest_of_line(text, end + len(closing))
            return end if end >= 0 and not rest.strip(" \t\r-%}") else None
    return None


def _rest_of_line(text: str, at: int) -> str:
    end = text.find("\n", at)
    return text[at : end if end >= 0 else len(text)]


def _past(found: list[Line], at: int, offset: int) -> int:
    while at < len(found) and found[at].begin <= offset:
        at += 1
    return at


def _past_fence(found: list[Line], at: int, ends: dict[int, int]) -> int:
    """Past the code that a fence opens; one that is set in goes to the next fence, but holds no comment."""
    if (end := ends.get(found[at].start)) is not None:
        return _past(found, at, end - 1)
    for after in range(at + 1, len(found)):
        if found[after].start in ends:
            break
        if found[after].shape is Shape.FENCE:
            return after + 1
    return at + 1


def _is_underlined(text: str, found: list[Line], at: int) -> bool:
    """Whether the line at `at` is a heading by the rule of signs beneath it."""
    line, below = found[at], found[at + 1]
    return (
        not below.apart
        and text[below.start] in "=-"
        and " " not in text[below.start : below.end]
        and line.end - line.start <= _LONGEST_UNDERLINED
        and (line.apart or found[at - 1].shape is not Shape.TEXT)
    )
