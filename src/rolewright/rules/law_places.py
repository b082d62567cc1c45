"""The places whose law may hold for a posting: those declared for it, or else those that it names."""

from collections.abc import Iterable, Iterator, Mapping

from rolewright.document import JobDescription
from rolewright.knowledge import places

#: The jurisdictions of a posting with all that they lie in, and whether they were declared.
LawPlaces = Mapping[str, bool]

_EU = frozenset("at be bg cy cz de dk ee es fi fr gr hr hu ie it lt lu lv mt nl pl pt ro se si sk".split())
_OTHER_NAMES = {
    "gb": "uk",
    "los-angeles-county": "us-ca-los-angeles-county",
    "nyc": "us-ny-nyc",
    "us-federal": "us",
}


def law_places(document: JobDescription, declared: Iterable[str]) -> LawPlaces:
    """Every jurisdiction that may hold, by id, and whether it was declared.

    Where anything was declared, what the posting names is not asked.
    """
    named = list(declared)
    if named:
        return {place: True for each in named for place in _with_all_around(each.lower())}
    return {place: False for each in _stated(document) for place in _with_all_around(each)}


def _with_all_around(place: str) -> Iterator[str]:
    """A place and those in which it lies: "us-ca-los-angeles", "us-ca" and "us"."""
    place = _OTHER_NAMES.get(place, place)
    if place.partition("-")[0] in _EU:
        place = f"eu-{place}"
    country, _, within = place.partition("-")
    state = [f"{country}-{within.partition('-')[0]}"] if within else []
    yield from dict.fromkeys([place, *state, country])


def _stated(document: JobDescription) -> Iterator[str]:
    for mention in document.facts.locations.mentions:
        country = places.country(mention.value)
        if country is None:
            continue
        last = mention.value.rpartition(",")[2].strip()
        regions = [
            place.region
            for place in (*places.find_code(last), *places.find(last))
            if place.kind is places.PlaceKind.REGION and place.country == country and place.region
        ]
        yield "-".join([country, *regions[:1]]).lower()
