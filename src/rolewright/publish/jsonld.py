"""A posting as schema.org's JobPosting."""

from collections.abc import Iterable, Iterator
from typing import Any

from rolewright.document import JobDescription
from rolewright.publish.addresses import Locate
from rolewright.publish.content import Content
from rolewright.publish.declared import Declarations, listed
from rolewright.publish.description_html import description_html
from rolewright.publish.jsonld_currency import countries_of
from rolewright.publish.jsonld_demands import demands
from rolewright.publish.jsonld_gaps import gaps_of
from rolewright.publish.jsonld_hours import work_hours
from rolewright.publish.jsonld_pay import base_salary, incentives
from rolewright.publish.jsonld_place import places
from rolewright.publish.jsonld_words import contact, entries_of
from rolewright.publish.occupation import occupations
from rolewright.publish.published import Gap
from rolewright.settings import Settings

Json = dict[str, Any]

_AS_SOON_AS_POSSIBLE = frozenset({"asap", "immediately", "now", "as soon as possible"})


def job_posting(
    document: JobDescription,
    settings: Settings,
    locate: Locate | None = None,
    address: str | None = None,
    content: Content | None = None,
) -> tuple[Json, tuple[Gap, ...]]:
    """The JobPosting, and what it lacks.

    `locate` knows more of places than their words say. `address` is that of its page, where it is known, and
    `content` what readers see, made if it is not given.
    """
    said = Declarations(document.front_matter)
    unsure: list[Gap] = []
    data: Json = {"@context": "https://schema.org", "@type": "JobPosting"}
    data |= _told([*_core(document, said, settings, content), ("url", address or said.one("url"))])
    data |= _told(places(document, said, unsure, locate))
    for properties in (
        _terms(document, said, countries_of(data), unsure),
        demands(document, unsure),
        _words(document, said),
        occupations(document, said, settings),
    ):
        data |= _told(properties)
    return data, (*gaps_of(data, document, unsure),)


def _told(properties: Iterable[tuple[str, Any]]) -> Json:
    return {name: value for name, value in properties if value not in (None, "", [], ())}


def _core(
    document: JobDescription, said: Declarations, settings: Settings, content: Content | None
) -> Iterator[tuple[str, Any]]:
    facts = document.facts
    employer = facts.employer.value or settings.company.name or None
    yield "title", facts.title.value
    yield "description", description_html(document, content)
    yield "datePosted", said.day("posted")
    yield "validThrough", _last_moment(facts.deadline.value)
    if employer:
        about = {"name": employer, "sameAs": said.one("employer_url"), "logo": said.one("logo")}
        yield (
            "hiringOrganization",
            {"@type": "Organization"} | {key: value for key, value in about.items() if value},
        )
    if number := said.one("identifier"):
        issuer = {"name": employer} if employer else {}
        yield "identifier", {"@type": "PropertyValue", **issuer, "value": number}


def _last_moment(deadline: str | None) -> str | None:
    """The end of the closing day: a day alone would be over when it begins."""
    is_day = deadline is not None and deadline[:4].isdecimal()
    return f"{deadline}T23:59:59" if is_day else None


def _terms(
    document: JobDescription, said: Declarations, countries: set[str], unsure: list[Gap]
) -> Iterator[tuple[str, Any]]:
    facts = document.facts
    kinds = [mention.value.value for mention in facts.employment.distinct]
    yield "employmentType", kinds[0] if len(kinds) == 1 else kinds
    yield "baseSalary", base_salary(document, countries, unsure)
    yield "incentiveCompensation", incentives(document)
    yield "workHours", work_hours(document)
    start = said.one("start")
    if start and start.lower() in _AS_SOON_AS_POSSIBLE:
        yield "jobImmediateStart", True
    else:
        yield "jobStartDate", said.day("start")
    yield "totalJobOpenings", said.count("openings")
    yield "directApply", said.flag("direct_apply")


def _words(document: JobDescription, said: Declarations) -> Iterator[tuple[str, Any]]:
    yield from entries_of(document)
    skills = list(listed(said.all("skills")))
    yield "skills", skills[0] if len(skills) == 1 else skills
    yield "industry", said.one("industry")
    yield "applicationContact", contact(document, said)
