"""Resolves the places of one posting together, since one explains another."""

from collections.abc import Sequence

from rolewright.knowledge.gazetteer.everyday import by_code
from rolewright.knowledge.gazetteer.find import find_all
from rolewright.knowledge.gazetteer.place import Place, PlaceKind, Resolution

# What pay in a currency says of the country, where a name is borne by places in several.
_COUNTRIES = {"USD": "US", "GBP": "GB", "CAD": "CA", "AUD": "AU", "JPY": "JP", "NZD": "NZ", "INR": "IN"}


def find_together(listed: Sequence[str], currency: str | None = None) -> tuple[tuple[Resolution, ...], ...]:
    """For each of the words `listed` the places that they name; pay in a `currency` tells the country.

    Beside St Austell, Cornwall is in England.
    """
    country = by_code(_COUNTRIES.get(currency or "", ""))
    near: list[Place] = [country] if country else []
    sure = [found.places[0] for words in listed for found in find_all(words, near) if found.certain]
    towns = [place for place in sure if place.kind is not PlaceKind.COUNTRY]
    return tuple(find_all(words, [*near, *towns]) for words in listed)
