"""What the front matter says for those who publish, under the names that people and programs use."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import datetime

from rolewright.text import pattern

_SIGNS = pattern(r"[\s_-]+")
_YES = frozenset({"true", "yes", "on"})
_NO = frozenset({"false", "no", "off"})
_DAY = pattern(r"\d{4}-\d\d-\d\d(?!\d)")

#: Names of one thing. The first is the one that messages tell.
NAMES: Mapping[str, tuple[str, ...]] = {
    "posted": ("posted", "date_posted", "published", "publish_date", "date"),
    "identifier": ("identifier", "reference", "ref", "job_id", "requisition", "requisition_id", "id"),
    "url": ("url", "permalink", "link"),
    "employer_url": ("employer_url", "company_url", "company_website", "website"),
    "logo": ("logo", "employer_logo", "company_logo"),
    "apply": ("apply", "apply_url", "apply_link", "application_url", "application_link"),
    "contact": ("contact", "contact_email", "email"),
    "direct_apply": ("direct_apply",),
    "applicants_from": ("applicants_from", "applicant_locations", "applicant_location_requirements"),
    "openings": ("openings", "total_job_openings", "vacancies"),
    "start": ("start", "start_date", "job_start_date"),
    "industry": ("industry",),
    "skills": ("skills",),
    "occupation": ("occupation", "occupational_category", "soc"),
    "draft": ("draft",),
    "closed": ("closed", "filled"),
    "vacancy": ("vacancy", "vacancy_status"),
    "street": ("street", "address", "street_address", "location.street", "location.street_address"),
    "postal_code": ("postal_code", "postcode", "zip", "location.postal_code", "location.postcode"),
}


class Declarations:
    """The front matter, asked by the names above."""

    def __init__(self, front_matter: Mapping[str, Sequence[str]]) -> None:
        self._values = {_plain(key): tuple(values) for key, values in front_matter.items()}

    def all(self, thing: str) -> tuple[str, ...]:
        """Every value under the first of the thing's names that is there."""
        for name in NAMES[thing]:
            if values := self._values.get(_plain(name)):
                return values
        return ()

    def one(self, thing: str) -> str | None:
        """The value, or None when there is none or several."""
        values = self.all(thing)
        return values[0].strip() or None if len(values) == 1 else None

    def flag(self, thing: str) -> bool | None:
        """Yes or no, or None when neither is said."""
        said = (self.one(thing) or "").lower()
        return True if said in _YES else False if said in _NO else None

    def day(self, thing: str) -> str | None:
        """A day, with the time of day where it is told in full, in ISO 8601; None when it is none."""
        said = self.one(thing) or ""
        found = _DAY.match(said)
        if found is None:
            return None
        for told in (said, found[0]):
            with suppress(ValueError):
                datetime.fromisoformat(told.replace("Z", "+00:00"))
                return told
        return None

    def count(self, thing: str) -> int | None:
        """A whole number above nothing."""
        said = self.one(thing) or ""
        return int(said) if said.isdecimal() and int(said) else None


def _plain(name: str) -> str:
    """Names as they are compared: `datePosted`, `Date posted` and `date_posted` are one."""
    return _SIGNS.sub("", name).lower()


def listed(values: Sequence[str]) -> Iterator[str]:
    """The values of a list, or of one value with commas."""
    for value in values:
        yield from filter(None, map(str.strip, value.split(",")))
