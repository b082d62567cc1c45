"""A linear model whose weights lie side by side.

Each feature has one weight a section kind. The weights of a feature are packed into one integer,
a lane of 16 bits for each kind, so that adding up a piece of text is adding a few integers.
"""

from collections.abc import Iterable, Mapping, Sequence
from struct import Struct

from rolewright.document import SectionKind
from rolewright.tuples import NamedTuple

KINDS = tuple(SectionKind)
LANES = len(KINDS) + 1
LANE_BITS = 16
# Weights are stored in sixty-fourths of a nat.
SCALE = 64
ROW_BYTES = LANES * LANE_BITS // 8
_MIDDLE = 1 << (LANE_BITS - 1)
# Added to a sum of packed weights, it keeps every lane above nought, and so out of its neighbour.
BIAS = sum(_MIDDLE << (LANE_BITS * lane) for lane in range(LANES))
_UNPACK = Struct(f"<{LANES}H").unpack


class Model(NamedTuple):
    """The rows of packed weights, one after another, which of them is a feature's, and the packed intercept.

    A posting needs few of the rows, so each is cut out and made a number when it is looked up.
    """

    rows: bytes
    places: Mapping[str, int]
    intercept: int

    def weight(self, features: Iterable[str]) -> int:
        """The packed sum of what these features weigh."""
        places = self.places
        return sum(row_at(self.rows, places[feature]) for feature in features if feature in places)

    def scores(self, features: Iterable[str]) -> tuple[int, ...]:
        """A score a kind and last that of "none of them".

        They are in sixty-fourths of a nat, and all offset by one constant.
        """
        total = self.weight(features) + self.intercept
        return _UNPACK((total + BIAS).to_bytes(ROW_BYTES, "little"))


def packed(weights: Sequence[float]) -> bytes:
    """Weights in nats, one a lane, as a row."""
    lanes = sum(round(weight * SCALE) << (LANE_BITS * lane) for lane, weight in enumerate(weights))
    return lanes.to_bytes(ROW_BYTES, "little", signed=True)


def row_at(rows: bytes, place: int) -> int:
    """One of the rows as the number that is added up."""
    start = place * ROW_BYTES
    return int.from_bytes(rows[start : start + ROW_BYTES], "little", signed=True)
