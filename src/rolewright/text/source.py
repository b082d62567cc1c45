"""The text that a person owns, and every conversion of positions in it."""

from bisect import bisect_right

from rolewright.text.comments import as_read
from rolewright.text.folding import fold
from rolewright.text.span import Span
from rolewright.tuples import NamedTuple


class Position(NamedTuple):
    """A place as people and editors name it: line and column from 1, in code points."""

    line: int
    column: int


class SourceText:
    r"""A posting's text, never changed or normalised, with its line index.

    Offsets are code points of `text`. A line ends at `\n`, `\r\n` or a lone `\r`. `written` is the text with
    the comments in its lines: where it was read from what its owner wrote, `text` has spaces for them.
    """

    __slots__ = ("_folded", "_line_starts", "_unwrapped", "text", "written")

    def __init__(self, text: str, written: str | None = None) -> None:
        self.text = text
        self.written = text if written is None else written
        self._folded: str | None = None
        self._unwrapped: str | None = None
        self._line_starts: list[int] | None = None

    @classmethod
    def read_from(cls, written: str) -> "SourceText":
        """What readers meet of a text, without the comments in its lines."""
        return cls(as_read(written), written)

    @property
    def folded(self) -> str:
        """The text for matching: lower case, plain quotes, dashes and spaces; same length, same offsets."""
        if self._folded is None:
            self._folded = fold(self.text)
        return self._folded

    @property
    def unwrapped(self) -> str:
        """`folded` with a space for every line feed, since lines may be wrapped between any two words."""
        if self._unwrapped is None:
            self._unwrapped = self.folded.replace("\n", " ")
        return self._unwrapped

    @property
    def line_starts(self) -> list[int]:
        """The offset at which each line begins."""
        if self._line_starts is None:
            self._line_starts = _line_starts(self.text)
        return self._line_starts

    def __len__(self) -> int:
        return len(self.text)

    def __getitem__(self, span: Span) -> str:
        return self.text[span[0] : span[1]]

    def line_of(self, offset: int) -> int:
        """The line, from 1, on which `offset` lies."""
        return bisect_right(self.line_starts, offset)

    def position(self, offset: int) -> Position:
        """Line and column, from 1, of `offset`."""
        line = self.line_of(offset)
        return Position(line, offset - self.line_starts[line - 1] + 1)

    def offset(self, position: Position) -> int:
        """The offset of a line and column; the inverse of `position`."""
        return self.line_starts[position.line - 1] + position.column - 1

    def utf16_offset(self, offset: int) -> int:
        """`offset` in UTF-16 units from the start of the text."""
        return offset if self.text.isascii() else _utf16_length(self.text[:offset])

    def utf16_column(self, offset: int) -> int:
        """The zero-based column of `offset` in UTF-16 units, as editors' protocols count it."""
        start = self.line_starts[self.line_of(offset) - 1]
        return _utf16_length(self.text[start:offset])


def _utf16_length(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _line_starts(text: str) -> list[int]:
    starts = [0]
    if "\r" not in text:
        at = text.find("\n")
        while at >= 0:
            starts.append(at + 1)
            at = text.find("\n", at + 1)
        return starts
    for at, character in enumerate(text):
        if character == "\n" or (character == "\r" and text[at + 1 : at + 2] != "\n"):
            starts.append(at + 1)
    return starts
