"""Which words name a place, and in which country it lies."""

from collections.abc import Iterable
from enum import StrEnum
from functools import cache, lru_cache
from pathlib import Path

from rolewright.tuples import NamedTuple


class PlaceKind(StrEnum):
    """How large a place is; an area has several countries."""

    AREA = "area"
    COUNTRY = "country"
    REGION = "region"
    TOWN = "town"


class Place(NamedTuple):
    """What bears a name.

    `country` is an ISO 3166 code, empty for an area; `region` is the code that addresses use, empty where
    they use none. `is_ordinary` marks a name such as Reading or Orange, which means the place only where one
    is expected.
    """

    kind: PlaceKind
    country: str
    region: str
    is_ordinary: bool


@lru_cache(maxsize=4096)
def find(name: str) -> tuple[Place, ...]:
    """Every place that bears `name`, in any case; none when it is unknown."""
    return _gazetteer().names.get(name.lower(), ())


def find_code(code: str) -> tuple[Place, ...]:
    """The regions and countries with this code in capitals, such as CO, NSW or SG."""
    return _gazetteer().codes.get(code, ())


def may_begin(words: Iterable[str]) -> bool:
    """Whether a place's name begins with one of `words`, in lower case: a cheap look before a close one."""
    return not _first_words().isdisjoint(words)


def country(stated: str) -> str | None:
    """The ISO 3166 code of the country in which a place as stated lies, or None when the words do not tell.

    What stands after a comma decides, and the town before it where that is not clear: "Paris, TX" is not in
    France.
    """
    town, comma, last = stated.rpartition(",")
    bearers = (*find_code(last.strip()), *find(last.strip())) if comma else find(stated.strip())
    countries = {place.country for place in bearers}
    if len(countries) > 1 and comma:
        countries &= {place.country for place in find(town.partition(",")[0].strip())}
    return countries.pop() or None if len(countries) == 1 else None


def country_name(code: str) -> str | None:
    """The usual name of a country, by its ISO 3166 code; None for a code of none that is known."""
    names = (
        name
        for name, bearers in _gazetteer().names.items()
        if any(place.kind is PlaceKind.COUNTRY and place.country == code for place in bearers)
    )
    name = next(names, None)
    return name.title() if name else None


class _Gazetteer(NamedTuple):
    names: dict[str, tuple[Place, ...]]
    codes: dict[str, tuple[Place, ...]]


@cache
def _first_words() -> frozenset[str]:
    return frozenset([name.partition(" ")[0] for name in _gazetteer().names])


@cache
def _gazetteer() -> _Gazetteer:
    """The data file, whose head describes its lines; read in two milliseconds."""
    gazetteer = _Gazetteer({}, {})
    country = ""
    for line in Path(__file__).with_name("places.txt").read_text(encoding="utf-8").lower().splitlines():
        code, _, listed = line[1:].partition(" ")
        code = code.upper()
        if line[0] == "@":
            country = code
            kind = PlaceKind.COUNTRY if country else PlaceKind.AREA
            _add(gazetteer.names, listed, kind, country, "")
            _join(gazetteer.codes, [country], Place(kind, country, "", False))
        elif line[0] == "+":
            region, _, towns = listed.partition(":")
            _add(gazetteer.names, region, PlaceKind.REGION, country, code)
            _add(gazetteer.names, towns, PlaceKind.TOWN, country, code)
            _join(gazetteer.codes, [code], Place(PlaceKind.REGION, country, code, False))
    del gazetteer.codes[""]
    return gazetteer


def _add(
    names: dict[str, tuple[Place, ...]], listed: str, kind: PlaceKind, country: str, region: str
) -> None:
    plain, _, ordinary = listed.partition(";")
    if plain:
        _join(names, plain.split("|"), Place(kind, country, region, False))
    if ordinary:
        _join(names, ordinary.split("|"), Place(kind, country, region, True))


def _join(index: dict[str, tuple[Place, ...]], keys: list[str], place: Place) -> None:
    alone = (place,)
    for key in keys:
        index[key] = index[key] + alone if key in index else alone
