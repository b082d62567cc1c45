"""From lines to blocks: headings by markup, items, paragraphs with their wrapped lines joined."""

from collections.abc import Iterator

from rolewright.document import Block, BlockKind
from rolewright.parse.front_matter import front_matter_span
from rolewright.parse.lines import Line, Shape, split
from rolewright.text import SourceText, Span

# A run with a longer line was not wrapped by hand or by a mail program: there each line stands for itself.
_WIDEST_WRAP = 140
_NARROWEST_WRAP = 45
_CLOSED = (".", "!", "?", ":", ";", "…")
_COMMENTS = (("<!--", "-->"), ("{% comment", "endcomment"), ("{#", "#}"))
_SIMPLE = {
    Shape.QUOTE: BlockKind.QUOTE,
    Shape.TABLE: BlockKind.TABLE,
    Shape.RULE: BlockKind.RULE,
}


def blocks(source: SourceText) -> tuple[Block, ...]:
    """The blocks of the text, which tile it: a blank line belongs to the block before it."""
    found: list[Block] = []
    fenced = front_matter_span(source.text)
    begin = 0
    if fenced is not None:
        found.append(Block(BlockKind.FRONT_MATTER, fenced, fenced))
        begin = fenced.end
    found.extend(_scan(source.text, split(source, begin)))
    return tuple(_tiled(found, len(source.text)))


def _scan(text: str, lines: list[Line]) -> Iterator[Block]:
    at = 0
    while at < len(lines):
        line = lines[at]
        shape = line.shape
        if shape is Shape.BLANK:
            at += 1
        elif (closing := _comment_end(text, line)) is not None:
            after = _past(lines, at, closing)
            yield _block(BlockKind.COMMENT, lines[at:after])
            at = after
        elif shape is Shape.FENCE:
            after = _past_fence(lines, at)
            yield _block(BlockKind.CODE, lines[at:after])
            at = after
        elif shape is Shape.ATX:
            yield _block(BlockKind.HEADING, [line], line.level)
            at += 1
        elif shape is Shape.TEXT and _is_underlined(text, lines, at):
            yield Block(
                BlockKind.HEADING,
                Span(line.begin, lines[at + 1].after),
                Span(line.start, line.end),
                1 if text[lines[at + 1].start] == "=" else 2,
            )
            at += 2
        elif shape is Shape.MARKER:
            after = _next_text(lines, at + 1)
            if after is None:
                yield _block(BlockKind.RULE, [line])
                at += 1
            else:
                last = _wrapped(text, lines, after)
                yield Block(
                    BlockKind.ITEM,
                    Span(line.begin, lines[last - 1].after),
                    Span(lines[after].start, lines[last - 1].end),
                    line.level,
                )
                at = last
        elif shape in _SIMPLE:
            yield _block(_SIMPLE[shape], [line])
            at += 1
        else:
            after = _wrapped(text, lines, at)
            yield _block(BlockKind.ITEM if shape is Shape.ITEM else BlockKind.PARAGRAPH, lines[at:after], line.level)
            at = after


def _block(kind: BlockKind, lines: list[Line], level: int = 0) -> Block:
    first, last = lines[0], lines[-1]
    return Block(kind, Span(first.begin, last.after), Span(first.start, max(first.start, last.end)), level)


def _tiled(found: list[Block], length: int) -> Iterator[Block]:
    """Blocks stretched over the blank lines that follow them; the first also over those before it."""
    start = 0
    for at, block in enumerate(found):
        end = found[at + 1].span.start if at + 1 < len(found) else length
        yield block if block.span == (start, end) else Block(block.kind, Span(start, end), block.content, block.level)
        start = end


def _comment_end(text: str, line: Line) -> int | None:
    """Where the comment that begins on `line` closes, or None when none begins there."""
    for opening, closing in _COMMENTS:
        if text.startswith(opening, line.start):
            end = text.find(closing, line.start)
            return end if end >= 0 else None
    return None


def _past(lines: list[Line], at: int, offset: int) -> int:
    while at < len(lines) and lines[at].begin <= offset:
        at += 1
    return at


def _past_fence(lines: list[Line], at: int) -> int:
    for after in range(at + 1, len(lines)):
        if lines[after].shape is Shape.FENCE:
            return after + 1
    return at + 1


def _is_underlined(text: str, lines: list[Line], at: int) -> bool:
    if at + 1 >= len(lines) or lines[at + 1].shape is not Shape.RULE:
        return False
    line, below = lines[at], lines[at + 1]
    return (
        text[below.start] in "=-"
        and " " not in text[below.start : below.end]
        and line.end - line.start <= 100
        and (at == 0 or lines[at - 1].shape is not Shape.TEXT)
    )


def _next_text(lines: list[Line], at: int) -> int | None:
    """The line of words that belongs to a marker which stands alone, at most one blank line further."""
    for after in range(at, min(at + 2, len(lines))):
        if lines[after].shape is Shape.TEXT:
            return after
        if lines[after].shape is not Shape.BLANK:
            return None
    return None


def _wrapped(text: str, lines: list[Line], at: int) -> int:
    """The index past the last line that continues the text begun on line `at`."""
    after = at + 1
    run = after
    while run < len(lines) and lines[run].shape is Shape.TEXT:
        run += 1
    if run == after:
        return after
    if _is_one_word_a_line(text, lines[at:run]):
        return run
    width = max(line.end - line.start for line in lines[at:run])
    if width > _WIDEST_WRAP:
        return after
    low = sum(text[line.start].islower() for line in lines[after:run])
    is_wrapped = width > _NARROWEST_WRAP and low >= 0.3 * (run - after)
    while after < run and _continues(text, lines[after - 1], lines[after], lines[at], width if is_wrapped else 0):
        after += 1
    return after


def _continues(text: str, before: Line, line: Line, first: Line, width: int) -> bool:
    """Whether `line` goes on with the sentence of `before`; `width` is that of wrapped text, else 0."""
    previous = text[before.start : before.end]
    if previous.endswith(":"):
        return False
    if width:
        # Wrapping breaks a line only where the next word would not have fitted.
        word = text[line.start : line.end].split(maxsplit=1)[0]
        if len(previous) + 1 + len(word) > 0.85 * width:
            return True
    if previous.endswith(_CLOSED):
        return False
    if text[line.start].islower():
        return not text[first.start].islower()
    return first.shape is Shape.ITEM and line.level > first.level


def _is_one_word_a_line(text: str, lines: list[Line]) -> bool:
    """Whether this is text out of a PDF that broke the line after every word."""
    if len(lines) < 12:
        return False
    lone = sum(" " not in text[line.start : line.end] for line in lines)
    return lone > 0.8 * len(lines)
