"""Which postings are at a place.

“Leeds” is also where “Leeds, UK; Bristol, UK” says to be, and “York” is not in “New York”.
"""

from collections import Counter
from collections.abc import Mapping

from sqlalchemy import ColumnElement, or_

from rolewright.studio.tables.posting import Posting

#: Between the places of one posting.
BETWEEN = "; "
_WITHIN = ", "


def at_place(place: str) -> ColumnElement[bool]:
    """The postings one of whose places is this one, or has it for its town, region or country."""
    places = BETWEEN + Posting.place + BETWEEN
    edges = [(before, after) for before in (BETWEEN, _WITHIN) for after in (BETWEEN, _WITHIN)]
    return or_(
        *(places.contains(f"{before}{place}{after.rstrip()}", autoescape=True) for before, after in edges)
    )


def counted(postings: Mapping[str, int]) -> dict[str, int]:
    """How many postings are at each place, of how many there are by the places that they name."""
    named = {place for places in postings for place in places.split(BETWEEN) if place}
    found: Counter[str] = Counter()
    for places, number in postings.items():
        for place in {part for each in places.split(BETWEEN) for part in _parts(each)} & named:
            found[place] += number
    return dict(sorted(found.items()))


def _parts(place: str) -> set[str]:
    """All of a place that is one by itself: of “Leeds, UK” also “Leeds” and “UK”."""
    words = place.split(_WITHIN)
    ends = range(1, len(words) + 1)
    return {_WITHIN.join(words[start:end]) for end in ends for start in range(end)}
