"""Says in a sentence what words were taken for."""

from rolewright.knowledge.gazetteer.everyday import by_code
from rolewright.knowledge.gazetteer.place import Place, PlaceKind, Resolution

_MOST_NAMED = 4


def described(resolution: Resolution) -> str:
    """Why the words mean these places."""
    words, places = resolution.words, resolution.places
    if not places:
        return f"“{words}” is no place that is known here"
    if resolution.certain:
        return f"“{words}” is {full_name(places[0])}"
    named = [full_name(place) for place in places[:_MOST_NAMED]]
    if len(named) == 1:
        return f"“{words}” may be {named[0]}, but other places have such names"
    if len(places) > _MOST_NAMED:
        named.append("another place of this name")
    return f"“{words}” may be {'; '.join(named[:-1])} or {named[-1]}"


def full_name(place: Place) -> str:
    """The place with what it lies in: "Denver, Colorado, United States"."""
    names = [place.name]
    if place.kind is PlaceKind.TOWN and place.city != place.name:
        names.append(place.city)
    for code in (place.region, place.country):
        wider = by_code(code) if code else None
        if wider and wider.name not in names:
            names.append(wider.name)
    return ", ".join(names)
