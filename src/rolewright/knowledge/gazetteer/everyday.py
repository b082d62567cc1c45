"""Names that people use and no register holds, from `everyday.txt`, whose head describes its lines."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from rolewright.knowledge.gazetteer.lettering import folded
from rolewright.knowledge.gazetteer.pack import pack
from rolewright.knowledge.gazetteer.place import Place, PlaceKind

_SIGNS = "=<~"
# Words of the list that people write in capitals.
_CAPITALS = frozenset(
    """us usa uk eu ny nyc dc na
    amer anz apac cee conus dach dfw dmv eea emea gcc gta latam mena msp oc pnw rtp uki""".split()
)


def everyday(name: str) -> tuple[Place, ...]:
    """What people mean by this name, which is folded; nothing when it is not in the list."""
    meaning = meanings().get(name)
    return tuple(_places(name, *meaning)) if meaning else ()


def by_code(code: str) -> Place | None:
    """The country or region with this ISO 3166 code."""
    bearers = pack().bearers(folded(f"@{code}"))
    return bearers[0].place if bearers else None


@cache
def meanings() -> dict[str, tuple[str, str]]:
    """The sign and the target of every name; targets are looked up only when they are asked for."""
    meanings = {}
    for line in Path(__file__).with_name("everyday.txt").read_text(encoding="utf-8").splitlines():
        if not line or line[0] == "#":
            continue
        sign = next(sign for sign in _SIGNS if f" {sign} " in line)
        names, _, target = line.partition(f" {sign} ")
        for name in names.split("|"):
            meanings[name] = (sign, target)
    return meanings


def _places(name: str, sign: str, target: str) -> Iterator[Place]:
    spoken = " ".join(word.upper() if word in _CAPITALS else word.title() for word in name.split())
    if sign == "~":
        yield Place(PlaceKind.AREA, spoken, spans=tuple(target.split()))
        return
    for each in target.split(", "):
        place = _target(each)
        if sign == "<":
            place = Place(PlaceKind.AREA, spoken, country=place.country, region=place.region)
        yield place


def _target(described: str) -> Place:
    code, _, name = described.partition(" ")
    if not name:
        place = by_code(code)
        assert place is not None, described
        return place
    return next(
        bearer.place
        for bearer in pack().bearers(folded(name))
        if code in (bearer.place.region, bearer.place.country)
        and bearer.place.kind in (PlaceKind.TOWN, PlaceKind.COUNTY)
    )
