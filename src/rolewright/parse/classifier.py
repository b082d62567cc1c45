"""Linear models over words that say which section a piece of text belongs to.

The file beside this module holds the weights; `python -m tools.train_sections` makes it and its card.
"""

import os
from collections.abc import Mapping, Sequence
from functools import cache

from rolewright.parse.heading_model import HeadingModel
from rolewright.parse.model import ROW_BYTES, Model, packed, row_at
from rolewright.parse.text_model import TextModel
from rolewright.tuples import NamedTuple


class Models(NamedTuple):
    """The models of text and of headings."""

    body: TextModel
    heading: HeadingModel


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
    cut = len(body_names) * ROW_BYTES
    words_and_kinds = known.replace("\n", "\t").split("\t")
    kinds = dict(zip(words_and_kinds[::2], map(int, words_and_kinds[1::2]), strict=True))
    return Models(
        TextModel(_model(body_names, rest[:cut])),
        HeadingModel(_model(heading_names, rest[cut:]), kinds),
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
    rows = b"".join(packed(weights) for table in (body, heading) for weights in table.values())
    return head.encode("utf-8") + b"\0" + rows


def _model(names: Sequence[str], rows: bytes) -> Model:
    """No loop in Python goes over the ten thousand rows: every start of the program waits for them."""
    places = dict(zip(names, range(len(rows) // ROW_BYTES), strict=True))
    return Model(rows, places, row_at(rows, places.pop("")))
