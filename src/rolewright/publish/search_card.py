"""How Google's search for jobs would show a posting, drawn from the data that it reads, and what that lacks.

It is a likeness: the search shows a card in a list, and beside it the posting. What it shows is in the
JobPosting and nowhere else, so whoever looks at the card sees what the data holds.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from rolewright.publish.published import Gap, Importance
from rolewright.report.html.markup import Content, Markup, tag, together

_STYLE = Path(__file__).with_suffix(".css")
_UNITS = {"HOUR": "an hour", "DAY": "a day", "WEEK": "a week", "MONTH": "a month", "YEAR": "a year"}
_SIGNS = {"USD": "$", "GBP": "£", "EUR": "€", "INR": "₹", "JPY": "¥"}
_KINDS = {
    "FULL_TIME": "Full-time",
    "PART_TIME": "Part-time",
    "CONTRACTOR": "Contractor",
    "TEMPORARY": "Temp work",
    "INTERN": "Internship",
    "VOLUNTEER": "Volunteer",
    "PER_DIEM": "Per diem",
}
_IMPORTANCE = {
    Importance.REQUIRED: "required",
    Importance.RECOMMENDED: "recommended",
    Importance.UNSURE: "not sure",
    Importance.BY_LAW: "by law",
}


def search_card(data: Mapping[str, Any], gaps: Sequence[Gap], on: date, description: Markup) -> str:
    """The card as a page of its own, as of the day `on`. `description` is that of the data, made by us."""
    required = [gap for gap in gaps if gap.importance is Importance.REQUIRED]
    title = str(data.get("title") or "Without a title")
    body = tag(
        "body",
        tag("main", _kept_out(required), tag("article", *_card(data, title, on, description), class_="card")),
        _missing(gaps),
    )
    head = tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("title", title),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("style", Markup(_STYLE.read_text(encoding="utf-8"))),
    )
    return f"<!doctype html>\n{tag('html', head, body, lang='en')}\n"


def _kept_out(required: Sequence[Gap]) -> Content:
    if not required:
        return None
    names = ", ".join(dict.fromkeys(gap.name for gap in required))
    told = f"Google would not list this yet: {names} must be there. Below is how to state it."
    return tag("p", told, class_="kept-out", role="alert")


def _card(data: Mapping[str, Any], title: str, on: date, description: Markup) -> Iterator[Content]:
    employer = str(_within(data, "hiringOrganization", "name") or "")
    places = " · ".join(_places(data))
    yield tag(
        "div",
        tag("div", (employer or title)[:1].upper(), class_="sign", aria_hidden="true"),
        tag(
            "div",
            tag("h1", title),
            tag("p", employer or "Employer not named"),
            tag("p", places or "Place not stated", class_="soft"),
        ),
        class_="head",
    )
    if chips := [tag("li", chip) for chip in _chips(data, on)]:
        yield tag("ul", chips, class_="chips")
    yield tag("div", tag("h2", "Job description"), description, class_="text")


def _chips(data: Mapping[str, Any], on: date) -> Iterator[str]:
    if posted := _day(data.get("datePosted")):
        days = (on - posted).days
        yield "Today" if days <= 0 else f"{days} day{'' if days == 1 else 's'} ago"
    if data.get("jobLocationType") == "TELECOMMUTE":
        yield "Work from home"
    if pay := _pay(data.get("baseSalary")):
        yield pay
    kinds = data.get("employmentType") or []
    yield from (_KINDS.get(str(kind), str(kind)) for kind in ([kinds] if isinstance(kinds, str) else kinds))
    if until := _day(data.get("validThrough")):
        yield f"Until {until.day} {until:%B %Y}" if until >= on else "Closed: Google takes it out"


def _pay(salary: object) -> str:
    if not isinstance(salary, Mapping) or not isinstance(value := salary.get("value"), Mapping):
        return ""
    currency = str(salary.get("currency", ""))
    sign = _SIGNS.get(currency, f"{currency} ")
    amounts = [value[name] for name in ("value", "minValue", "maxValue") if name in value]
    told = "–".join(f"{amount:,.2f}".removesuffix(".00") for amount in amounts)
    bound = "From " if set(value) & {"minValue", "maxValue"} == {"minValue"} else ""
    bound = bound or ("Up to " if set(value) & {"minValue", "maxValue"} == {"maxValue"} else "")
    return f"{bound}{sign}{told} {_UNITS.get(str(value.get('unitText')), '')}".strip()


def _places(data: Mapping[str, Any]) -> Iterator[str]:
    found = data.get("jobLocation") or []
    for place in [found] if isinstance(found, Mapping) else found:
        address = place.get("address", {})
        names = ("addressLocality", "addressRegion", "addressCountry")
        if told := ", ".join(str(address[name]) for name in names if address.get(name)):
            yield told
    areas = data.get("applicantLocationRequirements") or []
    named = [str(area.get("name", "")) for area in ([areas] if isinstance(areas, Mapping) else areas)]
    if told := ", ".join(filter(None, named)):
        yield f"Anywhere in {told}"


def _missing(gaps: Sequence[Gap]) -> Content:
    if not gaps:
        return tag("section", tag("h2", "Nothing is missing"), tag("p", "All that Google asks is there."))
    told = [
        tag(
            "li",
            tag("b", gap.name[:1].upper() + gap.name[1:]),
            f" ({_IMPORTANCE[gap.importance]}): {gap.message}",
            class_=gap.importance.value,
        )
        for gap in gaps
    ]
    return tag("section", together(tag("h2", "What is missing"), tag("ul", told, class_="gaps")))


def _within(data: Mapping[str, Any], *names: str) -> object:
    value: object = data
    for name in names:
        value = value.get(name) if isinstance(value, Mapping) else None
    return value


def _day(value: object) -> date | None:
    try:
        return date.fromisoformat(str(value)[:10])
    except ValueError:
        return None
