"""The job's place in labels and among the first lines."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from rolewright.document import BlockKind
from rolewright.knowledge.places import PlaceKind, find, find_code
from rolewright.parse.facts.byline import byline
from rolewright.parse.facts.lettering import without_shouting
from rolewright.parse.facts.masthead import Line, masthead
from rolewright.parse.facts.name_cues import Cue, cues
from rolewright.parse.facts.organisations import is_organisation
from rolewright.parse.facts.place_lists import believed, is_place, listed
from rolewright.parse.facts.place_names import POSTCODE, PlaceName, lies_in, may_hold_place, name_at
from rolewright.parse.facts.title_noise import is_noise
from rolewright.parse.reading import Reading
from rolewright.text import SourceText, Span, pattern
from rolewright.tuples import NamedTuple

_LABEL = pattern(
    r"""(?:(?:job|work|working|office|primary|position|duty|reporting|role|main|base|based|employment|site
      |posting|store|city|state|the)[\s/]+){0,2}
    (?:locations?(?:\(s\))?|place\ of\ work|city/state|city/town|city,\ state
      |based(?:\ (?:in|at))?|base|office|where|city|work\ ?site|workplace
      |region|country|area|town|duty\ station|locality|hybrid|on-?site|plaats|standort|arbeitsort|lieu
      |localisation|locatie|ubicación)""",
    re.VERBOSE,
)
_INLINE_LABEL = pattern(
    r"(?P<word>locations?(?:\(s\))?|place of work|based|base|office|where|city|work ?site|region|country|area"
    r"|town|plaats|standplaats|standort|arbeitsort|einsatzort|lieu)"
    r"(?:[*_ ]*:[*_\s]*|[ ]{3,}|\t\s*)(?:</?\w+>)*\s*"
)
_REMOTE_ONLY = pattern(
    r"(?:fully |100% |completely )?(?:remote|work from home|home[- ]based)[*_ ]*(?=[\n<]|$)(?!\n\s*[-*•])"
)
_BARE_LABEL = pattern(r"(?:job |work )?locations?[*_ \r]*\n[\s*#>-]*")
_ANNOUNCED = pattern(r"locations(?:[, ][^\n:.]{0,60})?:[ \t]*\n[\s*•-]*")
_NEXT_LINE = pattern(r"\n[ \t*•-]*(?=\w)")
# Words before a label that make it another place's: "other locations:", "head office:".
_OTHERS = pattern(
    r"(?:other|our|company|headquarters?|head|global|additional|hiring|client|interview|current|store|preferred"
    r"|your|desired|all|customer)\s*$"
)
# Where a label's value ends: at the next label, a gap, a tag, a full stop, or where words are glued together.
_STOP = pattern(
    r"""(?:\s+|(?<=[a-z)0-9])|(?<=,[ ][A-Z]{2}))
    (?=(?![A-Z]{2}[ ])(?![A-Z]{3}[a-z])[A-Z][A-Za-z/]+(?:[ ][A-Za-z/]+){0,3}[ ]?:)
    | \s+with\s+(?:occasional\s|frequent\s|some\s)?travel
    | \s{4,} | \t | \n | < | &[a-z]+; | \s[-–—|]\s+(?=[A-Z]?\w*[Hh]ead)
    | (?<=[a-z]{3})\.(?=\s|[A-Z]|$) | (?<=[a-z]{3})(?=[A-Z][a-z]{2})""",
    re.VERBOSE,
)
_NOT_A_PLACE = pattern(
    r"""(?:various|flexible|multiple|tbd|tbc|see|clients?'?|customer|field|n/?a|none|negotiable|any|to\ be|not
    |different|one|single|working
    |as\ (?:above|required|needed|per)|several|depend|our|we|you|must|within|near
    |same|head\ office|office|site|school|company|this|please|will|can|may
    |able|open|candidate|anywhere|global|travel|on\ the\ road|required|preferred)\b""",
    re.VERBOSE | re.IGNORECASE,
)
# Between the pieces of a line. "St. Louis" is one.
_PIECES = pattern(
    r"""(?<=\w\w)(?<!\bSt)(?<!\bFt)(?<!\bMt)[.!]\s+(?=[A-Z£$€\d]) | (?<=[A-Z]{2})\.\s | \s[-–—|•·@:]+\s
    | [()\[\]`] | \s-(?=[A-Z]) | (?<=[\w)])-\s | \s{3,} | \t | \n""",
    re.VERBOSE,
)
_FULL_STOP = pattern(r"(?<=\w\w)(?<!\bSt)(?<!\bFt)(?<!\bMt)\.\s+(?=[A-Z£$€\d])")
_TAIL = pattern(r",\s*|\s+(?:in|near|–)\s+")
_CODE_BEFORE_TOWN = pattern(r"[A-Z]{2} (?=[A-Z][a-z])")
# As French boards write it: "10 - TROYES".
_DEPARTMENT = pattern(r"\d{2}[AB]? - ([A-ZÀ-Ü][A-ZÀ-Ü' -]{2,40})")
_SENTENCE = pattern(r"\b(?:you|we|our|your|is|are|will|was|were|has|have|who)\b")
# A sentence behind a label: "Location: Our office is in …".
_OWN = pattern(r"(?:our|this|we|you|the) [^\n.]{0,60}\b(?:is|are|will)\b")
_TITLE_WORDS = ("title", "position", "role", "job", "vacancy", "hiring")
_TOWN_LABELS = ("city", "town", "city/town", "job city", "work city")
_WIDE_LABELS = (
    "state",
    "region",
    "province",
    "county",
    "state/province",
    "country",
    "job state",
    "work state",
)
_MARKUP = " *_#>-•\t"
_LONGEST_VALUE = 150
_LONGEST_POSTCODE = 8
_MOST_SPACES = 6
_LONGEST_LINE = 130
_LONGEST_BARRED = 250
_LONGEST_LABEL = 60
_LONGEST_BELOW_LABEL = 60
_LONGEST_NAMED_FIRST = 60
_FIRST_LINES = 8
_MOST_CUES = 60


class InLines(NamedTuple):
    """The places that the lines at the start hold: behind labels, and in lines of their own."""

    labelled: list[PlaceName]
    lone: list[PlaceName]


def places_in_lines(reading: Reading) -> InLines:
    """The places that labels and lone lines at the start hold."""
    found = InLines([], [])
    label_above = False
    label_before = ""
    for count, line in enumerate(masthead(reading)):
        is_labelled = bool(line.label) and _names_place(line.label)
        if line.label in _WIDE_LABELS and label_before in _TOWN_LABELS and found.labelled:
            _add_region(found.labelled, reading.source.text[line.start : line.end])
        elif (is_labelled or label_above) and not _OWN.match(reading.source.folded, line.start):
            found.labelled.extend(_value(reading.source.text, line.start, line.end))
        elif count < _FIRST_LINES and not line.follows_prose and not _is_about_else(line.label):
            found.lone.extend(_in_line(reading.source, line))
        label_above = is_labelled and line.is_empty_label
        label_before = line.label
    return found


def _add_region(places: list[PlaceName], region: str) -> None:
    """The town of one label with the region of the next: "City: Macon", "State: GA"."""
    town = places[-1]
    if "," not in town.value and (find_code(region) or find(region)):
        places[-1] = PlaceName(f"{town.value}, {region}", town.span)


@lru_cache(maxsize=512)
def _names_place(label: str) -> bool:
    return _LABEL.fullmatch(label) is not None


def _is_about_else(label: str) -> bool:
    """Whether a line has a label that is neither a place's nor a title's."""
    return bool(label) and not any(word in label for word in _TITLE_WORDS)


def places_after_labels(reading: Reading) -> Iterator[PlaceName]:
    """What stands after "Location:" further down, or in the midst of run-together text."""
    source = reading.source
    begin = reading.body.start
    for cue in islice(cues(source, Cue.LOCATION), _MOST_CUES):
        if cue.start < begin:
            continue
        label = _INLINE_LABEL.match(source.folded, cue.start)
        if label is None:
            yield from _below_bare_label(source, cue.start)
            yield from _announced(source, cue.start)
            continue
        before = source.folded[max(0, cue.start - _LONGEST_LABEL) : cue.start]
        opening = before[before.rfind("\n") + 1 :].strip(_MARKUP)
        is_plain_word = not label["word"].startswith(("location", "place"))
        if _OTHERS.search(before) or (is_plain_word and opening) or _OWN.match(source.folded, label.end()):
            continue
        places = _value(source.text, label.end(), len(source))
        if opening.count(" ") < 2:
            yield from places
        else:
            yield from (place for place in places if name_at(place.value, 0, len(place.value), expected=True))


def says_remote_only(reading: Reading) -> bool:
    """Whether a label of places says that the job is done from anywhere, and no more."""
    folded = reading.source.folded
    labels = (_INLINE_LABEL.match(folded, cue.start) for cue in cues(reading.source, Cue.LOCATION))
    return any(label is not None and _REMOTE_ONLY.match(folded, label.end()) for label in labels)


def _below_bare_label(source: SourceText, at: int) -> list[PlaceName]:
    """The places of the short line below one that says but "Location"."""
    label = _BARE_LABEL.match(source.folded, at)
    opening = source.folded[source.folded.rfind("\n", max(0, at - _LONGEST_LABEL), at) + 1 : at]
    if label is None or any(map(str.isalnum, opening)):
        return []
    line_end = source.text.find("\n", label.end())
    end = line_end if line_end >= 0 else len(source)
    is_short = end - label.end() <= _LONGEST_BELOW_LABEL
    return (
        _value(source.text, label.end(), end)
        if is_short and not _SENTENCE.search(source.folded, label.end(), end)
        else []
    )


def _announced(source: SourceText, at: int) -> Iterator[PlaceName]:
    """The places of the lines below words that announce them: "open at the following locations:"."""
    announcement = _ANNOUNCED.match(source.folded, at)
    while announcement is not None:
        line_end = source.text.find("\n", announcement.end())
        end = line_end if line_end >= 0 else len(source)
        places = _sure(listed(source.text, announcement.end(), min(end, announcement.end() + _LONGEST_LINE)))
        yield from places
        announcement = _NEXT_LINE.match(source.text, end) if places else None


def _value(text: str, start: int, end: int) -> list[PlaceName]:
    """The places that a label's value names, as far as the value goes."""
    end = min(end, start + _LONGEST_VALUE)
    if start >= end:
        return []
    if stop := _STOP.search(text, start + 1, end):
        end = stop.start()
    if text[start] == "[" and (closing := text.find("]", start, end)) > 0:
        start, end = start + 1, closing
    places = [
        PlaceName(without_shouting(place.value), place.span)
        for place in believed(text, start, end)
        if find(place.value) or (place.value.count(" ") < _MOST_SPACES and _may_be_place(place.value))
    ]
    return _without_remarks(text, places) if len(places) > 1 else places


def _is_country(value: str) -> bool:
    bearers = find(value)
    return bool(bearers) and all(bearer.kind is PlaceKind.COUNTRY for bearer in bearers)


def _without_remarks(text: str, places: list[PlaceName]) -> list[PlaceName]:
    """The places without codes in brackets behind them and the country around them: "Fixby (N.I), UK"."""
    named = [
        place
        for place in places
        if find(place.value) or not text.startswith("(", max(place.span.start - 1, 0))
    ]
    return [
        place
        for place in named
        if not (
            _is_country(place.value)
            and any(lies_in(other.value, find(place.value)) for other in named if other is not place)
        )
    ]


def _may_be_place(value: str) -> bool:
    # The last part of a map's address is no place.
    is_code = " " not in value and len(value) > _LONGEST_POSTCODE and any(map(str.isdigit, value))
    is_said = value[0].isupper() and "%" not in value and not is_code and _NOT_A_PLACE.match(value) is None
    return is_said and POSTCODE.fullmatch(value) is None


def _in_line(source: SourceText, line: Line) -> Iterator[PlaceName]:
    """The places of a line that is one, or of those of its pieces that are."""
    text = source.text
    if text[line.end - 1] == ":":
        return
    if department := _DEPARTMENT.fullmatch(text, line.begin, line.end):
        yield PlaceName(without_shouting(department[1]), Span(*department.span(1)))
        return
    if line.kind is BlockKind.PARAGRAPH and (places := _before_sentences(source, line)):
        yield from places
        return
    end = _end_of_meta(text, line)
    if line.kind is not BlockKind.ITEM and (named := byline(text[line.begin : line.end])):
        places = [PlaceName(place.value, place.span.shifted(line.begin)) for place in named.places]
        yield from _with_regions(text, places)
        return
    if line.kind not in (BlockKind.PARAGRAPH, BlockKind.HEADING):
        # An entry of a list counts only as a whole.
        yield from _sure(listed(text, line.begin, end)) if line.kind is BlockKind.ITEM else ()
        return
    if not may_hold_place(text[line.begin : end]) and not is_place(text[line.begin : end]):
        return
    if places := _sure(listed(text, line.begin, end)):
        yield from places
    elif not _SENTENCE.search(source.folded, line.begin, end):
        places = []
        at = line.begin
        for cut in _PIECES.finditer(text, line.begin, end):
            places.extend(_in_piece(text, at, cut.start()))
            at = cut.end()
        yield from _with_regions(text, [*places, *_in_piece(text, at, end)])


def _before_sentences(source: SourceText, line: Line) -> list[PlaceName]:
    """The place that a paragraph names before it speaks of the job: "Leeds. £13.50 an hour. You bake …"."""
    text = source.text
    stop = _FULL_STOP.search(text, line.begin, min(line.end, line.begin + _LONGEST_NAMED_FIRST))
    if stop is None or _SENTENCE.search(source.folded, line.begin, stop.start()):
        return []
    after = _FULL_STOP.search(text, stop.end(), line.end)
    following = text[stop.end() : after.start() if after else line.end].strip(" .")
    is_of_the_job = following.startswith(("You ", "You'", "You’")) or is_noise(following)
    goes_on_with_the_job = is_of_the_job and not is_place(following)
    return _in_piece(text, line.begin, stop.start()) if goes_on_with_the_job else []


def _end_of_meta(text: str, line: Line) -> int:
    """The end of what a line may say of the place: nothing of a long one, unless bars or tabs part it."""
    if line.end - line.begin <= _LONGEST_LINE:
        return line.end
    for sign in (" | ", "\t"):
        last = text.rfind(sign, line.begin, line.begin + _LONGEST_BARRED)
        if last > 0 and text.find(sign, line.begin, last) > 0:
            return last
    return line.begin


def _in_piece(text: str, start: int, end: int) -> list[PlaceName]:
    while start < end and not text[start].isalnum():
        start += 1
    if code := _CODE_BEFORE_TOWN.match(text, start, end):
        start = code.end()
    if start >= end or text[start].islower():
        return []
    if places := _sure(listed(text, start, end)):
        return places
    place = name_at(text, start, end, expected=False)
    if place is not None and is_noise(text[place.span.end : end]):
        return [place]
    for cut in _TAIL.finditer(text, start, end):
        places = listed(text, cut.end(), end)
        if not is_organisation(text[start : cut.start()]):
            places = _sure(places)
        if places:
            return places
    return []


def _with_regions(text: str, places: list[PlaceName]) -> Iterator[PlaceName]:
    """The places, a town and the region behind its dash as one: "Fixby – West Yorkshire"."""
    at = 0
    while at < len(places):
        place = places[at]
        at += 1
        if at < len(places) and _is_region_of(text, places[at], place):
            place = PlaceName(
                f"{place.value}, {places[at].value}", Span(place.span.start, places[at].span.end)
            )
            at += 1
        yield place


def _is_region_of(text: str, wide: PlaceName, place: PlaceName) -> bool:
    is_joined = text[place.span.end : wide.span.start].strip() in ("-", "–", "—")
    return is_joined and "," not in wide.value and lies_in(place.value, find(wide.value))


def _sure(places: list[PlaceName]) -> list[PlaceName]:
    """The places, unless they are but one that bears the name of an ordinary thing."""
    bearers = find(places[0].value) if len(places) == 1 else ()
    return [] if bearers and all(place.is_ordinary for place in bearers) else places


def without_wider(text: str, lone: list[PlaceName], others: list[PlaceName]) -> list[PlaceName]:
    """The places of lone lines, but no region or country that only frames the place of another line."""
    places = [*lone, *others]
    return [wide for wide in lone if not any(_frames(text, wide, place) for place in places)]


def _frames(text: str, wide: PlaceName, place: PlaceName) -> bool:
    bearers = find(wide.value)
    is_wide = bearers and all(bearer.kind in (PlaceKind.REGION, PlaceKind.COUNTRY) for bearer in bearers)
    if not is_wide or wide.value == place.value:
        return False
    first, last = sorted((wide.span, place.span))
    between = text[first.end : last.start]
    return ("\n" in between or between == " (") and lies_in(place.value, bearers)


def without_territories(places: list[PlaceName]) -> list[PlaceName]:
    """The places without areas such as EMEA, if there are others: there one sells, but does not work."""
    inner = [
        place for place in places if all(found.kind is not PlaceKind.AREA for found in find(place.value))
    ]
    return inner or places
