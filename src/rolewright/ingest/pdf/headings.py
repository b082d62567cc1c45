"""Which blocks are headings, and how deep."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from rolewright.ingest.pdf.blocks import Block, Shape, is_bold

_LARGER = 1.12
_MOST_LETTERS, _MOST_BOLD_LETTERS, _MOST_LINES = 150, 160, 3
_DEEPEST = 6
# A text in which so much is bold says nothing by it.
_TOO_BOLD = 0.5
_CAPITALS = re.compile(r"[^a-zà-ÿ]*[A-ZÀ-Ý][^a-zà-ÿ]*[A-ZÀ-Ý]{2}[^a-zà-ÿ]*")
# What heads of postings say in bold letters and is no heading: a label with its value.
_LABELLED = re.compile(
    r"(?:location|place|salary|pay|compensation|rate|grade|band|level|hours|contract|type|term|duration|start|closing|"
    r"deadline|date|department|team|division|unit|office|reports? to|reporting|manager|employer|company|organi[sz]ation|"
    r"ref(?:erence)?|job|position|role|title|employment|status|travel|clearance|posted|apply|contact|e-?mail|phone|tel|"
    r"website)\b[^:]{0,24}:\s*\S",
    re.IGNORECASE,
)


class Style(NamedTuple):
    """How a heading is set; the greater one stands above the other."""

    size: float
    is_capital: bool
    is_bold: bool


def heading_levels(blocks: Sequence[Block]) -> list[int]:
    """For each block the depth of the heading that it is; 0 for none."""
    body = _body(blocks)
    styles = [_style(block, blocks[at + 1] if at + 1 < len(blocks) else None, body) for at, block in enumerate(blocks)]
    ranks = _ranks({style for style in styles if style is not None})
    levels = []
    for block, style in zip(blocks, styles, strict=True):
        tag = block.lines[0].words[0].tag
        if tag is not None and tag.kind == "h":
            levels.append(tag.level)
        else:
            levels.append(ranks[style] if style is not None else 0)
    return levels


class Body(NamedTuple):
    """The size of running text, and whether bold letters stand out from it."""

    size: float
    is_bold_telling: bool


def _body(blocks: Sequence[Block]) -> Body:
    sizes: Counter[float] = Counter()
    bold = total = 0
    for block in blocks:
        for line in block.lines:
            sizes[round(line.size * 2) / 2] += len(line.text)
            total += len(line.text)
            bold += len(line.text) if is_bold(line) else 0
    return Body(sizes.most_common(1)[0][0] if sizes else 0.0, bold < _TOO_BOLD * total)


def _style(block: Block, following: Block | None, body: Body) -> Style | None:
    """How a block is set if it may be a heading by that; None for text, and for what a tag says."""
    text = " ".join(line.text for line in block.lines)
    tag = block.lines[0].words[0].tag
    if (
        (tag is not None and tag.kind in ("h", "li"))
        or block.shape is Shape.ROW
        or (block.shape is Shape.ITEM and block.marker == "-")
        or len(block.lines) > _MOST_LINES
        or not any(map(str.isalpha, text))
    ):
        return None
    size = round(max(line.size for line in block.lines) * 2) / 2
    bold, capital = all(map(is_bold, block.lines)), _CAPITALS.fullmatch(text) is not None
    style = Style(size, capital, bold)
    if size >= _LARGER * body.size and len(text) <= _MOST_LETTERS:
        is_sentence = text[-1] in ".,;" and size < 1.4 * body.size
        return None if is_sentence or (block.shape is Shape.ITEM and not bold) else style
    if following is None or text[-1] in ".,;" or len(text) > _MOST_BOLD_LETTERS or size < 0.85 * body.size:
        return None
    if any(block.breaks) or _LABELLED.match(text):
        return None
    if bold and body.is_bold_telling:
        return style
    is_short = len(block.lines) == 1 and len(text) <= 60
    return style if capital and is_short and block.has_gap and block.shape is Shape.PARAGRAPH else None


def _ranks(styles: set[Style]) -> dict[Style, int]:
    """Their depths, from the greatest on. Sizes that readers cannot tell apart are one."""
    ranks: dict[Style, int] = {}
    depth, before = 0, None
    for style in sorted(styles, reverse=True):
        alike = before is not None and before.size - style.size < 0.06 * style.size
        if not (alike and before is not None and before[1:] == style[1:]):
            depth += 1
        ranks[style] = min(depth, _DEEPEST)
        before = style
    return ranks
