"""In which places of a posting it was looked for laws, for when these ask nothing of it."""

from collections.abc import Iterator
from datetime import date

from rolewright.document import JobDescription
from rolewright.knowledge.gazetteer import Place
from rolewright.knowledge.gazetteer.describe import full_name
from rolewright.knowledge.jurisdictions.grounds import declared_in, grounds
from rolewright.knowledge.jurisdictions.jurisdiction import Status
from rolewright.knowledge.jurisdictions.known_place import homes_around, known_place
from rolewright.knowledge.jurisdictions.load import law, laws
from rolewright.tuples import NamedTuple


class LookedAt(NamedTuple):
    """A place and the day on which it was last looked for laws on postings there."""

    name: str
    on: date


def looked_at(document: JobDescription) -> tuple[LookedAt, ...]:
    """The places that are known of those that the posting declares, or else of those that it names.

    Words that may mean several places count for each of these. None where no place is known.
    """
    places = dict.fromkeys(_known(document))
    return tuple(LookedAt(full_name(place) or place.country, _day(place)) for place in places)


def _known(document: JobDescription) -> Iterator[Place]:
    declared = declared_in(document) or ()
    for name in declared:
        if place := known_place(name):
            yield place
    for each in grounds(document, declared).stated:
        yield from each.places


def _day(place: Place) -> date:
    """When the law that holds closest to the place was looked at; where there is none, the table of laws."""
    around = [known for home in homes_around(place) if (known := law(home.id)).status is not Status.PROPOSED]
    return max(each.as_of for each in around or laws())
