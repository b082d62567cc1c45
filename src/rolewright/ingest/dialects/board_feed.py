"""The XML feed of jobs that Indeed reads, and after its example most boards.

As Indeed's reference of it (docs.indeed.com/indeed-apply/xml-feed) and public feeds have it, read in
November 2026. The day may be one in ISO 8601 or as in e-mail.
"""

from collections.abc import Sequence
from email.utils import parsedate_to_datetime
from typing import Any

from rolewright.ingest.stated import stated_country, stated_place
from rolewright.ingest.told import Part, Told
from rolewright.ingest.values import Json, day, line, text, thing, things

LABEL = "Indeed's feed"
FORMAT = "XML"
ADVICE = "they belong into “description”"

_EMPLOYMENTS = {
    "fulltime": "full-time",
    "parttime": "part-time",
    "contract": "contract",
    "temporary": "temporary",
    "internship": "internship",
}


def jobs(value: Any) -> Sequence[Json]:
    """The jobs in `source`."""
    listed = thing(value.get("source") if isinstance(value, dict) else None)
    return [job for job in things(listed.get("job")) if "title" in job]


def told(job: Json, value: Any) -> Told:
    """A job."""
    number = line(job.get("requisitionid")) or line(job.get("referencenumber"))
    kinds = [kind.strip().lower() for kind in line(job.get("jobtype")).split(",")]
    country = stated_country(line(job.get("country")))
    remote = line(job.get("remotetype")).lower()
    town = line(job.get("city"))
    facts = {
        "title": line(job.get("title")),
        "employer": line(job.get("company")),
        "locations": stated_place("" if town.lower() == "remote" else town, line(job.get("state")), country),
        "street": line(job.get("streetaddress")),
        "postal_code": line(job.get("postalcode")),
        "workplace": next((kind for kind in ("hybrid", "remote") if kind in remote), ""),
        "employment": [_EMPLOYMENTS[kind] for kind in kinds if kind in _EMPLOYMENTS],
        "pay": line(job.get("salary")),
        "industry": line(job.get("category")),
        "deadline": day(job.get("expirationdate")),
        "posted": _posted(text(job.get("date"))),
        "identifier": number,
        "url": line(job.get("url")),
        "contact": line(job.get("email")),
    }
    label = line(job.get("referencenumber")) or number
    return Told(facts, [Part(text(job.get("description")))], label or None)


def _posted(said: str) -> str:
    if stated := day(said):
        return stated
    try:
        return parsedate_to_datetime(said).date().isoformat()
    except (ValueError, IndexError, TypeError):
        return ""
