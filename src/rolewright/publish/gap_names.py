"""What people call the properties that forms have, each by its own name, and the lines that state them."""

from collections.abc import Mapping

#: What states a property: the key of a line in the front matter, an example for its value, and what else
#: is to be known. Without a key it is words alone that say how.
Stating = tuple[str, str, str]

TITLE: Stating = ("", "", "begin with a heading that names the job, or write “title: Account Manager”")
TEXT: Stating = ("", "", "the text says nothing but its title")
POSTED: Stating = ("posted", "2026-11-26", "the day on which the advert first appeared")
EMPLOYER: Stating = ("employer", "Brackwell Displays", "")
IDENTIFIER: Stating = ("identifier", "AM-2026-04", "which never changes")
EMPLOYMENT: Stating = ("employment", "full-time", "")
PLACE: Stating = ("locations", '["Columbus, OH"]', "")
URL: Stating = ("url", "https://…", "where the posting can be read")

_NAMES: Mapping[str, tuple[str, ...]] = {
    "the title": ("title", "Job title"),
    "the text": ("description", "Description"),
    "the day it was posted": ("datePosted", "date"),
    "the employer": ("hiringOrganization", "company", "Company", "employer"),
    "the closing date": ("validThrough",),
    "the kind of employment": ("employmentType", "Employment type"),
    "the pay": ("baseSalary", "pay"),
    "your number of the opening": ("identifier", "referencenumber"),
    "whether people apply on the page itself": ("directApply",),
    "where people may live who work from home": ("applicantLocationRequirements",),
    "the place": ("jobLocation", "locations", "Job location", "location"),
    "whether it is done from home": ("jobLocationType",),
    "where it is done": ("Workplace type",),
    "the town": ("city",),
    "the region": ("addressRegion", "state"),
    "the country": ("addressCountry", "country"),
    "the degree": ("educationRequirements",),
    "the address of its page": ("url",),
    "where to write to": ("email",),
    "where to apply": ("Where to apply",),
    "a sentence that says why": ("sentence",),
}
_BY_PROPERTY = {each: name for name, properties in _NAMES.items() for each in properties}


def name_of(property: str) -> str:
    """The name of a property; itself where it is one already."""
    return _BY_PROPERTY.get(property, property)
