"""A JobPosting of JSON-LD as a posting in Markdown, with its facts in the front matter."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from rolewright.ingest.html_text import html_markdown
from rolewright.knowledge.places import country_name
from rolewright.knowledge.structured.reading import types_of
from rolewright.parse import parse

Json = Mapping[str, Any]

_PERIODS = {"HOUR": "an hour", "DAY": "a day", "WEEK": "a week", "MONTH": "a month", "YEAR": "a year"}
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
_USUAL = {"US": "US", "GB": "UK"}
_PLAIN = re.compile(r"[^\W\d_][\w ./+&()%–-]*[\w)%]")
# What YAML reads as something else than words.
_NO_WORDS = frozenset("true false yes no on off null y n".split())
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_TITLE = re.compile(r"\s*# ")


def posting_markdown(posting: Json) -> str:
    """The posting as a file of this project. What its form has no word for is left to the JSON."""
    body = html_markdown(_text(posting.get("description")) or "")
    lines = [f"{key}: {_yaml(value)}" for key, value in _facts(posting, body) if value not in (None, "", [])]
    title = _text(posting.get("title")) or _text(posting.get("name"))
    head = f"# {title}\n\n" if title and not _TITLE.match(body) else ""
    front_matter = "---\n" + "\n".join(lines) + "\n---\n\n" if lines else ""
    return front_matter + head + body


def _facts(posting: Json, body: str) -> Iterator[tuple[str, Any]]:
    yield "title", _text(posting.get("title"))
    employer = _thing(posting.get("hiringOrganization"))
    yield "employer", _text(employer.get("name")) or _text(posting.get("hiringOrganization"))
    yield "employer_url", _text(employer.get("sameAs")) or _text(employer.get("url"))
    yield "logo", _text(employer.get("logo"))
    places = [_thing(place) for place in _all(posting.get("jobLocation"))]
    addresses = [_thing(place.get("address")) or place for place in places]
    yield "locations", [place for place in map(_place, addresses) if place]
    if len(addresses) == 1:
        yield "street", _text(addresses[0].get("streetAddress"))
        yield "postal_code", _text(addresses[0].get("postalCode"))
    if "TELECOMMUTE" in _all(posting.get("jobLocationType")):
        yield "workplace", "remote"
    yield (
        "applicants_from",
        [name for area in _all(posting.get("applicantLocationRequirements")) if (name := _area(area))],
    )
    yield (
        "employment",
        [_EMPLOYMENTS[kind] for kind in _all(posting.get("employmentType")) if str(kind) in _EMPLOYMENTS],
    )
    if len(parse(body).facts.pay.distinct) < 2:  # the words tell several better than one range does
        pays = [pay for each in _all(posting.get("baseSalary")) if (pay := _pay(each))]
        yield "pay", pays[0] if len(pays) == 1 else pays
    yield "deadline", _day(posting.get("validThrough"))
    yield "posted", _text(posting.get("datePosted"))
    number = posting.get("identifier")
    yield "identifier", _text(number) or _text(_thing(number).get("value"))
    yield "url", _text(posting.get("url"))
    hours = _text(posting.get("workHours"))
    yield "hours", hours if hours not in body else ""
    apply = posting.get("directApply")
    yield "direct_apply", apply if isinstance(apply, bool) else None
    yield "contact", _text(_thing(posting.get("applicationContact")).get("email"))
    openings = posting.get("totalJobOpenings")
    yield "openings", openings if isinstance(openings, int) else _text(openings)
    immediately = posting.get("jobImmediateStart") is True
    yield "start", "as soon as possible" if immediately else _text(posting.get("jobStartDate"))
    yield "industry", _text(posting.get("industry"))
    yield "skills", [name for each in _all(posting.get("skills")) if (name := _named(each))]
    yield "occupation", [code for each in _all(posting.get("occupationalCategory")) if (code := _onet(each))]


def _place(address: Json) -> str:
    country = address.get("addressCountry")
    region = address.get("addressRegion")
    parts = [
        _text(address.get("addressLocality")),
        _text(region) or _text(_thing(region).get("name")),
        _country(_text(country) or _text(_thing(country).get("name"))),
    ]
    return ", ".join(part for part in parts if part)


def _country(named: str) -> str:
    """A country as people write it after a town."""
    return _USUAL.get(named) or country_name(named) or named


def _area(area: Any) -> str:
    thing = _thing(area)
    named = _text(area) or _text(thing.get("name")) or _place(_thing(thing.get("address")))
    return _country(named) if "Country" in types_of(thing) else named


def _pay(salary: Any) -> str:
    """Pay as people write it; nothing where the data leaves its currency or period open."""
    money = _thing(salary)
    value = _thing(money.get("value"))
    currency, period = _text(money.get("currency")), _PERIODS.get(_text(value.get("unitText")))
    if not currency or not period:
        return ""
    low, high = _amount(value.get("minValue")), _amount(value.get("maxValue"))
    exact = _amount(value.get("value"))
    if low and high:
        return f"{currency} {low}–{high} {period}"
    if exact:
        return f"{currency} {exact} {period}"
    if low:
        return f"from {currency} {low} {period}"
    return f"up to {currency} {high} {period}" if high else ""


def _amount(value: Any) -> str:
    if isinstance(value, str):
        try:
            value = float(value)
        except ValueError:
            return ""
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < 1e12:
        return ""
    return f"{value:,.0f}" if value == int(value) else f"{value:,.2f}"


def _onet(category: Any) -> str:
    thing = _thing(category)
    named = _text(_thing(thing.get("inCodeSet")).get("name"))
    return _text(thing.get("codeValue")) if "soc" in named.lower() else _text(category)


def _named(value: Any) -> str:
    return _text(value) or _text(_thing(value).get("name"))


def _day(value: Any) -> str:
    found = _DAY.match(_text(value))
    return found[0] if found else ""


def _thing(value: Any) -> Json:
    """The first thing of a value; an empty one where there is none."""
    for each in _all(value):
        if isinstance(each, Mapping):
            return each
    return {}


def _all(value: Any) -> Sequence[Any]:
    if value is None:
        return ()
    return value if isinstance(value, list) else (value,)


def _text(value: Any) -> str:
    """A value of words on one line; HTML in it stays for `description` alone to read."""
    if isinstance(value, Mapping) and "@value" in value:
        value = value["@value"]
    if isinstance(value, list) and len(value) == 1:
        return _text(value[0])
    return value.strip() if isinstance(value, str) else ""


def _yaml(value: Any) -> str:
    """A value as YAML on one line."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return (
            f"[{', '.join(map(_yaml, value))}]" if len(value) > 1 or "," in str(value[0]) else _yaml(value[0])
        )
    if isinstance(value, int):
        return str(value)
    line = " ".join(str(value).split())
    if _DAY.fullmatch(line) or (_PLAIN.fullmatch(line) and line.lower() not in _NO_WORDS):
        return line
    return json.dumps(line, ensure_ascii=False)
