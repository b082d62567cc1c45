"""Writes Markdown from tags and words."""

import re
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum, auto

from rolewright.document.origins import Origin, OriginKind
from rolewright.ingest.escaping import escaped, escaped_entry, unescaped
from rolewright.ingest.html_tokens import Tag
from rolewright.tuples import NamedTuple

_BLOCKS = frozenset(
    """
    address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure
    form header hgroup hr html legend li main ol p pre section summary table tbody tfoot thead tr ul h1 h2
    h3 h4 h5 h6
    """.split()
)
# What begins one of these goes on with no label before it.
_NEVER_LABELLED = frozenset("dl dt h1 h2 h3 h4 h5 h6 li ol pre table ul blockquote".split())
_SIGNS = {"b": "**", "strong": "**", "em": "_", "i": "_", "code": "`"}
_SPACES = re.compile(r"[ \t\r\n\f\u00a0]+")
_LINK = re.compile(r"(?:https?://|mailto:)[^\s()<>]+")
_EMPHASISED = re.compile(r"(\*\*|_)((?:(?!\1).)+)\1")
_DEEPEST_LIST = 8
# What names a value in a list of them; what is longer, or ends a sentence, is told by itself.
_LABEL = re.compile(r"[^\n]{1,40}?(?<![.?!])")
# No paragraph is longer; what is comes from a page that was made to keep a program busy.
_LONGEST_LINE = 20_000


class _Kind(Enum):
    TEXT = auto()
    ITEM = auto()
    CONTINUED = auto()  # by a line break within a paragraph or an entry
    ROW = auto()


_WORDS = frozenset({_Kind.TEXT, _Kind.CONTINUED})


class _Line(NamedTuple):
    kind: _Kind
    text: str
    tag: Tag


def _with_entries(lines: Sequence[_Line]) -> Iterator[_Line]:
    """The lines, with those made entries that begin with bullets or numbers typed by hand.

    One alone may be a dash in a sentence, or a year; two that follow each other are a list.
    """
    numbers = [escaped_entry(line.text) if line.kind in _WORDS else None for line in lines]
    for at, (line, number) in enumerate(zip(lines, numbers, strict=True)):
        after = numbers[at + 1] if at + 1 < len(lines) else None
        before = numbers[at - 1] if at else None
        if number is not None and (
            _follows(number, after) or (before is not None and _follows(before, number))
        ):
            yield line._replace(kind=_Kind.ITEM, text=unescaped(line.text))
        else:
            yield line


def _follows(number: int, after: int | None) -> bool:
    return after == (number + 1 if number else 0)


class _List:
    """A list that is open, with the number of its last entry."""

    def __init__(self, name: str) -> None:
        self.is_ordered = name == "ol"
        self.number = 0

    def marker(self) -> str:
        """What stands before the next entry."""
        self.number += 1
        return f"{self.number}. " if self.is_ordered else "- "


class MarkdownWriter:
    """Turns tags and words into Markdown; `with_links` keeps where links lead."""

    def __init__(self, *, with_links: bool) -> None:
        self._with_links = with_links
        self._lines: list[_Line] = []
        self._line = ""
        self._prefix = ""
        self._kind = _Kind.TEXT
        self._lists: list[_List] = []
        self._quotes = 0
        self._is_pre = False
        self._rows: list[list[str]] | None = None
        self._places: list[Tag] = []
        self._href = ""
        self._is_term = False
        self._label = ""
        self._tag = Tag("body", False, {})

    def written(self, pieces: Iterable[Tag | str]) -> tuple[str, tuple[Origin, ...]]:
        """All of the pieces, and where each line of them stands in the page."""
        for piece in pieces:
            if isinstance(piece, str):
                self._say(piece)
            elif piece.is_end:
                self._end(piece.name)
            else:
                self._begin(piece)
        self._end_table()
        self._break()
        self._tell_label()
        text, origins = list[str](), list[Origin]()
        length = 0
        for gap, line in self._spaced():
            if text:
                length += len(gap)
                text.append(gap)
            origins.append(Origin(length, OriginKind.ELEMENT, line.tag.line, line.tag.name))
            text.append(line.text)
            length += len(line.text)
        return "".join(text) + "\n", tuple(origins)

    def _spaced(self) -> Iterator[tuple[str, _Line]]:
        """The lines with what goes before: an empty one where a paragraph, a list or a heading begins."""
        before = _Kind.TEXT
        for line in _with_entries(self._lines):
            kind = line.kind
            is_near = kind is _Kind.CONTINUED or (kind is before and kind in (_Kind.ITEM, _Kind.ROW))
            yield "\n" if is_near else "\n\n", line
            before = before if kind is _Kind.CONTINUED else kind

    def _say(self, words: str) -> None:
        if self._is_pre:
            first, *others = words.split("\n")
            self._line += first
            for line in others:
                self._break()
                self._kind = _Kind.CONTINUED
                self._line = line
            return
        if len(self._line) > _LONGEST_LINE:
            self._break()
        words = _SPACES.sub(" ", words)
        self._line += words.lstrip(" ") if not self._line or self._line.endswith(" ") else words

    def _begin(self, tag: Tag) -> None:
        name = tag.name
        if name == "br":
            self._break_within()
            self._tag = tag
        elif name in _SIGNS and not self._is_pre:
            if not self._line.endswith(_SIGNS[name]):
                self._line += _SIGNS[name]
        elif name == "a" and self._with_links and _LINK.fullmatch(tag.attributes.get("href", "")):
            self._href = tag.attributes["href"]
            self._line += "["
        elif name in ("td", "th", "tr") and self._rows is not None:
            self._end_cell()
            self._rows.append([]) if name == "tr" or not self._rows else None
            self._places.append(tag) if len(self._places) < len(self._rows) else None
            if name != "tr":
                self._rows[-1].append("")
        elif name in _BLOCKS:
            self._end_term()
            self._break()
            if name in _NEVER_LABELLED:
                self._tell_label()
            self._tag = tag
            self._open(name)

    def _open(self, name: str) -> None:
        if name[0] == "h" and name[1:].isdigit():
            self._prefix = "#" * int(name[1:]) + " "
        elif name in ("ul", "ol") and len(self._lists) < _DEEPEST_LIST:
            self._lists.append(_List(name))
        elif name == "li":
            marker = self._lists[-1].marker() if self._lists else "- "
            self._prefix = "    " * max(len(self._lists) - 1, 0) + marker
            self._kind = _Kind.ITEM
        elif name == "dt":
            self._is_term = True
        elif name == "blockquote":
            self._quotes += 1
        elif name == "pre":
            self._is_pre = True
        elif name == "table":
            self._end_table()
            self._rows, self._places = [], []

    def _end(self, name: str) -> None:
        if name in _SIGNS and not self._is_pre:
            self._close(_SIGNS[name])
        elif name == "a" and self._href:
            self._close_link()
        elif name in ("td", "th", "tr") and self._rows is not None:
            self._end_cell()
        elif name == "table":
            self._end_table()
        elif name in _BLOCKS:
            self._end_term()
            self._break()
            if name in ("dd", "dl"):
                self._tell_label()
            elif name in ("ul", "ol") and self._lists:
                self._lists.pop()
            elif name == "blockquote":
                self._quotes = max(self._quotes - 1, 0)
            elif name == "pre":
                self._is_pre = False

    def _close(self, sign: str) -> None:
        """End an emphasis behind its last word; one without words is taken back."""
        words = self._line.rstrip()
        space = self._line[len(words) :]
        opened = words.rfind(sign)
        if opened < 0:
            return
        inside = words[opened + len(sign) :]
        if not inside.strip():
            self._line = words[:opened] + space
        else:
            lead = inside[: len(inside) - len(inside.lstrip())]
            self._line = f"{words[:opened]}{lead}{sign}{inside.lstrip()}{sign}{space}"

    def _close_link(self) -> None:
        before, _, words = self._line.rpartition("[")
        self._line = before + (f"[{words.strip()}]({self._href})" if words.strip() else "")
        self._href = ""

    def _break_within(self) -> None:
        """A line break within what goes on."""
        if self._rows is not None:
            self._line += " "
            return
        if not self._line.strip():
            return
        self._break()
        self._kind = _Kind.CONTINUED

    def _break(self) -> None:
        """End the line, if there is anything in it."""
        if self._rows is not None:
            self._line = f"{self._line.strip()} ".lstrip()
            return
        line = self._line.rstrip() if self._is_pre else self._line.strip()
        if line.strip():
            if self._prefix.startswith("#") and (emphasised := _EMPHASISED.fullmatch(line)):
                line = emphasised[2]  # a heading is loud enough
            if self._label:
                line, self._label = f"**{self._label}:** {line}", ""
            if not self._prefix:
                line = escaped(line)
            if self._kind is _Kind.CONTINUED and self._lists:
                line = "  " + "    " * (len(self._lists) - 1) + line
            self._lines.append(_Line(self._kind, "> " * self._quotes + self._prefix + line, self._tag))
            self._prefix, self._kind = "", _Kind.TEXT
        elif not self._prefix:
            self._kind = _Kind.TEXT
        self._line = ""

    def _end_term(self) -> None:
        """Keep a term, if it is short, to stand before the value that it names."""
        words = self._line.strip().strip("*_").rstrip(": ")
        if self._is_term and self._rows is None and _LABEL.fullmatch(words):
            self._label, self._line = words, ""
        self._is_term = False

    def _tell_label(self) -> None:
        """Tell a label without a value by itself."""
        if self._label:
            self._line, self._label = self._label, ""
            self._break()

    def _end_cell(self) -> None:
        if self._rows and self._rows[-1]:
            self._rows[-1][-1] = f"{self._rows[-1][-1]} {self._line.strip()}".strip()
        elif self._line.strip():
            self._lines.append(_Line(_Kind.TEXT, self._line.strip(), self._tag))
        self._line = ""

    def _end_table(self) -> None:
        if self._rows is None:
            return
        self._end_cell()
        rows = [(row, tag) for row, tag in zip(self._rows, self._places, strict=True) if any(row)]
        self._rows = None
        is_even = len(rows) > 1 and len(rows[0][0]) > 1 and len({len(row) for row, _ in rows}) == 1
        if is_even:
            rows.insert(1, (["---"] * len(rows[0][0]), rows[0][1]))
        for at, (row, tag) in enumerate(rows):
            text = f"| {' | '.join(row)} |" if is_even else " ".join(filter(None, row))
            self._lines.append(_Line(_Kind.ROW if is_even or at else _Kind.TEXT, text, tag))
