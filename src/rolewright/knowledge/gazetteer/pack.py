"""The packed file of places: sorted names, found by bisection in a mapped file that is not read to open it.

`tools/gazetteer.py` writes it. All numbers are little-endian and unsigned.

    head     magic, counts of places, of names, of bearers and of labels, size of the names
    places   per place: label of name, population, labels of region, county and city, country, kind
    bearers  per name and place: the place's number, with the highest bit set where it is not its usual name
    names    per name: where its letters end and where its bearers end, after a row of zeros; then the letters
    labels   per label: where it ends; the letters after all of them
"""

import struct
from functools import cache
from mmap import ACCESS_READ, mmap
from pathlib import Path

from rolewright.knowledge.gazetteer.place import Place, PlaceKind
from rolewright.tuples import NamedTuple

MAGIC = b"RWPLACE2"
HEAD = struct.Struct("<8s5I")
PLACE = struct.Struct("<IIHHHHH")
BEARER = struct.Struct("<I")
ENDS = struct.Struct("<II")
_TWO_ENDS = struct.Struct("<IIII")
END = struct.Struct("<I")
OTHER_NAME = 1 << 31
KINDS = tuple(PlaceKind)


class Bearer(NamedTuple):
    """A place that bears a name; `usual` is false for names from other languages and times."""

    place: Place
    usual: bool


class Pack:
    """The places of a packed file."""

    def __init__(self, path: Path) -> None:
        with path.open("rb") as file:
            self._bytes = mmap(file.fileno(), 0, access=ACCESS_READ)
        magic, places, names, bearers, labels, size = HEAD.unpack_from(self._bytes)
        if magic != MAGIC:
            raise ValueError(f"{path} is no packed file of places")
        self._count = names
        self.size = places
        self._bearers = HEAD.size + places * PLACE.size
        self._names = self._bearers + bearers * BEARER.size
        self._letters = self._names + (names + 1) * ENDS.size
        self._labels = self._letters + size
        self._label_letters = self._labels + labels * END.size

    def bearers(self, name: str) -> tuple[Bearer, ...]:
        """The places with this name, which is folded."""
        sought = name.encode()
        low, high = 0, self._count
        while low < high:
            middle = (low + high) // 2
            if self._name(middle) < sought:
                low = middle + 1
            else:
                high = middle
        if low == self._count or self._name(low) != sought:
            return ()
        _, begin, _, end = _TWO_ENDS.unpack_from(self._bytes, self._names + low * ENDS.size)
        return tuple(map(self._bearer, range(begin, end)))

    def place(self, number: int) -> Place:
        """The place with this number, from 0 to `size`."""
        name, population, region, county, city, country, kind = PLACE.unpack_from(
            self._bytes, HEAD.size + number * PLACE.size
        )
        label, of_kind = self._label(name), KINDS[kind]
        return Place(
            of_kind,
            label,
            country=self._label(country),
            region=self._label(region),
            county=self._label(county),
            city=self._label(city) or (label if of_kind is PlaceKind.TOWN else ""),
            population=population,
        )

    def _bearer(self, at: int) -> Bearer:
        (packed,) = BEARER.unpack_from(self._bytes, self._bearers + at * BEARER.size)
        return Bearer(self.place(packed & ~OTHER_NAME), not packed & OTHER_NAME)

    def _name(self, at: int) -> bytes:
        begin, _, end, _ = _TWO_ENDS.unpack_from(self._bytes, self._names + at * ENDS.size)
        return self._bytes[self._letters + begin : self._letters + end]

    def _label(self, at: int) -> str:
        if at == 0:
            return ""
        begin, end = struct.unpack_from("<II", self._bytes, self._labels + (at - 1) * END.size)
        return self._bytes[self._label_letters + begin : self._label_letters + end].decode()


@cache
def pack() -> Pack:
    """The places that the package carries."""
    return Pack(Path(__file__).with_name("places.bin"))
