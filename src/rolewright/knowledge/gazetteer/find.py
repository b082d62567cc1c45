"""Resolves the words of a posting to places, and says so where they do not tell which."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from rolewright.knowledge.gazetteer.bearers import WITH_CODES, Candidate, is_near
from rolewright.knowledge.gazetteer.everyday import by_code
from rolewright.knowledge.gazetteer.groups import Group, groups
from rolewright.knowledge.gazetteer.left_out import parted
from rolewright.knowledge.gazetteer.place import Place, PlaceKind, Resolution
from rolewright.knowledge.gazetteer.words import country_of_postcode
from rolewright.records import replace

# A place that is so much smaller than another of its name is not meant without saying more.
_DWARFED = 10
# Where a code may be a state's or a country's, as CA in "Ontario, CA", even a small town may be meant.
_DWARFED_BY_A_READING = 1000
# Where addresses name no region or country, towns stand alone, and a namesake abroad must be larger yet.
_STAND_ALONE = ("GB", "IE")
_DWARFED_STANDING_ALONE = 20
# So small a place in the country that is known does not make another one doubtful.
_FAR_TOO_SMALL = 60
# From this size on a town is known beyond its country.
_KNOWN_ABROAD = 250_000
# Words after a town that are not known, as in "Flushing, Queens Blvd", leave only such a town certain.
_LARGE = 100_000
_WIDER = (PlaceKind.REGION, PlaceKind.COUNTY)
# A region that is one town.
_CITY_REGIONS = ("US-DC",)
_LONGEST = 300


def find(words: str, near: Iterable[Place] = ()) -> Resolution:
    """The place that `words` name, the first where they name several; see `find_all`."""
    found = find_all(words, near)
    return found[0] if found else Resolution(words, (), False)


def find_all(words: str, near: Iterable[Place] = ()) -> tuple[Resolution, ...]:
    """Each place that `words` name, in their order.

    `near` are places known from elsewhere: a country settles which place of a name is meant; a town or a
    region does so only where nothing else tells. What the words leave out is no place, but `without`.
    """
    kept, left = parted(words)
    found = _find_all(kept, tuple(near))
    return without(found, left) if left and found else found


def without(found: tuple[Resolution, ...], left: str) -> tuple[Resolution, ...]:
    """The same, with what the words `left` name taken out of each place in which it lies."""
    near = tuple({place for each in found for place in each.places if place.kind is PlaceKind.COUNTRY})
    out = [_state_of(each.places) for each in _find_all(left, near)]
    return tuple(
        replace(each, without=inside)
        if (inside := tuple(place for place in out if any(place.lies_in(wide) for wide in each.places)))
        else each
        for each in found
    )


def _state_of(places: Sequence[Place]) -> Place:
    """The region among places that may be meant: where states are listed, New York is one."""
    return next((place for place in places if place.kind is PlaceKind.REGION), places[0])


@lru_cache(maxsize=1024)
def _find_all(words: str, near: tuple[Place, ...]) -> tuple[Resolution, ...]:
    listed = list(groups(words[:_LONGEST]))
    country = by_code(country_of_postcode(words) or "")
    if country:
        near = (*near, country)
        listed = [_within(group, country) for group in listed]
    first = [_resolved(group, near) for group in listed]
    # The places of one list explain each other: "Portland, Seattle".
    sure = [
        found.places[0] for found in first if found.certain and found.places[0].kind is not PlaceKind.COUNTRY
    ]
    return tuple(
        found if found.certain else _resolved(group, (*near, *sure))
        for group, found in zip(listed, first, strict=True)
    )


def _within(group: Group, country: Place) -> Group:
    """The group with what it may be in the country of its postcode; as it was where that is nothing."""
    there = tuple(each for each in group.candidates if each.place.country == country.country)
    return group._replace(candidates=there) if there else group


def _resolved(group: Group, near: tuple[Place, ...]) -> Resolution:
    candidates = _without_namesakes(_of_countries(group.candidates, near))
    largest = max(candidates, key=lambda each: each.weight)
    ranked = sorted(
        (each for each in candidates if each.weight * _dwarfed_by(each, largest, group) >= largest.weight),
        key=_rank,
    )
    places = [each.place for each in ranked]
    if len(places) > 1:
        places = _of_neighbours(places, near)
    certain = len(places) == 1 and not _is_vague(group, ranked[0], near)
    return Resolution(group.words, tuple(places), certain)


def _dwarfed_by(one: Candidate, largest: Candidate, group: Group) -> int:
    """How many times as large a namesake must be for this place not to be meant.

    "Whitby" may be the one in Yorkshire, though the one in Ontario is ten times its size; but Boston in
    Lincolnshire has a namesake that everybody knows.
    """
    if group.torn:
        return _DWARFED_BY_A_READING
    stands_alone = one.place.country in _STAND_ALONE and largest.place.country not in _STAND_ALONE
    is_known = largest.weight >= _KNOWN_ABROAD and largest.place.kind not in _WIDER
    return _DWARFED_STANDING_ALONE if stands_alone and not is_known else _DWARFED


def _is_vague(group: Group, best: Candidate, near: tuple[Place, ...]) -> bool:
    """Whether even the only place found may not be the one: a small town, or a region far away.

    Many regions have names such as North West.
    """
    is_small = best.place.kind is PlaceKind.TOWN and best.weight < _LARGE
    is_far = best.place.kind is PlaceKind.REGION and not is_near(best.place) and "," not in group.words
    return (group.vague and is_small) or (is_far and not near)


def _rank(candidate: Candidate) -> tuple[bool, float]:
    # "New York" is rather the city than the state, "Georgia" either.
    return candidate.place.kind not in (PlaceKind.TOWN, PlaceKind.COUNTRY), -candidate.weight


def _of_countries(candidates: Sequence[Candidate], near: Sequence[Place]) -> Sequence[Candidate]:
    """The candidates of the countries that are known, if there are any that could be meant.

    A place elsewhere that is far larger stays: pay in dollars leaves it open which Dublin is meant.
    """
    countries = {place.country for place in near if place.kind is PlaceKind.COUNTRY}
    there = [each for each in candidates if each.place.country in countries]
    largest = max(each.weight for each in candidates)
    nearest = max((each.weight for each in there), default=0)
    enough = _DWARFED if largest >= _KNOWN_ABROAD else _FAR_TOO_SMALL
    if there and nearest * enough >= largest:
        return there
    if nearest * _FAR_TOO_SMALL < largest:
        return candidates
    return [
        Candidate(each.place, max(each.weight, largest / _DWARFED)) if each in there else each
        for each in candidates
    ]


def _without_namesakes(candidates: Sequence[Candidate]) -> list[Candidate]:
    """The candidates without a region or county around a town that has its name, where people mean the town.

    A state of towns such as New York stays, and a country such as Luxembourg does instead of its town.
    """
    countries = {each.place.country for each in candidates if each.place.kind is PlaceKind.COUNTRY}
    towns = [each for each in candidates if each.place.kind is PlaceKind.TOWN]
    kept = []
    for each in candidates:
        inner = [town for town in towns if town.place.lies_in(each.place)]
        if each.place.kind in _WIDER and inner and not _is_state(each.place):
            continue
        if each.place.kind is PlaceKind.TOWN and each.place.country in countries:
            continue
        around = [
            wide.weight
            for wide in candidates
            if wide.place.kind in _WIDER and not _is_state(wide.place) and each.place.lies_in(wide.place)
        ]
        # "Wien" is the usual name of the region alone, but no less the town's.
        kept.append(Candidate(each.place, max([each.weight, *around])))
    return kept


def _is_state(place: Place) -> bool:
    has_towns = place.region not in _CITY_REGIONS
    return place.kind is PlaceKind.REGION and place.country in WITH_CODES and has_towns


def _of_neighbours(places: list[Place], near: Sequence[Place]) -> list[Place]:
    around = [place for place in near if place.kind is not PlaceKind.COUNTRY]
    regions = {place.region for place in around if place.region}
    countries = {place.country for place in around if place.country}
    return (
        [place for place in places if place.region in regions]
        or [place for place in places if place.country in countries]
        or places
    )
