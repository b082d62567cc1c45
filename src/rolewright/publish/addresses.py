"""Places as postal addresses, as far as the posting tells them."""

from collections.abc import Callable, Sequence
from typing import Any

from rolewright.knowledge.places import Place, PlaceKind, country, find, find_code
from rolewright.records import record


@record
class Address:
    """The parts of an address; `country` is an ISO 3166-1 code, `region` as people write it."""

    locality: str | None = None
    region: str | None = None
    country: str | None = None
    street: str | None = None
    postal_code: str | None = None

    @property
    def is_area(self) -> bool:
        """Whether it names a country or region and no town."""
        return self.locality is None and (self.region or self.country) is not None

    def to_wire(self) -> dict[str, Any]:
        """As a PostalAddress."""
        parts = {
            "streetAddress": self.street,
            "addressLocality": self.locality,
            "addressRegion": self.region,
            "postalCode": self.postal_code,
            "addressCountry": self.country,
        }
        return {"@type": "PostalAddress"} | {name: part for name, part in parts.items() if part}


_NOWHERE = frozenset("anywhere remote worldwide global nationwide virtual hybrid online various".split())

#: What knows where places lie, by the words that name one or several; nothing where it is not certain.
Locate = Callable[[str], Sequence[Address]]


def stated_address(words: str) -> Address:
    """The address that the words themselves state: a bare town has no country.

    "Columbus, OH" is in the United States, since a region says its country; which Springfield is meant nobody
    can tell from the name alone.
    """
    parts = [part.strip() for part in words.split(",") if part.strip()]
    if not parts or _is_no_town(parts[0]):
        return Address()
    nation = country(words) if len(parts) > 1 else _country_of(words.strip())
    region = None
    rest = [part for part in parts if not (nation and _is(part, PlaceKind.COUNTRY, nation))]
    if len(rest) < len(parts) and not rest:
        return Address(country=nation)
    if nation and _is(rest[-1], PlaceKind.REGION, nation):
        region = rest.pop()
    elif len(rest) > 1 and any(place.kind is PlaceKind.REGION for place in find_code(rest[-1])):
        region = rest.pop()  # "PA" is Pennsylvania after a town, or Panama: a region is stated, no country
    return Address(", ".join(rest) or None, region, nation)


def _is_no_town(name: str) -> bool:
    """Whether a name is that of several countries, or says only that the place does not matter."""
    bearers = find(name)
    is_area = bool(bearers) and all(place.kind is PlaceKind.AREA for place in bearers)
    return is_area or name.lower() in _NOWHERE


def _country_of(name: str) -> str | None:
    """The country that a name alone says: its own, or that of a region."""
    wide = {
        place.country
        for place in (*find_code(name), *find(name))
        if place.kind in (PlaceKind.COUNTRY, PlaceKind.REGION)
    }
    towns = {place for place in find(name) if place.kind is PlaceKind.TOWN}
    return wide.pop() if len(wide) == 1 and not towns else None


def _is(name: str, kind: PlaceKind, nation: str) -> bool:
    bearers: tuple[Place, ...] = (*find_code(name), *find(name))
    return any(place.kind is kind and place.country == nation for place in bearers)
