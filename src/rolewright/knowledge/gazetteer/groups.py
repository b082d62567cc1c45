"""Takes the words of a posting apart into places, each with all that it may be."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from rolewright.knowledge.gazetteer.bearers import Candidate, CodeReadings, coded, named
from rolewright.knowledge.gazetteer.everyday import everyday
from rolewright.knowledge.gazetteer.lettering import folded
from rolewright.knowledge.gazetteer.place import PlaceKind
from rolewright.knowledge.gazetteer.words import (
    begins_with_direction,
    cores,
    is_no_name,
    is_reach,
    joined,
    parts,
    pieces,
    splits,
)
from rolewright.tuples import NamedTuple

# The smallest place that words without a capital may name.
_LARGE = 100_000
# Large towns whose names are words: without a capital they are no more.
_WORDS = frozenset(
    "bath buffalo corona cork enterprise independence lens male mesa mobile nice orange reading split".split()
)
# So large a town is no unknown namesake in the region that follows: "Toronto, Texas" is two places.
_TOO_LARGE_TO_BE_ANOTHER = 1_000_000
_TWO_READINGS = {PlaceKind.REGION, PlaceKind.COUNTRY}


class Group(NamedTuple):
    """Words that name one place, and those that it may be.

    `torn` where a code may be that of a state or of a country, `vague` where words after it, which might have
    told which place it is, are not known.
    """

    words: str
    candidates: tuple[Candidate, ...]
    torn: bool = False
    vague: bool = False


def groups(words: str) -> Iterator[Group]:
    """The places that the words name, in their order."""
    whole = words.strip()
    if known := _whole(whole, CodeReadings.ALONE):
        yield known
        return
    for piece in pieces(whole):
        for each in [piece] if _has_name_with_and(piece) else joined(piece):
            yield from _chained(parts(each))


def _has_name_with_and(piece: str) -> bool:
    """Whether an "and" is part of a name: "Newfoundland and Labrador"."""
    for part in parts(piece):
        if len(list(joined(part))) > 1:
            return any(
                _known(core, CodeReadings.ALONE) for core in cores(part) if len(list(joined(core))) > 1
            )
    return False


def _chained(listed: Iterable[str]) -> Iterator[Group]:
    """The places of a piece: each takes what follows it and contains it."""
    group: Group | None = None
    readings = CodeReadings.ALONE
    for part in listed:
        following = _read(part, readings)
        if following is None:
            if not is_no_name(part):
                group = group._replace(vague=True) if group else None
                readings = CodeReadings.BEHIND if group else CodeReadings.BEHIND_UNKNOWN
        elif group is None:
            group = following
        elif not is_reach(part) and (both := _nested(group, following)):
            group = both
        elif not is_reach(part) and _holds_namesake(group, following):
            group = following
        else:
            yield group
            group = following
        readings = CodeReadings.BEHIND if group else readings
    if group:
        yield group


def _read(part: str, readings: CodeReadings) -> Group | None:
    """The place that a part names, if any."""
    if known := _whole(part, readings):
        return known
    if is_no_name(part):
        return None
    for core in cores(part):
        if known := _known(core, readings):
            return known
    for name, rest in chain.from_iterable(splits(core) for core in cores(part)):
        # "Paris TX".
        place, wider = _known(name, CodeReadings.ALONE), _known(rest, CodeReadings.BEHIND)
        if place and wider and (inner := _nested(place, wider)):
            return inner
    for _, rest in splits(part):
        # A town that is too small to be known, in a state that is: "Cressona PA".
        if rest.isupper() and (state := coded(rest, CodeReadings.BEHIND_UNKNOWN)):
            return Group(rest, state)
    return None


def _whole(words: str, readings: CodeReadings) -> Group | None:
    """What all of the words name: "eastern US" and "anywhere" do, "Central" and "east London" do not."""
    if wide := everyday(folded(words)):
        return _known(words, readings) or Group(words, tuple(Candidate(place, 1) for place in wide))
    is_name = not (begins_with_direction(words) or is_no_name(words))
    return _known(words, readings) if is_name else None


def _known(words: str, readings: CodeReadings) -> Group | None:
    by_name = named(words)
    if not _is_written_as_name(words, by_name):
        by_name = ()
    by_code = coded(words, readings) if words.isupper() or readings is not CodeReadings.ALONE else ()
    meant = {each.place for each in by_name}
    candidates = (*by_name, *(each for each in by_code if each.place not in meant))
    torn = len(by_code) > 1 or (bool(by_code) and bool(by_name))
    return Group(words, candidates, torn) if candidates else None


def _is_written_as_name(words: str, known: Sequence[Candidate]) -> bool:
    if any(letter.isupper() for letter in words):
        return True
    return words not in _WORDS and any(each.weight >= _LARGE for each in known)


def _nested(inner: Group, outer: Group) -> Group | None:
    """Both as one place, where either contains the other or they are the same; None where they are two."""
    words = f"{inner.words}, {outer.words}"
    for small, large in ((inner, outer), (outer, inner)):
        within: list[Candidate] = []
        readings: set[PlaceKind] = set()
        for each in small.candidates:
            holders = [wide.place.kind for wide in large.candidates if each.place.lies_in(wide.place)]
            if holders:
                within.append(each)
                readings.update(holders)
        if within:
            return Group(words, tuple(within), torn=large.torn and readings >= _TWO_READINGS)
    also = {each.place for each in outer.candidates}
    same = tuple(each for each in inner.candidates if each.place in also)
    return Group(words, same) if same else None


def _holds_namesake(town: Group, wide: Group) -> bool:
    """Whether the second is a region in which a town of this name is, which is too small to be known."""
    is_region = all(each.place.kind in _TWO_READINGS for each in wide.candidates)
    is_town = any(each.place.kind is PlaceKind.TOWN for each in town.candidates)
    is_large = any(each.weight >= _TOO_LARGE_TO_BE_ANOTHER for each in town.candidates)
    return is_region and is_town and not is_large
