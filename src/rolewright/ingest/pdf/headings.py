"""Which blocks are headings, and how deep."""

import re
from collections import Counter
from collections.abc import Collection, Sequence

from rolewright.ingest.pdf.blocks import Block, Shape, is_bold
from rolewright.tuples import NamedTuple

_LARGER = 1.12
_MOST_LETTERS, _MOST_LINES = 150, 4
# Bold letters alone are a heading only in fewer letters, unless a list follows.
_MOST_BOLD_LETTERS, _MOST_BEFORE_LIST = 120, 260
_DEEPEST = 6
# A text in which so much is bold says nothing by it.
_TOO_BOLD = 0.5
_FEWEST_CAPITALS = 3
# What heads of postings say in bold letters and is no heading: a label with its value.
_LABELLED = re.compile(
    r"(?:location|place|salary|pay|compensation|rate|grade|band|level|hours|contract|type|term|duration|start|"
    r"closing|deadline|date|department|team|division|unit|office|reports? to|reporting|manager|employer|"
    r"company|organi[sz]ation|ref(?:erence)?|job|position|role|title|employment|status|travel|clearance|posted|apply|"
    r"contact|e-?mail|phone|tel|website)\b[^:]{0,24}:\s*\S",
    re.IGNORECASE,
)


class Style(NamedTuple):
    """How a heading is set; the greater one stands above the other."""

    size: float
    is_capital: bool
    is_bold: bool


def heading_levels(blocks: Sequence[Block]) -> list[int]:
    """For each block the depth of the heading that it is; 0 for none."""
    tags = [block.lines[0].words[0].tag for block in blocks]
    if any(tag is not None and tag.kind == "h" for tag in tags):
        # Where the structure has headings, bold letters are only bold.
        return [tag.level if tag is not None and tag.kind == "h" else 0 for tag in tags]
    body = _body(blocks)
    pairs = list(zip(blocks, [*blocks[1:], None], strict=False))
    certain = {_style(block, following, body) for block, following in pairs}
    styles = [_style(block, following, body, certain) for block, following in pairs]
    ranks = _ranks({style for style in styles if style is not None})
    levels = [ranks[style] if style is not None else 0 for style in styles]
    return _with_title(levels, styles)


def _with_title(levels: Sequence[int], styles: Sequence[Style | None]) -> list[int]:
    """The levels with one title at the head, the greatest heading there that is set like no other."""
    if not levels or not levels[0] or styles[0] is None:
        return list(levels)
    head = next((at for at, level in enumerate(levels) if not level), len(levels))
    alone = [at for at in range(head) if styles[at] is not None and styles.count(styles[at]) == 1]
    # Of several headings in a row the later ones open the text.
    title = min(alone, key=lambda at: levels[at], default=0) if alone and alone[0] == 0 else 0
    others = [level for at, level in enumerate(levels) if level and at != title]
    lift = 2 - min(others, default=2)
    return [
        1 if at == title else min(level + max(lift, 0), _DEEPEST) if level else 0
        for at, level in enumerate(levels)
    ]


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


def _style(
    block: Block, following: Block | None, body: Body, certain: Collection[Style | None] = ()
) -> Style | None:
    """How a block is set if it may be a heading by that; None for text, and for what a tag says.

    A sentence in larger letters is a heading only where others, that are none, are set like it.
    """
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
    bold = all(map(is_bold, block.lines))
    capital = text.isupper() and sum(map(str.isupper, text)) >= _FEWEST_CAPITALS
    style = Style(size, capital, bold)
    if size >= _LARGER * body.size and len(text) <= _MOST_LETTERS:
        is_sentence = text[-1] in ".,;" and size < 1.4 * body.size and style not in certain
        return None if is_sentence or (block.shape is Shape.ITEM and not bold) else style
    if following is None or size < 0.85 * body.size or text[-1] in ",;":
        return None
    # A whole sentence in bold letters is a heading only where it opens a list.
    is_before_list = following.shape is Shape.ITEM and following.marker == "-"
    most = _MOST_BEFORE_LIST if is_before_list else _MOST_BOLD_LETTERS
    if len(text) > most or (text[-1] == "." and not is_before_list):
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
