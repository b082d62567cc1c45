"""Names of places as postings write them: "Denver, CO", "London / Remote", "Greater Boston Area"."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from rolewright.knowledge.places import Place, PlaceKind, find, find_code
from rolewright.parse.facts.job_nouns import is_job_noun
from rolewright.parse.facts.organisations import is_organisation_word
from rolewright.text import Span


class PlaceName(NamedTuple):
    """A place as stated, without postcode and without a country that its region already tells, and its words."""

    value: str
    span: Span


_WORD = re.compile(r"[^\W\d_](?:[\w'’&-]|\.(?=\w))*\.?")
_NEXT_WORD = re.compile(r"[^\W_](?:[\w'’&-]|\.(?=\w))*\.?")
_PLAIN_WORD = re.compile(r"\w[\w.'’-]*")
_LONGEST_NAME = 5
_POSTCODE = re.compile(
    r",?\s*(?:\d{5}(?:-\d{4})?|\d{6}|[A-Z]{1,2}\d[\dA-Z]?(?: \d[A-Z]{2})?|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{4})(?!\w)"
)
_COMMA = re.compile(r"[ \t]*,[ \t]*")
_GAP = re.compile(r"[ \t]+")
# The second form stands in text whose line breaks were lost: "Boise, IDPortland, OR".
_CODE = re.compile(r"[A-Z]{2,3}(?![\w&])|[A-Z]{2}(?=[A-Z][a-z])")
_BEFORE = frozenset(
    """
    downtown central greater metro north south east west northern southern eastern western inner outer
    near remote hybrid onsite in the
    """.split()
)
_PART_BEFORE = frozenset(
    """
    downtown central greater metro north south east west northern southern eastern western inner
    """.split()
)
_AFTER = frozenset(
    """
    area areas metro metropolitan city cbd centre center downtown office offices hq headquarters campus
    hub site store region county district island based team branch province state plant warehouse
    showroom studio suburbs remote hybrid onsite residents north south east west central only
    """.split()
)
_PART_OF_NAME = frozenset(
    "area metro city cbd centre center region county north south east west central".split()
)
_NAMED_AFTER_PLACES = frozenset(
    """
    university bank college school institute diocese archdiocese church government parliament port
    bishop
    """.split()
)
_SEPARATOR = re.compile(r"\s*(?:[;|•·+/()\[\]\n\t]|\s[-–—:]\s|\s(?:or|and|&)\s)\s*")
_WORKPLACE = re.compile(
    r"""(?:100\s?%|fully|partly|partially|mostly|primarily|flexible|optional|possible|friendly|first|only|based|within
      | remote(?:ly)?|hybrid|on[- ]?site|in[- ]?(?:person|office)|home(?:[- ]based)?|office(?:[- ]based)?|virtual|wfh
      | work(?:ing)?\ (?:from|at)\ home|tele(?:work|commut)\w*|any\ ?where|worldwide|nationwide|hiring|across|from|in|the
      | (?:various|multiple|other|any)\ locations?|locations?|area|role|position|or|and|to
      | (?:full|part)[- ]?time|permanent|contract|temporary|\d+\ days?(?:\ (?:a|per)\ week)?)(?!\w)[\s,.:–—-]*""",
    re.VERBOSE | re.IGNORECASE,
)
# As some application systems write it: "US-TX-Houston", "TX-Houston-Main Campus".
_INVERTED = re.compile(r"(?:(?:USA?|CA)-)?(?P<region>[A-Z]{2})-(?P<town>[A-Z][a-z.']+(?: [A-Z][a-z.']+)*)")
_ABBREVIATION = re.compile(r"[A-Z]\.[A-Z]\.$")
_AROUND = " \t\r\n,.:;-–—*_`\"'>#"


def is_place(text: str) -> bool:
    """Whether `text` says where and nothing else; remote working may be said with it."""
    return may_hold_place(text) and bool(listed(text, 0, len(text)))


def listed(text: str, start: int, end: int) -> list[PlaceName]:
    """The places of words that hold nothing else but ways of working; none when they hold something else."""
    found: list[PlaceName] = []
    for part in _parts(text, start, end):
        names = list(_named_in_turn(text, part))
        if not names:
            return []
        found.extend(names)
    return found


def believed(text: str, start: int, end: int) -> list[PlaceName]:
    """The places of words that are said to be places, known or not."""
    if inverted := _INVERTED.match(text, start, end):
        return [
            PlaceName(
                f"{inverted['town']}, {inverted['region']}", Span(inverted.start(), inverted.end("town"))
            )
        ]
    found: list[PlaceName] = []
    for part in _parts(text, start, end):
        names = list(_named_in_turn(text, part)) or _unknown(text, part)
        found.extend(names)
    return found


def names_in(text: str, start: int, end: int) -> Iterator[PlaceName]:
    """Every known place, or town of a known region, that is named in running words."""
    if not may_hold_place(text[start:end]):
        return
    at = start
    while word := _WORD.search(text, at, end):
        at = word.end()
        if not word[0][0].isupper() or _belongs_to_a_name(text, word.start(), start):
            continue
        name = name_at(text, word.start(), end, expected=False)
        if name is not None:
            yield name
            at = max(at, name.span.end)


def name_at(text: str, start: int, end: int, *, expected: bool) -> PlaceName | None:
    """The place whose name begins at `start`; a name that is also a word counts only if a place is `expected`."""
    known = _known_at(text, start, end)
    if known is None or _is_namesake(text, known, end):
        return _part_of_town(text, start, end, expected=expected) or _town_of_region(text, start, end)
    stop, bearers = known
    name = _with_wider_places(text, start, stop, bearers, end)
    if all(place.is_ordinary for place in bearers) and not expected and name.span.end == stop:
        return None
    return None if _goes_on(text, name.span.end, end) else name


@lru_cache(maxsize=1024)
def may_hold_place(text: str) -> bool:
    """Whether a place may be named at all: a look-up that is cheap for the many words that name none."""
    words = _PLAIN_WORD.findall(text)
    for at, word in enumerate(words):
        if find(word) or (word.isupper() and find_code(word)):
            return True
        if at + 1 < len(words) and (find(f"{word} {words[at + 1]}") or find(" ".join(words[at : at + 3]))):
            return True
    return False


def _known_at(text: str, start: int, end: int) -> tuple[int, tuple[Place, ...]] | None:
    """The longest known name at `start`: where it ends and who bears it."""
    stops: list[int] = []
    at = start
    while len(stops) < _LONGEST_NAME and (word := (_NEXT_WORD if stops else _WORD).match(text, at, end)):
        stops.append(word.end())
        gap = _GAP.match(text, word.end(), end)
        if gap is None:
            break
        at = gap.end()
    for stop in reversed(stops):
        for last in (stop, stop - 1) if text[stop - 1] == "." else (stop,):
            words = text[start:last]
            if (bearers := find(words)) and (len(words) > 3 or not words.isalpha() or words.isupper()):
                return last, bearers
    return None


def _part_of_town(text: str, start: int, end: int, *, expected: bool) -> PlaceName | None:
    """A place with a word before it that says which part is meant, as in "Central Manchester"."""
    word = _WORD.match(text, start, end)
    gap = _GAP.match(text, word.end(), end) if word and word[0].lower() in _PART_BEFORE else None
    whole = name_at(text, gap.end(), end, expected=expected) if gap else None
    return PlaceName(f"{word[0]} {whole.value}", Span(start, whole.span.end)) if word and whole else None


def _is_namesake(text: str, known: tuple[int, tuple[Place, ...]], end: int) -> bool:
    """Whether the code behind a known name tells of another place of that name, as in "Paris, TX"."""
    stop, bearers = known
    comma = _COMMA.match(text, stop, end)
    code = _CODE.match(text, comma.end(), end) if comma else None
    regions = [place for place in find_code(code[0]) if place.kind is PlaceKind.REGION] if code else []
    return bool(regions) and not _holding(find_code(code[0] if code else ""), bearers)


def _with_wider_places(text: str, start: int, stop: int, bearers: tuple[Place, ...], end: int) -> PlaceName:
    """The place with the regions and countries that follow it, such as the "CO" of "Denver, CO"."""
    stop = _past_part_of_name(text, stop, end)
    stated = [text[start:stop]]
    at = stop
    postcode = None
    while True:
        if postcode := _POSTCODE.match(text, at, end) or postcode:
            at = max(at, postcode.end())
        comma = _COMMA.match(text, at, end) or _GAP.match(text, at, end)
        wider = comma and _wider_at(text, comma.end(), end, bearers, after_comma="," in comma[0])
        if not wider:
            break
        at, bearers = wider
        stop = at
        words = text[comma.end() : at]
        # Only forms that a system fills in have a country's two letters behind the postcode.
        if words not in stated and not (
            postcode and len(words) == 2 and bearers[0].kind is PlaceKind.COUNTRY
        ):
            stated.append(words)
    if len(stated) > 2 and any(place.country == "US" for place in find(stated[-1])):
        stated.pop()
    as_written = text[start:stop]
    value = as_written if len(as_written) == sum(map(len, stated)) + len(stated) - 1 else ", ".join(stated)
    return PlaceName(value, Span(start, stop))


def _wider_at(
    text: str, at: int, end: int, inner: tuple[Place, ...], *, after_comma: bool
) -> tuple[int, tuple[Place, ...]] | None:
    code = _CODE.match(text, at, end)
    if code and (bearers := _holding(find_code(code[0]) or find(code[0]), inner)):
        return code.end(), bearers
    known = _known_at(text, at, end)
    if known and (after_comma or known[1][0].kind is not PlaceKind.TOWN):
        stop, bearers = known
        wider = _holding(bearers, inner)
        if not wider and after_comma:
            wider = tuple(place for place in bearers if _holding(inner, (place,)))
        if wider:
            return stop, wider
    return None


def _holding(outer: tuple[Place, ...], inner: tuple[Place, ...]) -> tuple[Place, ...]:
    """The places of `outer` in which one of `inner` lies."""
    return tuple(wide for wide in outer if any(_holds(wide, place) for place in inner))


def _holds(wide: Place, place: Place) -> bool:
    match wide.kind:
        case PlaceKind.COUNTRY:
            return wide.country == place.country
        case PlaceKind.REGION:
            return (
                wide.country == place.country
                and place.kind in (PlaceKind.TOWN, PlaceKind.REGION)
                and (
                    not wide.region
                    or not place.region
                    or wide.region == place.region
                    or place.kind is PlaceKind.REGION
                )
            )
    return False


def _town_of_region(text: str, start: int, end: int) -> PlaceName | None:
    """A town that is not known, such as the "Wever" of "Wever, IA", by the region that follows it."""
    at = start
    if _WORKPLACE.match(text, start, end):
        return None
    for _ in range(3):
        word = _WORD.match(text, at, end)
        if word is None or not word[0][0].isupper():
            return None
        stop = word.end()
        if comma := _COMMA.match(text, stop, end):
            if is_job_noun(word[0]) or is_organisation_word(word[0]):
                return None
            break
        gap = _GAP.match(text, stop, end)
        if gap is None:
            return None
        at = gap.end()
    else:
        return None
    code = _CODE.match(text, comma.end(), end)
    regions = [place for place in find_code(code[0]) if place.kind is PlaceKind.REGION] if code else []
    if code and regions:
        unknown_town = tuple(Place(PlaceKind.TOWN, place.country, place.region, False) for place in regions)
        return _with_wider_places(text, start, stop, unknown_town, end)
    known = _known_at(text, comma.end(), end)
    wider = (
        [place for place in known[1] if place.kind in (PlaceKind.REGION, PlaceKind.COUNTRY)] if known else []
    )
    if not wider:
        return None
    unknown_town = tuple(Place(PlaceKind.TOWN, place.country, place.region, False) for place in wider)
    return _with_wider_places(text, start, stop, unknown_town, end)


def _past_part_of_name(text: str, stop: int, end: int) -> int:
    """Past words such as "Area" or "City Centre" that go with a place's name."""
    while (gap := _GAP.match(text, stop, end)) and (word := _WORD.match(text, gap.end(), end)):
        if word[0].lower() not in _PART_OF_NAME or not word[0][0].isupper():
            break
        stop = word.end()
    return stop


def _goes_on(text: str, stop: int, end: int) -> bool:
    """Whether the words are only the beginning of a longer name, as in "Boston Consulting Group"."""
    gap = _GAP.match(text, stop, end)
    word = gap and not _POSTCODE.match(text, stop, end) and _WORD.match(text, gap.end(), end)
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
    if last == "&":
        return True
    return last[0].isupper() and last[-1].isalnum() and last.lower() not in _BEFORE and not is_job_noun(last)


def _parts(text: str, start: int, end: int) -> Iterator[Span]:
    """The places of a list, without the ways of working that stand beside them."""
    if _known_whole(text, start, end):
        yield Span(start, end)
        return
    at = start
    for separator in _SEPARATOR.finditer(text, start, end):
        yield from _without_workplace(text, at, separator.start())
        at = separator.end()
    yield from _without_workplace(text, at, end)


def _known_whole(text: str, start: int, end: int) -> bool:
    return end - start < 40 and "/" in text[start:end] and bool(find(text[start:end].strip()))


def _without_workplace(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end and text[start] in _AROUND:
        start += 1
    while start < end and text[end - 1] in _AROUND and not _ABBREVIATION.search(text, start, end):
        end -= 1
    while (said := _WORKPLACE.match(text, start, end)) and said.end() > start:
        start = said.end()
    if start < end:
        yield Span(start, end)


def _named_in_turn(text: str, part: Span) -> Iterator[PlaceName]:
    """The places that fill `part`, one after another; nothing when something else stands in it."""
    if _known_whole(text, *part):
        yield PlaceName(text[part.start : part.end], part)
        return
    names: list[PlaceName] = []
    at = part.start
    while at < part.end:
        name = name_at(text, at, part.end, expected=True)
        if name is None:
            return
        names.append(name)
        at = name.span.end
        at = postcode.end() if (postcode := _POSTCODE.match(text, at, part.end)) else at
        while at < part.end and (text[at] in _AROUND or (said := _WORKPLACE.match(text, at, part.end))):
            at = at + 1 if text[at] in _AROUND else said.end()
    yield from names


def _unknown(text: str, part: Span) -> list[PlaceName]:
    """What a label calls a place: its known tail if the rest is an address, else the words as they are."""
    words = text[part.start : part.end]
    if not any(letter.isalpha() for letter in words):
        return []
    pieces = [
        (found.start() + part.start, found.end() + part.start) for found in re.finditer(r"[^,]+", words)
    ]
    for start, end in pieces:
        while start < end and text[start] == " ":
            start += 1
        name = name_at(text, start, part.end, expected=True) if start < end else None
        if name is not None:
            before = text[part.start : start]
            if before.count(",") != 1 or any(c.isdigit() for c in before) or _is_building(before):
                return [name]
            return [PlaceName(text[part.start : name.span.end], Span(part.start, name.span.end))]
    return [PlaceName(words, part)]


def _is_building(words: str) -> bool:
    return any(is_organisation_word(word) for word in words.split())
