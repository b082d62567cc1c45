"""Personio: the list of positions that its careers pages give in XML.

As `COMPANY.jobs.personio.de/xml` is described by Personio (support.personio.de, “Integrating positions via
XML”) and by public readers of it, October 2026. Every part of a description has its heading. `createdAt` is
when somebody made the position, and no day of posting; the list has no addresses.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from rolewright.ingest.told import Part, Told
from rolewright.ingest.values import Json, all_of, line, text, thing, things

LABEL = "Personio"
FORMAT = "XML"
ADVICE = "ask for another language with “?language=en”, since a position may be described in one alone"

_SCHEDULES = {
    "full-time": ["full-time"],
    "part-time": ["part-time"],
    "full-or-part-time": ["full-time", "part-time"],
}
_KINDS = {
    "intern": "intern",
    "freelance": "freelance",
    "temporary": "temporary",
    "trainee": "trainee",
    "working_student": "working student",
}


def jobs(value: Any) -> Sequence[Json]:
    """The positions in `workzag-jobs`."""
    listed = thing(value.get("workzag-jobs") if isinstance(value, dict) else None)
    return [job for job in things(listed.get("position")) if "name" in job]


def told(job: Json, value: Any) -> Told:
    """A position."""
    offices = [job.get("office"), *all_of(thing(job.get("additionalOffices")).get("office"))]
    places = list(dict.fromkeys(filter(None, map(line, offices))))
    kind = _KINDS.get(line(job.get("employmentType")))
    facts = {
        "title": line(job.get("name")),
        "employer": line(job.get("subcompany")),
        "locations": places,
        "workplace": "remote" if [place.lower() for place in places] == ["remote"] else "",
        "employment": [*_SCHEDULES.get(line(job.get("schedule")), []), *([kind] if kind else [])],
        "department": line(job.get("department")),
        "identifier": line(job.get("id")),
    }
    return Told(facts, list(_parts(job)), line(job.get("id")) or None)


def _parts(job: Json) -> Iterator[Part]:
    for each in things(thing(job.get("jobDescriptions")).get("jobDescription")):
        yield Part(text(each.get("value")), line(each.get("name")))
