"""Where the job is, from labels, the opening lines and sentences."""

import re
from collections.abc import Iterable, Iterator

from rolewright.document import BlockKind, Fact, Mention, SectionKind
from rolewright.knowledge.places import PlaceKind, find
from rolewright.parse.facts.broken_lines import with_lines_joined
from rolewright.parse.facts.lettering import without_shouting
from rolewright.parse.facts.masthead import Line, masthead
from rolewright.parse.facts.name_cues import Cue, Found, cues
from rolewright.parse.facts.organisations import is_organisation
from rolewright.parse.facts.place_names import PlaceName, believed, listed, may_hold_place, name_at, names_in
from rolewright.parse.facts.title_noise import is_noise
from rolewright.parse.reading import Reading
from rolewright.text import SourceText, Span

_KEYS = frozenset(
    "location locations joblocation job_location job-location city place region country office".split()
)
_LABEL = re.compile(
    r"""(?:(?:job|work|working|office|primary|position|duty|reporting|role|main|base|based|employment|site|posting|store|city|state|the)[\s/]+){0,2}
    (?:locations?(?:\(s\))?|place\ of\ work|based(?:\ (?:in|at))?|base|office|where|city|work\ ?site|workplace|region|country|area|town|duty\ station|locality)""",
    re.VERBOSE,
)
_INLINE_LABEL = re.compile(
    r"(?:locations?(?:\(s\))?|place of work|based|base|office|where|city|work ?site|region|country|area|town)[*_ ]*:[*_\s]*(?:</?\w+>)*\s*"
)
# Where a label's value ends: at the next label, a gap, a bar, a tag, a full stop, or words glued together.
_STOP = re.compile(
    r"""(?:\s+|(?<=[a-z)0-9]))(?=[A-Z][A-Za-z/]+(?:[ ][A-Za-z/]+){0,3}[ ]?:) | \s{4,} | \t | \n | < | &[a-z]+; | \s[-–—|]\s+(?=[A-Z]?[a-z]*\b[a-z]+ing|[A-Z]?\w*[Hh]ead)
    | (?<=[a-z]{3})\.(?=\s|[A-Z]|$) | (?<=[a-z]{3})(?=[A-Z][a-z]{2})""",
    re.VERBOSE,
)
_PIECES = re.compile(
    r"(?<=\w\w)(?<!\bSt)(?<!\bFt)(?<!\bMt)[.!]\s+(?=[A-Z£$€\d])|\s[-–—|•·@:]+\s|[()\[\]`]|\s-(?=[A-Z])|(?<=[\w)])-\s|\s{3,}|\t"
)
_CODE_BEFORE_TOWN = re.compile(r"[A-Z]{2} (?=[A-Z][a-z])")
_TAIL = re.compile(r",\s*|\s+in\s+|\s+–\s+|\s+near\s+")
_SENTENCE = re.compile(r"\b(?:you|we|our|your|is|are|will|was|were|has|have|who)\b")
_FILLER = re.compile(
    r"(?:the|our|a|an|downtown|central|beautiful|sunny|vibrant|greater|historic|new|brand|one of our|or near|either|both|of|city of|state of|area of|lovely|,|:|\s)+\b"
)
_JOINT = re.compile(r"\s*(?:,\s*(?:and|or)?|/|;|\s(?:and|or|&))\s*(?:in\s+|the\s+)*")
_NOT_A_PLACE = re.compile(
    r"""(?:various|flexible|multiple|tbd|tbc|see|client|clients?'?|customer|field|n/?a|none|negotiable|as\ (?:above|required|needed|per)|any|to\ be|not\ |different
    |several|depend|our|we|you|must|within|near|same|head\ office|office|site|school|company|this|please|will|can|may|able|open|candidate|anywhere|global|travel)\b""",
    re.VERBOSE | re.IGNORECASE,
)
_OTHERS = re.compile(
    r"(?:other|our|company|headquarters?|head|global|additional|hiring|client|interview|current|store|preferred|your|desired|all|tipe|customer)\s*$"
)
_CUSTOMERS = re.compile(r"\b(?:customer|client|prospect|partner|user|investor|vendor)s?\b[^.]*$")
_TIME = re.compile(r"\s*(?:time|timezone|business hours|hours)")
_LONGEST_VALUE = 150
_LONGEST_LINE = 130
_OPENING = 800
_LONGEST_BARRED = 250
_FIRST_LINES = 12


def locations(reading: Reading) -> Fact[str]:
    """The places of the job, as stated but without postcodes.

    Front matter counts first; then labels, the opening lines and what sentences say of the job's place. Only where
    these are silent, the employer's office or seat is taken.
    """
    reading = with_lines_joined(reading)
    source = reading.source
    declared = tuple(_declared(reading))
    said = [
        *_without_territories(list(_in_masthead(reading))),
        *_after_labels(reading),
        *_of_the_job(source, reading.body.start),
    ]
    if not declared and not said:
        said = list(_of_the_employer(reading))
    return Fact((*declared, *_told_apart(declared, said)))


def _declared(reading: Reading) -> Iterator[Mention[str]]:
    text = reading.source.text
    for key, entries in reading.front_matter.items():
        if key.lower() in _KEYS:
            for entry in entries:
                for place in _stated(entry.value):
                    at = text.find(place.value, *entry.span)
                    span = entry.span if at < 0 else Span(at, at + len(place.value))
                    yield Mention(place.value, span, declared=True)


def _stated(value: str) -> Iterable[PlaceName]:
    """The places of a declared value, which may be a sentence."""
    whole = believed(value, 0, len(value))
    is_sentence = value.count(" ") > 6 and not listed(value, 0, len(value))
    return list(names_in(value, 0, len(value))) or whole if is_sentence else whole


def _in_masthead(reading: Reading) -> Iterator[PlaceName]:
    text = reading.source.text
    label_above = False
    for count, line in enumerate(masthead(reading)):
        is_labelled = bool(line.label and _LABEL.fullmatch(line.label))
        if is_labelled or label_above:
            yield from _believed_value(text, line.start, line.end)
        elif count < _FIRST_LINES and not line.follows_prose:
            yield from _in_line(reading.source, line)
        label_above = is_labelled and line.is_empty_label


def _without_territories(places: list[PlaceName]) -> list[PlaceName]:
    """The places without areas such as EMEA, if there are others: those are where one sells, not where one works."""
    inner = [
        place for place in places if all(bearer.kind is not PlaceKind.AREA for bearer in find(place.value))
    ]
    return inner or places


def _in_line(source: SourceText, line: Line) -> Iterator[PlaceName]:
    """The places of a line that is one, or of those of its pieces that are."""
    text = source.text
    if line.kind not in (BlockKind.PARAGRAPH, BlockKind.HEADING):
        return
    end = line.end
    if end - line.begin > _LONGEST_LINE:
        end = text.rfind(" | ", line.begin, line.begin + _LONGEST_BARRED)
        if end < 0 or text.find(" | ", line.begin, end) < 0:
            return
    if not may_hold_place(text[line.begin : end]):
        return
    if places := _sure(listed(text, line.begin, end)):
        yield from places
        return
    if _SENTENCE.search(source.folded, line.begin, end):
        return
    at = line.begin
    for cut in _PIECES.finditer(text, line.begin, end):
        yield from _in_piece(text, at, cut.start())
        at = cut.end()
    yield from _in_piece(text, at, end)


def _in_piece(text: str, start: int, end: int) -> list[PlaceName]:
    while start < end and not text[start].isalnum():
        start += 1
    if code := _CODE_BEFORE_TOWN.match(text, start, end):
        start = code.end()
    if start >= end:
        return []
    if places := _sure(listed(text, start, end)):
        return places
    if (place := name_at(text, start, end, expected=False)) and is_noise(text[place.span.end : end]):
        return [place]
    for cut in _TAIL.finditer(text, start, end):
        places = listed(text, cut.end(), end)
        if is_organisation(text[start : cut.start()]) or (places := _sure(places)):
            return places
    return []


def _sure(places: list[PlaceName]) -> list[PlaceName]:
    """The places, unless the only one bears the name of an ordinary thing."""
    if (
        len(places) == 1
        and (bearers := find(places[0].value))
        and all(place.is_ordinary for place in bearers)
    ):
        return []
    return places


def _believed_value(text: str, start: int, end: int) -> list[PlaceName]:
    """What a label says, to the end of its value."""
    end = min(end, start + _LONGEST_VALUE)
    if start >= end:
        return []
    if stop := _STOP.search(text, start + 1, end):
        end = stop.start()
    if text.find("]", start, end) > 0 and text[start] == "[":
        start, end = start + 1, text.find("]", start, end)
    return [
        PlaceName(without_shouting(place.value), place.span)
        for place in believed(text, start, end)
        if find(place.value)
        or (place.value[0].isupper() and "%" not in place.value and not _NOT_A_PLACE.match(place.value))
    ]


def _after_labels(reading: Reading) -> Iterator[PlaceName]:
    """What stands after "Location:" further down, or in the midst of run-together text."""
    source = reading.source
    begin = reading.body.start
    for cue in cues(source, Cue.LOCATION):
        label = _INLINE_LABEL.match(source.folded, cue.start) if cue.start >= begin else None
        before = source.folded[max(0, cue.start - 16) : cue.start]
        if (
            label is None
            or _OTHERS.search(before)
            or (not label[0].startswith("location") and before.strip(" *_#>-•\t")[-1:] not in "\n")
        ):
            continue
        places = _believed_value(source.text, label.end(), len(source))
        if _begins_line(source.text, cue.start):
            yield from places
        else:
            yield from (place for place in places if name_at(place.value, 0, len(place.value), expected=True))


def _begins_line(text: str, at: int) -> bool:
    return text[text.rfind("\n", 0, at) + 1 : at].strip(" *_#>-•\t").count(" ") < 2


def _of_the_job(source: SourceText, begin: int) -> Iterator[PlaceName]:
    for cue in cues(source, Cue.WORKS_IN):
        if cue.start < begin:
            continue
        if source.folded.startswith("reliably", cue.start):
            line = source.text.rfind("\n", 0, cue.start) + 1
            yield from believed(source.text, max(line, cue.start - 80), cue.start)
        else:
            yield from _enumerated(source, cue.end, expected=True)


def _of_the_employer(reading: Reading) -> Iterator[PlaceName]:
    """Where an office or the employer is said to be; what is not said of the company counts first."""
    source = reading.source
    begin = reading.body.start
    found = [cue for cue in cues(source, Cue.LIES_IN, Cue.OFFICE) if cue.start >= begin]
    found.sort(
        key=lambda cue: (reading.kind_at(cue.start) in (SectionKind.ABOUT, SectionKind.EQUALITY), cue.start)
    )
    for cue in found:
        if _CUSTOMERS.search(source.folded, max(0, cue.start - 60), cue.start):
            continue
        places = list(
            _before_office(source, cue)
            if cue.cue is Cue.OFFICE
            else list(_enumerated(source, cue.end)) or _soon_after(source, cue.end)
        )
        if places:
            yield from places
            return
    yield from _first_town(reading)


def _first_town(reading: Reading) -> Iterator[PlaceName]:
    """The first town of which the text says that something is in it."""
    source = reading.source
    begin = reading.body.start
    for cue in cues(source, Cue.IN):
        if cue.start > begin + _OPENING:
            return
        if source.text[cue.end : cue.end + 1].isupper() and cue.start >= begin:
            place = name_at(source.text, cue.end, min(len(source), cue.end + 60), expected=False)
            bearers = find(place.value.partition(",")[0]) if place else ()
            if place and any(bearer.kind is PlaceKind.TOWN for bearer in bearers):
                yield place
                return


def _before_office(source: SourceText, cue: Found) -> Iterator[PlaceName]:
    """The place in "our Berlin office"."""
    our = max(
        source.folded.rfind(owner, max(0, cue.start - 50), cue.start)
        for owner in (" our ", "\nour ", " the ", " a ")
    )
    if our < 0:
        return
    for place in names_in(source.text, our + 1, cue.start):
        if place.span.end == cue.start:
            yield place


def _enumerated(source: SourceText, at: int, *, expected: bool = False) -> Iterator[PlaceName]:
    """The places that are named one after another from `at` on."""
    text = source.text
    end = min(len(text), at + _LONGEST_VALUE)
    if filler := _FILLER.match(source.folded, at, end):
        at = filler.end()
    while place := name_at(text, at, end, expected=expected):
        if not text[at].isupper() or _TIME.match(source.folded, place.span.end):
            return
        yield place
        joint = _JOINT.match(text, place.span.end, end)
        if joint is None:
            return
        at = joint.end()


def _soon_after(source: SourceText, at: int) -> list[PlaceName]:
    """The first place in what is left of the clause, as in "located in the Ravenswood corridor of Chicago"."""
    end = min(at + 60, *(stop for sign in ".;\n" if (stop := source.text.find(sign, at)) >= 0), len(source))
    return list(names_in(source.text, at, end))[:1]


def _told_apart(declared: tuple[Mention[str], ...], places: list[PlaceName]) -> Iterator[Mention[str]]:
    """The mentions, where a short form such as "Denver" counts as the place that is named in full elsewhere."""
    values = [*(mention.value for mention in declared), *(place.value for place in places)]
    seen: set[Span] = set()
    for place in places:
        if place.span in seen or any(mention.span.overlaps(place.span) for mention in declared):
            continue
        seen.add(place.span)
        full = next(
            (value for value in values if value.lower().startswith(place.value.lower() + ",")), place.value
        )
        same = next((value for value in values if value.lower() == full.lower()), full)
        yield Mention(same, place.span)
