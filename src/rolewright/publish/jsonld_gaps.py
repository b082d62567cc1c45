"""What a JobPosting lacks, and how its owner states it."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from rolewright.document import JobDescription
from rolewright.knowledge.gazetteer import find
from rolewright.knowledge.gazetteer.bearers import WITH_CODES
from rolewright.publish.gap_names import EMPLOYMENT, IDENTIFIER, POSTED, TEXT, TITLE, Stating
from rolewright.publish.jsonld_currency import countries_of
from rolewright.publish.jsonld_examples import Examples, examples_for, how_to_state_pay
from rolewright.publish.published import Gap, Importance

# Properties that Google requires or recommends, and what to write to have them.
_REQUIRED: Mapping[str, Stating] = {
    "title": TITLE,
    "description": TEXT,
    "datePosted": POSTED,
    "hiringOrganization": ("employer", "Brackwell Displays", "or “employer: confidential”"),
}
_RECOMMENDED: Mapping[str, Stating] = {
    "validThrough": ("deadline", "2027-01-15", "unless the advert never expires"),
    "employmentType": EMPLOYMENT,
    "baseSalary": ("pay", "", ""),
    "identifier": IDENTIFIER,
    "directApply": ("direct_apply", "true", "or “false” where people apply elsewhere"),
}


def gaps_of(data: Mapping[str, Any], document: JobDescription, unsure: Sequence[Gap]) -> Iterator[Gap]:
    """What Google requires, then what it recommends, then what the posting says but not clearly."""
    told = {gap.property for gap in unsure}
    examples = examples_for(document, countries_of(data))
    for name, how in _REQUIRED.items():
        if name not in data:
            key, example, why = how
            yield Gap(name, Importance.REQUIRED, why, key, example)
    yield from _of_places(data, examples)
    for name, how in _RECOMMENDED.items():
        is_open = name == "validThrough" and document.facts.deadline.value == "ongoing"
        if name not in data and name not in told and not is_open:
            key, example, why = _stating(name, how, document, examples)
            yield Gap(name, Importance.RECOMMENDED, why, key, example)
    yield from unsure


def _of_places(data: Mapping[str, Any], examples: Examples) -> Iterator[Gap]:
    is_remote = "jobLocationType" in data
    if is_remote and "applicantLocationRequirements" not in data:
        why, example = "the countries or states in which people may live", f"[{examples.country}]"
        yield Gap("applicantLocationRequirements", Importance.REQUIRED, why, "applicants_from", example)
    places = data.get("jobLocation", [])
    if not places and not is_remote:
        yield Gap("jobLocation", Importance.REQUIRED, "", "locations", f'["{examples.place}"]')
    for place in places if isinstance(places, list) else [places]:
        if "addressCountry" not in place["address"]:
            where = place["address"].get("addressLocality") or place["address"].get("addressRegion")
            yield Gap("addressCountry", Importance.REQUIRED, _which(where, "does not say its country"))
        elif _lacks_region(place["address"]):
            where = place["address"]["addressLocality"]
            yield Gap("addressRegion", Importance.RECOMMENDED, _which(where, "does not say its region"))


def _which(where: str, unsaid: str) -> str:
    """What is not known of a place, with the places that it may be."""
    found = find(where)
    told = found.why if len(found.places) > 1 else f"“{where}” {unsaid}"
    return f"{told}; write it with its region, or add the country"


def _lacks_region(address: Mapping[str, Any]) -> bool:
    """Whether a town has no region in a country whose addresses name it."""
    is_town = "addressLocality" in address and "addressRegion" not in address
    return is_town and address["addressCountry"] in WITH_CODES


def _stating(name: str, how: Stating, document: JobDescription, examples: Examples) -> Stating:
    """How to state a property in this posting."""
    deadline = document.facts.deadline.value or ""
    if name == "validThrough" and deadline.startswith("--"):
        return "", "", f"the closing date {deadline[2:]} has no year; say which"
    if name == "baseSalary":
        return (
            (*how[:1], examples.pay, "") if examples.pay else ("", "", f"write {how_to_state_pay(examples)}")
        )
    return how
