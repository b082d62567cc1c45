"""What holds at a place of rich text: it is kept where a brace opens and comes back where it closes."""

from dataclasses import dataclass
from enum import Enum, auto

from rolewright.ingest.office.blocks import Look
from rolewright.tuples import NamedTuple


class Target(Enum):
    """Where the words of a group go."""

    BODY = auto()
    NOWHERE = auto()
    FONTS = auto()
    STYLES = auto()
    MARKER = auto()  # the bullet or number before an entry
    INSTRUCTION = auto()  # of a field
    SHAPE = auto()  # a drawing, in which only text boxes have words


class Letters(NamedTuple):
    """How letters look here."""

    is_bold: bool = False
    is_italic: bool = False
    is_underlined: bool = False
    is_capitals: bool = False
    size: float = 12
    is_hidden: bool = False
    is_deleted: bool = False
    is_inserted: bool = False
    font: int = 0

    @property
    def look(self) -> Look:
        """The same, as every format tells it."""
        return Look(self.is_bold, self.is_italic, self.is_underlined, self.is_capitals, self.size)


class Layout(NamedTuple):
    """What holds for the paragraph here; `depth` is that of the table it stands in."""

    style: int = 0
    outline: int | None = None
    list: int = 0
    level: int = 0
    indent: float = 0
    depth: int = 0


_PLAIN = Letters()
_USUAL = Layout()


@dataclass(slots=True)
class Group:
    """Everything that a closing brace takes back. `fallback` letters behind a Unicode one repeat it."""

    target: Target = Target.BODY
    letters: Letters = _PLAIN
    layout: Layout = _USUAL
    fallback: int = 1
    link: str = ""
    #: Whether this brace opened what its end closes: a note, a header or a text box.
    opens_flow: bool = False
    #: Whether it holds a field, of which `instruction` has been read.
    is_field: bool = False

    def opened(self) -> "Group":
        """The group that a brace opens in it."""
        return Group(self.target, self.letters, self.layout, self.fallback, self.link)
