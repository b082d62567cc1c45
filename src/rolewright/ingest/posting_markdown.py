"""A JobPosting of JSON-LD as a posting in Markdown, with its facts in the front matter."""

import re
from collections.abc import Iterator
from typing import Any

from rolewright.ingest.front_matter import front_matter
from rolewright.ingest.html_text import html_markdown
from rolewright.ingest.stated import stated_country, stated_pay, stated_place
from rolewright.ingest.values import Json, all_of, day, text, thing
from rolewright.knowledge.structured.reading import types_of
from rolewright.parse import parse

_EMPLOYMENTS = {
    "FULL_TIME": "full-time",
    "PART_TIME": "part-time",
    "CONTRACTOR": "contractor",
    "TEMPORARY": "temporary",
    "INTERN": "intern",
    "VOLUNTEER": "volunteer",
    "PER_DIEM": "per diem",
    "OTHER": "other",
}
_PERIODS = ("HOUR", "DAY", "WEEK", "MONTH", "YEAR")
_TITLE = re.compile(r"\s*# ")


def posting_markdown(posting: Json) -> str:
    """The posting as a file of this project. What its form has no word for is left to the JSON."""
    body = html_markdown(text(posting.get("description")) or "")
    title = text(posting.get("title")) or text(posting.get("name"))
    head = f"# {title}\n\n" if title and not _TITLE.match(body) else ""
    return front_matter(_facts(posting, body)) + head + body


def _facts(posting: Json, body: str) -> Iterator[tuple[str, Any]]:
    yield "title", text(posting.get("title"))
    employer = thing(posting.get("hiringOrganization"))
    yield "employer", text(employer.get("name")) or text(posting.get("hiringOrganization"))
    yield "employer_url", text(employer.get("sameAs")) or text(employer.get("url"))
    yield "logo", text(employer.get("logo"))
    places = [thing(place) for place in all_of(posting.get("jobLocation"))]
    addresses = [thing(place.get("address")) or place for place in places]
    yield "locations", [place for place in map(_place, addresses) if place]
    if len(addresses) == 1:
        yield "street", text(addresses[0].get("streetAddress"))
        yield "postal_code", text(addresses[0].get("postalCode"))
    if "TELECOMMUTE" in all_of(posting.get("jobLocationType")):
        yield "workplace", "remote"
    yield (
        "applicants_from",
        [name for area in all_of(posting.get("applicantLocationRequirements")) if (name := _area(area))],
    )
    yield (
        "employment",
        [_EMPLOYMENTS[kind] for kind in all_of(posting.get("employmentType")) if str(kind) in _EMPLOYMENTS],
    )
    if len(parse(body).facts.pay.distinct) < 2:  # the words tell several better than one range does
        pays = [pay for each in all_of(posting.get("baseSalary")) if (pay := _pay(each))]
        yield "pay", pays[0] if len(pays) == 1 else pays
    yield "deadline", day(posting.get("validThrough"))
    yield "posted", text(posting.get("datePosted"))
    number = posting.get("identifier")
    yield "identifier", text(number) or text(thing(number).get("value"))
    yield "url", text(posting.get("url"))
    hours = text(posting.get("workHours"))
    yield "hours", hours if hours not in body else ""
    apply = posting.get("directApply")
    yield "direct_apply", apply if isinstance(apply, bool) else None
    yield "contact", text(thing(posting.get("applicationContact")).get("email"))
    openings = posting.get("totalJobOpenings")
    yield "openings", openings if isinstance(openings, int) else text(openings)
    immediately = posting.get("jobImmediateStart") is True
    yield "start", "as soon as possible" if immediately else text(posting.get("jobStartDate"))
    yield "industry", text(posting.get("industry"))
    yield "skills", [name for each in all_of(posting.get("skills")) if (name := _named(each))]
    yield (
        "occupation",
        [code for each in all_of(posting.get("occupationalCategory")) if (code := _onet(each))],
    )


def _place(address: Json) -> str:
    country = address.get("addressCountry")
    region = address.get("addressRegion")
    return stated_place(
        text(address.get("addressLocality")),
        text(region) or text(thing(region).get("name")),
        stated_country(text(country) or text(thing(country).get("name"))),
    )


def _area(area: Any) -> str:
    about = thing(area)
    named = text(area) or text(about.get("name")) or _place(thing(about.get("address")))
    return stated_country(named) if "Country" in types_of(about) else named


def _pay(salary: Any) -> str:
    """Pay as people write it; nothing where the data leaves its currency or period open."""
    money = thing(salary)
    value = thing(money.get("value"))
    currency, period = text(money.get("currency")), text(value.get("unitText"))
    if not currency or period not in _PERIODS:
        return ""
    low, high = value.get("minValue"), value.get("maxValue")
    exact = value.get("value") if low is None or high is None else None
    ends = (exact, exact) if exact is not None else (low, high)
    return stated_pay(*ends, currency, period.lower())


def _onet(category: Any) -> str:
    about = thing(category)
    named = text(thing(about.get("inCodeSet")).get("name"))
    return text(about.get("codeValue")) if "soc" in named.lower() else text(category)


def _named(value: Any) -> str:
    return text(value) or text(thing(value).get("name"))
