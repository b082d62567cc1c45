"""Which posting of one collection is which of another, as in a folder and a tracking system's export."""

import re
from collections.abc import Callable, Sequence

from rolewright.document import JobDescription
from rolewright.tuples import NamedTuple

_NUMBER_KEYS = ("identifier", "reference", "ref", "job_id", "requisition", "requisition_id", "id")
_ADDRESS_KEYS = ("url", "permalink", "link")
_WORD = re.compile(r"[^\W_]+")


class PostingPair(NamedTuple):
    """The places of a posting in both collections; None where it is missing."""

    before: int | None
    after: int | None


def matched_postings(before: Sequence[JobDescription], after: Sequence[JobDescription]) -> list[PostingPair]:
    """Every posting of both collections once. One of each are a pair whatever they say."""
    if len(before) == len(after) == 1:
        return [PostingPair(0, 0)]
    partner: dict[int, int] = {}
    for key in (_number, _address, _title_and_place, _title):
        _pair_by(key, before, after, partner)
    taken = {new: old for old, new in partner.items()}
    pairs = [PostingPair(at, partner.get(at)) for at in range(len(before))]
    return [*pairs, *(PostingPair(None, at) for at in range(len(after)) if at not in taken)]


def _pair_by(
    key: Callable[[JobDescription], object],
    before: Sequence[JobDescription],
    after: Sequence[JobDescription],
    partner: dict[int, int],
) -> None:
    """Pair those whose key is theirs alone on both sides."""
    taken = set(partner.values())
    old = _by_key(key, before, set(partner))
    new = _by_key(key, after, taken)
    for value, places in old.items():
        if len(places) == len(new.get(value, ())) == 1:
            partner[places[0]] = new[value][0]


def _by_key(
    key: Callable[[JobDescription], object], documents: Sequence[JobDescription], without: set[int]
) -> dict[object, list[int]]:
    found: dict[object, list[int]] = {}
    for at, document in enumerate(documents):
        if at not in without and (value := key(document)):
            found.setdefault(value, []).append(at)
    return found


def _number(document: JobDescription) -> object:
    return _declared(document, _NUMBER_KEYS)


def _address(document: JobDescription) -> object:
    return _declared(document, _ADDRESS_KEYS)


def _declared(document: JobDescription, keys: Sequence[str]) -> str | None:
    for name in keys:
        values = document.front_matter.get(name)
        if values and len(values) == 1 and values[0].strip():
            return values[0].strip().lower()
    return None


def _title(document: JobDescription) -> object:
    return tuple(_WORD.findall((document.facts.title.value or "").lower()))


def _title_and_place(document: JobDescription) -> object:
    places = frozenset(
        tuple(_WORD.findall(mention.value.partition(",")[0].lower())) for mention in document.facts.locations
    )
    title = _title(document)
    return (title, places) if title and places else None
