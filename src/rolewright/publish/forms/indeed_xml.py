"""Indeed's XML feed of jobs: one file for all postings, which Indeed reads from your address.

Sources, read in November 2026: Indeed, Job Sync XML feed reference
(docs-plus.indeed.com/job-sync-xml/xml-feed) and XML feed reference
(docs.indeed.com/indeed-apply/xml-feed), both without a date and read in part: the elements up to
`requisitionid`, dates in ISO 8601, no HTML entities. The other elements, which of them are required, the
form of pay and the tags of a description are those of Indeed's page “XML Job Feed” as another project
keeps it (mikevdberge/docs.qhse-jobs-api, 2021).
"""

from collections.abc import Iterator, Mapping, Sequence

from rolewright.document import DegreeDemand, DegreeLevel, JobDescription
from rolewright.publish.board_html import Tags, board_html
from rolewright.publish.content_of import content_of
from rolewright.publish.declared import Declarations
from rolewright.publish.feed import element, without_entities
from rolewright.publish.gap_names import EMPLOYER, IDENTIFIER, POSTED, TEXT, TITLE, URL, Stating
from rolewright.publish.publication import Publication
from rolewright.publish.published import Gap, Importance, Published
from rolewright.publish.slug import slug
from rolewright.publish.told_facts import ToldFacts

LABEL = "Indeed's XML feed, one file for all postings"
ENDING = ".xml"
IS_FINISHED = True
ASKED_BY = "Indeed"

#: What the file is called that holds several postings.
FEED_NAME = "indeed.xml"

_TAGS = Tags(headings=True, tables=True)
_JOB_TYPES = {
    "FULL_TIME": "fulltime",
    "PART_TIME": "parttime",
    "CONTRACTOR": "contract",
    "TEMPORARY": "temporary",
    "INTERN": "internship",
}
_EDUCATION = {
    DegreeLevel.HIGH_SCHOOL: "High school",
    DegreeLevel.ASSOCIATE: "Associates",
    DegreeLevel.BACHELOR: "Bachelors",
    DegreeLevel.MASTER: "Masters",
    DegreeLevel.DOCTORATE: "Doctorate",
}
_HOW: Mapping[str, Stating] = {
    "title": TITLE,
    "date": POSTED,
    "referencenumber": IDENTIFIER,
    "url": URL,
    "company": EMPLOYER,
    "email": ("contact", "jobs@brackwell.example", "by which Indeed verifies an employer"),
    "description": TEXT,
}
_PLACE = "write the place with its region, and the country where that leaves a doubt: “Columbus, OH”"


def render(publication: Publication) -> Published:
    """A feed of one posting, and what its job lacks."""
    part = render_part(publication)
    return Published(whole([part.content]), part.gaps)


def render_part(publication: Publication) -> Published:
    """One posting as the `<job>` of a feed, and what it lacks."""
    told = ToldFacts.of(publication)
    elements = {name: value for name, value in _elements(publication, told) if value}
    places, gaps_of_place = _places(told)
    lines = [element(name, value) for name, value in {**elements, **places}.items()]
    content = "".join(f"    {line}\n" for line in lines)
    gaps = [
        Gap(name, Importance.REQUIRED, why, key, example)
        for name, (key, example, why) in _HOW.items()
        if name not in elements
    ]
    return Published(f"  <job>\n{content}  </job>\n".encode(), (*gaps, *gaps_of_place))


def whole(parts: Sequence[bytes]) -> bytes:
    """The feed of these jobs."""
    return b'<?xml version="1.0" encoding="utf-8"?>\n<source>\n' + b"".join(parts) + b"</source>\n"


def _elements(publication: Publication, told: ToldFacts) -> Iterator[tuple[str, str]]:
    document = publication.document
    content = content_of(document)
    number = told.text("identifier", "value")
    employer = told.text("hiringOrganization", "name")
    declared = Declarations(document.front_matter)
    yield "title", told.text("title")
    yield "date", told.text("datePosted")
    yield "referencenumber", _number_of(publication, number)
    yield "requisitionid", number
    yield "url", told.text("url")
    yield "company", employer
    yield "sourcename", publication.settings.company.name or employer
    yield "streetaddress", declared.one("street") or ""
    yield "email", told.text("applicationContact", "email")
    yield "description", without_entities(board_html(content, _TAGS))
    yield "salary", told.salary
    yield "education", _education(document)
    yield (
        "jobtype",
        ", ".join(_JOB_TYPES[kind] for kind in told.texts("employmentType") if kind in _JOB_TYPES),
    )
    yield "category", told.text("industry")
    yield "experience", _experience(document)
    yield "expirationdate", told.text("validThrough").partition("T")[0]
    yield "remotetype", "Fully remote" if told.is_remote else ""


def _number_of(publication: Publication, number: str) -> str:
    """The number of a job, which for Indeed is another one in each place that has a page of its own."""
    place = publication.variant.place and (
        publication.place or (publication.variant.place if publication.address is None else "")
    )
    return f"{number}-{slug(place.lower())}" if place and number else number


def _places(told: ToldFacts) -> tuple[dict[str, str], list[Gap]]:
    """Where the job is, in the elements that must be there; Indeed wants a job of its own for each place."""
    addresses = told.addresses
    if told.is_remote and not addresses:
        countries = told.countries_of_applicants
        nowhere = {
            "city": "Remote",
            "state": "",
            "country": countries[0] if len(countries) == 1 else "",
            "postalcode": "",
        }
        why = "since Indeed takes one country a job"
        gap = Gap("country", Importance.REQUIRED, why, "applicants_from", "[US]")
        return nowhere, [] if nowhere["country"] else [gap]
    if len(addresses) > 1:
        towns = " and ".join(each.get("addressLocality", "an area") for each in addresses[:2])
        told_of = (
            f"the posting names {len(addresses)} places, such as {towns}, and Indeed wants a job for each: "
            "publish a variant for each place, or a file"
        )
        return {}, [Gap("city", Importance.REQUIRED, told_of)]
    address = addresses[0] if addresses else {}
    found = {
        "city": address.get("addressLocality", ""),
        "state": address.get("addressRegion", ""),
        "country": address.get("addressCountry", ""),
        "postalcode": address.get("postalCode", ""),
    }
    lacking = [name for name in ("city", "state", "country") if not found[name]]
    gaps = [Gap(name, Importance.REQUIRED, _PLACE) for name in lacking]
    return {name: value for name, value in found.items() if value}, gaps


def _education(document: JobDescription) -> str:
    degree = document.facts.degree.value
    if degree is None or degree.level is None or degree.demand is not DegreeDemand.REQUIRED:
        return ""
    return _EDUCATION[degree.level]


def _experience(document: JobDescription) -> str:
    years = document.facts.min_years.value
    return f"{years:g}+ years" if years else ""
