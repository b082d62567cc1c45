"""From a posting to the tree that its readers see.

The blocks are those that the check sees, so that a list of a plain text, whatever its marks, is a list here
too.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from rolewright.document import Block, BlockKind, JobDescription, Section
from rolewright.parse import parse
from rolewright.publish.content import Code, Content, Heading, Mark, Node, Paragraph, Part, Quote, Words
from rolewright.publish.content_facts import stated, unsaid
from rolewright.publish.content_lists import lists, table
from rolewright.publish.markup import lines_joined, plain_text, words_of
from rolewright.text import Span, pattern

_UNSAID = (BlockKind.FRONT_MATTER, BlockKind.COMMENT, BlockKind.RULE)
_DEEPEST = 6
_LONGEST_FACT = 200
_LONGEST_HEADING = 60
# What a title says of the sexes, each by its letter: "(m/w/d)", "H/F", "(all genders)".
_FOR_ALL = pattern(r"[\s,–-]*\(?(?:[a-z*](?: ?[/|] ?[a-z*]){1,3}|all genders)\)?\s*", re.IGNORECASE)
_FENCE = pattern(r"\A(?:```|~~~).*\n?|\n?[ \t]*(?:`{3,}|~{3,})\s*\Z")


def content_of(document: JobDescription) -> Content:
    """All that readers see, without front matter, comments, and the line that only says the title."""
    blocks = _said(document)
    if blocks:
        words = " ".join(document.source[block.content] for block in blocks)
        parts = _parts(document, blocks[_title_blocks(document, blocks) :])
    else:
        texts = _texts_in_values(document)
        words = " ".join(text.text for text in texts)
        parts = (part for text in texts for part in _parts(text, _said(text)))
    return Content(
        title=(_shown_title(document, blocks[0]) if blocks else None) or document.facts.title.value,
        stated=tuple(stated(document)),
        unsaid=tuple(unsaid(document, words)),
        parts=tuple(_without_skips(parts)),
        language=document.language,
    )


def _texts_in_values(document: JobDescription) -> list[JobDescription]:
    """The texts in a front matter whose values hold them, as some content systems write."""
    values = [value for values in document.front_matter.values() for value in values]
    return [parse(value) for value in values if len(value) > _LONGEST_FACT]


def _said(document: JobDescription) -> list[Block]:
    """The blocks that readers are to see; a line of plain text that opens a part is a heading of it."""
    opening = {
        section.heading.span.start: section.heading.span for section in document.sections if section.heading
    }
    said = [block for block in document.blocks if block.kind not in _UNSAID]
    # Where headings are marked, a line before a list introduces the list.
    is_marked = any(block.kind is BlockKind.HEADING for block in said[1:])
    return [
        block._replace(kind=BlockKind.HEADING, level=2)
        if _opens(document, block, opening)
        and not (is_marked and document.source[block.content].rstrip().endswith(":"))
        else block
        for block in said
    ]


def _opens(document: JobDescription, block: Block, opening: Mapping[int, Span]) -> bool:
    """Whether a line is the heading of a part, and nothing stands behind it as in "To apply: write to us"."""
    span = opening.get(block.content.start)
    if block.kind is not BlockKind.PARAGRAPH or span is None or block.content.end - span.end > 1:
        return False
    words = document.source[block.content].rstrip("*_: ")
    return ":" not in words and "@" not in words and len(words) <= _LONGEST_HEADING


def _title_blocks(document: JobDescription, blocks: Sequence[Block]) -> int:
    """How many blocks at the beginning say the title and nothing more: what shows a posting shows its title.

    A text that says nothing else keeps it.
    """
    return 1 if len(blocks) > 1 and _shown_title(document, blocks[0]) is not None else 0


def _shown_title(document: JobDescription, block: Block) -> str | None:
    """What a block says, where that is the title, with nothing but "(m/w/d)" or the like behind it."""
    title = document.facts.title.value
    if title is None or block.kind not in (BlockKind.HEADING, BlockKind.PARAGRAPH):
        return None
    words = plain_text(document.source[block.content])
    before, is_in, after = words.partition(title)
    return words if is_in and not before.strip() and (not after or _FOR_ALL.fullmatch(after)) else None


def _parts(document: JobDescription, blocks: Sequence[Block]) -> Iterator[Part]:
    def section_of(run: Sequence[Block]) -> Section:
        return document.section_at(run[0].content.start)

    for section, runs in groupby(_runs(document, blocks), section_of):
        if nodes := tuple(node for run in runs for node in _nodes(document, run)):
            yield Part(section.kind, nodes)


def _nodes(document: JobDescription, run: Sequence[Block]) -> Iterator[Node]:
    """What a run of blocks shows; nothing where no words are left, as of a picture without any."""
    first = run[0]
    match first.kind:
        case BlockKind.CODE:
            yield Code(_FENCE.sub("", document.source[first.content]))
        case BlockKind.ITEM:
            yield from lists(document, run)
        case BlockKind.TABLE:
            yield from table([document.source[block.content] for block in run])
        case kind:
            words = lines_joined(words_of(document.source[block.content]) for block in run)
            if words and kind is BlockKind.HEADING:
                yield Heading(min(max(first.level, 2), _DEEPEST), _unemphasised(words))
            elif words:
                yield Quote(words) if kind is BlockKind.QUOTE else Paragraph(words)


def _without_skips(parts: Iterable[Part]) -> Iterator[Part]:
    """The parts with headings that go down level by level, whatever their signs say."""
    above: list[int] = []
    for part in parts:
        nodes: list[Node] = []
        for node in part.nodes:
            if isinstance(node, Heading):
                while above and above[-1] >= node.level:
                    above.pop()
                above.append(node.level)
                nodes.append(node._replace(level=min(len(above) + 1, _DEEPEST)))
            else:
                nodes.append(node)
        yield part._replace(nodes=tuple(nodes))


def _unemphasised(words: Words) -> Words:
    """The words of a heading without an emphasis on the whole of it."""
    if all(Mark.STRONG in run.marks for run in words):
        return tuple(run._replace(marks=run.marks - {Mark.STRONG}) for run in words)
    return words


def _runs(document: JobDescription, blocks: Sequence[Block]) -> Iterator[Sequence[Block]]:
    """The blocks that belong together: the entries of a list, lines without a gap."""
    at = 0
    for end in range(1, len(blocks) + 1):
        if end == len(blocks) or not _goes_on(document, blocks[end - 1], blocks[end]):
            yield blocks[at:end]
            at = end


def _goes_on(document: JobDescription, one: Block, other: Block) -> bool:
    """Whether a block goes on with what the one before it began; lists and tables do, whatever they say."""
    if one.kind is not other.kind or one.kind in (BlockKind.HEADING, BlockKind.CODE):
        return False
    if one.kind is BlockKind.ITEM:
        return True
    is_apart = document.text[one.content.end : other.content.start].count("\n") > 1
    if is_apart or one.kind is BlockKind.TABLE:
        return not is_apart
    return document.section_at(one.content.start) is document.section_at(other.content.start)
