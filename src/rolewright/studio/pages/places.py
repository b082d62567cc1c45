"""The places whose law the table knows, as people choose them."""

from collections.abc import Mapping, Sequence
from functools import cache

from rolewright.knowledge.jurisdictions import laws, names
from rolewright.studio.words import shown

#: What a place is listed under, by how its code begins; the last is for all others.
_GROUPS = {
    "us": shown("United States"),
    "ca": shown("Canada"),
    "eu": shown("European Union"),
    "": shown("Elsewhere"),
}


@cache
def places_with_laws() -> Sequence[tuple[str, Sequence[tuple[str, str]]]]:
    """Groups of places, each with code and name, by name. Bills are no places."""
    groups: dict[str, list[tuple[str, str]]] = {group: [] for group in _GROUPS.values()}
    for law in laws():
        if not law.name.endswith("(bill)"):
            begin = law.id.partition("-")[0]
            groups[_GROUPS.get(begin, _GROUPS[""])].append((law.id, law.name))
    return [(group, sorted(found, key=lambda each: each[1])) for group, found in groups.items() if found]


@cache
def names_of_places() -> Mapping[str, str]:
    """The name of the place that a code or another name of it stands for."""
    by_id = {law.id: law.name for law in laws()}
    return {alias: by_id[each] for alias, each in names().items()}
