"""Which laws hold where a posting says that the work is done; for work from home, by each law's own rule."""

from collections.abc import Iterator, Sequence
from functools import cache

from rolewright.knowledge.gazetteer import Place, PlaceKind, Resolution
from rolewright.knowledge.gazetteer.lettering import folded
from rolewright.knowledge.gazetteer.place import EVERYWHERE
from rolewright.knowledge.jurisdictions.jurisdiction import Area, Jurisdiction, RemoteRule, Status
from rolewright.knowledge.jurisdictions.load import Home, homes, law
from rolewright.tuples import NamedTuple


class Reason(NamedTuple):
    """Why a law is thought to hold, to go on after “since”, and whether that is certain."""

    because: str
    certain: bool


def inferred(stated: Sequence[Resolution], is_remote: bool) -> Iterator[tuple[Jurisdiction, Reason]]:
    """The laws of the places stated, each with the best reason; none twice, and no bills."""
    found: dict[str, Reason] = {}
    codes = {code for each in stated for place in each.places for code in (place.country, *place.spans)}
    near = {home.id: home for code in codes for home in _homes_in(code.partition("-")[0])}
    for home in near.values():
        reasons = list(_reasons(home, stated, is_remote))
        if reasons:
            found[home.id] = max(reasons, key=lambda reason: reason.certain)
    laws = [each for each in map(law, found) if not _is_void(each)]
    with_states = {each.area.country for each in laws if each.area.region}
    for each in sorted(laws, key=lambda law: law.id):
        # That a country has no law says nothing where one of its states has, or where it may be another.
        says_nothing = each.area.country in with_states or not found[each.id].certain
        if each.status is not Status.NONE or not says_nothing:
            yield each, found[each.id]


@cache
def _homes_in(country: str) -> tuple[Home, ...]:
    """Where laws of this country, of its states or of its union hold; all, where it is everywhere."""
    is_all = (country,) == EVERYWHERE
    return tuple(
        home for home in homes() if is_all or home.area.country == country or country in home.area.members
    )


def _is_void(jurisdiction: Jurisdiction) -> bool:
    return jurisdiction.status is Status.PROPOSED or jurisdiction.superseded_by is not None


def _reasons(home: Home, stated: Sequence[Resolution], is_remote: bool) -> Iterator[Reason]:
    if any(_is_left_out(home.area, each) for each in stated) and not law(home.id).remote.though_left_out:
        return
    for resolution in stated:
        if is_remote and _is_reach(resolution):
            yield from _of_reach(home, resolution)
        else:
            yield from _of_place(home, resolution)
    is_open = is_remote and not any(_is_reach(each) or _is_state(each) for each in stated)
    is_near = any(each.certain and each.places[0].country == home.area.country for each in stated)
    if is_open and is_near and _is_of_state(home.area):
        jurisdiction = law(home.id)
        if jurisdiction.remote.rule is RemoteRule.RESIDENTS:
            words = (
                f"the job is remote, and it is not said that nobody in {_named(jurisdiction)} can be hired"
            )
            yield Reason(words, False)


def _is_left_out(area: Area, stated: Resolution) -> bool:
    """Whether a posting says that nobody in the area is hired."""
    return any(
        area.region == place.region if place.kind is PlaceKind.REGION else area.country == place.country
        for place in stated.without
        if place.kind in (PlaceKind.REGION, PlaceKind.COUNTRY)
    )


def _of_place(home: Home, stated: Resolution) -> Iterator[Reason]:
    """The reason, if any, of a place in which the work is done."""
    within = [place for place in stated.places if holds_in(home.area, place)]
    if not within:
        if _is_of_state(home.area) and any(home.area.region in place.spans for place in stated.places):
            yield Reason(f"“{stated.words}” reaches into it", False)
        return
    if len(within) < len(stated.places) or (len(within) == 1 and not stated.certain):
        yield Reason(stated.why, False)
    elif stated.certain:
        yield Reason(f"the posting says “{stated.words}”", True)
    else:
        yield Reason(f"{stated.why}, and the law holds in each", True)


def _of_reach(home: Home, stated: Resolution) -> Iterator[Reason]:
    """The reason, if any, of the countries from which a job may be done."""
    (reach, *others) = stated.places
    if others or not stated.certain:
        return
    if not _is_of_state(home.area):
        # A country's own law, or a union's, where no place outside of it is meant.
        if not home.area.region and holds_in(home.area, reach):
            yield Reason(f"the posting says “{stated.words}”", True)
        elif not home.area.region and {home.area.country, *home.area.members} & {*reach.spans}:
            where = _named(law(home.id))
            yield Reason(f"somebody in {where} may be hired for this remote job", False)
        return
    if not _may_be_done_in(home.area, reach):
        return
    jurisdiction = law(home.id)
    if jurisdiction.remote.rule is RemoteRule.RESIDENTS:
        is_all = reach.kind is PlaceKind.COUNTRY or home.area.country in reach.spans
        certain = is_all and jurisdiction.remote.doubt is None
        words = f"people in {_named(jurisdiction)} could do this job from home (“{stated.words}”)"
        if _is_left_out(home.area, stated):
            words += ", and to leave them out does not avoid this law"
        yield Reason(words, certain)
    elif jurisdiction.remote.rule is RemoteRule.WORKED_THERE:
        yield Reason(f"somebody in {_named(jurisdiction)} may be hired for this remote job", False)


def _named(jurisdiction: Jurisdiction) -> str:
    """The name within a sentence: "the District of Columbia"."""
    name = jurisdiction.name
    return f"the {name}" if " of " in name or name.endswith("Union") else name


def _is_reach(stated: Resolution) -> bool:
    """Whether what is stated is as wide as a country: from where one may work, and no place of work."""
    return all(
        place.kind is PlaceKind.COUNTRY or (place.kind is PlaceKind.AREA and not place.region)
        for place in stated.places
    )


def _is_state(stated: Resolution) -> bool:
    return any(place.kind is PlaceKind.REGION for place in stated.places)


def _is_of_state(area: Area) -> bool:
    return bool(area.region) and not (area.county or area.city)


def _may_be_done_in(area: Area, reach: Place) -> bool:
    if reach.spans == EVERYWHERE:
        return True
    return bool({area.country, area.region} & {reach.country, *reach.spans})


def holds_in(area: Area, place: Place) -> bool:
    """Whether all of the place is in the area."""
    if place.spans:
        return place.spans != EVERYWHERE and all(_holds_in_code(area, code) for code in place.spans)
    if area.members:
        return place.country in area.members
    if area.city:
        return place.region == area.region and folded(place.city) == folded(area.city)
    if area.county:
        return place.region == area.region and place.county == area.county
    return place.region == area.region if area.region else place.country == area.country


def _holds_in_code(area: Area, code: str) -> bool:
    if area.city or area.county:
        return False
    country = code.partition("-")[0]
    return country in area.members or code == area.region or (not area.region and country == area.country)
