"""`pay/implausible` with official wages: a note on pay that is far from them, and none where in doubt."""

from datetime import date

import pytest

from rolewright.engine import Checker
from rolewright.findings import Finding, Severity
from rolewright.knowledge.wages import WageTable
from rolewright.report import Report
from rolewright.rules import Selection
from rolewright.settings import Settings
from tests.knowledge.wages.conftest import table as made_table

DAY = date(2026, 11, 25)
RULE = "pay/implausible"
# Nine in ten nurses earn from $20 to $50 an hour, and from $41,600 to $104,000 a year, says the table.
POSTING = """\
# Registered Nurse

{place} · Full-time

Pay: {pay}

You care for eight patients on a ward for hearts.

## What you will do

- Give medicines, and teach patients to take theirs
"""
table = made_table


@pytest.fixture(autouse=True)
def _installed(table: WageTable, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rolewright.knowledge.wages_extra.is_installed", lambda: True)
    monkeypatch.setattr("rolewright.knowledge.wages.answer.installed_table", lambda: table)


def report(pay: str, place: str = "Denver, CO", posting: str = POSTING, **settings: object) -> Report:
    text = posting.format(pay=pay, place=place)
    return Checker(Settings(**settings)).check(text, on=DAY)  # type: ignore[arg-type]


def notes(pay: str, place: str = "Denver, CO", posting: str = POSTING) -> list[Finding]:
    return [finding for finding in report(pay, place, posting).findings if finding.rule == RULE]


def test_pay_far_below_is_a_note_with_figures_source_and_date() -> None:
    (note,) = notes("$11.00–$13.50 an hour")
    assert note.severity is Severity.NOTE
    assert note.message == (
        "“$11.00–$13.50 an hour” is far from what is usual: nine in ten people counted as “Registered "
        "Nurses” in Denver-Aurora-Centennial, CO earn more than $20.00 an hour (Bureau of Examples, May "
        "2025). Check the amount, its period and the title."
    )
    assert note.data["p10"] == 20


def test_pay_far_above_is_one_too() -> None:
    (note,) = notes("$180,000–$200,000 a year")
    assert "earn less than $104,000 a year" in note.message


@pytest.mark.parametrize(
    "pay",
    [
        "$28–$36 an hour",
        "$15–$19 an hour",
        "$12–$40 an hour",
        "$120,000–$160,000 a year",
        "$2,000 a week",
        "€11.00–€13.50 an hour",
        "up to $200,000 a year",
        "from $11.00 an hour",
    ],
)
def test_pay_that_may_be_meant_is_left_alone(pay: str) -> None:
    assert notes(pay) == []


@pytest.mark.parametrize("place", ["London, UK", "Portland", "Denver, CO; Boston, MA"])
def test_without_one_place_in_the_united_states_nothing_is_said(place: str) -> None:
    assert notes("$11.00–$13.50 an hour", place) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Full-time", "Part-time"),
        ("Full-time", "Internship"),
        ("Registered Nurse", "Account Manager"),
        ("Registered Nurse", "Ward Wizard"),
        ("Pay: {pay}", "Pay: {pay} plus commission"),
    ],
)
def test_what_the_figures_do_not_compare_with_is_left_alone(old: str, new: str) -> None:
    assert notes("$11.00–$13.50 an hour", posting=POSTING.replace(old, new, 1)) == []


def test_pay_that_cannot_be_is_an_error_as_ever_and_not_a_note_too() -> None:
    (error,) = notes("$31.20 a year")
    assert error.severity is Severity.ERROR


def test_the_score_is_the_same_with_and_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    with_extra = report("$11.00–$13.50 an hour").scorecard
    monkeypatch.setattr("rolewright.knowledge.wages_extra.is_installed", lambda: False)
    without = report("$11.00–$13.50 an hour")
    assert without.scorecard == with_extra
    assert [finding for finding in without.findings if finding.rule == RULE] == []


def test_nor_do_a_companys_bands_move_it(monkeypatch: pytest.MonkeyPatch) -> None:
    from pathlib import Path

    from rolewright.settings import read_settings

    text = '[[pay.bands]]\nrole = "registered-nurse"\nrange = "$40–58 an hour"\n'
    bands = read_settings(text, Path("rolewright.toml")).bands
    held = report("$28–$36 an hour", bands=bands)
    (outside,) = [finding for finding in held.findings if finding.rule == "pay/outside-band"]
    assert outside.severity is Severity.WARNING
    assert outside.data == {"band": "registered nurse", "range": "$40–58 an hour"}
    assert held.scorecard == report("$28–$36 an hour").scorecard


def test_the_table_is_not_opened_where_no_pay_is_stated(monkeypatch: pytest.MonkeyPatch) -> None:
    def opened() -> None:
        raise AssertionError("the table was opened")

    monkeypatch.setattr("rolewright.knowledge.wages.answer.installed_table", opened)
    quiet = report("competitive")
    assert not quiet.crashed
    assert not report("£28–£36 an hour").crashed


def test_whoever_leaves_the_rule_out_hears_nothing() -> None:
    left_out = report("$11.00–$13.50 an hour", selection=Selection(ignore=(RULE,)))
    assert [finding for finding in left_out.findings if finding.rule == RULE] == []
