"""What readers of a posting are to see, as a tree: the one that every form for readers is made of.

So a page, a PDF and a Word file of one posting say the same in the same order.
"""

from enum import StrEnum
from typing import TypeAlias

from rolewright.document import SectionKind
from rolewright.records import record
from rolewright.tuples import NamedTuple


class Mark(StrEnum):
    """How words stand out."""

    STRONG = "strong"
    EMPHASIS = "emphasis"
    CODE = "code"


class Run(NamedTuple):
    """Words alike in their marks. A line end in `text` breaks the line; `href` leads to web or mail."""

    text: str
    marks: frozenset[Mark] = frozenset()
    href: str | None = None


Words: TypeAlias = tuple[Run, ...]


class Heading(NamedTuple):
    """The words above a part; `level` is from 2, since 1 is the title, and skips none on its way down."""

    level: int
    words: Words


class Paragraph(NamedTuple):
    """Words that stand together."""

    words: Words


class Quote(NamedTuple):
    """Words of somebody else."""

    words: Words


class Entry(NamedTuple):
    """One entry of a list, with the lists within it."""

    words: Words
    inner: "tuple[List, ...]" = ()


class List(NamedTuple):
    """Entries one below the other; `start` is the number of the first of an ordered one."""

    entries: tuple[Entry, ...]
    is_ordered: bool = False
    start: int = 1


class Table(NamedTuple):
    """Cells in rows of one length. The first row names the columns; it has no words where nothing does."""

    rows: tuple[tuple[Words, ...], ...]


class Code(NamedTuple):
    """Text that stands as it was typed."""

    text: str


Node: TypeAlias = Heading | Paragraph | Quote | List | Table | Code


class Part(NamedTuple):
    """A section of the posting; its heading, where it has one, is the first of its nodes."""

    kind: SectionKind
    nodes: tuple[Node, ...]


class Stated(NamedTuple):
    """A fact in words of the posting, under its usual label: "Salary", "£30,000 a year"."""

    fact: str
    label: str
    value: str


@record
class Content:
    """All that readers see. `stated` are the facts that stand at the head of a page, in their usual order.

    `unsaid` are those among them that only the front matter states, so that no other words tell them.
    `language` is as in the description.
    """

    title: str | None
    stated: tuple[Stated, ...]
    unsaid: tuple[Stated, ...]
    parts: tuple[Part, ...]
    language: str
