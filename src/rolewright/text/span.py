"""Half-open ranges of code points."""

from rolewright.text.maker import maker
from rolewright.tuples import NamedTuple


class Span(NamedTuple):
    """The characters from `start` up to, not including, `end`, counted in code points from 0.

    A named tuple and not a dataclass, because a posting is made of hundreds of them.
    """

    start: int
    end: int

    @property
    def length(self) -> int:
        """The number of code points."""
        return self.end - self.start

    def contains(self, other: "Span") -> bool:
        """Whether `other` lies wholly within this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share a code point."""
        return self.start < other.end and other.start < self.end

    def shifted(self, offset: int) -> "Span":
        """The same span, `offset` code points further on."""
        return Span(self.start + offset, self.end + offset)


span_of = maker(Span)
