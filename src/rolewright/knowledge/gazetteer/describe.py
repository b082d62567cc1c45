"""Says in a sentence what words were taken for."""

from rolewright.knowledge.gazetteer.everyday import by_code
from rolewright.knowledge.gazetteer.place import Place, PlaceKind, Resolution

_MOST_NAMED = 4
_REGIONS = {"US": "state", "AU": "state", "CA": "province"}


def described(resolution: Resolution) -> str:
    """Why the words mean these places."""
    words, places = resolution.words, resolution.places
    if not places:
        return f"“{words}” is no place that is known here"
    if resolution.certain:
        return f"“{words}” is {full_name(places[0])}"
    is_one_country = len({place.country for place in places}) == 1 < len(places)
    named = [_told_apart(place, is_one_country) for place in places[:_MOST_NAMED]]
    if len(named) == 1:
        return f"“{words}” may be {named[0]}, but other places have such names"
    if len(places) > _MOST_NAMED:
        named.append("another place of this name")
    return f"“{words}” may be {'; '.join(named[:-1])} or {named[-1]}"


def _told_apart(place: Place, is_one_country: bool) -> str:
    """The place as one of several, without the country that is the same for all: "the state of New York"."""
    told = full_name(place, with_country=not is_one_country)
    return f"the {_REGIONS[place.country]} of {told}" if _is_state(place) else told


def _is_state(place: Place) -> bool:
    return place.kind is PlaceKind.REGION and place.country in _REGIONS


def full_name(place: Place, with_country: bool = True) -> str:
    """The place with what it lies in: "Denver, Colorado, United States"."""
    names = [place.name]
    if place.kind is PlaceKind.TOWN and place.city != place.name:
        names.append(place.city)
    for code in (place.region, place.country if with_country else ""):
        wider = by_code(code) if code else None
        if wider and wider.name not in names:
            names.append(wider.name)
    return ", ".join(names)
