"""Where the job is."""

from collections.abc import Iterator, Mapping, Sequence

from rolewright.document import Fact, Mention
from rolewright.knowledge.places import PlaceKind, find, find_code
from rolewright.parse.facts.broken_lines import with_lines_joined
from rolewright.parse.facts.location_labels import (
    places_after_labels,
    places_in_lines,
    says_remote_only,
    without_territories,
    without_wider,
)
from rolewright.parse.facts.location_prose import places_of_the_employer, places_of_the_job
from rolewright.parse.facts.place_lists import believed, listed
from rolewright.parse.facts.place_names import TOWNS_TOO, PlaceName, lies_in, names_in
from rolewright.parse.reading import Entry, Reading
from rolewright.text import Span

_KEYS = frozenset(
    "location locations joblocation job_location job-location city place region country office".split()
)
_PARTS = frozenset(
    """
    name city town locality addresslocality region state province addressregion country addresscountry
    """.split()
)
_FEWEST_WORDS_OF_A_SENTENCE = 8


def locations(reading: Reading) -> Fact[str]:
    """The places of the job, as stated but without postcodes.

    Front matter counts first; then labels, the opening lines and what sentences say of the job's place. Only
    where these are silent, the employer's office or seat is taken.
    """
    reading = with_lines_joined(reading)
    declared = tuple(_declared(reading))
    labelled, lone = places_in_lines(reading)
    later = [*places_after_labels(reading), *places_of_the_job(reading.source, reading.body.start)]
    text = reading.source.text
    lone, later = (
        without_wider(text, lone, [*labelled, *later]),
        without_wider(text, later, [*labelled, *lone]),
    )
    said = [*without_territories([*labelled, *lone]), *later]
    if not declared and not (labelled or later):
        said = _of_the_employer(reading, said)
    return Fact((*declared, *_mentions(declared, said)))


def _of_the_employer(reading: Reading, lone: list[PlaceName]) -> list[PlaceName]:
    """Where the employer is, if the first lines say nothing, or but the region in which that lies."""
    wide = [find(place.value) or find_code(place.value) for place in lone]
    are_regions = all(any(bearer.kind is PlaceKind.REGION for bearer in bearers) for bearers in wide)
    if not are_regions or any(place.value in TOWNS_TOO for place in lone) or says_remote_only(reading):
        return lone
    seats = places_of_the_employer(reading)
    return [seat for seat in seats if all(lies_in(seat.value, bearers) for bearers in wide)] or lone


def _declared(reading: Reading) -> Iterator[Mention[str]]:
    text = reading.source.text
    for key, entries in _under_one_key(reading.front_matter).items():
        if key.lower() in _KEYS:
            for entry in _with_regions(entries):
                for place in _stated(entry.value):
                    if place.value[0].isdigit():
                        continue
                    at = text.find(place.value, *entry.span)
                    span = entry.span if at < 0 else Span(at, at + len(place.value))
                    yield Mention(place.value, span, declared=True)


def _under_one_key(front_matter: Mapping[str, tuple[Entry, ...]]) -> Mapping[str, tuple[Entry, ...]]:
    """The front matter, where the town, region and country within a key are its value as one."""
    within: dict[str, list[tuple[Entry, ...]]] = {}
    for key, entries in front_matter.items():
        outer, point, inner = key.partition(".")
        if point and inner.lower() in _PARTS:
            within.setdefault(outer, []).append(entries)
    if not within:
        return front_matter
    whole = {
        key: tuple(
            Entry(", ".join(part.value for part in parts), parts[0].span)
            for parts in zip(*entries, strict=False)
        )
        for key, entries in within.items()
    }
    return {**front_matter, **whole}


def _with_regions(entries: Sequence[Entry]) -> Iterator[Entry]:
    """The entries, a town and the code of its region as one: `[Denver, CO]` is a list of two in YAML only."""
    at = 0
    while at < len(entries):
        entry = entries[at]
        at += 1
        if at < len(entries) and not find_code(entry.value) and find_code(entries[at].value):
            region = entries[at]
            at += 1
            entry = Entry(f"{entry.value}, {region.value}", Span(entry.span.start, region.span.end))
        yield entry


def _stated(value: str) -> Sequence[PlaceName]:
    """The places of a declared value, which may be a sentence."""
    end = len(value)
    if value.count(" ") + 1 >= _FEWEST_WORDS_OF_A_SENTENCE and not listed(value, 0, end):
        return list(names_in(value, 0, end)) or believed(value, 0, end)
    return believed(value, 0, end)


def _mentions(declared: Sequence[Mention[str]], places: Sequence[PlaceName]) -> Iterator[Mention[str]]:
    """The mentions, where a short form such as "Denver" counts as the place named in full elsewhere."""
    values = [*(mention.value for mention in declared), *(place.value for place in places)]
    seen: set[Span] = set()
    for place in places:
        if place.span not in seen and not any(mention.span.overlaps(place.span) for mention in declared):
            seen.add(place.span)
            yield Mention(_in_full(place.value, values), place.span)


def _in_full(value: str, values: Sequence[str]) -> str:
    """The first of `values` that names the same place with its region, or in the same words."""
    low = value.lower()
    longer = (other for other in values if other.lower().startswith((low + ",", low + " city")))
    same = (other for other in values if other.lower() == low)
    return next(longer, next(same, value))
