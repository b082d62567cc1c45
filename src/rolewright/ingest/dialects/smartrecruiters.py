"""SmartRecruiters: one posting of its Posting API.

As `api.smartrecruiters.com/v1/companies/COMPANY/postings/ID` is described by SmartRecruiters
(developers.smartrecruiters.com/docs/posting-api) and by public readers of it, July 2026. The words stand in
`jobAd.sections`, each with its heading; the list of postings has none of them.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from rolewright.ingest.stated import stated_country, stated_place
from rolewright.ingest.told import Part, Told
from rolewright.ingest.values import Json, day, line, text, thing, things

LABEL = "SmartRecruiters"
FORMAT = "JSON"
ADVICE = "the JSON of each posting, …/postings/ID, has them"

_SECTIONS = ("companyDescription", "jobDescription", "qualifications", "additionalInformation")


def jobs(value: Any) -> Sequence[Json]:
    """One, or those under `content`."""
    listed = value.get("content") if isinstance(value, dict) and "totalFound" in value else value
    return [job for job in things(listed) if "name" in job and ("jobAd" in job or "releasedDate" in job)]


def told(job: Json, value: Any) -> Told:
    """A posting."""
    where = thing(job.get("location"))
    facts = {
        "title": line(job.get("name")),
        "employer": line(thing(job.get("company")).get("name")),
        "locations": _place(where),
        "street": line(where.get("address")),
        "postal_code": line(where.get("postalCode")),
        "workplace": _workplace(where),
        "employment": line(thing(job.get("typeOfEmployment")).get("label")),
        "department": line(thing(job.get("department")).get("label")),
        "industry": line(thing(job.get("industry")).get("label")),
        "posted": day(job.get("releasedDate")),
        "identifier": line(job.get("refNumber")) or line(job.get("id")),
        "url": line(job.get("postingUrl")),
        "apply": line(job.get("applyUrl")),
    }
    return Told(facts, list(_parts(job)), line(job.get("id")) or None)


def _place(where: Json) -> str:
    parts = (line(where.get("city")), line(where.get("region")), stated_country(line(where.get("country"))))
    return line(where.get("fullLocation")) or stated_place(*parts)


def _workplace(where: Json) -> str:
    if where.get("hybrid") is True:
        return "hybrid"
    return "remote" if where.get("remote") is True else ""


def _parts(job: Json) -> Iterator[Part]:
    sections = thing(thing(job.get("jobAd")).get("sections"))
    for name in _SECTIONS:
        section = thing(sections.get(name))
        yield Part(text(section.get("text")), line(section.get("title")))
