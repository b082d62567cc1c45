"""What the text of a word processor consists of, before it is known what its looks mean."""

from typing import TypeAlias

from rolewright.tuples import NamedTuple

#: The level of the title of a document, above all headings.
TITLE = 0


class Look(NamedTuple):
    """How letters look. `size` in points; 0 where the file leaves it open."""

    is_bold: bool = False
    is_italic: bool = False
    is_underlined: bool = False
    is_capitals: bool = False
    size: float = 0


PLAIN = Look()


class Run(NamedTuple):
    """Words of one look; a line end in them breaks the line. `link` is where they lead, or nothing."""

    words: str
    look: Look = PLAIN
    link: str = ""


class Entry(NamedTuple):
    """The place of an entry in a list: its nesting from 0, the marker before it, and which list it is."""

    level: int
    marker: str = "-"
    list: str = ""


class Paragraph(NamedTuple):
    """A paragraph. `number` counts those with words from 1, as a reader would; `place` says more than that.

    `heading` is the level that its style states: TITLE, 1 to 6, or None. `indent` is in points.
    `is_line` says that it is a line of a form, whose look makes it no heading.
    """

    runs: tuple[Run, ...]
    number: int = 1
    place: str = ""
    heading: int | None = None
    entry: Entry | None = None
    is_quote: bool = False
    indent: float = 0
    is_line: bool = False

    @property
    def words(self) -> str:
        """What it says, without looks and links."""
        return "".join(run.words for run in self.runs).strip()


class ReadyMarkdown(NamedTuple):
    """Markdown that is ready, such as a table."""

    words: str
    number: int = 1
    place: str = ""


class Table(NamedTuple):
    """Rows of cells, each of which holds blocks. A cell over several columns is followed by empty ones."""

    rows: "tuple[tuple[Cell, ...], ...]"


Block: TypeAlias = Paragraph | Table
Cell: TypeAlias = tuple[Block, ...]
#: What is left when tables are told as paragraphs.
Flow: TypeAlias = Paragraph | ReadyMarkdown
