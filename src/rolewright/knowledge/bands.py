"""A company's own pay bands, and which of them holds for a job."""

import re
from collections.abc import Iterable, Iterator

from rolewright.document import Level, Pay
from rolewright.knowledge.places import PlaceKind, country, find, find_code
from rolewright.records import record

_RANK = re.compile(
    r"\b(?:intern|entry[- ]level|junior|jr|mid[- ]level|senior|sr|lead|principal|staff)\b\.?", re.IGNORECASE
)
_BESIDE = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_WORD = re.compile(r"[\w+#]+")


@record
class Band:
    """What the company pays for a title or a role, at a level, in a place; "" and None mean any.

    `role` is the id of a role of the library, `stated` the range in the company's words, `pay` what they say.
    """

    stated: str
    pay: Pay
    title: str = ""
    role: str = ""
    level: Level | None = None
    place: str = ""

    @property
    def name(self) -> str:
        """What the band is for, in a phrase."""
        who = self.title or self.role.replace("-", " ")
        parts = [" ".join(filter(None, (self.level and self.level.value, who))) or "", self.place]
        return ", ".join(filter(None, parts))


@record
class Job:
    """What tells which bands hold for a job; `role` is its id in the library, if it is known."""

    title: str
    role: str = ""
    level: Level | None = None
    places: tuple[str, ...] = ()


def holding(bands: Iterable[Band], job: Job) -> tuple[Band, ...]:
    """The bands that hold for a job: of those that fit, the ones that say most about it.

    There are several where the job is in several places.
    """
    fitting = [(weight, band) for band in bands if (weight := _weight(band, job)) is not None]
    most = max((weight for weight, _ in fitting), default=None)
    return tuple(band for weight, band in fitting if weight == most)


def _weight(band: Band, job: Job) -> tuple[bool, bool, bool, bool] | None:
    """What the band says of the job, the title first; None when it is for another."""
    if band.title and not _is_titled(band, job):
        return None
    if band.role and band.role != job.role:
        return None
    if band.level and band.level is not job.level:
        return None
    if band.place and not any(_is_within(place, band.place) for place in job.places):
        return None
    return bool(band.title), bool(band.role), bool(band.level), bool(band.place)


def _is_titled(band: Band, job: Job) -> bool:
    """Whether the titles are one; a band for a level may leave it out of its title."""
    own, asked = _words(band.title), _words(job.title)
    return own == asked or (
        band.level is not None and _words(_RANK.sub(" ", band.title)) == _words(_RANK.sub(" ", job.title))
    )


def _words(title: str) -> list[str]:
    return _WORD.findall(_BESIDE.sub(" ", title).lower())


def _is_within(place: str, larger: str) -> bool:
    """Whether a place is the larger one or lies in it: "Denver, Colorado" in "CO"."""
    return set(_parts(larger)) <= {*_parts(place), *_around(place)}


def _parts(place: str) -> Iterator[str]:
    """What stands between commas, a state or a country by its code."""
    for part in filter(None, (each.strip() for each in _BESIDE.sub("", place).split(","))):
        yield _code(part) or part.lower()


def _code(name: str) -> str:
    bearers = find_code(name) if name.isupper() and len(name) <= 3 else find(name)
    codes = {
        place.region or place.country
        for place in bearers
        if place.kind in (PlaceKind.REGION, PlaceKind.COUNTRY)
    }
    return codes.pop() if len(codes) == 1 else ""


def _around(place: str) -> Iterator[str]:
    """The state and the country in which a place lies, where its name tells."""
    here = country(_BESIDE.sub("", place))
    if here:
        yield here
        for name in place.split(","):
            regions = {each.region for each in find(name.strip()) if each.country == here and each.region}
            if len(regions) == 1:
                yield regions.pop()
