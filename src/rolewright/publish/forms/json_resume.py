"""JSON Resume's schema for a job description, of which nothing is required.

Source, read in November 2026: `job-schema.json` of jsonresume/resume-schema (github.com/jsonresume/resume-schema, MIT),
which calls itself a draft.
"""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from rolewright.document import Level, SectionKind, Workplace
from rolewright.publish.content import Content, Part, Stated
from rolewright.publish.content_of import content_of
from rolewright.publish.plain import plain_parts, stated_lines
from rolewright.publish.publication import Publication
from rolewright.publish.published import Gap, Importance, Published
from rolewright.publish.told_facts import ToldFacts

LABEL = "JSON Resume's job description, for programs"
ENDING = ".job.json"
IS_FINISHED = True

_REMOTE = {Workplace.ONSITE: "None", Workplace.HYBRID: "Hybrid", Workplace.REMOTE: "Full"}
_LEVELS = {
    Level.INTERN: "Intern",
    Level.ENTRY: "Entry-level",
    Level.JUNIOR: "Junior",
    Level.MID: "Mid-level",
    Level.SENIOR: "Senior",
    Level.LEAD: "Lead",
}
#: The facts that have a property of their own.
_TOLD = frozenset({"employer", "locations", "workplace", "employment", "pay", "level"})
_LISTS = {"responsibilities": SectionKind.RESPONSIBILITIES, "qualifications": SectionKind.REQUIREMENTS}


def render(publication: Publication) -> Published:
    """The data. What the schema has no property for stands in the description, so that nothing is lost."""
    told = ToldFacts.of(publication)
    content = content_of(publication.document)
    data = {name: value for name, value in _properties(publication, told, content) if value}
    text = json.dumps(data, ensure_ascii=False, indent=2)
    return Published((text + "\n").encode(), tuple(_gaps(data, told)))


def _properties(publication: Publication, told: ToldFacts, content: Content) -> Iterator[tuple[str, Any]]:
    facts = publication.document.facts
    stated = {fact.fact: fact.value for fact in content.stated}
    lists = {name: told.text("responsibilities" if name == "responsibilities" else name).split("\n") for name in _LISTS}
    yield "title", told.text("title")
    yield "company", told.text("hiringOrganization", "name")
    yield "type", stated.get("employment")
    yield "date", told.text("datePosted").partition("T")[0]
    yield "description", _description(content, [_LISTS[name] for name, entries in lists.items() if any(entries)])
    yield "location", _location(told)
    yield "remote", _REMOTE[facts.workplace.value] if facts.workplace.value else None
    yield "salary", stated.get("pay")
    yield "experience", _LEVELS.get(facts.level.value) if facts.level.value else None
    for name, entries in lists.items():
        yield name, [entry for entry in entries if entry]
    yield "skills", [{"name": skill} for skill in told.texts("skills")]
    yield "meta", {"canonical": told.text("url")} if told.text("url") else None


def _description(content: Content, listed: Sequence[SectionKind]) -> str:
    """The parts whose entries have no property of their own, as plain text, and facts that nothing else tells."""
    facts: list[Stated] = [fact for fact in content.unsaid if fact.fact not in _TOLD]
    blocks = [*([stated_lines(facts)] if facts else []), *plain_parts(_unlisted(content.parts, listed))]
    return "\n\n".join(blocks)


def _unlisted(parts: Sequence[Part], listed: Sequence[SectionKind]) -> Iterator[Part]:
    return (part for part in parts if part.kind not in listed)


def _location(told: ToldFacts) -> dict[str, str]:
    if len(told.addresses) != 1:
        return {}
    (address,) = told.addresses
    parts = {
        "address": address.get("streetAddress", ""),
        "postalCode": address.get("postalCode", ""),
        "city": address.get("addressLocality", ""),
        "countryCode": address.get("addressCountry", ""),
        "region": address.get("addressRegion", ""),
    }
    return {name: part for name, part in parts.items() if part}


def _gaps(data: dict[str, Any], told: ToldFacts) -> Iterator[Gap]:
    if len(told.addresses) > 1:
        told_of = f"the posting names {len(told.addresses)} places, and the schema has room for one"
        yield Gap("location", Importance.UNSURE, told_of)
    if "title" not in data:
        how = "begin with a heading that names the job, or write “title: Account Manager”"
        yield Gap("title", Importance.RECOMMENDED, how)
