"""The posting's text as HTML: headings, paragraphs, lists, and nothing else that a page could be hurt by.

The blocks are those that the check sees, so that a list of a plain text, whatever its marks, is a list here
too.
"""

from collections.abc import Iterator, Mapping, Sequence

from rolewright.document import Block, BlockKind, Fact, JobDescription
from rolewright.parse import parse
from rolewright.publish.markup import escaped, inline_html, plain_text, table_html
from rolewright.text import Span

_UNSAID = (BlockKind.FRONT_MATTER, BlockKind.COMMENT, BlockKind.RULE)
_DEEPEST = 6
_LONGEST_FACT = 200
_LONGEST_HEADING = 60
# How postings label what they state in a line, so that every reader finds it there.
_LABELS = {
    "Employer": "employer",
    "Location": "locations",
    "Workplace": "workplace",
    "Employment type": "employment",
    "Salary": "pay",
    "Closing date": "deadline",
    "Hours": "hours",
    "Travel": "travel",
    "Seniority level": "level",
}
_OTHER = {"ol": "ul", "ul": "ol"}
_SEPARATORS = {"locations": "; "}


def description_html(document: JobDescription) -> str:
    """The text without front matter, comments, and the heading that only says the title."""
    blocks = _said(document)
    if not blocks:
        return _within_front_matter(document)
    if len(blocks) > 1 and _is_title(document, blocks[0]):
        del blocks[0]
    return "\n".join([*_declared_alone(document), *_written(document, blocks)])


def _within_front_matter(document: JobDescription) -> str:
    """The text of a file whose values hold it, as some content systems write; nothing where none does."""
    values = [value for values in document.front_matter.values() for value in values]
    texts = [parse(value) for value in values if len(value) > _LONGEST_FACT]
    return "\n".join(line for text in texts for line in _written(text, _said(text)))


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


def _declared_alone(document: JobDescription) -> Iterator[str]:
    """A line for each fact that only the front matter states: readers must be told what machines are told."""
    lines = []
    blocks = document.blocks
    body = blocks[0].span.end if blocks and blocks[0].kind is BlockKind.FRONT_MATTER else 0
    words = " ".join(document.source[block.content] for block in _said(document)).lower()
    for label, name in _LABELS.items():
        fact: Fact[object] = getattr(document.facts, name)
        declared = [mention for mention in fact if mention.declared]
        if not declared or any(mention.span.start >= body for mention in fact):
            continue
        values = dict.fromkeys(_typed(document.source[mention.span]) for mention in declared)
        if unsaid := [value for value in values if _sought(name, value) not in words]:
            lines.append(f"<strong>{label}:</strong> {escaped(_SEPARATORS.get(name, ', ').join(unsaid))}")
    if lines:
        yield f"<p>{'<br>'.join(lines)}</p>"


def _sought(name: str, value: str) -> str:
    """What readers have to find in the text of a value: of a place its town, whose country they know."""
    return (value.partition(",")[0] if name == "locations" else value).lower()


def _typed(value: str) -> str:
    """A value as it was typed, without the quotation marks that YAML asks for."""
    return " ".join(value.strip("\"' ").split())


def _is_title(document: JobDescription, block: Block) -> bool:
    """Whether a heading says the title and nothing more: boards show the title themselves."""
    title = document.facts.title.value
    return (
        block.kind is BlockKind.HEADING
        and title is not None
        and plain_text(document.source[block.content]) == title
    )


def _written(document: JobDescription, blocks: Sequence[Block]) -> Iterator[str]:
    at = 0
    while at < len(blocks):
        end = _end_of_run(document, blocks, at)
        run = blocks[at:end]
        words = [document.source[block.content] for block in run]
        match run[0].kind:
            case BlockKind.HEADING:
                level = min(max(run[0].level, 2), _DEEPEST)
                yield f"<h{level}>{_unemphasised(inline_html(words[0]))}</h{level}>"
            case BlockKind.ITEM:
                yield _list(document, run)
            case BlockKind.QUOTE:
                yield f"<blockquote><p>{'<br>'.join(map(inline_html, words))}</p></blockquote>"
            case BlockKind.CODE:
                yield f"<pre>{escaped(document.source[run[0].span].strip())}</pre>"
            case BlockKind.TABLE:
                yield table_html("\n".join(words))
            case _:
                yield f"<p>{'<br>'.join(filter(None, map(inline_html, words)))}</p>"
        at = end


def _unemphasised(heading: str) -> str:
    """A heading without an emphasis on the whole of it."""
    inside = heading.removeprefix("<strong>").removesuffix("</strong>")
    return inside if len(heading) - len(inside) == len("<strong></strong>") and "<" not in inside else heading


def _end_of_run(document: JobDescription, blocks: Sequence[Block], at: int) -> int:
    """The index past the blocks that belong together: the entries of a list, lines without a gap."""
    kind, end = blocks[at].kind, at + 1
    if kind in (BlockKind.HEADING, BlockKind.CODE):
        return end
    while end < len(blocks) and blocks[end].kind is kind:
        if kind is not BlockKind.ITEM and _are_apart(document, blocks[end - 1], blocks[end]):
            break
        end += 1
    return end


def _are_apart(document: JobDescription, one: Block, other: Block) -> bool:
    """Whether an empty line lies between two blocks."""
    return document.text[one.content.end : other.content.start].count("\n") > 1


def _list(document: JobDescription, items: Sequence[Block]) -> str:
    """The entries, those that are indented within the entry above them."""
    text, open_tags = "", list[tuple[int, str]]()
    for item in items:
        tag = "ol" if document.text[item.span.start : item.content.start].strip()[:1].isdecimal() else "ul"
        while open_tags and (open_tags[-1][0] > item.level or open_tags[-1] == (item.level, _OTHER[tag])):
            text += f"</li></{open_tags.pop()[1]}>"
        if open_tags and open_tags[-1][0] == item.level:
            text += "</li>"
        else:
            text += f"<{tag}>"
            open_tags.append((item.level, tag))
        text += f"<li>{inline_html(document.source[item.content])}"
    return text + "".join(f"</li></{tag}>" for _, tag in reversed(open_tags))
