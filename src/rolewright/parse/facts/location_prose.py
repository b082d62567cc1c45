"""The job's place in sentences: "this position is based in …", "our … office"."""

from collections.abc import Iterator
from itertools import islice

from rolewright.document import SectionKind
from rolewright.knowledge.places import PlaceKind, find
from rolewright.parse.facts.name_cues import Cue, Found, cues
from rolewright.parse.facts.place_lists import believed
from rolewright.parse.facts.place_names import PlaceName, name_at, names_in
from rolewright.parse.reading import Reading
from rolewright.text import SourceText, pattern

_FILLER = pattern(
    r"(?:the|our|an?|downtown|beautiful|sunny|vibrant|historic|new|brand|one of our|or near|either|both|of"
    r"|city of|state of|area of|lovely|,|:|\s)+\b"
)
_JOINT = pattern(r"\s*(?:,\s*(?:and|or)?|/|;|\s(?:and|or|&))\s*(?:in\s+|the\s+)*")
_FRAME = pattern(r",\s*in\b")
_AND = pattern(r" (?:and|&) ")
_RECRUITS = pattern(
    r" (?:is|are) (?:hiring|recruiting|seeking|looking|searching)\b|(?: \([^()\n]{2,30}\))? as an? (?=[a-z])"
)
_LINK = pattern(r" (?:in|at|near|around|from) (?=[A-Z])|, (?=[A-Z][a-z]+(?: [A-Z][a-z]+)?, [A-Z])")
_TIME = pattern(r"\s*(?:time|timezone|business hours|hours)")
_CUSTOMERS = pattern(r"\b(?:customer|client|prospect|partner|user|investor|vendor)s?\b[^.]*$")
_BREAKS = ("\n", "relocate:", "commute:")
# "An office in Zurich" is one of several.
_ANOTHER = (" an ", " another ", " regional ", " have ")
# "A degree from a law school in Canada".
_DEGREES = (" law ", " medical ", " business ", " graduate ", " high ")
# "An opening in Zurich" is the job, "a leading position in Europe" is none.
_JOBS = ("opening", "opportunit", "vacanc", "position", "job")
_RANKS = ("leading ", "strong ", "market ", "unique ", "dominant ", "its ", "their ", "previous ", "similar ")
_OWNERS = (" our ", "\nour ", " the ", " a ")
_ASIDES = (SectionKind.ABOUT, SectionKind.EQUALITY)
_LONGEST_LIST = 150
_LONGEST_CLAUSE = 60
_OPENING = 800
_MOST_CUES = 100


def places_of_the_job(source: SourceText, begin: int) -> Iterator[PlaceName]:
    """The places where sentences say that the job is."""
    for cue in islice(cues(source, Cue.WORKS_IN), _MOST_CUES):
        if cue.start < begin:
            continue
        if source.folded.startswith("reliably", cue.start):
            reach = max(0, cue.start - _LONGEST_CLAUSE)
            start = max(source.folded.rfind(sign, reach, cue.start - 2) + len(sign) for sign in _BREAKS)
            yield from believed(source.text, max(start, reach), cue.start)
        elif _is_another(source, cue):
            continue
        else:
            yield from _enumerated(source, cue.end)


def _is_another(source: SourceText, cue: Found) -> bool:
    """Whether a place is one of several of the employer's, a school's, or a place in a market."""
    if source.folded.startswith(_JOBS, cue.start):
        return source.folded.endswith(_RANKS, 0, cue.start)
    return source.folded.endswith((*_ANOTHER, *_DEGREES), 0, cue.start)


def places_of_the_employer(reading: Reading) -> list[PlaceName]:
    """Where an office or the employer is said to be, outside the company's own block if possible."""
    source, begin = reading.source, reading.body.start
    aside: list[PlaceName] = []
    has_seat = False
    for cue in islice(cues(source, Cue.LIES_IN, Cue.OFFICE), _MOST_CUES):
        places = _near(source, cue) if cue.start >= begin else []
        if places and reading.kind_at(cue.start) not in _ASIDES:
            return places
        # A seat that only the block on the company names is not where the job is.
        is_seat = source.folded.startswith("headquarter", cue.start)
        has_seat = has_seat or (is_seat and bool(places))
        aside = aside if aside or is_seat else places
    return [] if has_seat else aside or _first_town(source, begin)


def _near(source: SourceText, cue: Found) -> list[PlaceName]:
    places = _before_office(source, cue) if cue.cue is Cue.OFFICE else _after_seat(source, cue)
    if places and _CUSTOMERS.search(source.folded, max(0, cue.start - _LONGEST_CLAUSE), cue.start):
        return []
    return places


def _enumerated(source: SourceText, at: int) -> Iterator[PlaceName]:
    """The places that are named one after another from `at` on."""
    text = source.text
    end = min(len(text), at + _LONGEST_LIST)
    if not name_at(text, at, end, expected=False) and (filler := _FILLER.match(source.folded, at, end)):
        at = filler.end()
    while _may_begin_place(text, at) and (place := name_at(text, at, end, expected=True)):
        if _TIME.match(source.folded, place.span.end):
            return
        yield place
        joint = _JOINT.match(text, place.span.end, end)
        # "In Fixby, in the Leeds area" is one place.
        if joint is None or _FRAME.match(joint[0]):
            return
        at = joint.end()


def _may_begin_place(text: str, at: int) -> bool:
    return text[at : at + 1].isupper() or text.startswith(("north", "south", "east", "west", "central "), at)


def _before_office(source: SourceText, cue: Found) -> list[PlaceName]:
    """The place in "our Berlin office"."""
    last_word = source.text.rfind(" ", max(0, cue.start - _LONGEST_CLAUSE), cue.start) + 1
    if not source.text[last_word].isupper():
        return []
    reach = max(0, cue.start - _LONGEST_CLAUSE)
    owner = max(source.folded.rfind(word, reach, cue.start) for word in _OWNERS)
    places = names_in(source.text, owner + 1, cue.start) if owner >= 0 else ()
    return [place for place in places if place.span.end == cue.start]


def _after_seat(source: SourceText, cue: Found) -> list[PlaceName]:
    """The places after "located in", be it later in the clause: "in the Ravenswood corridor of Chicago"."""
    if places := list(_enumerated(source, cue.end)):
        return places
    clause = source.text[cue.end : cue.end + _LONGEST_CLAUSE]
    length = min((at for sign in ".;\n" if (at := clause.find(sign)) >= 0), default=len(clause))
    first = next(names_in(source.text, cue.end, cue.end + length), None)
    return (list(_enumerated(source, first.span.start)) or [first]) if first else []


def _first_town(source: SourceText, begin: int) -> list[PlaceName]:
    """The first town of which the opening says that something is in it."""
    for link in _LINK.finditer(source.text, begin, begin + _OPENING):
        place = name_at(
            source.text, link.end(), min(len(source), link.end() + _LONGEST_CLAUSE), expected=False
        )
        if place is None:
            continue
        town, comma, _ = place.value.partition(",")
        is_town = any(bearer.kind in (PlaceKind.TOWN, PlaceKind.REGION) for bearer in find(town))
        # "Skowhegan, Maine" needs no "in" to be where something is, nor "a lodge near Fixby is hiring".
        is_said = is_town and (link[0] == " in " or _RECRUITS.match(source.folded, place.span.end))
        if comma or (is_said and not _is_one_of_two(source, place)):
            return [place]
    return []


def _is_one_of_two(source: SourceText, place: PlaceName) -> bool:
    """Whether another place follows: who has teams in two towns has not said in which the job is."""
    joint = _AND.match(source.folded, place.span.end)
    return joint is not None and any(_enumerated(source, joint.end()))
