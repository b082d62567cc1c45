"""Looks a JobPosting through: what Google needs, what schema.org knows, and whether values are sound."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from rolewright.knowledge.structured.issues import Issue, Remark
from rolewright.knowledge.structured.reading import plain_name, types_of
from rolewright.knowledge.structured.values import VALUE_KINDS, value_told, wrong_kind
from rolewright.knowledge.structured.vocabulary import (
    is_known_type,
    kinds_of,
    properties_of,
    superseded_by,
)
from rolewright.usage import did_you_mean

Json = Mapping[str, Any]

_DEEPEST = 8
_REQUIRED = {
    "title": "the name of the job",
    "description": "the whole text, as HTML",
    "datePosted": "the day on which it appeared, such as 2026-11-26",
    "hiringOrganization": "an Organization with its name",
}
_RECOMMENDED = {
    "validThrough": "when the posting expires, unless it never does",
    "employmentType": "such as FULL_TIME",
    "baseSalary": "what the employer pays, as MonetaryAmount",
    "identifier": "the employer's number of the opening",
    "directApply": "whether people can apply on the page itself",
}


def examine(posting: Json) -> tuple[Remark, ...]:
    """Everything that is wrong with a JobPosting by itself, in the order of its properties."""
    return (
        *_absent(posting),
        *_of_thing(posting, ("JobPosting",), "", _DEEPEST),
        *_of_title(posting),
    )


def _absent(posting: Json) -> Iterator[Remark]:
    for name, what in _REQUIRED.items():
        if is_empty(posting.get(name)):
            yield Remark(Issue.MISSING, name, f"“{name}” is missing: {what}")
    for organisation in things(posting.get("hiringOrganization")):
        if is_empty(organisation.get("name")) and "@id" not in organisation:
            told = "“hiringOrganization” has no “name”; that of an anonymous employer is “confidential”"
            yield Remark(Issue.MISSING, "hiringOrganization.name", told)
    yield from _of_places(posting)
    for name, what in _RECOMMENDED.items():
        if is_empty(posting.get(name)):
            yield Remark(Issue.RECOMMENDED, name, f"“{name}” would help: {what}")


def _of_places(posting: Json) -> Iterator[Remark]:
    is_remote = "TELECOMMUTE" in values(posting.get("jobLocationType"))
    has_area = not is_empty(posting.get("applicantLocationRequirements"))
    if is_empty(posting.get("jobLocation")):
        if not is_remote:
            told = "“jobLocation” is missing: a Place with its address, unless the job is fully remote"
            yield Remark(Issue.MISSING, "jobLocation", told)
        elif not has_area:
            told = (
                "“applicantLocationRequirements” is missing: a remote job without a place names the "
                "countries in which people may live"
            )
            yield Remark(Issue.MISSING, "applicantLocationRequirements", told, sure=False)
    for place in things(posting.get("jobLocation")):
        addresses = things(place.get("address"))
        if not addresses and "@id" not in place and not isinstance(place.get("address"), str):
            yield Remark(Issue.MISSING, "jobLocation.address", "“jobLocation” has no “address”")
        for address in addresses:
            if is_empty(address.get("addressCountry")):
                told = "“jobLocation.address” has no “addressCountry”, such as US"
                yield Remark(Issue.MISSING, "jobLocation.address.addressCountry", told, sure=False)


def _of_thing(thing: Json, types: Sequence[str], path: str, depth: int) -> Iterator[Remark]:
    known = properties_of(types)
    for key, value in thing.items():
        if key.startswith("@") or depth == 0:
            continue
        name = plain_name(key)
        at = f"{path}.{name}" if path else name
        if known is not None and name not in known:
            guess = did_you_mean(name, known)
            yield Remark(Issue.UNKNOWN, at, f"“{at}” is no property of a {types[0]} in schema.org{guess}")
            continue
        if (instead := superseded_by(name)) is not None:
            yield Remark(Issue.UNKNOWN, at, f"“{at}” was replaced by “{instead}” in schema.org")
        if wrong := value_told(at, value):
            yield Remark(Issue.VALUE, at, wrong, sure=not at.endswith("credentialCategory"))
            continue
        for each in values(value):
            yield from _of_value(each, known[name] if known else (), at, depth - 1)


def _of_value(value: Any, kinds: Sequence[str], path: str, depth: int) -> Iterator[Remark]:
    if not isinstance(value, Mapping):
        # Words in the place of a thing are bad only where search engines look for its properties.
        is_thing = VALUE_KINDS.isdisjoint(kinds)
        if not (is_thing and "." in path) and kinds and (told := wrong_kind(path, value, kinds)):
            yield Remark(Issue.VALUE, path, told, sure=not is_thing)
        return
    if "@value" in value or set(value) == {"@id"}:
        return
    types = types_of(value)
    if not types:
        wanted = next((kind for kind in kinds if kind not in VALUE_KINDS), None)
        if wanted:
            yield Remark(Issue.UNKNOWN, path, f"“{path}” has no “@type”; {wanted} is meant")
        yield from _of_thing(value, (wanted,) if wanted else (), path, depth)
        return
    if not is_known_type(types[0]):
        yield Remark(Issue.UNKNOWN, path, f"“{types[0]}”, the type of “{path}”, is not in schema.org")
        return
    if kinds and not _may_stand(types, kinds):
        wanted = " or ".join(kinds)
        yield Remark(Issue.UNKNOWN, path, f"“{path}” is of the type {types[0]}; {wanted} is meant")
    yield from _of_thing(value, types, path, depth)


def _may_stand(types: Sequence[str], kinds: Sequence[str]) -> bool:
    """Whether a thing of these types may stand where one of these kinds is asked for."""
    return any(kind in kinds for name in types for kind in (name, *kinds_of(name)))


def _of_title(posting: Json) -> Iterator[Remark]:
    title, description = posting.get("title"), posting.get("description")
    if isinstance(title, str) and isinstance(description, str) and title.strip():
        if description.strip().lower() == title.strip().lower():
            yield Remark(Issue.VALUE, "description", "“description” only repeats the title")
        if "<" in title and ">" in title:
            yield Remark(Issue.VALUE, "title", "“title” holds tags; it is read as plain text")


def values(value: Any) -> Sequence[Any]:
    """The values of a property, of which there may be several in a list."""
    if value is None:
        return ()
    return value if isinstance(value, list) else (value,)


def things(value: Any) -> list[Json]:
    """The things among the values of a property."""
    return [each for each in values(value) if isinstance(each, Mapping)]


def is_empty(value: Any) -> bool:
    """Whether a property says nothing."""
    return all(each is None or each in ("", {}, []) or str(each).isspace() for each in values(value))
