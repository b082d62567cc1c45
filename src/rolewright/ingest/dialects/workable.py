"""Workable: the jobs of an account as its widget gives them, and one job of its own API.

As `apply.workable.com/api/v1/widget/accounts/ACCOUNT?details=true` and `/spi/v3/jobs/SHORTCODE` are described
by Workable (workable.readme.io) and by public readers of them, September 2026. One job has description,
requirements and benefits apart. Its salary has no period, so none is written.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from rolewright.ingest.stated import stated_country, stated_pay, stated_place
from rolewright.ingest.told import Part, Told
from rolewright.ingest.values import Json, all_of, day, line, text, thing, things

LABEL = "Workable"
FORMAT = "JSON"
ADVICE = "ask its widget for them with “?details=true”"

_EMPLOYMENTS = {"full": "full-time", "part": "part-time", "other": ""}
_WORKPLACES = {"remote": "remote", "hybrid": "hybrid", "on_site": "onsite"}


def jobs(value: Any) -> Sequence[Json]:
    """Those under `jobs`, or one."""
    listed = value.get("jobs") if isinstance(value, dict) and "jobs" in value else value
    return [job for job in things(listed) if "shortcode" in job and "title" in job]


def told(job: Json, value: Any) -> Told:
    """A job, whose employer is the account that lists it."""
    salary = thing(job.get("salary"))
    kind = line(job.get("employment_type")) or line(job.get("type"))
    facts = {
        "title": line(job.get("title")),
        "employer": line(value.get("name")) if isinstance(value, dict) and "jobs" in value else "",
        "locations": list(dict.fromkeys(filter(None, _places(job)))),
        "workplace": _workplace(job),
        "employment": _EMPLOYMENTS.get(kind, kind),
        "pay": stated_pay(
            salary.get("salary_from"), salary.get("salary_to"), line(salary.get("salary_currency")).upper()
        ),
        "department": [line(each) for each in all_of(job.get("department")) if line(each)],
        "posted": day(job.get("published_on")) or day(job.get("published")),
        "identifier": line(job.get("code")) or line(job.get("shortcode")),
        "url": line(job.get("url")) or line(job.get("shortlink")),
        "apply": line(job.get("application_url")),
    }
    return Told(facts, list(_parts(job)), line(job.get("shortcode")) or None)


def _places(job: Json) -> Iterator[str]:
    listed = [each for each in things(job.get("locations")) if each.get("hidden") is not True]
    if listed:
        yield from map(_place, listed)
    elif location := thing(job.get("location")):
        yield _place(location) or line(location.get("location_str"))
    else:
        yield stated_place(line(job.get("city")), line(job.get("state")), line(job.get("country")))


def _place(where: Json) -> str:
    code = line(where.get("countryCode")) or line(where.get("country_code"))
    country = stated_country(code) if code else line(where.get("country"))
    return stated_place(line(where.get("city")), line(where.get("region")), country)


def _workplace(job: Json) -> str:
    location = thing(job.get("location"))
    named = line(job.get("workplace")) or line(location.get("workplace_type"))
    is_remote = True in (job.get("telecommuting"), job.get("remote"), location.get("telecommuting"))
    return _WORKPLACES.get(named, "remote" if is_remote else "")


def _parts(job: Json) -> Iterator[Part]:
    requirements, benefits = text(job.get("requirements")), text(job.get("benefits"))
    words = text(job.get("description")) or text(job.get("full_description"))
    yield Part(words)
    # What is described in full holds the others, too.
    yield Part("" if requirements in words else requirements, "Requirements")
    yield Part("" if benefits in words else benefits, "Benefits")
