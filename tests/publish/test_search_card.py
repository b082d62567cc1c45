"""The card of a search shows what the data holds, and says what it lacks."""

from datetime import date

import pytest

from rolewright.publish.published import Gap, Importance
from rolewright.publish.search_card import search_card
from rolewright.report.html.markup import tag

ON = date(2026, 11, 26)
DATA = {
    "title": "Night <Baker>",
    "hiringOrganization": {"name": "Hollow Lane"},
    "jobLocation": {"address": {"addressLocality": "Leeds", "addressCountry": "GB"}},
    "datePosted": "2026-11-20",
    "validThrough": "2027-01-15T23:59:59",
    "employmentType": ["FULL_TIME", "TEMPORARY"],
}


def _card(*gaps: Gap, **more: object) -> str:
    return search_card({**DATA, **more}, gaps, ON, tag("p", "Bake & sell."))


def test_it_shows_what_the_data_holds() -> None:
    page = _card()
    for words in ("Night &lt;Baker&gt;", "Hollow Lane", "Leeds, GB", "6 days ago", "Full-time", "Temp work"):
        assert words in page
    assert "Until 15 January 2027" in page
    assert "Bake &amp; sell." in page
    assert "Nothing is missing" in page


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ({"value": 13.5, "unitText": "HOUR"}, "£13.50 an hour"),
        ({"minValue": 28000, "maxValue": 32000, "unitText": "YEAR"}, "£28,000–32,000 a year"),
        ({"minValue": 28000, "unitText": "YEAR"}, "From £28,000 a year"),
        ({"maxValue": 900, "unitText": "WEEK"}, "Up to £900 a week"),
    ],
)
def test_it_tells_the_pay_as_people_do(value: dict[str, object], told: str) -> None:
    assert told in _card(baseSalary={"currency": "GBP", "value": value})


def test_it_says_where_people_may_live_who_work_from_home() -> None:
    page = _card(
        jobLocation=[], jobLocationType="TELECOMMUTE", applicantLocationRequirements=[{"name": "Canada"}]
    )
    assert "Work from home" in page
    assert "Anywhere in Canada" in page


def test_it_says_that_a_posting_is_kept_out_and_how_to_mend_that() -> None:
    page = _card(Gap("datePosted", Importance.REQUIRED, "write “posted: 2026-11-26”"))
    assert "Google would not list this yet: the day it was posted" in page
    assert "write “posted: 2026-11-26”" in page


def test_it_says_that_a_posting_is_over() -> None:
    assert "Closed" in _card(validThrough="2026-11-01")
