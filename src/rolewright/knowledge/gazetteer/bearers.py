"""Every place that a name or a code may mean, with its weight: how likely it is when nothing else tells."""

from enum import Enum, auto
from functools import lru_cache

from rolewright.knowledge.gazetteer.everyday import by_code, everyday
from rolewright.knowledge.gazetteer.lettering import folded
from rolewright.knowledge.gazetteer.pack import pack
from rolewright.knowledge.gazetteer.place import Place, PlaceKind
from rolewright.tuples import NamedTuple

# Countries whose addresses use codes of regions: "Denver, CO", "Toronto, ON", "Perth, WA".
WITH_CODES = ("US", "CA", "AU")
# The codes of countries that stand for them without a town before them.
_KNOWN_ALONE = ("US", "GB", "NZ", "AE", "CA", "DE", "FR", "IE", "NL", "AU", "SG")
_LONGEST_CODE = 3
# A name from another language: "Roma" is rather Rome than the town in Texas, but "Vienne" may be either.
_OTHER_NAME = 0.05
# Outside the countries whose postings are read here, a place must be larger to be meant.
_FAR = 0.2
_NEAR_COUNTRIES = frozenset(
    """US CA GB IE AU NZ JP CH
    AT BE BG HR CY CZ DK EE FI FR DE GR HU IT LV LT LU MT NL PL PT RO SK SI ES SE""".split()
)
# Of a state only its larger towns are counted, and people mean it rather than a town of its name.
_STATE = 1_000_000
# What people call by a name of their own, they mean: as if it had that many people.
_EVERYDAY = 5_000_000


class CodeReadings(Enum):
    """What a code may stand for: behind a town of its own, any; so CO is Colombia only there.

    Alone, a region, or a country that needs no town before it; behind a town that is too small to be known, a
    region.
    """

    BEHIND = auto()
    ALONE = auto()
    BEHIND_UNKNOWN = auto()


class Candidate(NamedTuple):
    """A place that may be meant, and how likely."""

    place: Place
    weight: float


@lru_cache(maxsize=4096)
def named(name: str) -> tuple[Candidate, ...]:
    """The places with this name, in any spelling."""
    key = folded(name)
    known = [Candidate(place, _EVERYDAY) for place in everyday(key)]
    meant = {candidate.place for candidate in known}
    bearers = [bearer for bearer in pack().bearers(key) if bearer.place not in meant]
    # "Manhattan" is a name of all New York City, too, but not where Manhattan itself is known.
    regions = {
        bearer.place.region for bearer in bearers if bearer.usual and bearer.place.kind is PlaceKind.TOWN
    }
    for place, usual in bearers:
        if usual or place.region not in regions:
            known.append(Candidate(place, _weight(place) * (1 if usual else _OTHER_NAME)))
    return tuple(known)


@lru_cache(maxsize=1024)
def coded(code: str, readings: CodeReadings) -> tuple[Candidate, ...]:
    """The regions and countries with this code, such as CO or N.Y."""
    letters = code.replace(".", "").replace(" ", "").upper()
    if not (letters.isalpha() and letters.isascii() and len(letters) <= _LONGEST_CODE):
        return ()
    places = [by_code(f"{country}-{letters}") for country in WITH_CODES]
    is_country = (
        letters in _KNOWN_ALONE if readings is CodeReadings.ALONE else readings is CodeReadings.BEHIND
    )
    if len(letters) == len("CO") and is_country:
        places.append(by_code(letters))
    return tuple(Candidate(place, _weight(place)) for place in places if place)


def is_near(place: Place) -> bool:
    """Whether the place is in a country whose postings are read here."""
    return place.country in _NEAR_COUNTRIES or not place.country


def _weight(place: Place) -> float:
    if place.kind is PlaceKind.REGION and place.country in WITH_CODES:
        return max(place.population, _STATE)
    if is_near(place) or place.kind is PlaceKind.COUNTRY:
        return place.population
    return place.population * _FAR
