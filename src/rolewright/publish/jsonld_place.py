"""Where the job is, and where its people may live."""

from collections.abc import Iterator, Sequence
from typing import Any

from rolewright.document import JobDescription, Workplace
from rolewright.knowledge.places import country_name
from rolewright.publish.addresses import Address, Locate, stated_address
from rolewright.publish.declared import Declarations
from rolewright.publish.published import Gap, Importance
from rolewright.records import replace


def places(
    document: JobDescription, said: Declarations, unsure: list[Gap], locate: Locate | None
) -> Iterator[tuple[str, Any]]:
    """`jobLocation`, and for remote work alone `jobLocationType` with `applicantLocationRequirements`."""
    facts = document.facts
    is_remote = facts.workplace.value is Workplace.REMOTE
    addresses = [
        address for mention in facts.locations.distinct for address in _addresses(mention.value, locate)
    ]
    known = _one_each([address for address in addresses if address != Address()])
    sites = [address for address in known if not (is_remote and address.is_area)]
    if len(sites) == 1:
        sites = [_with_declared_parts(sites[0], said)]
    yield "jobLocation", _one_or_all([{"@type": "Place", "address": each.to_wire()} for each in sites])
    said_of_it = {mention.value for mention in facts.workplace}
    if Workplace.REMOTE in said_of_it and len(said_of_it) > 1:
        others = " and ".join(sorted(other.value for other in said_of_it - {Workplace.REMOTE}))
        told = f"the posting says remote and {others}; only work without any day on site is TELECOMMUTE"
        unsure.append(Gap("jobLocationType", Importance.UNSURE, told))
        return
    if not is_remote:
        return
    yield "jobLocationType", "TELECOMMUTE"
    declared = [
        _area(address) or {"@type": "AdministrativeArea", "name": words}
        for words in said.all("applicants_from")
        for address in _addresses(words, locate)
    ]
    stated = (_area(address) for address in known if address.is_area)
    yield "applicantLocationRequirements", _one_or_all(declared or [area for area in stated if area])


def _addresses(words: str, locate: Locate | None) -> Sequence[Address]:
    return (locate(words) if locate else ()) or (stated_address(words),)


def _with_declared_parts(address: Address, said: Declarations) -> Address:
    street = said.one("street")
    return replace(address, street=street, postal_code=said.one("postal_code"))


def _one_each(addresses: Sequence[Address]) -> list[Address]:
    """The addresses without those of which another says more."""
    return [
        one
        for at, one in enumerate(addresses)
        if not any(
            (other != one and _says_all(other, one)) or (other == one and before < at)
            for before, other in enumerate(addresses)
        )
    ]


def _says_all(other: Address, one: Address) -> bool:
    """Whether `other` says everything that `one` says."""
    pairs = (
        (one.locality, other.locality),
        (one.region, other.region),
        (one.country, other.country),
    )
    return all(part is None or part == fuller for part, fuller in pairs)


def _area(address: Address) -> dict[str, Any] | None:
    """A country or a state, as Google reads it."""
    if address.region:
        # In full, since "Ontario, CA" is a town in California.
        country = address.country and (country_name(address.country) or address.country)
        named = f"{address.region}, {country}" if country else address.region
        return {"@type": "State", "name": named}
    return {"@type": "Country", "name": address.country} if address.country else None


def _one_or_all(values: list[dict[str, Any]]) -> Any:
    return values[0] if len(values) == 1 else values
