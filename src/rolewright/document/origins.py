"""Where the words of a posting stood in the file that it was taken from."""

from bisect import bisect_right
from collections.abc import Sequence
from enum import StrEnum

from rolewright.tuples import NamedTuple


class OriginKind(StrEnum):
    """What an original is counted in."""

    PARAGRAPH = "paragraph"
    ELEMENT = "element"
    PAGE = "page"
    ROW = "row"


class Origin(NamedTuple):
    """From `start` in the text on, up to the next origin, the words come from this place of the original.

    `number` counts from 1: the paragraph of a Word file, the page of a PDF, the line on which an element of a
    page begins, the row of a table. `name` says more where there is more to say: the element, the column.
    """

    start: int
    kind: OriginKind
    number: int
    name: str = ""


def origin_at(origins: Sequence[Origin], offset: int) -> Origin | None:
    """Where the words at `offset` come from; None in a text that was not taken from elsewhere."""
    at = bisect_right(origins, offset, key=lambda origin: origin.start)
    return origins[at - 1] if at else None
