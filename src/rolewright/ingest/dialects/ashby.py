"""Ashby: the job board of its public Posting API.

As `api.ashbyhq.com/posting-api/job-board/BOARD?includeCompensation=true` is described by Ashby
(developers.ashbyhq.com/docs/public-job-posting-api) and by public readers of it, October 2026. Pay is read
from components of the kind “Salary”; where only a summary is given, it is taken as it stands. It names no
employer.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from rolewright.ingest.stated import stated_country, stated_pay, stated_place
from rolewright.ingest.told import Part, Told
from rolewright.ingest.values import Json, day, line, text, thing, things

LABEL = "Ashby"
FORMAT = "JSON"
ADVICE = "its job board gives them under “descriptionHtml”"

_EMPLOYMENTS = {
    "FullTime": "full-time",
    "PartTime": "part-time",
    "Intern": "intern",
    "Contract": "contract",
    "Temporary": "temporary",
}
_WORKPLACES = {"Remote": "remote", "Hybrid": "hybrid", "OnSite": "onsite"}
_PERIODS = {"1 YEAR": "year", "1 MONTH": "month", "1 WEEK": "week", "1 DAY": "day", "1 HOUR": "hour"}


def jobs(value: Any) -> Sequence[Json]:
    """Those under `jobs`, or one that was taken out."""
    listed = value.get("jobs") if isinstance(value, dict) and "jobs" in value else value
    return [job for job in things(listed) if "jobUrl" in job and "title" in job]


def told(job: Json, value: Any) -> Told:
    """A job."""
    workplace = _WORKPLACES.get(line(job.get("workplaceType")))
    places = [_place(job), *(_place(each) for each in things(job.get("secondaryLocations")))]
    number = line(job.get("id")) or line(job.get("jobUrl")).rstrip("/").rpartition("/")[2]
    facts = {
        "title": line(job.get("title")),
        "locations": list(dict.fromkeys(place for place in places if place)),
        "workplace": workplace or ("remote" if job.get("isRemote") is True else ""),
        "employment": _EMPLOYMENTS.get(line(job.get("employmentType")), ""),
        "pay": list(_pays(thing(job.get("compensation")))),
        "department": line(job.get("department")),
        "deadline": day(job.get("applicationDeadline")),
        "posted": day(job.get("publishedAt")),
        "identifier": number,
        "url": line(job.get("jobUrl")),
        "apply": line(job.get("applyUrl")),
    }
    words = text(job.get("descriptionHtml")) or text(job.get("descriptionPlain"))
    return Told(facts, [Part(words)], number or None)


def _place(where: Json) -> str:
    """The town, region and country of an address, or else what the place is called."""
    address = thing(where.get("address"))
    address = thing(address.get("postalAddress")) or address
    town = line(address.get("addressLocality"))
    if not town:
        return line(where.get("location"))
    return stated_place(
        town, line(address.get("addressRegion")), stated_country(line(address.get("addressCountry")))
    )


def _pays(compensation: Json) -> Iterator[str]:
    tiers = [
        (line(tier.get("title")), pay)
        for tier in things(compensation.get("compensationTiers"))
        for pay in _salaries(tier.get("components"))
    ]
    if len(tiers) > 1:
        yield from (f"{title}: {pay}" if title else pay for title, pay in tiers)
        return
    stated = [pay for _, pay in tiers] or list(_salaries(compensation.get("summaryComponents")))
    summary = line(compensation.get("scrapeableCompensationSalarySummary"))
    yield from stated or filter(None, [summary])


def _salaries(components: Any) -> Iterator[str]:
    for each in things(components):
        if line(each.get("compensationType")).lower() == "salary":
            period = _PERIODS.get(line(each.get("interval")).upper())
            pay = stated_pay(
                each.get("minValue"), each.get("maxValue"), line(each.get("currencyCode")), period
            )
            if pay:
                yield pay
