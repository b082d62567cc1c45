"""Facts of a posting as boards ask for them, taken from its JobPosting, which says no more than it does."""

from collections.abc import Mapping, Sequence
from typing import Any

from rolewright.publish.jsonld import job_posting
from rolewright.publish.located import locate_in
from rolewright.publish.page_address import address_of
from rolewright.publish.publication import Publication
from rolewright.records import record

_SIGNS = {"USD": "$", "GBP": "£", "EUR": "€", "CAD": "C$", "AUD": "A$", "NZD": "NZ$", "INR": "₹", "JPY": "¥"}
_PERIODS = {"HOUR": "hour", "DAY": "day", "WEEK": "week", "MONTH": "month", "YEAR": "year"}


@record
class ToldFacts:
    """The properties of a JobPosting, asked one by one."""

    data: Mapping[str, Any]

    @classmethod
    def of(cls, publication: Publication) -> "ToldFacts":
        """Those of a posting."""
        document = publication.document
        data, _ = job_posting(document, publication.settings, locate_in(document), address_of(publication))
        return cls(data)

    def text(self, *path: str) -> str:
        """The text at the end of a path; empty where there is none."""
        value: Any = self.data
        for name in path:
            value = value.get(name) if isinstance(value, Mapping) else None
        return value if isinstance(value, str) else ""

    def texts(self, name: str) -> Sequence[str]:
        """The text, or each of them, of a property."""
        value = self.data.get(name)
        return [each for each in _all(value) if isinstance(each, str)]

    @property
    def addresses(self) -> Sequence[Mapping[str, str]]:
        """The addresses of all places."""
        return [place["address"] for place in _all(self.data.get("jobLocation"))]

    @property
    def countries_of_applicants(self) -> Sequence[str]:
        """The countries from which a remote job may be done."""
        areas = _all(self.data.get("applicantLocationRequirements"))
        return [area["name"] for area in areas if area["@type"] == "Country"]

    @property
    def is_remote(self) -> bool:
        """Whether all of the work is done from home."""
        return self.data.get("jobLocationType") == "TELECOMMUTE"

    @property
    def salary(self) -> str:
        """Pay in figures without commas, as "$66000 - $78000 / year"; empty where it is not sure."""
        pay = self.data.get("baseSalary")
        if not pay:
            return ""
        value, currency = pay["value"], pay["currency"]
        sign = _SIGNS.get(currency, f"{currency} ")
        period = _PERIODS[value["unitText"]]
        low, high = value.get("minValue"), value.get("maxValue")
        if "value" in value:
            return f"{sign}{value['value']} / {period}"
        if low is not None and high is not None:
            return f"{sign}{low} - {sign}{high} / {period}"
        return f"From {sign}{low} / {period}" if low is not None else f"Up to {sign}{high} / {period}"


def _all(value: Any) -> Sequence[Any]:
    return value if isinstance(value, list) else [] if value in (None, "") else [value]
