"""What LinkedIn's form for a job asks, field by field, to be copied into it, with the description.

Sources, read in November 2026: LinkedIn, Job Posting Schema
(learn.microsoft.com/en-us/linkedin/talent/job-postings/api/job-posting-api-schema, no date): a title has
at most 200 characters, a description 100 to 25,000, with a few HTML tags. LinkedIn, XML Feeds Development
Guide (learn.microsoft.com/en-us/linkedin/talent/job-postings/xml-feeds-development-guide, no date): a
town with its state in the United States and with its country elsewhere, a job for each place, the words
for employment; the tags (b, strong, u, i, br, p, ul, li) as another project keeps that guide
(mikevdberge/docs.qhse-jobs-api). That the form which people fill in asks for the fields of the feed is
not from a source.
"""

import html
from collections.abc import Iterator, Mapping

from rolewright.document import Workplace
from rolewright.knowledge.places import country_name
from rolewright.publish.board_html import Tags, board_html
from rolewright.publish.content import Content
from rolewright.publish.content_of import content_of
from rolewright.publish.gap_names import EMPLOYER, EMPLOYMENT, PLACE, TITLE, Stating
from rolewright.publish.publication import Publication
from rolewright.publish.published import Gap, Importance, Published
from rolewright.publish.told_facts import ToldFacts

LABEL = "the fields of LinkedIn's form, to be copied into it"
ENDING = ".linkedin.html"
IS_FINISHED = True
ASKED_BY = "LinkedIn"

LONGEST_TITLE = 200
"""Characters of a title."""
SHORTEST_DESCRIPTION = 100
"""Characters of a description, tags among them."""
LONGEST_DESCRIPTION = 25_000
"""Characters of a description, tags among them."""

_TAGS = Tags(headings=False, tables=False)
_EMPLOYMENT = {
    "FULL_TIME": "Full-time",
    "PART_TIME": "Part-time",
    "CONTRACTOR": "Contract",
    "TEMPORARY": "Temporary",
    "INTERN": "Internship",
    "VOLUNTEER": "Volunteer",
}
_WORKPLACES = {Workplace.ONSITE: "On-site", Workplace.HYBRID: "Hybrid", Workplace.REMOTE: "Remote"}
_HOW: Mapping[str, Stating] = {"Job title": TITLE, "Company": EMPLOYER, "Job location": PLACE}
_WELCOME: Mapping[str, Stating] = {
    "Workplace type": ("workplace", "hybrid", "“onsite” or “remote”"),
    "Employment type": EMPLOYMENT,
    "Where to apply": ("contact", "jobs@brackwell.example", "or “url: https://…”"),
}
_PAGE = """\
<!doctype html>
<html lang="{language}">
<head><meta charset="utf-8"><title>{title}</title></head>
<body>
<h1>{title}</h1>
<table>
{fields}
</table>
<h2>Description</h2>
<div>
{description}
</div>
</body>
</html>
"""


def render(publication: Publication) -> Published:
    """A page to copy from: the fields, then the description. What is too long stays whole, and is told."""
    told = ToldFacts.of(publication)
    content = content_of(publication.document)
    fields = {name: value for name, value in _fields(publication, content, told) if value}
    # LinkedIn's list of tags names another one for words in italics.
    description = board_html(content, _TAGS).replace("<em>", "<i>").replace("</em>", "</i>")
    page = _PAGE.format(
        language=html.escape("en" if content.language == "und" else content.language),
        title=html.escape(fields.get("Job title", "A job for LinkedIn")),
        fields="\n".join(
            f'<tr><th scope="row" style="text-align:left">{name}</th><td>{html.escape(value)}</td></tr>'
            for name, value in fields.items()
        ),
        description=description,
    )
    return Published(page.encode(), tuple(_gaps(fields, told, description)))


def _fields(publication: Publication, content: Content, told: ToldFacts) -> Iterator[tuple[str, str]]:
    facts = publication.document.facts
    workplace = facts.workplace.value
    yield "Job title", told.text("title")
    yield "Company", told.text("hiringOrganization", "name")
    yield "Workplace type", _WORKPLACES[workplace] if workplace else ""
    yield "Job location", _location(told)
    yield (
        "Employment type",
        ", ".join(_EMPLOYMENT[kind] for kind in told.texts("employmentType") if kind in _EMPLOYMENT),
    )
    yield "Pay", next((fact.value for fact in content.stated if fact.fact == "pay"), "")
    yield "Skills", ", ".join(told.texts("skills"))
    yield "Where to apply", told.text("url") or told.text("applicationContact", "email")
    yield "Closing date", told.text("validThrough").partition("T")[0]
    yield "Your number of the job", told.text("identifier", "value")


def _location(told: ToldFacts) -> str:
    """The only place, as LinkedIn writes it; a job from home has its country alone."""
    addresses, countries = told.addresses, told.countries_of_applicants
    if len(addresses) == 1:
        return _place(addresses[0])
    if not addresses and len(countries) == 1:
        return _country(countries[0])
    return ""


def _place(address: Mapping[str, str]) -> str:
    country = address.get("addressCountry", "")
    beside = address.get("addressRegion", "") if country == "US" else _country(country)
    return ", ".join(filter(None, [address.get("addressLocality", ""), beside]))


def _country(code: str) -> str:
    return country_name(code) or code


def _gaps(fields: Mapping[str, str], told: ToldFacts, description: str) -> Iterator[Gap]:
    several = len(told.addresses)
    for name, (key, example, why) in _HOW.items():
        if name == "Job location" and several > 1:
            told_of = (
                f"the posting names {several} places, and LinkedIn wants a job for each: publish one for each"
            )
            yield Gap(name, Importance.REQUIRED, told_of)
        elif name not in fields:
            yield Gap(name, Importance.REQUIRED, why, key, example)
    title = len(fields.get("Job title", ""))
    if title > LONGEST_TITLE:
        too_long = f"it has {title} characters, and LinkedIn takes {LONGEST_TITLE}; nothing was cut"
        yield Gap("Job title", Importance.REQUIRED, too_long)
    yield from _of_length(len(description))
    yield from (
        Gap(name, Importance.RECOMMENDED, why, key, example)
        for name, (key, example, why) in _WELCOME.items()
        if name not in fields
    )


def _of_length(length: int) -> Iterator[Gap]:
    if length > LONGEST_DESCRIPTION:
        told = f"it has {length:,} characters, and LinkedIn takes {LONGEST_DESCRIPTION:,}; nothing was cut"
        yield Gap("Description", Importance.REQUIRED, told)
    elif length < SHORTEST_DESCRIPTION:
        told = f"it has {length} characters, and LinkedIn wants {SHORTEST_DESCRIPTION} at least"
        yield Gap("Description", Importance.REQUIRED, told)
