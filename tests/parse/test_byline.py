"""The line under the title that names the body and where the job is, and how it is done."""

import pytest

from rolewright.document import Workplace
from rolewright.parse import parse
from rolewright.parse.facts.byline import byline, opens_with_place


@pytest.mark.parametrize(
    ("line", "name", "places"),
    [
        ("Harrow Ltd, Leeds", "Harrow Ltd", ["Leeds"]),
        ("Harrow, Inc., Reno, NV", "Harrow, Inc.", ["Reno, NV"]),
        ("Harrow Ltd, Leeds, on site. £40,000 a year.", "Harrow Ltd", ["Leeds"]),
        ("Harrow Ltd, Leeds. On site, full time.", "Harrow Ltd", ["Leeds"]),
        ("Harrow Ltd, Leeds LS1 4AB. Hybrid.", "Harrow Ltd", ["Leeds"]),
        ("Fixby Council, Hull. £13 an hour, part time.", "Fixby Council", ["Hull"]),
        ("Fixby Borough Council, Hull or York (depot)", "Fixby Borough Council", ["Hull", "York"]),
        (
            "Mayo County Council, Castlebar or Swinford (yard)",
            "Mayo County Council",
            ["Castlebar", "Swinford"],
        ),
        ("Mayo County Council, Westport, Co. Mayo", "Mayo County Council", ["Westport, Co. Mayo"]),
        (
            "Mayo County Council, Westport, County Mayo, full time",
            "Mayo County Council",
            ["Westport, County Mayo"],
        ),
        ("Pike Housing Trust - Columbus, Ohio - Full-time", "Pike Housing Trust", ["Columbus, Ohio"]),
        ("Pike Care Services, Leeds (3 days in the office), hybrid", "Pike Care Services", ["Leeds"]),
    ],
)
def test_a_body_is_told_from_its_place_and_the_terms(line: str, name: str, places: list[str]) -> None:
    found = byline(line)
    assert found is not None
    assert line[slice(*found.name)] == name
    assert [place.value for place in found.places] == places
    assert all(place.span.end <= len(line) for place in found.places)


@pytest.mark.parametrize(
    "line",
    [
        "Leeds, on site",
        "Data Science, London",
        "Luxury Lodge, Reno, Nevada",
        "Pike Housing Trust, which runs homes in Leeds",
        "Pike Housing Trust, founded in 1921",
        "we are Pike Ltd, Leeds",
    ],
)
def test_other_lines_are_none(line: str) -> None:
    assert byline(line) is None


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Melbourne VIC (Southbank), hybrid: 3 days in the office", True),
        ("Leeds, hybrid: two days in the office", True),
        ("Leeds, York and Hull Housing Trust", False),
        ("Harrow Ltd, Leeds", False),
        ("Leeds", False),
    ],
)
def test_a_line_that_opens_with_a_place_names_nobody(line: str, expected: bool) -> None:
    assert opens_with_place(line) is expected


def test_all_facts_of_the_line_are_read() -> None:
    facts = parse(
        "# Night Porter\n\nHarrow Ltd, Leeds, on site. £40,000 a year.\n\nYou keep the doors.\n"
    ).facts
    assert facts.employer.value == "Harrow Ltd"
    assert facts.locations.value == "Leeds"
    assert facts.workplace.value is Workplace.ONSITE
    assert facts.pay.value is not None


def test_a_line_on_the_place_is_no_employer() -> None:
    line = "Melbourne VIC (Southbank), hybrid: 3 days in the office"
    facts = parse(f"# Night Porter\n\n{line}\n\nYou keep the doors.\n").facts
    assert facts.employer.value is None
    assert facts.locations.value == "Melbourne VIC"
    assert facts.workplace.value is Workplace.HYBRID


def test_a_sentence_that_ends_with_a_place_names_nobody() -> None:
    facts = parse("# Content Writer\n\nJoin our small and friendly team in Berlin.\n").facts
    assert facts.employer.value is None
