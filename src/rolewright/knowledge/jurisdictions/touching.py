"""Whether a posting may touch the place of a law that was declared for all postings of a company."""

from collections.abc import Sequence

from rolewright.knowledge.gazetteer import Place, PlaceKind, Resolution
from rolewright.knowledge.gazetteer.place import EVERYWHERE
from rolewright.knowledge.jurisdictions.inferring import holds_in
from rolewright.knowledge.jurisdictions.jurisdiction import Area


def may_touch(area: Area, stated: Sequence[Resolution], is_remote: bool) -> bool:
    """Whether some of the places stated may be in the area, or it in one of them.

    A remote job that names towns alone may be done by people elsewhere in the country.
    """
    places = [place for each in stated for place in each.places]
    is_open = is_remote and all(place.kind is PlaceKind.TOWN for place in places)
    return any(map(_is_unsure, stated)) or any(
        meets(area, place) or (is_open and _is_of_country(area, place.country)) for place in places
    )


def area_of(place: Place) -> Area:
    """The place as an area in which a law may hold."""
    if place.spans:
        return Area(members=place.spans)
    return Area(place.country, place.region or None, place.county or None, place.city or None)


def meets(area: Area, place: Place) -> bool:
    """Whether the place is in the area, or the area or a part of it in the place."""
    if place.spans == EVERYWHERE or holds_in(area, place):
        return True
    if place.spans:
        countries = {code.partition("-")[0] for code in place.spans}
        is_wide = not area.region and not countries.isdisjoint((area.country, *area.members))
        return is_wide or not {area.country, area.region}.isdisjoint(place.spans)
    if place.kind is PlaceKind.COUNTRY:
        return _is_of_country(area, place.country)
    if not area.region or area.region != place.region:
        return False
    if place.kind in (PlaceKind.REGION, PlaceKind.AREA):
        return True
    # Whether a city is in a county, the table of laws need not know.
    return place.kind is PlaceKind.COUNTY and area.county in (place.county, None)


def _is_unsure(stated: Resolution) -> bool:
    """Whether the only place found may be none: several that may be meant leave out all others."""
    return not stated.places or (len(stated.places) == 1 and not stated.certain)


def _is_of_country(area: Area, country: str) -> bool:
    return area.country == country or country in area.members
