"""Lever: a posting or all postings of its Postings API.

As `api.lever.co/v0/postings/SITE?mode=json` and `/postings/SITE/ID` are described in the README of
github.com/lever/postings-api, read in November 2026. `description` is opening and body together, `lists` are
headings with bare list entries, `additional` closes. It names no employer, and no day of posting: `createdAt`
is when somebody began to write.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from rolewright.ingest.stated import stated_country, stated_pay
from rolewright.ingest.told import Part, Told
from rolewright.ingest.values import Json, line, text, thing, things

LABEL = "Lever"
FORMAT = "JSON"
ADVICE = "ask its postings for them with “?mode=json”"

_PERIODS = {
    "per-year-salary": "year",
    "per-month-salary": "month",
    "per-week-salary": "week",
    "per-day-wage": "day",
    "per-hour-wage": "hour",
}
_WORKPLACES = {"on-site": "onsite", "onsite": "onsite", "remote": "remote", "hybrid": "hybrid"}


def jobs(value: Any) -> Sequence[Json]:
    """One, or a list of them, by groups if that was asked for."""
    grouped = [each for group in things(value) for each in things(group.get("postings"))]
    return [job for job in grouped or things(value) if "hostedUrl" in job and "text" in job]


def told(job: Json, value: Any) -> Told:
    """A posting."""
    categories = thing(job.get("categories"))
    salary = thing(job.get("salaryRange"))
    facts = {
        "title": line(job.get("text")),
        "locations": _places(categories, line(job.get("country"))),
        "workplace": _WORKPLACES.get(line(job.get("workplaceType")).lower(), ""),
        "employment": line(categories.get("commitment")),
        "pay": stated_pay(
            salary.get("min"),
            salary.get("max"),
            line(salary.get("currency")),
            _PERIODS.get(line(salary.get("interval"))),
        ),
        "department": line(categories.get("department")) or line(categories.get("team")),
        "identifier": line(job.get("id")),
        "url": line(job.get("hostedUrl")),
        "apply": line(job.get("applyUrl")),
    }
    return Told(facts, list(_parts(job)), line(job.get("id")) or None)


def _places(categories: Json, country: str) -> list[str]:
    """Each place; the country is added to the only one that does not name any."""
    listed = categories.get("allLocations")
    places = [line(place) for place in listed if line(place)] if isinstance(listed, list) else []
    places = places or [place for place in [line(categories.get("location"))] if place]
    if len(places) == 1 and country and "," not in places[0] and "remote" not in places[0].lower():
        named = stated_country(country)
        return places if places[0] == named else [f"{places[0]}, {named}"]
    return places


def _parts(job: Json) -> Iterator[Part]:
    yield Part(_words(job, "description") or f"{_words(job, 'opening')}\n\n{_words(job, 'descriptionBody')}")
    for each in things(job.get("lists")):
        entries = text(each.get("content"))
        yield Part(f"<ul>{entries}</ul>" if entries else "", line(each.get("text")))
    yield Part(_words(job, "salaryDescription"))
    yield Part(_words(job, "additional"))


def _words(job: Json, key: str) -> str:
    return text(job.get(key)) or text(job.get(f"{key}Plain"))
