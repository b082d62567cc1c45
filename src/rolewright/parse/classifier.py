"""Linear models over words that say which section a piece of text belongs to.

Each feature has one weight a section kind. The weights of a feature are packed into one integer,
a lane of 16 bits for each kind, so that adding up a piece of text is adding a few integers.
The file beside this module holds the weights; `python -m tools.train_sections` makes it and its card.
"""

import os
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import repeat
from struct import Struct
from typing import NamedTuple

from rolewright.document import SectionKind

KINDS = tuple(SectionKind)
LANES = len(KINDS) + 1
_LANE_BITS = 16
# Weights are stored in sixty-fourths of a nat.
SCALE = 64
_MIDDLE = 1 << (_LANE_BITS - 1)
_BIAS = sum(_MIDDLE << (_LANE_BITS * lane) for lane in range(LANES))
_UNPACK = Struct(f"<{LANES}H").unpack
_SHORTEST_TELLING = 3
_BYTES = LANES * _LANE_BITS // 8


class Model(NamedTuple):
    """Packed weights by feature, and the packed intercept."""

    weights: dict[str, int]
    intercept: int

    def scores(self, features: Iterable[str]) -> tuple[int, ...]:
        """A score a kind and last that of "none of them".

        They are in sixty-fourths of a nat, and all offset by one constant.
        """
        total = sum(map(self.weights.get, features, repeat(0)), self.intercept)
        return _UNPACK((total + _BIAS).to_bytes(_BYTES, "little"))


class Models(NamedTuple):
    """The models of text and of headings.

    `known` holds the kind, by number, of each heading whose words are known; `heading_words` the longer of
    those words, one of which any heading has that is not dressed as one.
    """

    body: Model
    heading: Model
    known: dict[str, int]
    heading_words: frozenset[str]


@cache
def models() -> Models:
    """The models that ship with the package."""
    with open(os.path.join(os.path.dirname(__file__), "data", "sections.weights"), "rb") as file:
        return read_models(file.read())


def read_models(content: bytes) -> Models:
    """Models from a weights file, the inverse of `write_models`."""
    head, _, rest = content.partition(b"\0")
    body, heading, known = head.decode("utf-8").split("\n\n")
    body_names, heading_names = body.split("\n"), heading.split("\n")
    cut = len(body_names) * _BYTES
    kinds = {words: int(kind) for words, kind in (line.split("\t") for line in known.split("\n"))}
    return Models(
        _model(body_names, rest[:cut]),
        _model(heading_names, rest[cut:]),
        kinds,
        frozenset(word for words in kinds for word in words.split() if len(word) >= _SHORTEST_TELLING),
    )


def write_models(
    body: Mapping[str, Sequence[float]], heading: Mapping[str, Sequence[float]], known: Mapping[str, int]
) -> bytes:
    """A weights file: the names of the features and the known headings as text, then the packed weights.

    Weights are in nats, one a lane; the empty name is the intercept.
    """
    head = "\n\n".join(
        ["\n".join(body), "\n".join(heading), "\n".join(f"{words}\t{kind}" for words, kind in known.items())]
    )
    rows = b"".join(_packed(weights) for table in (body, heading) for weights in table.values())
    return head.encode("utf-8") + b"\0" + rows


def _packed(weights: Sequence[float]) -> bytes:
    lanes = sum(round(weight * SCALE) << (_LANE_BITS * lane) for lane, weight in enumerate(weights))
    return lanes.to_bytes(_BYTES, "little", signed=True)


def _model(names: Sequence[str], rows: bytes) -> Model:
    read = int.from_bytes
    places = range(0, len(names) * _BYTES, _BYTES)
    weights = dict(
        zip(names, [read(rows[at : at + _BYTES], "little", signed=True) for at in places], strict=True)
    )
    return Model(weights, weights.pop(""))
