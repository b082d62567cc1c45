"""JSON Resume's schema for jobs: a posting as others' programs keep it.

As github.com/jsonresume/resume-schema, job-schema.json, has it, read in November 2026.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from rolewright.ingest.stated import stated_country, stated_place
from rolewright.ingest.told import Part, Told
from rolewright.ingest.values import Json, all_of, day, line, text, thing, things

LABEL = "JSON Resume"
FORMAT = "JSON"
ADVICE = "they belong under “description”, “responsibilities” and “qualifications”"

_WORKPLACES = {"full": "remote", "hybrid": "hybrid", "none": "onsite"}
_OWN = ("responsibilities", "qualifications")


def jobs(value: Any) -> Sequence[Json]:
    """One, or a list of them."""
    return [job for job in things(value) if isinstance(job.get("title"), str) and _is_job(job)]


def _is_job(job: Json) -> bool:
    if any(isinstance(job.get(key), list) for key in _OWN):
        return True
    is_of_schema = (
        line(job.get("remote")).lower() in _WORKPLACES
        or "countryCode" in thing(job.get("location"))
        or isinstance(job.get("meta"), dict)
    )
    return is_of_schema and isinstance(job.get("company"), str)


def told(job: Json, value: Any) -> Told:
    """A posting."""
    where = thing(job.get("location"))
    country = stated_country(line(where.get("countryCode")))
    facts = {
        "title": line(job.get("title")),
        "employer": line(job.get("company")),
        "locations": stated_place(line(where.get("city")), line(where.get("region")), country)
        or line(job.get("location")),
        "street": line(where.get("address")),
        "postal_code": line(where.get("postalCode")),
        "workplace": _WORKPLACES.get(line(job.get("remote")).lower(), ""),
        "employment": line(job.get("type")),
        "pay": line(job.get("salary")),
        "posted": day(job.get("date")),
        "url": _url(line(thing(job.get("meta")).get("canonical"))),
        "skills": [name for skill in things(job.get("skills")) if (name := line(skill.get("name")))],
    }
    return Told(facts, list(_parts(job)))


def _url(canonical: str) -> str:
    """Where the document is; many name the schema there."""
    return "" if "schema" in canonical else canonical


def _parts(job: Json) -> Iterator[Part]:
    yield Part(text(job.get("description")))
    for key in _OWN:
        entries = [line(entry) for entry in all_of(job.get(key)) if line(entry)]
        yield Part("\n".join(f"- {entry}" for entry in entries), key.capitalize())
