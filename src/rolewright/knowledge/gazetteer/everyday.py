"""Names that people use and no register holds, from `everyday.txt`, whose head describes its lines."""

from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path

from rolewright.knowledge.gazetteer.lettering import folded
from rolewright.knowledge.gazetteer.pack import pack
from rolewright.knowledge.gazetteer.place import Place, PlaceKind

# Words of the list that people write in capitals.
_CAPITALS = frozenset(
    """us usa uk eu ny nyc dc na
    amer anz apac cee conus dach dfw dmv eea emea gcc gta latam mena msp oc pnw rtp uki""".split()
)


@lru_cache(maxsize=1024)
def everyday(name: str) -> tuple[Place, ...]:
    """What people mean by this name, which is folded; nothing when it is not in the list."""
    line = _line_of(name)
    if line is None:
        return ()
    sign, _, target = line[line.rindex("|") + 2 :].partition(" ")
    return tuple(_places(name, sign, target))


@cache
def by_code(code: str) -> Place | None:
    """The country or region with this ISO 3166 code."""
    bearers = pack().bearers(folded(f"@{code}"))
    return bearers[0].place if bearers else None


def names() -> Iterator[str]:
    """Every name of the list."""
    for line in _list().splitlines():
        if line.startswith("|"):
            yield from line[1 : line.rindex("|")].split("|")


@cache
def _list() -> str:
    """The lines below the head of the file."""
    text = Path(__file__).with_name("everyday.txt").read_text(encoding="utf-8")
    return text[text.index("\n\n") :]


def _line_of(name: str) -> str | None:
    # To search the text takes less than to take it apart, since a posting names a place or two.
    text = _list()
    at = text.find(f"|{name}|")
    return text[at : text.index("\n", at)] if at >= 0 else None


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
