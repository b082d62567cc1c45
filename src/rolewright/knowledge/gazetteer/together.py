"""Resolves the places of one posting together, since one explains another."""

from collections.abc import Iterable, Sequence

from rolewright.knowledge.gazetteer.bearers import WITH_CODES
from rolewright.knowledge.gazetteer.everyday import by_code
from rolewright.knowledge.gazetteer.find import find_all
from rolewright.knowledge.gazetteer.place import Place, PlaceKind, Resolution
from rolewright.records import replace

# What pay in a currency says of the country, where a name is borne by places in several.
_COUNTRIES = {"USD": "US", "GBP": "GB", "CAD": "CA", "AUD": "AU", "JPY": "JP", "NZD": "NZ", "INR": "IN"}

# Beside these, "Washington" may be the town.
_AROUND_DC = frozenset({"US-DC", "US-DE", "US-MD", "US-VA", "US-WV"})


def find_together(listed: Sequence[str], currency: str | None = None) -> tuple[tuple[Resolution, ...], ...]:
    """For each of the words `listed` the places that they name; pay in a `currency` tells the country.

    Beside St Austell, Cornwall is in England.
    """
    country = by_code(_COUNTRIES.get(currency or "", ""))
    near: list[Place] = [country] if country else []
    sure = [found.places[0] for words in listed for found in find_all(words, near) if found.certain]
    towns = [place for place in sure if place.kind is not PlaceKind.COUNTRY]
    found = tuple(find_all(words, [*near, *towns]) for words in listed)
    states = _states_alone(
        place for several in found for each in several if each.certain for place in each.places
    )
    return tuple(tuple(_as_state(each, states) for each in several) for several in found) if states else found


def _states_alone(sure: Iterable[Place]) -> frozenset[Place]:
    """The states that are named for certain, where no town is; none where those are the ones around DC."""
    places = [place for place in sure if place.kind is not PlaceKind.COUNTRY]
    is_of_states = all(place.kind is PlaceKind.REGION and place.country in WITH_CODES for place in places)
    if not is_of_states or {place.region for place in places} <= _AROUND_DC:
        return frozenset()
    return frozenset(places)


def _as_state(found: Resolution, states: frozenset[Place]) -> Resolution:
    """Beside states, a name that a town elsewhere bears as well is a state's: “Washington or Oregon”."""
    regions = {place.region for place in found.places}
    meant = [place for place in found.places if place.kind is PlaceKind.REGION]
    if found.certain or len(regions) < 2 or len(meant) != 1:
        return found
    if meant[0].country not in {state.country for state in states}:
        return found
    return replace(found, places=tuple(meant), certain=True)
