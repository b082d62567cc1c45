"""A posting as JobPosting: what it says, in the properties that search engines read, and nothing else."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import rolewright
from rolewright.knowledge.structured.examine import examine
from rolewright.publish.published import Importance
from rolewright.settings import read_settings
from tests.publish.jsonld_data import data_of, gaps_of

FULL = """\
---
title: Welder
employer: Rye & Sons
employer_url: https://rye.example
locations: ["Leeds, UK"]
street: 4 Canal Road
postal_code: LS1 4DY
workplace: onsite
employment: [full-time, temporary]
pay: £31,000–34,000 a year
deadline: 2027-01-15
posted: 2026-11-26
identifier: W-7
direct_apply: false
openings: 2
start: 2027-03-01
industry: Shipbuilding
skills: [TIG, reading drawings]
url: https://rye.example/jobs/w-7
---

# Welder

Rye & Sons builds barges. You weld hulls of steel.

## What you will do

- Weld **twelve** hulls a year

## What you need

- Two years of experience at the torch

## What you get

- A bonus of 5% at Christmas. Thirty days of leave.

## How to apply

Write to jobs@rye.example.
"""


def test_a_posting_that_says_everything_lacks_nothing_and_is_valid() -> None:
    published = rolewright.publish(FULL)
    assert published.gaps == ()
    assert examine(json.loads(published.text)) == ()


def bare(more: str = "") -> str:
    """A posting that states nothing but what the job is, and `more`."""
    return (
        f"# Welder\n\nWe are hiring. You weld hulls of steel for a yard on the coast. {more}\n\n"
        "## What you will do\n\n- Weld twelve hulls a year\n- Teach an apprentice to weld\n\n"
        "## What you need\n\n- A steady hand\n\n## How to apply\n\nSend us your CV.\n"
    )


def test_every_fact_stands_in_its_property() -> None:
    data = data_of(FULL)
    assert data["@context"] == "https://schema.org"
    assert data["title"] == "Welder"
    assert (data["datePosted"], data["validThrough"]) == ("2026-11-26", "2027-01-15T23:59:59")
    assert data["hiringOrganization"] == {
        "@type": "Organization",
        "name": "Rye & Sons",
        "sameAs": "https://rye.example",
    }
    assert data["jobLocation"]["address"] == {
        "@type": "PostalAddress",
        "streetAddress": "4 Canal Road",
        "addressLocality": "Leeds",
        "postalCode": "LS1 4DY",
        "addressCountry": "GB",
    }
    assert data["employmentType"] == ["FULL_TIME", "TEMPORARY"]
    assert data["baseSalary"] == {
        "@type": "MonetaryAmount",
        "currency": "GBP",
        "value": {"@type": "QuantitativeValue", "minValue": 31000, "maxValue": 34000, "unitText": "YEAR"},
    }
    assert data["identifier"] == {"@type": "PropertyValue", "name": "Rye & Sons", "value": "W-7"}
    assert (data["directApply"], data["totalJobOpenings"], data["jobStartDate"]) == (False, 2, "2027-03-01")
    assert data["skills"] == ["TIG", "reading drawings"]
    assert data["responsibilities"] == "Weld twelve hulls a year"
    assert data["incentiveCompensation"] == "A bonus of 5% at Christmas."
    assert data["applicationContact"]["email"] == "jobs@rye.example"
    assert "estimatedSalary" not in data


def test_nothing_is_invented_and_what_is_absent_is_told() -> None:
    text = bare()
    data, gaps = data_of(text), rolewright.publish(text).gaps
    assert {"datePosted", "hiringOrganization", "jobLocation", "baseSalary", "validThrough"}.isdisjoint(data)
    assert [gap.property for gap in gaps if gap.importance is Importance.REQUIRED] == [
        "datePosted",
        "hiringOrganization",
        "jobLocation",
    ]
    assert [gap.property for gap in gaps if gap.importance is Importance.RECOMMENDED] == [
        "validThrough",
        "employmentType",
        "baseSalary",
        "identifier",
        "directApply",
    ]


def test_the_employer_may_stand_in_the_settings() -> None:
    settings = read_settings('[company]\nname = "Rye & Sons"\n', Path("rolewright.toml"))
    data = data_of(bare(), settings=settings)
    assert data["hiringOrganization"]["name"] == "Rye & Sons"


@pytest.mark.parametrize(
    ("pay", "value"),
    [
        ("$20 an hour", {"value": 20, "unitText": "HOUR"}),
        ("from $20.50 an hour", {"minValue": 20.5, "unitText": "HOUR"}),
        ("up to $4,000 a month", {"maxValue": 4000, "unitText": "MONTH"}),
    ],
)
def test_pay_is_told_as_it_is_stated(pay: str, value: dict[str, Any]) -> None:
    salary = data_of(bare(f"We pay {pay}. The yard lies in Denver, CO."))["baseSalary"]
    assert salary["value"] == {"@type": "QuantitativeValue", **value}


def test_several_ranges_make_one_and_it_is_told() -> None:
    text = FULL.replace(
        "pay: £31,000–34,000 a year", 'pay: ["£31,000–34,000 a year", "£36,000–39,000 a year"]'
    )
    value = data_of(text)["baseSalary"]["value"]
    assert (value["minValue"], value["maxValue"]) == (31000, 39000)
    assert "several" in gaps_of(text)["baseSalary"]


def test_pay_without_its_period_or_by_the_piece_is_left_out_and_told() -> None:
    for pay, told in (("£31,000", "whether it is an hour"), ("£9 per visit", "has no period")):
        text = FULL.replace("£31,000–34,000 a year", pay)
        assert "baseSalary" not in data_of(text)
        assert told in gaps_of(text)["baseSalary"]


REMOTE = FULL.replace("workplace: onsite", "workplace: remote").replace(
    "street: 4 Canal Road\npostal_code: LS1 4DY\n", ""
)


def test_remote_work_says_where_people_may_live() -> None:
    data = data_of(REMOTE.replace('["Leeds, UK"]', '["United Kingdom"]'))
    assert data["jobLocationType"] == "TELECOMMUTE"
    assert data["applicantLocationRequirements"] == {"@type": "Country", "name": "GB"}
    assert "jobLocation" not in data


def test_the_countries_may_be_declared_beside_an_office() -> None:
    data = data_of(REMOTE.replace("posted:", "applicants_from: [United States, Ontario]\nposted:"))
    assert data["applicantLocationRequirements"] == [
        {"@type": "Country", "name": "US"},
        {"@type": "State", "name": "Ontario, Canada"},
    ]
    assert data["jobLocation"]["address"]["addressLocality"] == "Leeds"


def test_remote_work_from_who_knows_where_is_told() -> None:
    assert "applicants_from" in gaps_of(REMOTE)["applicantLocationRequirements"]


@pytest.mark.parametrize("workplace", ["hybrid", "onsite"])
def test_only_fully_remote_work_is_telecommute(workplace: str) -> None:
    data = data_of(FULL.replace("workplace: onsite", f"workplace: {workplace}"))
    assert {"jobLocationType", "applicantLocationRequirements"}.isdisjoint(data)


def test_a_posting_that_says_remote_and_hybrid_is_not_called_remote() -> None:
    text = REMOTE.replace("You weld", "This is a hybrid position. You weld")
    assert "jobLocationType" not in data_of(text)
    assert "hybrid" in gaps_of(text)["jobLocationType"]


def test_a_bare_town_has_no_country_unless_somebody_knows_it() -> None:
    text = FULL.replace("Leeds, UK", "Wexbridge")
    assert "addressCountry" not in data_of(text)["jobLocation"]["address"]
    assert "Wexbridge" in gaps_of(text)["addressCountry"]


@pytest.mark.parametrize(
    ("stated", "address"),
    [
        ("Denver", ("Denver", "CO", "US")),
        ("Montreal", ("Montreal", "QC", "CA")),
        ("Leeds", ("Leeds", None, "GB")),  # whose addresses do without a region
        ("Lyon", ("Lyon", None, "FR")),
        ("Woodland Hills, CA", ("Woodland Hills", "CA", "US")),
        ("Columbia, Missouri", ("Columbia", "Missouri", "US")),
        ("Westchester County", ("Westchester County", "NY", "US")),
        ("MN", (None, "MN", "US")),
        ("eastern US", (None, None, "US")),
        ("Grahamstown, Eastern Cape", ("Grahamstown", "Eastern Cape", "ZA")),
        ("Wexbridge-under-Hill", ("Wexbridge-under-Hill", None, None)),
    ],
)
def test_a_sure_place_has_its_country_and_where_addresses_name_it_its_region(
    stated: str, address: tuple[str | None, str | None, str | None]
) -> None:
    text = FULL.replace("Leeds, UK", stated).replace("£", "€")
    found = data_of(text)["jobLocation"]["address"]
    names = ("addressLocality", "addressRegion", "addressCountry")
    assert tuple(found.get(name) for name in names) == address


def test_a_place_that_may_be_several_is_left_open_and_the_gaps_name_them() -> None:
    text = FULL.replace("Leeds, UK", "Cambridge").replace("£", "€")
    assert "addressCountry" not in data_of(text)["jobLocation"]["address"]
    assert "Cambridge, England" in gaps_of(text)["addressCountry"]
    assert "Massachusetts" in gaps_of(text)["addressCountry"]


def test_where_all_of_them_are_in_one_country_that_is_sure() -> None:
    text = FULL.replace("Leeds, UK", "Springfield").replace("£", "$")
    address = data_of(text)["jobLocation"]["address"]
    assert ("addressRegion" in address, address["addressCountry"]) == (False, "US")
    assert "Missouri" in gaps_of(text)["addressRegion"]


def test_places_of_one_posting_explain_each_other() -> None:
    text = FULL.replace('["Leeds, UK"]', '[Portland, "Bangor, ME"]')
    portland, _ = data_of(text)["jobLocation"]
    assert portland["address"]["addressRegion"] == "ME"


def test_a_remote_job_is_for_the_country_that_it_names() -> None:
    data = data_of(REMOTE.replace("Leeds, UK", "US"))
    assert data["jobLocationType"] == "TELECOMMUTE"
    assert data["applicantLocationRequirements"] == {"@type": "Country", "name": "US"}


def test_several_places_in_one_breath_are_several_places() -> None:
    states = '["Colorado, New York, Illinois or New Jersey"]'
    data = data_of(REMOTE.replace('["Leeds, UK"]', states))
    assert "jobLocation" not in data
    assert [area["name"].partition(",")[0] for area in data["applicantLocationRequirements"]] == [
        "Colorado",
        "New York",
        "Illinois",
        "New Jersey",
    ]
    offices = data_of(FULL.replace('["Leeds, UK"]', '["Leeds or Hull, UK"]'))["jobLocation"]
    assert [office["address"]["addressLocality"] for office in offices] == ["Leeds", "Hull"]


def test_whoever_knows_places_may_be_asked() -> None:
    from rolewright.publish.addresses import Address
    from rolewright.publish.jsonld import job_posting

    document = rolewright.parse(FULL.replace("Leeds, UK", "Leeds"))
    data, _ = job_posting(document, rolewright.Settings(), lambda words: [Address(words, "England", "GB")])
    assert data["jobLocation"]["address"]["addressRegion"] == "England"


DEMAND = "- Two years of experience at the torch"


@pytest.mark.parametrize(
    ("demand", "education", "months", "instead"),
    [
        ("- A bachelor's degree is required", "bachelor degree", None, None),
        ("- Five years of experience and a master's degree", "postgraduate degree", 60, None),
        (
            "- Bachelor's degree or equivalent experience\n- Three years of experience",
            "bachelor degree",
            36,
            True,
        ),
        ("- Bachelor's degree or equivalent experience", None, None, None),
        ("- A bachelor's degree is a plus", None, None, None),
    ],
)
def test_education_and_experience(
    demand: str, education: str | None, months: int | None, instead: bool | None
) -> None:
    data = data_of(FULL.replace(DEMAND, demand))
    assert data.get("educationRequirements", {}).get("credentialCategory") == education
    assert data.get("experienceRequirements", {}).get("monthsOfExperience") == months
    assert data.get("experienceInPlaceOfEducation") == instead


def test_a_closing_day_without_a_year_is_left_out_and_asked_for() -> None:
    text = FULL.replace("deadline: 2027-01-15\n", "").replace("Write to", "Apply by 15 January. Write to")
    assert "validThrough" not in data_of(text)
    assert "has no year" in gaps_of(text)["validThrough"]


def test_the_occupation_has_a_code_when_the_title_is_sure() -> None:
    codes = data_of(FULL.replace("Welder", "Plumber"))["occupationalCategory"]
    assert ("O*NET-SOC", "47-2152.00") in [(each["inCodeSet"]["name"], each["codeValue"]) for each in codes]
    assert "occupationalCategory" not in data_of(FULL.replace("Welder", "Head of Wonder"))


def test_a_declared_code_comes_first() -> None:
    code = data_of(FULL.replace("posted:", "occupation: 51-4121.00\nposted:"))["occupationalCategory"]
    assert code == {
        "@type": "CategoryCode",
        "inCodeSet": {"@type": "CategoryCodeSet", "name": "O*NET-SOC"},
        "codeValue": "51-4121.00",
    } or "51-4121.00" in str(code)


def test_a_report_is_published_as_well_as_a_text() -> None:
    report = rolewright.check(FULL, on=date(2026, 11, 26))
    assert rolewright.publish(report).text == rolewright.publish(FULL).text


def test_what_is_no_posting_or_no_form_is_a_usage_error() -> None:
    with pytest.raises(rolewright.UsageError, match="no job description"):
        rolewright.publish("We use cookies. Accept all?")
    with pytest.raises(rolewright.UsageError, match="did you mean “jsonld”"):
        rolewright.publish(FULL, to="jsonl")


def test_the_text_can_stand_in_a_script_of_a_page() -> None:
    text = FULL.replace("You weld", "</script><script>alert(1)</script> You weld")
    assert "</script" not in rolewright.publish(text).text.lower()


DOLLARS = (
    "# Baker\n\n{place} · on site · full-time · 11pm-7am, 5 nights · {pay}\n\n## Duties\n\n- Bake bread\n"
)


@pytest.mark.parametrize(
    ("place", "pay", "currency"),
    [
        ("Guelph, Ontario", "$22-25/hr", "CAD"),
        ("Columbus, OH", "$22-25/hr", "USD"),
        ("Sydney, Australia", "$35 an hour", "AUD"),
        ("Lower Ovenham", "$22-25/hr", None),
        ("Lower Ovenham", "CAD 22-25/hr", "CAD"),
        ("Lower Ovenham", "C$22-25/hr", "CAD"),
        ("Lower Ovenham", "£22-25/hr", "GBP"),
        ("Paris, France", "$22-25/hr", None),
        ("Malmö, Sweden", "32,000 kr a month", "SEK"),
    ],
)
def test_a_currency_is_written_only_where_it_is_stated_or_the_place_is_sure(
    place: str, pay: str, currency: str | None
) -> None:
    text = DOLLARS.format(place=place, pay=pay)
    assert data_of(text).get("baseSalary", {}).get("currency") == currency
    assert ("currency" in gaps_of(text).get("baseSalary", "")) == (currency is None)


def test_hours_are_the_whole_part_of_a_line_of_terms() -> None:
    assert data_of(DOLLARS.format(place="Leeds, UK", pay="£15 an hour"))["workHours"] == "11pm-7am, 5 nights"


def test_goals_are_no_benefits() -> None:
    goals = (
        "## Your work\n\nYour first year, if it goes well:\n\n- Ovens run on their own.\n\n"
        "To get there, you will:\n\n- Weld"
    )
    data = data_of(FULL.replace("## What you will do\n\n- Weld", goals))
    assert data["responsibilities"] == "Ovens run on their own.\nWeld twelve hulls a year"
    assert data["jobBenefits"] == "A bonus of 5% at Christmas. Thirty days of leave."


def test_a_posting_with_open_blanks_is_published_only_when_that_is_wanted() -> None:
    text = FULL + "\n[Which equality statement do you use?]\n"
    with pytest.raises(rolewright.UsageError, match="Which equality statement"):
        rolewright.publish(text)
    assert "Which equality statement" in rolewright.publish(text, with_blanks=True).text
    assert rolewright.publish(text, "markdown").text == text


def test_a_dollar_tells_no_country_and_a_country_that_is_guessed_from_it_no_dollar() -> None:
    text = DOLLARS.format(place="Windsor", pay="$22-25/hr")
    assert "addressCountry" not in data_of(text)["jobLocation"]["address"]
    assert "baseSalary" not in data_of(text)
    assert data_of(text.replace("$22", "US$22"))["jobLocation"]["address"]["addressCountry"] == "US"
