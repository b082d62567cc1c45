"""One place as postings name it: "Denver, CO", "Greater Boston Area", "Wever, Iowa"."""

import re
from collections.abc import Iterator
from functools import lru_cache

from rolewright.knowledge.places import Place, PlaceKind, find, find_code, may_begin
from rolewright.parse.facts.job_nouns import is_job_noun
from rolewright.parse.facts.organisations import is_organisation_word
from rolewright.text import Span, compiled, pattern
from rolewright.tuples import NamedTuple


class PlaceName(NamedTuple):
    """A place as stated, and its words; without postcode, and without a country that its region tells."""

    value: str
    span: Span


class _Known(NamedTuple):
    """A name of the gazetteer: where it ends, and who bears it."""

    end: int
    bearers: tuple[Place, ...]


POSTCODE = compiled(
    r",?\s*(?:\d{5}(?:-\d{4})?|\d{6}|\d{4}|[A-Z]{1,2}\d[\dA-Z]?(?: \d[A-Z]{2})?|[A-Z]\d[A-Z] ?\d[A-Z]\d)"
    r"(?!\w)"
)
WORKPLACE = compiled(
    r"""(?: 100\s?% | fully | partly | partially | mostly | primarily | flexible | optional | possible
    | friendly | first | only | based | within | remote(?:ly)? | hybrid | on[- ]?site
    | in[- ]?(?:person|office) | home(?:[- ]based)? | office(?:[- ]based)? | virtual | wfh
    | work(?:ing)?\ (?:from|at)\ home | tele(?:work|commut)\w* | any\ ?where | nationwide
    | (?:town|city)\ cent(?:re|er)
    | hiring | across | from | in | the | (?:various|multiple|other|any)\ locations? | locations? | area
    | role | position | or | and | to | (?:full|part)[- ]?time | permanent | contract | temporary
    | \d+\ days?(?:\ (?:a|per)\ week)? )(?!\w)[\s,.:–—-]*""",
    re.VERBOSE | re.IGNORECASE,
)
_WORD = compiled(r"[^\W\d_](?:[\w'’&-]|\.(?=\w))*\.?")
_NEXT_WORD = compiled(r"[^\W_](?:[\w'’&-]|\.(?=\w))*\.?")
_PLAIN_WORD = compiled(r"\w[\w'’&-]*(?:\.\w+)*\.?")
_CAPITALS = compiled(r"\b[A-Z]{2,3}\b")
_INWARD_CODE = pattern(r" \d[A-Z]{2}$")
_BEFORE_POSTCODE = compiled(
    r"([A-Z][a-z'’]+(?:[ -](?:[A-Z][a-z'’]+|on|in|the|upon|by|le|of))*),? [A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}\b"
)
_COMMA = compiled(r"[ \t]*,[ \t]*")
_GAP = compiled(r"[ \t]+")
# The second form stands in text whose line breaks were lost: "Boise, IDPortland, OR".
_CODE = pattern(r"[A-Z]{2,3}(?![\w&])|[A-Z]{2}(?=[A-Z][a-z])")
_UNITED_STATES = ("US", "USA", "U.S.", "United States")
# Where regions with a code lie beside one another; those of Britain lie in its nations.
_OF_STATES = ("US", "CA", "AU")
# Regions that name a town as well: "London, Holborn" begins with it.
TOWNS_TOO = ("London", "New York")
_LONGEST_CODE = 3
_LONGEST_NAME = 5
_LONGEST_UNKNOWN_NAME = 3
_LONGEST_UNKNOWN = 70
_PART_BEFORE = frozenset(
    """
    downtown central greater metro north south east west northern southern eastern western inner
    sw se nw ne
    """.split()
)
_BEFORE = _PART_BEFORE | frozenset("outer near remote hybrid onsite in the".split())
_PART_BEHIND = frozenset(
    "area metro city cbd centre center region county north south east west central".split()
)
_AFTER = _PART_BEHIND | frozenset(
    """
    areas metropolitan downtown office offices hq headquarters campus hub site store district island based
    team branch province state plant warehouse showroom studio suburbs remote hybrid onsite residents only
    """.split()
)
_NO_TOWN = frozenset(
    "careers jobs openings opportunities positions requirements staff teaching vacancies".split()
)
_NAMED_AFTER_PLACES = frozenset(
    "university bank college school institute diocese church government parliament port bishop".split()
)


@lru_cache(maxsize=512)
def may_hold_place(text: str) -> bool:
    """Whether a place may be named at all: a look that is cheap for the many words that name none."""
    words = _PLAIN_WORD.findall(text.lower().replace("remote-", "remote "))
    # A point may belong to the name, "St.", or end the sentence: "Leeds."
    words += [word[:-1] for word in words if word[-1] == "."]
    return (
        may_begin(words)
        or any(map(find_code, _CAPITALS.findall(text)))
        or (text[-2:].isupper() and _INWARD_CODE.search(text) is not None)
    )


def names_in(text: str, start: int, end: int) -> Iterator[PlaceName]:
    """Every known place, and every town of a known region, that running words name."""
    if not may_hold_place(text[start:end]):
        return
    at = start
    while word := _WORD.search(text, at, end):
        at = word.end()
        if word[0][0].isupper() and not _belongs_to_a_name(text, word.start(), start):
            name = name_at(text, word.start(), end, expected=False)
            if name is not None:
                yield name
                at = max(at, name.span.end)


def name_at(text: str, start: int, end: int, *, expected: bool) -> PlaceName | None:
    """The place whose name begins at `start`.

    A name that is also an ordinary word counts only if a place is `expected`, or with its region behind it.
    """
    known = _known_at(text, start, end)
    if known is None or _is_namesake(text, start, known, end):
        return (
            _part_of_town(text, start, end, expected=expected)
            or _town_of_region(text, start, end)
            or _town_of_postcode(text, start, end)
        )
    name = _with_wider_places(text, start, known, end)
    is_alone = name.span.end == known.end
    if is_alone and not expected and all(place.is_ordinary for place in known.bearers):
        return None
    return None if _goes_on(text, name.span.end, end) else name


def _known_at(text: str, start: int, end: int) -> _Known | None:
    """The longest name of the gazetteer at `start`."""
    word = _WORD.match(text, start, end)
    if word is None or not may_begin((word[0].lower(), word[0].lower().rstrip("."))):
        return None
    stops = [word.end()]
    while len(stops) < _LONGEST_NAME and (gap := _GAP.match(text, stops[-1], end)):
        word = _NEXT_WORD.match(text, gap.end(), end)
        if word is None:
            break
        stops.append(word.end())
    for stop in reversed(stops):
        for last in (stop, stop - 1) if text[stop - 1] == "." else (stop,):
            words = text[start:last]
            # "US" is a country, "us" is not.
            is_told_by_case = len(words) > 3 or not words.isalpha() or words.isupper()
            if is_told_by_case and (bearers := find(words)):
                return _Known(last, bearers)
    return None


def _is_namesake(text: str, start: int, known: _Known, end: int) -> bool:
    """Whether the region behind a known name tells of another place of that name: "Paris, TX"."""
    comma = _COMMA.match(text, known.end, end)
    if comma is None or known.end - start <= _LONGEST_CODE:
        return False
    code = _CODE.match(text, comma.end(), end)
    if code is None:
        wider = _known_at(text, comma.end(), end)
        is_region = wider is not None and _are_all(PlaceKind.REGION, wider.bearers)
        if wider is None or not is_region or text[comma.end() : wider.end] in TOWNS_TOO:
            return False
        is_town = any(place.kind is PlaceKind.TOWN for place in known.bearers)
        return is_town and not _holding(wider.bearers, known.bearers)
    return bool(_regions(code[0])) and not _holding(find_code(code[0]), known.bearers)


def _part_of_town(text: str, start: int, end: int, *, expected: bool) -> PlaceName | None:
    """A place with a word before it that says which part is meant, as in "Central Manchester"."""
    word = _WORD.match(text, start, end)
    if word is None or word[0].lower() not in _PART_BEFORE:
        return None
    gap = _GAP.match(text, word.end(), end)
    whole = name_at(text, gap.end(), end, expected=expected) if gap else None
    return PlaceName(f"{word[0]} {whole.value}", Span(start, whole.span.end)) if whole else None


def _town_of_region(text: str, start: int, end: int) -> PlaceName | None:
    """A town that is not known, such as the "Wever" of "Wever, IA", by the region that follows it."""
    if text.find(",", start, min(end, start + _LONGEST_UNKNOWN)) < 0 or WORKPLACE.match(text, start, end):
        return None
    at = start
    for _ in range(_LONGEST_UNKNOWN_NAME):
        word = _WORD.match(text, at, end)
        if word is None or not word[0][0].isupper():
            return None
        # "Baker City" is a town.
        if word[0].lower() in _NO_TOWN or (word[0].endswith("s") and is_job_noun(word[0])):
            return None
        if comma := _COMMA.match(text, word.end(), end):
            if is_job_noun(word[0]) or is_organisation_word(word[0]):
                return None
            wider = _wider_alone(text, comma.end(), end)
            bearers = tuple(Place(PlaceKind.TOWN, place.country, place.region, False) for place in wider)
            return _with_wider_places(text, start, _Known(word.end(), bearers), end) if bearers else None
        gap = _GAP.match(text, word.end(), end)
        if gap is None:
            return None
        at = gap.end()
    return None


def _town_of_postcode(text: str, start: int, end: int) -> PlaceName | None:
    """A town that is not known by its British postcode, such as the "Totnes" of "Totnes TQ9 5NN"."""
    town = _BEFORE_POSTCODE.match(text, start, end)
    return PlaceName(town[1], Span(*town.span(1))) if town else None


def _wider_alone(text: str, at: int, end: int) -> list[Place]:
    """The regions or countries named at `at`, whatever stands before."""
    code = _CODE.match(text, at, end)
    if code and (regions := _regions(code[0])):
        return regions
    known = _known_at(text, at, end)
    return (
        [place for place in known.bearers if place.kind in (PlaceKind.REGION, PlaceKind.COUNTRY)]
        if known
        else []
    )


def _regions(code: str) -> list[Place]:
    return [place for place in find_code(code) if place.kind is PlaceKind.REGION]


def _with_wider_places(text: str, start: int, known: _Known, end: int) -> PlaceName:
    """The place with the regions and countries that follow it, such as the "CO" of "Denver, CO"."""
    stop = _past_part(text, known.end, end)
    stated = [text[start:stop]]
    bearers = known.bearers
    at = stop
    has_postcode = False
    while True:
        if postcode := POSTCODE.match(text, at, end):
            at, has_postcode = postcode.end(), True
        comma = _COMMA.match(text, at, end) or _GAP.match(text, at, end)
        wider = _wider_at(text, comma.end(), end, bearers, after_comma="," in comma[0]) if comma else None
        if comma is None or wider is None:
            break
        words = text[comma.end() : wider.end]
        stop = at = wider.end
        bearers = wider.bearers
        # Only forms that a system fills in have a country's two letters behind the postcode.
        is_formal = has_postcode and len(words) == 2 and bearers[0].kind is PlaceKind.COUNTRY
        if words not in stated and not is_formal:
            stated.append(words)
    if known.bearers[0].kind is PlaceKind.COUNTRY and len(stated) > 1 and len(stated[0]) == 2:
        return PlaceName(_from_inside(stated), Span(start, stop))
    is_turned = (
        len(stated) == 2
        and stated[0] not in TOWNS_TOO
        and _are_all(PlaceKind.REGION, known.bearers)
        and _are_all(PlaceKind.TOWN, bearers)
    )
    if is_turned:
        return PlaceName(f"{stated[1]}, {stated[0]}", Span(start, stop))
    if len(stated) > 2 and stated[-1] in _UNITED_STATES:
        stated.pop()
    written = text[start:stop]
    is_whole = len(written) == sum(map(len, stated)) + len(stated) - 1
    return PlaceName(written if is_whole else ", ".join(stated), Span(start, stop))


def _are_all(kind: PlaceKind, places: tuple[Place, ...]) -> bool:
    return all(place.kind is kind for place in places)


def _from_inside(stated: list[str]) -> str:
    """The town first, as people write it, where a form begins with the country: "US, NY, New York"."""
    country, *wide, town = stated
    return ", ".join((town, *reversed(wide)) if country in ("US", "CA", "AU") else (town,))


def _wider_at(text: str, at: int, end: int, inner: tuple[Place, ...], *, after_comma: bool) -> _Known | None:
    """What is named at `at`, if it holds one of the `inner` places; after a comma also what lies in one."""
    code = _CODE.match(text, at, end)
    if code and (bearers := _related(find_code(code[0]) or find(code[0]), inner, either_way=after_comma)):
        return _Known(code.end(), bearers)
    known = _known_at(text, at, end)
    if known is None or not (after_comma or known.bearers[0].kind is not PlaceKind.TOWN):
        return None
    wider = _related(known.bearers, inner, either_way=after_comma)
    return _Known(known.end, wider) if wider else None


def _related(named: tuple[Place, ...], inner: tuple[Place, ...], *, either_way: bool) -> tuple[Place, ...]:
    """The named places that hold one of `inner`, else, `either_way`, those that lie in one."""
    wider = _holding(named, inner)
    return wider or tuple(place for place in named if either_way and _holding(inner, (place,)))


def _holding(outer: tuple[Place, ...], inner: tuple[Place, ...]) -> tuple[Place, ...]:
    """The places of `outer` in which one of `inner` lies."""
    return tuple(wide for wide in outer if any(_holds(wide, place) for place in inner))


def lies_in(stated: str, wide: tuple[Place, ...]) -> bool:
    """Whether a place as stated is a town in one of the `wide` places."""
    town, comma, last = stated.rpartition(", ")
    inner = find(town.partition(",")[0]) if comma else find(stated)
    towns = tuple(place for place in inner if place.kind is PlaceKind.TOWN)
    around = (find_code(last) or find(last)) if comma else ()
    return bool(_holding(wide, around or towns)) or bool(set(around) & set(wide))


def _holds(wide: Place, place: Place) -> bool:
    if wide.country != place.country:
        return False
    if wide.kind is PlaceKind.COUNTRY:
        return True
    if wide.kind is not PlaceKind.REGION or place.kind not in (PlaceKind.TOWN, PlaceKind.REGION):
        return False
    # Counties and the like have no code: there the country is all that is known.
    is_state = place.kind is PlaceKind.TOWN or wide.country in _OF_STATES
    is_told_by_code = wide.region and place.region and is_state
    return wide.region == place.region if is_told_by_code else True


def _past_part(text: str, stop: int, end: int) -> int:
    """Past words such as "Area" or "City Centre" that go with a place's name."""
    while (gap := _GAP.match(text, stop, end)) and (word := _WORD.match(text, gap.end(), end)):
        if word[0].lower() not in _PART_BEHIND or not word[0][0].isupper():
            break
        stop = word.end()
    return stop


def _goes_on(text: str, stop: int, end: int) -> bool:
    """Whether the words are only the beginning of a longer name, as in "Boston Consulting Group"."""
    gap = _GAP.match(text, stop, end)
    word = _WORD.match(text, gap.end(), end) if gap and not POSTCODE.match(text, stop, end) else None
    return bool(word and word[0][0].isupper() and word[0].lower() not in _AFTER)


def _belongs_to_a_name(text: str, start: int, begin: int) -> bool:
    """Whether the word at `start` stands within a longer name, as in "Bank of Scotland" or "Fixby Leeds"."""
    before = text[max(begin, start - 40) : start]
    if not before.endswith(" "):
        return bool(before) and (before[-1].isalnum() or before[-1] in "&'’-")
    words = before.split()
    if not words:
        return False
    last = words[-1]
    if last in ("of", "for") and len(words) > 1:
        return words[-2].lower() in _NAMED_AFTER_PLACES
    is_name = last[0].isupper() and last[-1].isalnum() and last.lower() not in _BEFORE
    return last == "&" or (is_name and not is_job_noun(last))
