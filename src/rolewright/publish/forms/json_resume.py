"""JSON Resume's schema for a job description, of which nothing is required.

Source, read in November 2026: `job-schema.json` of jsonresume/resume-schema, version 34fc6c2
(github.com/jsonresume/resume-schema, MIT licence), which calls itself a draft.
"""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from rolewright.document import Level, SectionKind, Workplace
from rolewright.publish.content import Content, Heading, List, Node, Part, Stated
from rolewright.publish.content_of import content_of
from rolewright.publish.gap_names import TITLE
from rolewright.publish.plain import plain_parts, plain_words, stated_lines
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
    yield "title", told.text("title")
    yield "company", told.text("hiringOrganization", "name")
    yield "type", stated.get("employment")
    yield "date", told.text("datePosted").partition("T")[0]
    yield "description", _description(content)
    yield "location", _location(told)
    yield "remote", _REMOTE[facts.workplace.value] if facts.workplace.value else None
    yield "salary", stated.get("pay")
    yield "experience", _LEVELS.get(facts.level.value) if facts.level.value else None
    for name, kind in _LISTS.items():
        yield name, [entry for part in content.parts if part.kind is kind for entry in _entries(part.nodes)]
    yield "skills", [{"name": skill} for skill in told.texts("skills")]
    yield "meta", {"canonical": told.text("url")} if told.text("url") else None


def _entries(nodes: Sequence[Node]) -> Iterator[str]:
    """The entries of lists, and those within them, one after the other."""
    for node in nodes:
        for entry in node.entries if isinstance(node, List) else ():
            yield plain_words(entry.words)
            yield from _entries(entry.inner)


def _description(content: Content) -> str:
    """All but the lists that have a property of their own, as plain text, with facts told nowhere else."""
    facts: list[Stated] = [fact for fact in content.unsaid if fact.fact not in _TOLD]
    blocks = [*([stated_lines(facts)] if facts else []), *plain_parts(map(_unlisted, content.parts))]
    return "\n\n".join(blocks)


def _unlisted(part: Part) -> Part:
    """A part without lists that are told elsewhere, and without a heading that nothing is left of."""
    if part.kind not in _LISTS.values():
        return part
    nodes = tuple(node for node in part.nodes if not isinstance(node, List))
    return part._replace(nodes=() if all(isinstance(node, Heading) for node in nodes) else nodes)


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
        key, example, why = TITLE
        yield Gap("title", Importance.RECOMMENDED, why, key, example)
