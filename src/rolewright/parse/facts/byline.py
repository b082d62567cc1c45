"""The line under a title that names a body and where the job is: "Harrow Ltd, Leeds. On site, full time"."""

from functools import lru_cache

from rolewright.parse.facts.organisations import (
    has_legal_form,
    is_kind_of_body,
    is_organisation,
    may_be_organisation,
)
from rolewright.parse.facts.place_lists import is_place, listed
from rolewright.parse.facts.place_names import PlaceName, name_at
from rolewright.parse.facts.title_noise import is_noise
from rolewright.text import Span, pattern
from rolewright.tuples import NamedTuple


class Byline(NamedTuple):
    """A body's name, as far as it goes, and the places that stand behind it."""

    name: Span
    places: tuple[PlaceName, ...]


# Between the name and what follows it; "Harrow, Inc." is one name.
_AFTER_NAME = pattern(r",\s(?!(?:Inc|LLC|LLP|Ltd|Limited|PLC|Corp)\b)|\s[-–—|·•]\s")
_SENTENCE_END = pattern(r"(?<=\w\w)(?<!\bSt)(?<!\bFt)(?<!\bMt)(?<!\bCo)[.!]\s+(?=[A-Z£$€\d])|[.!]?\s*\Z")
_SEAM = pattern(r"\s*[,;|·•(]\s*|\s[-–—]\s|:\s")
_COUNTY = pattern(r",\s(?:Co\.?|County)\s[A-Z][a-z]+\b")
_ANOTHER = pattern(r"\s(?:or|and|&)\s|\s?/\s?")
# What a bracket behind places tells of them: "(yard)", "(both depots)".
_REMARK = pattern(r"\s?\([^()]{2,40}\)")
_SIGNS = " ,;:|·•-–—()"
_TOWN = pattern(r"[A-Z][a-z'’]+(?:[ -][A-Z][a-z'’]+)?")
_LINKS = ("and", "for", "of", "the", "&")
_LONGEST = 150


@lru_cache(maxsize=256)
def byline(line: str) -> Byline | None:
    """What the line tells; None where it does not open with a body's name and go on with a place."""
    sign = _AFTER_NAME.search(line) if len(line) <= _LONGEST and line[:1].isupper() else None
    name = line[: sign.start()] if sign else ""
    if sign is None or not may_be_organisation(name) or is_kind_of_body(name) or is_place(name):
        return None
    sentence = _SENTENCE_END.search(line, sign.end())
    places = _places(line, sign.end(), sentence.start() if sentence else len(line))
    return Byline(Span(0, sign.start()), places) if places else None


def opens_with_place(line: str) -> bool:
    """Whether a line tells where, and then something else, and names no body: "Leeds (Hunslet), hybrid"."""
    seam = _SEAM.search(line)
    if seam is None or not is_place(line[: seam.start()]):
        return False
    is_sentence = any(word.islower() and word not in _LINKS for word in line[seam.end() :].split())
    return is_sentence or not (has_legal_form(line) or is_organisation(line))


def _places(line: str, start: int, end: int) -> tuple[PlaceName, ...]:
    """The places at `start`, if nothing stands behind them but a remark in brackets and the job's terms."""
    if places := listed(line, start, end):
        return tuple(places)
    for seam in reversed(list(_SEAM.finditer(line, start, end))):
        rest = _REMARK.sub("", line[seam.start() : end]).strip(_SIGNS)
        if (not rest or is_noise(rest)) and (places := listed(line, start, seam.start())):
            return tuple(places)
    remark = _REMARK.search(line, start, end)
    end = remark.start() if remark and remark.end() == end else end
    return _irish(line, start, end) or _one_known_of_two(line, start, end)


def _irish(line: str, start: int, end: int) -> tuple[PlaceName, ...]:
    """A town with its county as it is written in Ireland: "Clonmel, Co. Tipperary"."""
    town = _TOWN.match(line, start, end)
    county = _COUNTY.match(line, town.end(), end) if town else None
    if county is None or not (county.end() == end or is_noise(line[county.end() : end].strip(" ,.-–"))):
        return ()
    return (PlaceName(line[start : county.end()], Span(start, county.end())),)


def _one_known_of_two(line: str, start: int, end: int) -> tuple[PlaceName, ...]:
    """Two towns of which but one is known: "Clonmel or Nenagh"."""
    joint = _ANOTHER.search(line, start, end)
    if joint is None:
        return ()
    spans = (Span(start, joint.start()), Span(joint.end(), end))
    if not all(_TOWN.fullmatch(line, *span) for span in spans):
        return ()
    if not any(name_at(line, *span, expected=False) for span in spans):
        return ()
    return tuple(PlaceName(line[span.start : span.end], span) for span in spans)
