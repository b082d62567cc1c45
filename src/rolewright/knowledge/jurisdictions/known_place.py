"""Which place a declared name means: that of a law, or a code of ISO 3166 with or without a town.

Most places have no law on postings. To name one of them is no slip.
"""

from collections.abc import Iterator
from functools import cache, lru_cache
from string import ascii_lowercase

from rolewright.knowledge.gazetteer import Place, PlaceKind
from rolewright.knowledge.gazetteer.everyday import by_code
from rolewright.knowledge.gazetteer.lettering import folded
from rolewright.knowledge.gazetteer.pack import pack
from rolewright.knowledge.jurisdictions.inferring import holds_in
from rolewright.knowledge.jurisdictions.jurisdiction import Area
from rolewright.knowledge.jurisdictions.load import Home, homes, names
from rolewright.usage import did_you_mean

_OTHER_CODES = {"uk": "gb", "el": "gr"}
_UNION = "eu"
_WIDE = (PlaceKind.COUNTRY, PlaceKind.REGION)


@cache
def known_place(name: str) -> Place | None:
    """The place of “us-co”, “de”, “eu-de”, “us-ca-los-angeles-county” or “texas”; None if none is meant."""
    wanted = "-".join(name.strip().lower().replace("_", "-").split())
    if wanted in names():
        return _of_area(next(home.area for home in homes() if home.id == names()[wanted]))
    return _coded(wanted) or _named(wanted)


def homes_around(place: Place) -> Iterator[Home]:
    """Where the laws hold that hold in all of the place."""
    return (home for home in homes() if holds_in(home.area, place))


@lru_cache(maxsize=256)
def ids_around(place: Place) -> frozenset[str]:
    """Every id by which a law may name the place, or one in which it lies: "us-ca-los-angeles" and "us"."""
    if place.spans:
        of_parts = [ids_around(part) if (part := by_code(code)) else frozenset() for code in place.spans]
        return frozenset.intersection(*of_parts)
    country = "uk" if place.country == "GB" else place.country.lower()
    ids = {country, place.country.lower()}
    if _is_of_union(place.country):
        country = f"{_UNION}-{country}"
        ids |= {country, _UNION}
    state = country
    if place.region:
        state = f"{country}-{place.region.partition('-')[2].lower()}"
        ids.add(state)
    if nearest := place.city or place.county:  # law of a county on words is for what lies in no city
        ids.add(f"{state}-{'-'.join(folded(nearest).split())}")
    return frozenset(ids.union(home.id for home in homes_around(place)))


def near_misses(name: str) -> str:
    """Places whose ids are like the name, as a question; nothing where there are none."""
    wanted = name.strip().lower()
    country = wanted.partition("-")[0]
    codes = (f"{country}-{one}{two}" for one in ascii_lowercase for two in ascii_lowercase)
    near = [code for code in codes if by_code(code.upper())] if by_code(country.upper()) else []
    known = [*names(), *near]
    # A slip is rather in the last letter than in the one before.
    return did_you_mean(wanted, [each for each in known if each[:-1] == wanted[:-1]]) or did_you_mean(
        wanted, known
    )


def _of_area(area: Area) -> Place:
    if area.members:
        return Place(PlaceKind.AREA, "", spans=area.members)
    kind = PlaceKind.REGION if area.region else PlaceKind.COUNTRY
    if area.city or area.county:
        kind = PlaceKind.TOWN if area.city else PlaceKind.COUNTY
    state = by_code(area.region or area.country)
    name = area.city or area.county or (state.name if state else "")
    return Place(kind, name, area.country, area.region or "", area.county or "", area.city or "")


def _coded(wanted: str) -> Place | None:
    """The place of a code, which may be followed by the name of a town or a county in it."""
    parts = wanted.split("-")
    if parts[0] == _UNION:
        parts = parts[1:]
        if not parts or not _is_of_union(_country_code(parts[0])):
            return None
    country = by_code(_country_code(parts[0]))
    if country is None or len(parts[0]) != len(country.country):
        return None
    if len(parts) == 1:
        return country
    region = by_code(f"{country.country}-{parts[1].upper()}")
    if region is None:
        return _within(country, parts[1:])
    return _within(region, parts[2:]) if parts[2:] else region


def _within(wide: Place, words: list[str]) -> Place | None:
    """The only region of that name in a country, or else the only town or county in it."""
    bearers = [each.place for each in pack().bearers(folded(" ".join(words)))]
    inside = [place for place in bearers if place.lies_in(wide)]
    for kind in (PlaceKind.REGION, PlaceKind.TOWN, PlaceKind.COUNTY):
        if alike := [place for place in inside if place.kind is kind]:
            return alike[0] if len(alike) == 1 else None
    return None


def _named(wanted: str) -> Place | None:
    """The only country or region of that name."""
    bearers = [each.place for each in pack().bearers(folded(wanted.replace("-", " ")))]
    wide = [place for place in bearers if place.kind in _WIDE]
    return wide[0] if len(wide) == 1 else None


def _country_code(code: str) -> str:
    return _OTHER_CODES.get(code, code).upper()


def _is_of_union(country: str) -> bool:
    return any(home.id == _UNION and country in home.area.members for home in homes())
