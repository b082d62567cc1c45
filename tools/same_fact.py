"""When a label and a reading name the same title, employer or place in two forms.

Narrow on purpose, so that no mistake is counted as right:

- title: spaces around a slash, and the sign of a dash;
- employer: a leading article, a legal form at the end, ".com", quotation marks, "and" for "&", and an
  abbreviation in brackets behind the name, which alone names the same body;
- place: the name of a US state for its code, several places in one written with a slash, and a town with or
  without what lies around it ("Reno" and "Reno, NV") or the part of it that is meant ("Hackney, London").
"""

import re
from collections.abc import Callable, Set

from rolewright.knowledge.places import PlaceKind, find, find_code

Same = Callable[[Set[str], Set[str]], bool]

_LEGAL_FORM = re.compile(
    r",?\s(?:inc|incorporated|ltd|limited|llc|llp|lp|plc|corp|corporation|co|gmbh|ag|pty|pte|sdn bhd)\.?$"
)
_ABBREVIATION = re.compile(r"(.+?)\s*\(([a-z0-9&-]{2,8})\)$")
# Regions in the gazetteer that name a town as well.
_LONDON = "london"
_TOWNS_TOO = (_LONDON, "new york")


def same_titles(one: Set[str], other: Set[str]) -> bool:
    """Whether titles differ in nothing but spaces and dashes."""
    return _each(one, _title) == _each(other, _title)


def same_employers(one: Set[str], other: Set[str]) -> bool:
    """Whether two labels of at most one employer share a form of its name."""
    if not (one and other):
        return one == other
    return all(any(_forms(name) & _forms(known) for known in other) for name in one)


def same_places(one: Set[str], other: Set[str]) -> bool:
    """Whether every place of each side is named by one of the other's."""
    left, right = _places(one), _places(other)
    return all(any(_is_same_place(place, known) for known in right) for place in left) and all(
        any(_is_same_place(place, known) for known in left) for place in right
    )


SAME: dict[str, Same] = {"title": same_titles, "employer": same_employers, "locations": same_places}


def _each(values: Set[str], form: Callable[[str], str]) -> set[str]:
    return {form(value) for value in values}


def _title(value: str) -> str:
    return re.sub(r"\s*/\s*", "/", re.sub(r"\s*[-–—]\s+|\s+[-–—]\s*", " - ", value))


def _forms(name: str) -> set[str]:
    """The bare name, and the abbreviation that it gives in brackets."""
    abbreviated = _ABBREVIATION.match(name)
    names = abbreviated.groups() if abbreviated else (name,)
    return _each(set(names), _bare)


def _bare(name: str) -> str:
    name = re.sub(r"[\"“”«»]", "", name).replace("’", "'").replace(" and ", " & ").strip(" .,")
    return _LEGAL_FORM.sub("", name).removeprefix("the ").removesuffix(".com").strip(" .,")


def _places(values: Set[str]) -> list[list[str]]:
    return [_parts(part) for value in values for part in value.split("/") if part.strip()]


def _parts(place: str) -> list[str]:
    """What a place's name is made of, from inside, a US state by its code."""
    town, *around = [part.strip() for part in re.split(r",| [-–—] ", place) if part.strip()] or [""]
    return [town, *map(_code_of_state, around)]


def _code_of_state(name: str) -> str:
    bearers = (*find_code(name.upper()), *find(name.title()))
    states = [place.region for place in bearers if place.kind is PlaceKind.REGION and place.country == "US"]
    return next(filter(None, states), name).lower()


def _is_same_place(one: list[str], other: list[str]) -> bool:
    short, long = sorted((one, other), key=len)
    if short == long:
        return True
    if long[: len(short)] == short:
        return _is_town(short[0]) or short[0] in _TOWNS_TOO
    # "New York" is not the town in "Albany, New York".
    return long[-len(short) :] == short and (_is_town(short[0]) or short[0] == _LONDON)


def _is_town(name: str) -> bool:
    bearers = find(name.title())
    return bool(bearers) and all(place.kind is PlaceKind.TOWN for place in bearers)
