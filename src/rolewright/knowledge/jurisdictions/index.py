"""The compiled index of the table of laws: where each holds, and each law packed by itself, ready to load.

Whoever asks for the law of one place takes no other apart.
"""

from functools import cache
from pathlib import Path
from typing import Any

from rolewright.index_file import IndexFile, Wire, packed, unpacked
from rolewright.tuples import NamedTuple

_FOLDER = Path(__file__).parent

INDEX = IndexFile(_FOLDER / "index.marshal", (_FOLDER,))


class Index(NamedTuple):
    """Parts of the index, still packed; a law by its id."""

    areas: bytes
    laws: dict[str, bytes]

    def unpacked_areas(self) -> Any:
        """For each law its id, aliases, parent and area, by id."""
        return unpacked(self.areas)


@cache
def load_index() -> Index:
    """The index of the table. UsageError when a file of it in a source checkout is wrong."""
    wire = INDEX.load(_build)
    return Index(wire["areas"], wire["laws"])


def write_index() -> Path:
    """Make the index that an installed package carries, and say where it lies."""
    return INDEX.ship(_build)


def _build() -> Wire:
    # Only the making of an index reads files.
    from rolewright.knowledge.jurisdictions.load import LIBRARY, read_jurisdictions
    from rolewright.knowledge.jurisdictions.plain import plain

    laws = read_jurisdictions(sorted(LIBRARY.glob("*.toml"), key=lambda path: path.stem))
    areas = tuple((law.id, law.aliases, law.parent, plain(law.area)) for law in laws)
    return {"areas": packed(areas), "laws": {law.id: packed(plain(law)) for law in laws}}
