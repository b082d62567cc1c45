"""Writes the packed file of places, whose layout `rolewright.knowledge.gazetteer.pack` describes."""

from collections.abc import Iterable, Iterator, Sequence

from rolewright.knowledge.gazetteer.pack import BEARER, END, ENDS, HEAD, KINDS, MAGIC, OTHER_NAME, PLACE
from rolewright.knowledge.gazetteer.place import Place


def packed(places: Sequence[Place], names: Iterable[tuple[str, int, bool]]) -> bytes:
    """The file for these places, found by `names`: a folded name, a place's number, is it usual."""
    labels = _Labels()
    rows = b"".join(_row(place, labels) for place in places)
    listed: dict[bytes, list[int]] = {}
    for name, number, usual in sorted(names):
        listed.setdefault(name.encode(), []).append(number if usual else number | OTHER_NAME)
    ordered = sorted(listed.items())
    bearers = b"".join(BEARER.pack(number) for _, numbers in ordered for number in numbers)
    letters = b"".join(name for name, _ in ordered)
    counts = (len(places), len(ordered), len(bearers) // BEARER.size, labels.count, len(letters))
    ends = b"".join(_name_ends(ordered))
    return HEAD.pack(MAGIC, *counts) + rows + bearers + ends + letters + labels.packed()


class _Labels:
    def __init__(self) -> None:
        self._numbers = {"": 0}

    def __call__(self, label: str) -> int:
        return self._numbers.setdefault(label, len(self._numbers))

    @property
    def count(self) -> int:
        return len(self._numbers)

    def packed(self) -> bytes:
        words = [label.encode() for label in self._numbers]
        ends, end = [], 0
        for word in words:
            end += len(word)
            ends.append(END.pack(end))
        return b"".join(ends) + b"".join(words)


def _row(place: Place, labels: _Labels) -> bytes:
    # Codes come first, for their labels have but two bytes.
    city = place.city if place.city != place.name else ""
    codes = (place.region, place.county, city, place.country)
    region, county, of_city, country = map(labels, codes)
    kind = KINDS.index(place.kind)
    return PLACE.pack(labels(place.name), place.population, region, county, of_city, country, kind)


def _name_ends(ordered: Iterable[tuple[bytes, list[int]]]) -> Iterator[bytes]:
    letters = bearers = 0
    yield ENDS.pack(letters, bearers)
    for name, numbers in ordered:
        letters += len(name)
        bearers += len(numbers)
        yield ENDS.pack(letters, bearers)
