"""Linear models over words that say which section a piece of text belongs to.

Each feature has one weight a section kind. The weights of a feature are packed into one integer, a lane of 16 bits
for each kind, so that adding up a piece of text is adding a few integers. The file beside this module holds the
weights; `python -m tools.train_sections` makes it and its card.
"""

import os
from collections.abc import Iterable
from functools import cache
from struct import Struct
from typing import NamedTuple

from rolewright.document import SectionKind

KINDS = tuple(SectionKind)
_LANES = len(KINDS) + 1
_LANE_BITS = 16
# Weights are stored in sixty-fourths of a nat.
SCALE = 64
MIDDLE = 1 << (_LANE_BITS - 1)
_BIAS = sum(MIDDLE << (_LANE_BITS * lane) for lane in range(_LANES))
_UNPACK = Struct(f"<{_LANES}H").unpack
_BYTES = _LANES * _LANE_BITS // 8


class Model(NamedTuple):
    """Packed weights by feature, and the packed intercept."""

    weights: dict[str, int]
    intercept: int

    def scores(self, features: Iterable[str]) -> tuple[int, ...]:
        """A score a kind, in sixty-fourths of a nat, and last that of "none of them"; offset by `MIDDLE`."""
        weights = self.weights
        total = self.intercept + sum([weights[feature] for feature in features if feature in weights])
        return _UNPACK((total + _BIAS).to_bytes(_BYTES, "little"))


class Models(NamedTuple):
    """The model of text, the model of headings, and the kind by number of each heading whose words are known."""

    body: Model
    heading: Model
    known: dict[str, int]


def pack(weights: Iterable[float]) -> int:
    """Weights in nats, one a lane, as one integer."""
    return sum(round(weight * SCALE) << (_LANE_BITS * lane) for lane, weight in enumerate(weights))


@cache
def models() -> Models:
    """The models that ship with the package."""
    with open(os.path.join(os.path.dirname(__file__), "data", "sections.weights"), encoding="utf-8") as file:
        return read_models(file.read())


def read_models(text: str) -> Models:
    """Models from the text of a weights file: three tables with a blank line between them."""
    body, heading, known = text.split("\n\n")
    pairs = (line.split("\t") for line in known.splitlines())
    return Models(_model(body), _model(heading), {words: int(kind) for words, kind in pairs})


def _model(lines: str) -> Model:
    pairs = (line.split("\t") for line in lines.split("\n"))
    weights = {feature: int(packed, 16) for feature, packed in pairs}
    return Model(weights, weights.pop(""))
