"""The places whose law on words may hold for a posting: those declared, or else those that it names."""

from collections.abc import Iterable, Mapping

from rolewright.document import JobDescription
from rolewright.knowledge.jurisdictions.applicable import stated_places

#: The ids of a posting's places with all that they lie in, and whether they were declared.
LawPlaces = Mapping[str, bool]


def law_places(document: JobDescription, declared: Iterable[str]) -> LawPlaces:
    """Every place whose law may hold, by the ids that cards use, and whether it was declared.

    Where anything was declared, what the posting names is not asked. Words that may mean several places
    count for what these have in common: any Springfield is in the United States.
    """
    from rolewright.knowledge.jurisdictions.known_place import ids_around, known_place  # reads the gazetteer

    if named := tuple(declared):
        places = filter(None, map(known_place, named))
        return {each: True for place in places for each in ids_around(place)}
    meant = [[ids_around(place) for place in stated.places] for stated in stated_places(document)]
    return {each: False for ids in meant if ids for each in frozenset.intersection(*ids)}
