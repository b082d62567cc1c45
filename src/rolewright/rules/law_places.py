"""The places whose law on words may hold for a posting: those declared, or else those that it names."""

from collections.abc import Iterable, Mapping

from rolewright.document import JobDescription
from rolewright.knowledge.jurisdictions.grounds import grounds

#: The ids of a posting's places with all that they lie in, and whether they were declared.
LawPlaces = Mapping[str, bool]


def law_places(document: JobDescription, declared: Iterable[str]) -> LawPlaces:
    """Every place whose law may hold, by the ids that cards use, and whether it was declared.

    Words that may mean several places count for what these have in common: any Springfield is in the United
    States.
    """
    from rolewright.knowledge.jurisdictions.known_place import ids_around, known_place  # reads the gazetteer
    from rolewright.knowledge.jurisdictions.touching import area_of

    known = {name: place for name in declared if (place := known_place(name))}
    stands_on = grounds(document, tuple(known))
    kept = [place for place in known.values() if stands_on.keeps(area_of(place))]
    meant = [[ids_around(place) for place in each.places] for each in stands_on.stated]
    inferred = {each: False for ids in meant if ids for each in frozenset.intersection(*ids)}
    return {**inferred, **{each: True for place in kept for each in ids_around(place)}}


def places_in_words(ids: Iterable[str]) -> str:
    """Places by their ids, as a sentence lists them: "Virginia and the District of Columbia"."""
    from rolewright.knowledge.gazetteer.describe import full_name
    from rolewright.knowledge.jurisdictions.known_place import known_place
    from rolewright.knowledge.jurisdictions.load import law, names
    from rolewright.rules.law.spoken import joined, with_article  # few findings name a place

    told = []
    for each in ids:
        place = None if each in names() else known_place(each)
        told.append(full_name(place) if place else with_article(law(each).name) if each in names() else each)
    return joined(told)
