"""Recruitee: one offer or all offers of its Careers Site API.

As `COMPANY.recruitee.com/api/offers/` and `/api/offers/SLUG` are described by Recruitee
(docs.recruitee.com/reference/offers) and by public readers of them, October 2026. Of an offer in several
languages the first is taken, and the others are named.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from rolewright.ingest.stated import stated_country, stated_pay, stated_place
from rolewright.ingest.told import Part, Told
from rolewright.ingest.values import Json, day, line, number, text, thing, things

LABEL = "Recruitee"
FORMAT = "JSON"
ADVICE = "its careers site gives them at /api/offers/"

_EMPLOYMENTS = {
    "fulltime": "full-time",
    "parttime": "part-time",
    "fixed": "fixed-term",
    "freelance": "freelance",
    "contract": "contract",
    "internship": "internship",
    "traineeship": "trainee",
    "temporary": "temporary",
    "volunteer": "volunteer",
}


def jobs(value: Any) -> Sequence[Json]:
    """One under `offer`, those under `offers`, or one that was taken out."""
    listed = value.get("offers", value.get("offer", value)) if isinstance(value, dict) else value
    return [job for job in things(listed) if "careers_url" in job and "title" in job]


def told(job: Json, value: Any) -> Told:
    """An offer."""
    salary = thing(job.get("salary"))
    facts = {
        "title": line(job.get("title")),
        "employer": line(job.get("company_name")),
        "locations": list(dict.fromkeys(filter(None, _places(job)))),
        "workplace": _workplace(job),
        "employment": _employment(line(job.get("employment_type_code"))),
        "hours": _hours(job),
        "pay": stated_pay(
            salary.get("min"), salary.get("max"), line(salary.get("currency")), _period(salary)
        ),
        "department": line(job.get("department")),
        "deadline": day(job.get("close_at")),
        "posted": day(job.get("published_at")),
        "identifier": line(job.get("id")),
        "url": line(job.get("careers_url")),
        "apply": line(job.get("careers_apply_url")),
    }
    parts = [Part(text(job.get("description"))), Part(text(job.get("requirements")), "Requirements")]
    return Told(facts, parts, line(job.get("id")) or None, tuple(_notes(job)))


def _places(job: Json) -> Iterator[str]:
    for where in things(job.get("locations")) or [job]:
        region = line(where.get("state")) or line(where.get("state_name"))
        code = line(where.get("country_code"))
        country = stated_country(code) if code else line(where.get("country"))
        town = line(where.get("city"))
        yield stated_place(town, region, country) if town else line(where.get("location"))


def _workplace(job: Json) -> str:
    said = [kind for kind in ("remote", "hybrid", "on_site") if job.get(kind) is True]
    return said[0].replace("_", "") if len(said) == 1 else ""


def _employment(code: str) -> list[str]:
    return [_EMPLOYMENTS[piece] for piece in code.split("_") if piece in _EMPLOYMENTS]


def _hours(job: Json) -> str:
    ends = [f"{hours:g}" for key in ("min_hours", "max_hours") if (hours := number(job.get(key)))]
    return f"{'–'.join(dict.fromkeys(ends))} hours a week" if ends else ""


def _period(salary: Json) -> str:
    named = line(salary.get("period")).lower()
    return "day" if named == "daily" else named.removesuffix("ly")


def _notes(job: Json) -> Iterator[str]:
    others = sorted(str(language) for language in thing(job.get("translations")))
    if len(others) > 1:
        yield f"it is there in several languages ({', '.join(others)}); one was taken"
