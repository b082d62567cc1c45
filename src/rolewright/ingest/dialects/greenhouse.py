"""Greenhouse: a job or a whole board of its Job Board API.

Seen as `boards-api.greenhouse.io/v1/boards/BOARD/jobs?content=true&pay_transparency=true` and `/jobs/ID` are
described by Greenhouse (developers.greenhouse.io/job-board.html) and by public readers of it, October 2026.
`content` is HTML that is escaped once more. `pay_input_ranges` hold cents of a currency and no period, so
none is written. `location` is a free line, often of several places.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from rolewright.ingest.stated import stated_pay
from rolewright.ingest.told import Part, Told
from rolewright.ingest.values import Json, day, line, number, text, thing, things

LABEL = "Greenhouse"
FORMAT = "JSON"
ADVICE = "ask its job board for them with “?content=true”"

_PLACES = re.compile(r"\s*[;|]\s*")
_REMOTE = re.compile(r"remote(?:\b[\s,:(–-].*)?|.*[\s,(–-]remote\)?", re.IGNORECASE)
# What employers call the fields that they add, and the fact that is in them.
_OWN_FIELDS = {
    "employment type": "employment",
    "job type": "employment",
    "time type": "employment",
    "workplace type": "workplace",
    "location type": "workplace",
    "work arrangement": "workplace",
}
_WORKPLACES = {"remote": "remote", "hybrid": "hybrid", "on-site": "onsite", "onsite": "onsite"}


def jobs(value: Any) -> Sequence[Json]:
    """One with an `absolute_url`, or those under `jobs`."""
    if isinstance(value, dict) and isinstance(value.get("jobs"), list):
        return [job for job in things(value["jobs"]) if _is_job(job)]
    return [job for job in things(value) if _is_job(job)]


def _is_job(job: Json) -> bool:
    return "absolute_url" in job and "title" in job


def told(job: Json, value: Any) -> Told:
    """A job, with what its employer adds in fields of usual names."""
    facts = {
        "title": line(job.get("title")),
        "employer": line(job.get("company_name")),
        **dict(_where(line(thing(job.get("location")).get("name")))),
        **dict(_own(things(job.get("metadata")))),
        "pay": list(_pays(things(job.get("pay_input_ranges")))),
        "department": [name for each in things(job.get("departments")) if (name := line(each.get("name")))],
        "deadline": day(job.get("application_deadline")),
        "posted": day(job.get("first_published")),
        "identifier": line(job.get("requisition_id")) or line(job.get("id")),
        "url": line(job.get("absolute_url")),
    }
    return Told(facts, [Part(text(job.get("content")))], line(job.get("id")) or None)


def _where(location: str) -> Iterator[tuple[str, Any]]:
    places = [place for place in _PLACES.split(location) if place]
    yield "locations", places
    if places and all(_REMOTE.fullmatch(place) for place in places):
        yield "workplace", "remote"


def _own(fields: Sequence[Json]) -> Iterator[tuple[str, str]]:
    for field in fields:
        fact = _OWN_FIELDS.get(line(field.get("name")).lower())
        said = line(field.get("value"))
        if fact == "workplace":
            said = _WORKPLACES.get(said.lower(), "")
        if fact and said:
            yield fact, said


def _pays(ranges: Sequence[Json]) -> Iterator[str]:
    for each in ranges:
        low, high = (number(each.get(key)) for key in ("min_cents", "max_cents"))
        pay = stated_pay(low and low / 100, high and high / 100, line(each.get("currency_type")))
        if pay:
            label = line(each.get("title")).rstrip(":")
            yield f"{label}: {pay}" if label and len(ranges) > 1 else pay
