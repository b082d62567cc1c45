"""The laws of the places around a place, and of those within it."""

from rolewright.knowledge.jurisdictions.jurisdiction import Jurisdiction, Status
from rolewright.knowledge.jurisdictions.known_place import homes_around, known_place
from rolewright.knowledge.jurisdictions.load import homes, law, names
from rolewright.tuples import NamedTuple


class Nearby(NamedTuple):
    """Laws by id: of the places `around`, of those `within`, and the `bills` of the place and of both.

    `on_words` are the ids of places within of which nothing but laws on words is known.
    """

    around: tuple[Jurisdiction, ...] = ()
    within: tuple[Jurisdiction, ...] = ()
    bills: tuple[Jurisdiction, ...] = ()
    on_words: tuple[str, ...] = ()


def nearby(name: str) -> Nearby:
    """What the table holds around and within a place, by the id of a law or a code; its own is left out."""
    place = known_place(name)
    if place is None:
        return Nearby()
    own = names().get(name.strip().lower())
    around = [law(home.id) for home in homes_around(place) if home.id != own]
    within = [
        law(home.id)
        for home in homes()
        if home.id != own and (other := known_place(home.id)) is not None and other.lies_in(place)
    ]
    return Nearby(
        tuple(each for each in around if each.status is not Status.PROPOSED),
        tuple(each for each in within if each.status is not Status.PROPOSED),
        tuple(each for each in (*around, *within) if each.status is Status.PROPOSED),
    )
