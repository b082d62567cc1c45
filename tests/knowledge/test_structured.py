"""What is told of a JobPosting: what is absent, unknown, or not of its kind."""

from typing import Any

import pytest

from rolewright.knowledge.structured.examine import examine
from rolewright.knowledge.structured.issues import Issue
from rolewright.knowledge.structured.said import said
from rolewright.knowledge.structured.vocabulary import kinds_of, properties_of, release, superseded_by

GOOD: dict[str, Any] = {
    "@type": "JobPosting",
    "title": "Baker",
    "description": "<p>Bake.</p>",
    "datePosted": "2026-11-26",
    "validThrough": "2027-01-15",
    "hiringOrganization": {"@type": "Organization", "name": "Rye & Sons"},
    "jobLocation": {"@type": "Place", "address": {"@type": "PostalAddress", "addressCountry": "GB"}},
    "employmentType": ["FULL_TIME"],
    "baseSalary": {
        "@type": "MonetaryAmount",
        "currency": "GBP",
        "value": {"@type": "QuantitativeValue", "minValue": 12.5, "maxValue": "14", "unitText": "HOUR"},
    },
    "identifier": "B-1",
    "directApply": True,
}


MONTHS = {"@type": "OccupationalExperienceRequirements", "monthsOfExperience": "2 years"}


def told(**changes: Any) -> list[tuple[Issue, str]]:
    return [(remark.issue, remark.path) for remark in examine({**GOOD, **changes})]


def salary(**changes: Any) -> dict[str, Any]:
    value = {"@type": "QuantitativeValue", "value": 12.5, "unitText": "HOUR", **changes}
    return {"@type": "MonetaryAmount", "currency": "GBP", "value": value}


def test_the_vocabulary_is_that_of_release_30() -> None:
    properties = properties_of(["JobPosting"])
    assert release() == "30.0"
    assert properties is not None
    assert properties["baseSalary"] == ["MonetaryAmount", "Number", "PriceSpecification"]
    assert properties["totalJobOpenings"] == ["Integer"]
    assert {"title", "url", "employerOverview", "physicalRequirement"} <= set(properties)
    assert superseded_by("benefits") == "jobBenefits"
    assert "AdministrativeArea" in kinds_of("Country")
    assert "Organization" in kinds_of("Hospital")


def test_a_sound_posting_is_left_alone() -> None:
    assert told() == []


@pytest.mark.parametrize("name", ["title", "description", "datePosted", "hiringOrganization", "jobLocation"])
@pytest.mark.parametrize("nothing", [None, "", " ", [], {}])
def test_what_google_needs_is_missed(name: str, nothing: object) -> None:
    assert (Issue.MISSING, name) in told(**{name: nothing})


@pytest.mark.parametrize(
    "name", ["validThrough", "employmentType", "baseSalary", "identifier", "directApply"]
)
def test_what_google_welcomes_is_asked_for(name: str) -> None:
    assert told(**{name: None}) == [(Issue.RECOMMENDED, name)]


def test_what_is_told_only_by_others_is_not_sure() -> None:
    place = {"@type": "Place", "address": {"@type": "PostalAddress", "addressLocality": "Leeds"}}
    (remark,) = examine({**GOOD, "jobLocation": place})
    assert (remark.path, remark.sure) == ("jobLocation.address.addressCountry", False)


@pytest.mark.parametrize(
    ("changes", "path"),
    [
        ({"employmentType": "full_time"}, "employmentType"),
        ({"employmentType": ["FULL_TIME", "FULLTIME"]}, "employmentType"),
        ({"baseSalary": salary(unitText="Hour")}, "baseSalary.value.unitText"),
        ({"baseSalary": salary(value="Negotiable")}, "baseSalary.value.value"),
        ({"baseSalary": {**salary(), "currency": "gbp"}}, "baseSalary.currency"),
        ({"baseSalary": "competitive"}, "baseSalary"),
        ({"datePosted": "26.11.2026"}, "datePosted"),
        ({"datePosted": "2026-02-30"}, "datePosted"),
        ({"validThrough": "undefined"}, "validThrough"),
        ({"directApply": "sure"}, "directApply"),
        ({"totalJobOpenings": 0}, "totalJobOpenings"),
        ({"totalJobOpenings": "several"}, "totalJobOpenings"),
        ({"jobLocation": "Leeds"}, "jobLocation"),
        ({"jobLocationType": "REMOTE"}, "jobLocationType"),
        ({"jobLocationType": "telecommute"}, "jobLocationType"),
        ({"description": "Baker"}, "description"),
        ({"title": "<b>Baker</b>"}, "title"),
        ({"hiringOrganization": "null"}, "hiringOrganization"),
        ({"url": "see our page"}, "url"),
        ({"experienceRequirements": MONTHS}, "experienceRequirements.monthsOfExperience"),
    ],
)  # fmt: skip
def test_values_of_the_wrong_kind_are_found(changes: dict[str, Any], path: str) -> None:
    assert (Issue.VALUE, path) in told(**changes)


@pytest.mark.parametrize(
    ("changes", "path"),
    [
        ({"Title": "Baker"}, "Title"),
        ({"incentives": "A loaf"}, "incentives"),
        ({"hiringOrganization": {"name": "Rye & Sons"}}, "hiringOrganization"),
        ({"hiringOrganization": {"@type": "Company", "name": "Rye & Sons"}}, "hiringOrganization"),
        ({"jobLocation": {"@type": "PostalAddress", "addressCountry": "GB"}}, "jobLocation"),
        ({"baseSalary": {**salary(), "curency": "GBP"}}, "baseSalary.curency"),
    ],
)
def test_what_schema_org_does_not_know_is_found(changes: dict[str, Any], path: str) -> None:
    assert (Issue.UNKNOWN, path) in told(**changes)


@pytest.mark.parametrize(
    "changes",
    [
        {"datePosted": "2026-11-26T08:00:00Z"},
        {"datePosted": {"@type": "Date", "@value": "2026-11-26"}},
        {"directApply": "https://schema.org/True"},
        {"hiringOrganization": {"@id": "https://rye.example/#us"}},
        {"hiringOrganization": {"@type": "Bakery", "name": "Rye & Sons", "menu": "https://rye.example/menu"}},
        {"educationRequirements": "no requirements"},
        {
            "qualifications": {
                "@type": "EducationalOccupationalCredential",
                "credentialCategory": "apprenticeship",
            }
        },
        {"skills": [{"@type": "DefinedTerm", "name": "baking"}, "patience"]},
        {"https://schema.org/industry": "Food"},
        {"jobDuration": "P6M"},
        {"totalJobOpenings": "2"},
    ],
)
def test_what_is_allowed_passes(changes: dict[str, Any]) -> None:
    assert told(**changes) == []


def test_nothing_that_json_can_hold_makes_it_fail() -> None:
    odd: list[Any] = [
        None,
        1,
        1.5,
        True,
        "",
        [],
        {},
        [[]],
        [{}],
        {"@type": 3},
        {"@type": ["x", 1]},
        [None, {"a": []}],
    ]
    for name in properties_of(["JobPosting"]) or ():
        for value in odd:
            posting = {**GOOD, name: value}
            assert isinstance(examine(posting), tuple)
            assert said(posting) is not None
