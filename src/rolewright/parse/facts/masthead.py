"""The lines above the prose, which name the job, the employer and the place, without their dress."""

import re
from collections.abc import Iterator
from itertools import islice

from rolewright.document import Block, BlockKind
from rolewright.parse.reading import Reading
from rolewright.text import SourceText, Span, compiled, pattern
from rolewright.tuples import NamedTuple


class Line(NamedTuple):
    """A block without markup: `begin` to `end` are its words, from `start` on without its label.

    `label` is in lower case, empty when there is none. `follows_prose` says that sentences came before.
    """

    begin: int
    start: int
    end: int
    label: str
    kind: BlockKind
    follows_prose: bool

    @property
    def is_empty_label(self) -> bool:
        """Whether the value of the label is looked for in the next line."""
        return bool(self.label) and self.start == self.end


class _Latest(NamedTuple):
    source: SourceText | None
    lines: tuple[Line, ...]


_MOST_BLOCKS = 15
_MOST_PROSE = 2
_LONGEST_LINE = 150
_LONGEST_DRESS = 400
_WORDLESS = (BlockKind.FRONT_MATTER, BlockKind.COMMENT, BlockKind.CODE, BlockKind.RULE)
_DRESS = pattern(
    r"""(?: [\s#*_>|`~•·▪●○◦➤►"“”'‘\u200b\ufeff-] | <[^<>\n]{1,200}> | &(?:nbsp|quot); | &lt;[^&\n]{1,80}&gt;
    | !\[[^\]\n]*\]\([^)\n]*\) | \{%[^%\n]*%\} )+""",
    re.VERBOSE,
)
_UNDRESS = ' \t\r\n*_`#|~"“”\u200b\u00a0'
_LINK = pattern(r"\[([^\[\]\n]{2,160})\]\s?\(")
_CLOSING_TAGS = pattern(r"(?:\s*(?:</?[a-z][^<>\n]{0,40}>|&nbsp;|&lt;/?[a-z]+\s?/?&gt;|\{#[\w-]+\}))+\Z")
_LABEL = pattern(r"([^\W\d_][\w &/'’()*.-]{1,34}?)[*_ ]*(?::(?!//)|=(?= ))[*_`\"'“ \t]*")
_DASHED_LABEL = compiled(
    r"((?:job |position )?(?:title|location)|(?:company|employer|organi[sz]ation)(?: name)?)\s[-–—]\s",
    re.IGNORECASE,
)
_CELL = pattern(r"([^\W\d_][^|\n]{1,34}?)[*_` ]*\|[*_`\"'“ \t]*")
# A label, or a key of TOML.
_LABEL_BELOW = pattern(r"\n(?=[A-Z][A-Za-z/ ]{2,24}:[ \t]|[a-z_]{3,24} = [\"'])")
_LONGEST_LABEL = 44
# A page whose fields ran together: two words glued in one, three times near its beginning.
_GLUED = pattern(r"[a-z)](?=[A-Z][a-z])(?:[^\n]{1,80}?[a-z)\d](?=[A-Z][a-z])){2}")
_SEAM = pattern(
    r"(?<=[a-z)])(?<!Mc)(?<!Mac)(?<!Java)(?<!Type)(?<!Dev)(?=[A-Z][a-z])|(?<=[a-z\d])(?=[$£€]\d)|(?<=\d)(?=[A-Z][a-z])|•"
)
_GLUED_WITHIN = 160
_SHORTEST_GLUED = 50
_MOST_GLUED = 5
_MOST_FIELDS = 6

# The facts of one posting are taken one after another: its lines are undressed once.
_latest = _Latest(None, ())


def masthead(reading: Reading) -> tuple[Line, ...]:
    """The blocks at the start of the text, past the front matter, as far as few of them are prose."""
    global _latest
    latest = _latest
    if latest.source is not reading.source:
        latest = _latest = _Latest(reading.source, tuple(_lines(reading)))
    return latest.lines


def _lines(reading: Reading) -> Iterator[Line]:
    text = reading.source.text
    prose = 0
    is_value = False
    for count, block in enumerate(reading.blocks[:_MOST_BLOCKS]):
        if block.kind in _WORDLESS or (prose and not is_value and not _may_tell_more(text, block)):
            continue
        line = _line(text, block, prose > 0)
        is_value = line is not None and line.is_empty_label
        if line is not None:
            is_first = count < _MOST_GLUED
            if block.kind is BlockKind.PARAGRAPH and _has_labels_below(text, line):
                yield from _labelled_lines(text, line, block)
            elif is_first and not line.label and _is_glued(text, line):
                yield from _fields(text, line)
            else:
                yield line
            prose += line.end - line.begin > _LONGEST_LINE
            if prose == _MOST_PROSE:
                return


def _may_tell_more(text: str, block: Block) -> bool:
    """Whether a block behind the first prose is a heading or has a label: no other says more."""
    begin, end = block.content
    return block.kind is not BlockKind.ITEM or _may_be_labelled(text, begin, end)


def _labelled_lines(text: str, whole: Line, block: Block) -> Iterator[Line]:
    """The lines of a paragraph in which labels stand below one another."""
    at = block.content[0]
    for below in (*_LABEL_BELOW.finditer(text, whole.begin, whole.end), None):
        end = below.start() if below else whole.end
        line = _line(text, block._replace(content=Span(at, end)), whole.follows_prose)
        if line is not None:
            yield line
        at = end + 1


def _is_glued(text: str, line: Line) -> bool:
    end = min(line.end, line.begin + _GLUED_WITHIN)
    return end - line.begin > _SHORTEST_GLUED and _GLUED.search(text, line.begin, end) is not None


def _has_labels_below(text: str, line: Line) -> bool:
    is_broken = text.find("\n", line.begin, line.end) >= 0
    return is_broken and _LABEL_BELOW.search(text, line.begin, line.end) is not None


def _fields(text: str, line: Line) -> Iterator[Line]:
    """The first of the fields that ran together in a line, each as a line."""
    at = line.begin
    for seam in islice(_SEAM.finditer(text, line.begin, line.end), _MOST_FIELDS):
        begin, end = _undressed(text, at, seam.start())
        if begin < end:
            yield Line(begin, begin, end, "", line.kind, line.follows_prose)
        at = seam.end()


def _line(text: str, block: Block, follows_prose: bool) -> Line | None:
    begin, end = _undressed(text, *block.content)
    if begin >= end:
        return None
    if block.kind is BlockKind.TABLE:
        label = _CELL.match(text, begin, end)
    else:
        colon = _may_be_labelled(text, begin, end)
        label = (_LABEL if colon else _DASHED_LABEL).match(text, begin, end)
    if label is None:
        return Line(begin, begin, end, "", block.kind, follows_prose)
    words = label[1].strip(" *_").lower().replace("_", " ")
    return Line(begin, label.end(), end, words, block.kind, follows_prose)


def _undressed(text: str, begin: int, end: int) -> tuple[int, int]:
    """Where the words of a block begin and end, without signs, tags and the address of a link."""
    if text[begin : begin + 1].isalnum() and text[end - 1 : end].isalnum():
        return begin, end
    if not text[begin : begin + 1].isalnum():
        dress = _DRESS.match(text, begin, min(end, begin + _LONGEST_DRESS))
        begin = dress.end() if dress else begin
    link = _LINK.match(text, begin, end) if text.startswith("[", begin) else None
    if link is not None:
        begin, end = link.span(1)
    elif text[end - 1 : end] in (">", ";", "}"):
        tags = _CLOSING_TAGS.search(text, max(begin, end - 120), end)
        end = tags.start() if tags else end
    while begin < end and text[end - 1] in _UNDRESS:
        end -= 1
    return begin, end


def _may_be_labelled(text: str, begin: int, end: int) -> bool:
    opening = text[begin : min(end, begin + _LONGEST_LABEL)]
    return ":" in opening or "= " in opening
