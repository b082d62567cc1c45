"""The lines above the prose, which name the job, the employer and the place, without their dress."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from rolewright.document import Block, BlockKind
from rolewright.parse.reading import Reading
from rolewright.text import SourceText


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


_MOST_BLOCKS = 20
_MOST_PROSE = 2
_LONGEST_LINE = 150
_LONGEST_DRESS = 400
_WORDLESS = (BlockKind.FRONT_MATTER, BlockKind.COMMENT, BlockKind.CODE, BlockKind.RULE)
_DRESS = re.compile(
    r"""(?: [\s#*_>|`~•·▪●○◦➤►"“”'‘\u200b\ufeff-] | <[^<>\n]{1,200}> | &(?:nbsp|quot); | &lt;[^&\n]{1,80}&gt;
    | !\[[^\]\n]*\]\([^)\n]*\) | \{%[^%\n]*%\} )+""",
    re.VERBOSE,
)
_UNDRESS = ' \t\r\n*_`#|~"“”\u200b\u00a0'
_LINK = re.compile(r"\[([^\[\]\n]{2,160})\]\s?\(")
_CLOSING_TAGS = re.compile(r"(?:\s*(?:</?[a-z][^<>\n]{0,40}>|&nbsp;|&lt;/?[a-z]+\s?/?&gt;|\{#[\w-]+\}))+\Z")
_LABEL = re.compile(r"([^\W\d_][\w &/'’()*.-]{1,34}?)[*_ ]*(?::(?!//)|=(?= ))[*_`\"'“ \t]*")
_LONGEST_LABEL = 44

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
    for block in reading.blocks[:_MOST_BLOCKS]:
        line = None if block.kind in _WORDLESS else _line(text, block, prose > 0)
        if line is not None:
            yield line
            prose += line.end - line.begin > _LONGEST_LINE
            if prose == _MOST_PROSE:
                return


def _line(text: str, block: Block, follows_prose: bool) -> Line | None:
    begin, end = _undressed(text, *block.content)
    if begin >= end:
        return None
    label = _LABEL.match(text, begin, end) if _may_be_labelled(text, begin, end) else None
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
