"""Finds the area of the statistics in which a place as people name it lies."""

import re
from collections.abc import Iterable, Sequence

from rolewright.knowledge.places import PlaceKind, country, find, find_code
from rolewright.knowledge.wages.model import Area, AreaKind
from rolewright.records import record

_HOME = "US"
_DETAIL = re.compile(r"\([^()]*\)|\b\d{5}(?:-\d{4})?\b")
_VAGUE = re.compile(
    r"\b(?:greater|metro(?:politan)?|area|region|city of|downtown|(?:or )?remote(?: or)?)\b", re.IGNORECASE
)
_CODE_BEHIND = re.compile(r"(?<=[a-z.])\s+(?=[A-Z]{2}$)")
_SHORT = {
    "new york city": "new york",
    "nyc": "new york",
    "sf": "san francisco",
    "la": "los angeles",
    "st": "saint",
    "ft": "fort",
}


@record
class Found:
    """The areas that a place may be in: one, unless its name is ambiguous; none when it is not in the US.

    `is_wider` tells that the place has no area of its own name, and its state stands for it. `is_sure` tells
    that the words can mean no other place.
    """

    areas: tuple[Area, ...]
    is_wider: bool = False
    is_sure: bool = True


def find_area(stated: str, areas: Sequence[Area]) -> Found:
    """Where "Denver, CO", "Colorado" or "Denver" is; the nation for nothing and for "United States"."""
    own_name = stated.strip().lower()
    if exact := [each for each in areas if each.kind is AreaKind.METRO and each.name.lower() == own_name]:
        return Found(tuple(exact))
    parts = [part for each in _parted(stated) if (part := each.strip(" -–—./|"))]
    if parts and _is_country(parts[-1]):
        parts.pop()
    if not parts:
        return Found(tuple(area for area in areas if area.kind is AreaKind.NATION))
    region = _region(parts[-1])
    if region and len(parts) > 1:
        return _in_state(parts[0], region, areas)
    return _alone(", ".join(parts), region, areas)


def _parted(stated: str) -> list[str]:
    plain = _VAGUE.sub(" ", _DETAIL.sub(" ", stated)).strip(" ,-–—")
    return _CODE_BEHIND.sub(", ", plain).split(",")


def _is_country(name: str) -> bool:
    return any(place.kind is PlaceKind.COUNTRY and place.country == _HOME for place in find(name))


def _region(name: str) -> str:
    """The code of a state, from its code or its name."""
    bearers = find_code(name) if name.isupper() and len(name) == 2 else find(name)
    codes = [p.region for p in bearers if p.kind is PlaceKind.REGION and p.country == _HOME]
    return codes[0] if codes else ""


def _in_state(town: str, region: str, areas: Sequence[Area]) -> Found:
    named = tuple(area for area in _metros(town, areas) if region in _regions(area))
    return Found(named, is_sure=len(named) == 1) if named else Found(_state(region, areas), is_wider=True)


def _alone(name: str, region: str, areas: Sequence[Area]) -> Found:
    """A state, or a town without its state, which may lie in several and elsewhere in the world too."""
    metros = tuple(_metros(name, areas))
    if region:
        # "New York" and "Washington" name a state and a town.
        return Found((*_state(region, areas), *(() if name.isupper() else metros)))
    if country(name) not in (None, _HOME):
        return Found(())
    bearers = find(name)
    is_sure = len(metros) == 1 and all(place.country == _HOME for place in bearers)
    if metros:
        return Found(metros, is_sure=is_sure)
    regions = {place.region for place in bearers if place.country == _HOME and place.region}
    states = tuple(area for code in sorted(regions) for area in _state(code, areas))
    return Found(states, is_wider=True, is_sure=len(states) == 1 and len(bearers) == 1)


def _metros(town: str, areas: Iterable[Area]) -> Iterable[Area]:
    """The areas in whose names the town stands: "Denver" in "Denver-Aurora-Centennial, CO"."""
    asked = f"-{_plain(town)}-"
    for area in areas:
        towns, comma, _ = area.name.rpartition(", ")
        if comma and asked in f"-{_plain(towns)}-":
            yield area


def _plain(name: str) -> str:
    """Words in small letters, hyphens between towns."""
    towns = re.split(r"[-/]+", name.lower().replace(".", "").replace("’", "'"))
    return "-".join(
        _SHORT.get(town) or " ".join(_SHORT.get(word, word) for word in town.split()).removeprefix("urban ")
        for town in towns
    )


def _regions(area: Area) -> list[str]:
    return area.name.rpartition(", ")[2].split("-")


def _state(region: str, areas: Iterable[Area]) -> tuple[Area, ...]:
    return tuple(area for area in areas if area.kind is AreaKind.STATE and _region(area.name) == region)


def asked_as(area: Area) -> str:
    """Words that mean this area alone: "NY" is the state, and "New York" may be the town."""
    return _region(area.name) if area.kind is AreaKind.STATE else area.name


def state_of(area: Area, areas: Sequence[Area]) -> Area | None:
    """The state in which an area lies, or most of it: the first that its name gives."""
    if area.kind is not AreaKind.METRO:
        return None
    if "," in area.name:
        return next(iter(_state(_regions(area)[0], areas)), None)
    states = (each for each in areas if each.kind is AreaKind.STATE and each.code[:2] == area.code[:2])
    return next(states, None)
