"""`rolewright pay`: the company's bands and official wages."""

import pytest

from rolewright.cli.exit_codes import Exit
from rolewright.knowledge.wages import WageTable
from tests.cli.conftest import Command
from tests.knowledge.wages.conftest import table as made_table

BANDS = """
[[pay.bands]]
title = "Account Manager"
level = "senior"
place = "CO"
range = "$85,000–105,000 a year"
"""
table = made_table


@pytest.fixture(autouse=True)
def _installed(table: WageTable, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rolewright.cli.pay.installed_table", lambda: table)


def test_percentiles_are_shown_with_source_and_date(command: Command) -> None:
    done = command("pay", "registered", "nurse", "--area", "Denver, CO")
    assert done.code == Exit.CLEAN
    assert "Official wages, Denver-Aurora-Centennial, CO\n  29-1141  Registered Nurses\n" in done.out
    assert "people called “registered nurse” are counted here, as the role library says" in done.out
    assert "10%      25%      50%      75%       90%\n" in done.out
    assert "a year   $41,600  $52,000  $65,000  $83,200  $104,000\n" in done.out
    assert "Bureau of Examples, Wages, May 2025, published 2026-05-15" in done.out


def test_a_title_that_is_counted_in_two_places_shows_both_and_says_so(command: Command) -> None:
    out = command("pay", "Account Manager", "--area", "Denver, CO").out
    assert "41-3091" in out
    assert "41-4012" in out
    assert "counted here, and elsewhere too" in out
    assert out.count("Official wages") == 1


def test_the_companys_own_bands_come_first(command: Command) -> None:
    command.write("rolewright.toml", BANDS)
    out = command("pay", "Senior Account Manager", "--area", "Denver, CO").out
    assert out.startswith("Your own pay bands\n  senior Account Manager, CO  $85,000–105,000 a year\n")
    assert "Official wages" in out
    assert "Your own" not in command("pay", "Account Manager", "--area", "Denver, CO").out
    assert "Your own" not in command("pay", "Senior Account Manager", "--no-config").out


def test_where_the_place_has_no_figures_it_is_said_whose_they_are(command: Command) -> None:
    assert "There are none for “Aurora, IL” itself" in command("pay", "RN", "--area", "Aurora, IL").out
    assert "No area of the United States is known as “London”" in command("pay", "RN", "--area", "London").out


def test_of_several_places_or_occupations_the_user_chooses(command: Command) -> None:
    places = command("pay", "RN", "--area", "New York")
    assert places.code == Exit.FINDINGS
    assert '--area "NY"  New York, the state' in places.out
    cooks = command("pay", "cook")
    assert cooks.code == Exit.FINDINGS
    assert "rolewright pay 35-2011" in cooks.out
    assert command("pay", "35-2011").code == Exit.CLEAN
    assert "No occupation is called anything like “astronaut”" in command("pay", "astronaut").out


def test_programs_get_all_of_it(command: Command) -> None:
    command.write("rolewright.toml", BANDS)
    told = command("pay", "Senior Account Manager", "--area", "Denver, CO", "--format", "json").json
    assert told["bands"][0] | {"range": ""} == {
        "title": "Account Manager",
        "role": "",
        "level": "senior",
        "place": "CO",
        "range": "",
        "min": 85_000,
        "max": 105_000,
        "currency": "USD",
        "unit": "YEAR",
    }
    first = told["wages"][0]
    assert first["occupation"] == {"code": "41-3091", "name": "Sales Representatives of Services"}
    assert first["area"]["kind"] == "metro"
    assert first["yearly"]["p50"] == 65_000
    assert first["source"]["period"] == "May 2025"
    assert not first["sure"]
    assert command("pay", "cook", "--format", "json").json["occupations"][0]["code"] == "35-2011"


def test_without_the_extra_the_bands_are_shown_and_it_is_said_what_to_install(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rolewright.cli.pay.installed_table", lambda: None)
    monkeypatch.setattr("rolewright.cli.pay.is_installed", lambda: False)
    without = command("pay", "Account Manager")
    assert (without.code, without.out) == (Exit.USAGE, "")
    assert without.err.count("pip install 'rolewright[wages]'") == 1
    command.write("rolewright.toml", BANDS)
    banded = command("pay", "Senior Account Manager", "--area", "Denver, CO")
    assert banded.code == Exit.CLEAN
    assert "Your own pay bands" in banded.out
    assert banded.err.count("pip install 'rolewright[wages]'") == 1


def test_data_that_cannot_be_read_are_to_be_installed_anew(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rolewright.cli.pay.installed_table", lambda: None)
    monkeypatch.setattr("rolewright.cli.pay.is_installed", lambda: True)
    assert "install it anew" in command("pay", "Account Manager").err


def test_mistakes_in_bands_are_told_at_their_lines(command: Command) -> None:
    command.write("rolewright.toml", '[[pay.bands]]\nrange = "competitive"\n')
    done = command("pay", "baker")
    assert done.code == Exit.USAGE
    assert "rolewright.toml:2: “competitive” states no pay" in done.err
