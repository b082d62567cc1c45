"""Headings with a ruling under them, as plain text has them, written as Markdown writes most."""

from rolewright.document import Block, BlockKind
from rolewright.parse.blocks import blocks
from rolewright.text import SourceText, pattern

_RULING = pattern(r"[ \t]*\r?\n[ \t]*[=-]+[ \t]*(?=\r?\n|\Z)")


def headings_marked(text: str) -> str:
    """The text with `#` before each heading that has a ruling under it, in place of the ruling.

    Only the first is of the highest level: plain text often rules all its headings alike.
    """
    pieces: list[str] = []
    at = 0
    for block in blocks(SourceText(text)):
        has_mark = text[block.span.start : block.content.start].strip() != ""
        if block.kind is not BlockKind.HEADING or has_mark:
            continue
        ruling = _RULING.match(text, block.content.end)
        if not ruling:
            continue
        mark = "#" * _level(block, is_first=not pieces)
        pieces.append(f"{text[at : block.content.start]}{mark} {text[slice(*block.content)]}")
        at = ruling.end()
    return "".join([*pieces, text[at:]])


def _level(block: Block, *, is_first: bool) -> int:
    return block.level if is_first else max(block.level, 2)
