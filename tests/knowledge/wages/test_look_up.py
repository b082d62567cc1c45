"""What a job is paid in a place, by official statistics."""

import pytest

from rolewright.document import Pay, PayKind, PayUnit
from rolewright.knowledge.bands import Band, Job
from rolewright.knowledge.pay import PayAdvice
from rolewright.knowledge.roles import Library
from rolewright.knowledge.wages import WageTable, amounts_of, likely_wages, line, look_up, wages_for


@pytest.fixture(autouse=True)
def _installed(table: WageTable, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rolewright.knowledge.wages.answer.installed_table", lambda: table)


def test_percentiles_come_with_their_area_and_source(table: WageTable, library: Library) -> None:
    (wages,) = look_up("Registered Nurse", "Denver, CO", table, library).wages
    assert wages.area.name == "Denver-Aurora-Centennial, CO"
    assert wages.yearly is not None
    assert tuple(wages.yearly) == (41_600, 52_000, 65_000, 83_200, 104_000)
    assert wages.hourly is not None
    assert wages.hourly.p50 == 31.25
    assert str(wages.source) == "Bureau of Examples, May 2025"
    assert not wages.is_nearest


def test_one_line_says_it_all(table: WageTable, library: Library) -> None:
    (wages,) = look_up("Registered Nurse", "Denver, CO", table, library).wages
    assert line(wages) == (
        "Registered Nurses, Denver-Aurora-Centennial, CO: half earn $52,000 to $83,200 a year, "
        "the middle is $65,000 (Bureau of Examples, May 2025)"
    )


def test_where_an_area_has_no_figures_the_next_larger_one_has(table: WageTable, library: Library) -> None:
    (electricians,) = look_up("Electrician", "Denver, CO", table, library).wages
    assert (electricians.area.name, electricians.is_nearest) == ("Colorado", True)
    (cooks,) = look_up("Line Cook", "Denver, CO", table, library).wages
    assert (cooks.area.name, cooks.is_nearest) == ("United States", True)


def test_for_a_place_abroad_the_nation_stands_and_it_is_said(table: WageTable, library: Library) -> None:
    answer = look_up("Registered Nurse", "London, UK", table, library)
    assert answer.is_abroad
    assert answer.wages[0].area.name == "United States"


def test_what_is_only_known_to_be_high_is_told_so(table: WageTable, library: Library) -> None:
    (wages,) = look_up("General Dentist", "", table, library).wages
    assert wages.yearly is not None
    assert amounts_of(wages.yearly)[2:] == ("$187,200", "$239,200 or more", "$239,200 or more")


def test_an_occupation_that_counts_no_hours_has_years_alone(table: WageTable, library: Library) -> None:
    (wages,) = look_up("High School Teacher", "", table, library).wages
    assert wages.hourly is None
    assert wages.yearly is not None


def test_several_titles_or_places_are_to_choose_from(table: WageTable, library: Library) -> None:
    assert [each.occupation.code for each in look_up("Cook", "", table, library).guesses] == [
        "35-2011",
        "35-2014",
    ]
    assert len(look_up("RN", "Portland", table, library).places) == 2
    assert look_up("Astronaut", "", table, library).wages == ()


@pytest.mark.parametrize(
    ("title", "place"),
    [
        ("Account Manager", "Denver, CO"),
        ("Senior Electrician", "Denver, CO"),
        ("Cook", "Denver, CO"),
        ("Astronaut", "Denver, CO"),
        ("", "Denver, CO"),
        ("Registered Nurse", "London"),
        ("Registered Nurse", "Portland"),
        ("Registered Nurse", "Birmingham"),
    ],
)
def test_a_rule_is_told_nothing_where_there_is_a_doubt(title: str, place: str) -> None:
    assert wages_for(title, place) is None


def test_a_rule_is_told_what_is_sure() -> None:
    wages = wages_for("Registered Nurse", "Denver, CO")
    assert wages is not None
    assert wages.area.name == "Denver-Aurora-Centennial, CO"


def test_whoever_names_a_range_is_shown_the_likely_figures() -> None:
    assert [wages.occupation.code for wages in likely_wages("Account Manager", "Denver, CO")] == [
        "41-3091",
        "41-4012",
    ]
    assert likely_wages("", "Denver, CO") == ()


def test_bands_are_offered_before_wages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rolewright.knowledge.wages_extra.is_installed", lambda: True)
    pay = Pay(PayKind.RANGE, 70_000, 90_000, "USD", PayUnit.YEAR)
    advice = PayAdvice((Band("$70,000–90,000 a year", pay, title="Registered Nurse"),))
    band, wages = advice.offers(Job("Registered Nurse", places=("Denver, CO",)))
    assert band == "Your band for Registered Nurse: $70,000–90,000 a year"
    assert wages.startswith(
        "Registered Nurses, Denver-Aurora-Centennial, CO: half earn $52,000 to $83,200 a year"
    )


def test_without_the_extra_nothing_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rolewright.knowledge.wages.answer.installed_table", lambda: None)
    assert wages_for("Registered Nurse") is None
    assert likely_wages("Registered Nurse") == ()
