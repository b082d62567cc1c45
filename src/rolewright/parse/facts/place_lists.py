"""Several places with what stands beside them: "London / Remote", "Leeds or York (hybrid)"."""

import re
from collections.abc import Iterator
from functools import lru_cache

from rolewright.knowledge.places import PlaceKind, find, find_code
from rolewright.parse.facts.organisations import is_organisation, is_organisation_word
from rolewright.parse.facts.place_names import POSTCODE, WORKPLACE, PlaceName, may_hold_place, name_at
from rolewright.text import Span, pattern

_SEPARATOR = pattern(r"\s*(?:&#x2F;|[;|•·+/()\[\]\n\t]|\s[-–—:]\s|\s(?:or|and|&)\s)\s*")
_BETWEEN_COMMAS = pattern(r"[^,]+")
# As some application systems write it: "US-TX-Houston", "TX-Houston-Main Campus".
_INVERTED = pattern(
    r"(?:(?P<country>USA?|CA|AU)(?:-|, ))?(?P<region>[A-Z]{2,3})(?:-|, )"
    r"(?P<town>(?:Ma?c|De|La|O')?[A-Z][a-z.']+(?: (?:Ma?c)?[A-Z][a-z.']+)*)"
)
_WORKDAY = pattern(
    r"(?P<region>[A-Z]{2}) - (?P<town>[A-Z][\w.']+(?:[ -][A-Z][\w.']+)*), United States of America\b"
)
# As others do, without a region that people would write: "GB, SOM, Cheddar", "NZ, , Auckland".
_FORM = pattern(r"(?P<country>[A-Z]{2}), [A-Z0-9]{0,3}, (?P<town>[A-Z][\w.']+(?:[ -][A-Z][\w.']+)*)")
_COMMA = pattern(r",(?=\w)")
_ABBREVIATION = pattern(r"[A-Z]\.[A-Z]\.$")
_AROUND = " \t\r\n,.:;-–—*_`\"'>#"
_LONGEST_ONE_NAME = 40


def is_place(text: str) -> bool:
    """Whether `text` says where and nothing else; remote working may be said with it."""
    return bool(_listed(text))


def listed(text: str, start: int, end: int) -> list[PlaceName]:
    """The places of words that hold nothing else but ways of working; none when they hold something else."""
    return [PlaceName(name.value, name.span.shifted(start)) for name in _listed(text[start:end])]


# The facts of one posting ask for the same lines again.
@lru_cache(maxsize=512)
def _listed(words: str) -> tuple[PlaceName, ...]:
    if inverted := _inverted(words):
        return (inverted,)
    if not may_hold_place(words):
        return ()
    found: list[PlaceName] = []
    for part in _parts(words, 0, len(words)):
        names = _in_turn(words, part)
        if not names:
            return ()
        found.extend(names)
    return tuple(found)


def believed(text: str, start: int, end: int) -> list[PlaceName]:
    """The places of words that are said to be places, known or not."""
    if inverted := _INVERTED.match(text, start, end) or _WORKDAY.match(text, start, end):
        return [_turned(inverted)]
    whole = text[start:end].strip(_AROUND)
    if " and " in whole and is_organisation(whole):
        at = text.index(whole, start)
        return [PlaceName(whole, Span(at, at + len(whole)))]
    return [
        name for part in _parts(text, start, end) for name in _in_turn(text, part) or _unknown(text, part)
    ]


def _inverted(words: str) -> PlaceName | None:
    """The place of a form that begins with the country."""
    if words[2:4] != ", " and words[2:3] != "-":
        return None
    inverted = _INVERTED.fullmatch(words)
    if inverted and inverted["country"]:
        return _turned(inverted)
    form = _FORM.fullmatch(words)
    if form is None or not any(place.kind is PlaceKind.COUNTRY for place in find_code(form["country"])):
        return None
    return PlaceName(form["town"], Span(form.start(), form.end()))


def _turned(inverted: re.Match[str]) -> PlaceName:
    """The town first, then the region."""
    return PlaceName(
        f"{inverted['town']}, {inverted['region']}", Span(inverted.start(), inverted.end("town"))
    )


def _parts(text: str, start: int, end: int) -> Iterator[Span]:
    """The places of a list, without the ways of working that stand beside them."""
    if _is_one_name(text[start:end]):
        yield Span(start, end)
        return
    at = start
    for separator in _SEPARATOR.finditer(text, start, end):
        yield from _without_workplace(text, at, separator.start())
        at = separator.end()
    yield from _without_workplace(text, at, end)


def _is_one_name(words: str) -> bool:
    if not ("/" in words or " and " in words) or len(words) >= _LONGEST_ONE_NAME:
        return False
    return bool(find(words.strip()))


def _without_workplace(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end and text[start] in _AROUND:
        start += 1
    while (
        start < end and text[end - 1] in _AROUND and not _ABBREVIATION.search(text, max(start, end - 4), end)
    ):
        end -= 1
    while (said := WORKPLACE.match(text, start, end)) and said.end() > start:
        start = said.end()
    if start < end:
        yield Span(start, end)


def _in_turn(text: str, part: Span) -> list[PlaceName]:
    """The places that fill `part`, one after another; none when something else stands in it."""
    if _is_one_name(text[part.start : part.end]):
        return [PlaceName(text[part.start : part.end], part)]
    names: list[PlaceName] = []
    at = part.start
    while at < part.end:
        name = name_at(text, at, part.end, expected=True)
        if name is None:
            return []
        names.append(name)
        at = _past_additions(text, name.span.end, part.end)
    return names


def _past_additions(text: str, at: int, end: int) -> int:
    """Past the postcode, signs and ways of working behind a place."""
    if postcode := POSTCODE.match(text, at, end):
        at = postcode.end()
    while at < end:
        if text[at] in _AROUND:
            at += 1
        elif said := WORKPLACE.match(text, at, end):
            at = said.end()
        else:
            break
    return at


def _unknown(text: str, part: Span) -> list[PlaceName]:
    """What a label calls a place: its known tail if the rest is an address, else the words as they are."""
    words = text[part.start : part.end]
    if not any(map(str.isalpha, words)):
        return []
    for piece in _BETWEEN_COMMAS.finditer(words):
        start = part.start + piece.start() + len(piece[0]) - len(piece[0].lstrip())
        name = name_at(text, start, part.end, expected=True) if start < part.start + piece.end() else None
        if name is not None:
            is_address = _is_address(text[part.start : start])
            begin = name.span.start if is_address else part.start
            return [
                name if is_address else PlaceName(text[begin : name.span.end], Span(begin, name.span.end))
            ]
    return [PlaceName(_COMMA.sub(", ", words), part)]


def _is_address(words: str) -> bool:
    """Whether the words before a known place are a building or street rather than a part of the town."""
    has_number = any(map(str.isdigit, words))
    return words.count(",") != 1 or has_number or any(map(is_organisation_word, words.split()))
