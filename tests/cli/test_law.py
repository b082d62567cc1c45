"""`rolewright law`: the table, one law, and what holds somewhere."""

import json
from datetime import date

import pytest

from rolewright.cli.main import main
from rolewright.knowledge.jurisdictions import laws


def told(capsys: pytest.CaptureFixture[str], *arguments: str, code: int = 0) -> str:
    assert main(["law", *arguments]) == code
    return capsys.readouterr().out


def test_every_law_is_listed_with_what_it_demands(capsys: pytest.CaptureFixture[str]) -> None:
    out = told(capsys)
    assert all(law.id in out for law in laws())
    assert "Colorado, in force since 2021-01-01: pay, benefits, other pay, deadline" in out


def test_one_law_is_told_with_a_sentence_that_would_meet_it_and_its_sources(
    capsys: pytest.CaptureFixture[str],
) -> None:
    out = told(capsys, "us-co")
    assert "one employee in Colorado is enough" in out
    assert "Pay: $62,000 to $74,000 a year." in out
    assert "regulations.justia.com" in out
    assert "No legal advice" in out


def test_a_law_is_known_by_other_names_and_several_may_be_asked(capsys: pytest.CaptureFixture[str]) -> None:
    out = told(capsys, "nyc", "latvia")
    assert "New York City" in out
    assert "Nothing of this was read in a source; it is never an error." in out


def test_all_unknown_laws_are_told_at_once(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["law", "us-coo", "atlantis"]) == 2
    told = capsys.readouterr().err
    assert "“us-coo” is neither a law of the table nor a place that is known; did you mean “us-co”" in told
    assert "“atlantis”" in told


def test_of_a_place_without_a_law_it_is_said_that_none_is_known_and_as_of_when(
    capsys: pytest.CaptureFixture[str],
) -> None:
    as_of = max(law.as_of for law in laws())
    assert f"no duty on postings for Texas, United States, as of {as_of}" in told(capsys, "us-tx", code=1)
    assert "A wider law holds in it, European Union (eu)" in told(capsys, "eu-de")
    (texas,) = json.loads(told(capsys, "us-tx", "--format", "json", code=1))
    assert (texas["status"], texas["demands"], texas["around"]) == ("none", [], [])


def test_the_laws_of_a_place_are_told_with_the_reason(capsys: pytest.CaptureFixture[str]) -> None:
    out = told(capsys, "--where", "Denver, CO", "--on", "2026-11-26")
    assert "Colorado" in out
    assert "since you named “Denver, CO”" in out


def test_a_place_without_a_law_makes_the_command_fail(capsys: pytest.CaptureFixture[str]) -> None:
    assert "no duty on postings for “Boise, ID”, as of" in told(capsys, "--where", "Boise, ID", code=1)
    london = told(capsys, "--where", "London", code=1)
    assert "United Kingdom" in london
    assert "No duty to state pay in adverts" in london


def test_laws_that_hold_for_certain_are_told_before_those_that_may(
    capsys: pytest.CaptureFixture[str],
) -> None:
    out = told(capsys, "--where", "NYC remote", "--on", "2026-11-26")
    certain, _, perhaps = out.partition("What may hold, which is not certain")
    assert "us-ny-nyc" in certain
    assert "commission (if the job is paid by commission alone)" in certain
    assert "us-ca" in perhaps


def test_a_law_of_one_country_may_hold_for_remote_work_in_all_of_a_continent(
    capsys: pytest.CaptureFixture[str],
) -> None:
    out = told(capsys, "--where", "remote Europe", "--on", "2026-11-26")
    assert "perhaps, since somebody in Austria may be hired for this remote job" in out


def test_the_size_of_the_employer_counts(capsys: pytest.CaptureFixture[str]) -> None:
    assert "us-wa" in told(capsys, "--where", "Seattle, WA", "--employees", "15")
    assert "us-wa" not in told(capsys, "--where", "Seattle, WA", "--employees", "14", code=1)


def test_programs_get_json(capsys: pytest.CaptureFixture[str]) -> None:
    (colorado,) = json.loads(told(capsys, "us-co", "--format", "json"))
    assert colorado["in_force"] == "2021-01-01"
    assert [demand["kind"] for demand in colorado["demands"]][:2] == ["pay", "benefits"]
    newark = told(capsys, "--where", "Newark, Delaware", "--format", "json", "--on", "2026-11-26")
    (held,) = json.loads(newark)
    assert (held["id"], held["holds"], held["demands"]) == ("us-de", False, [])
    assert date.fromisoformat(colorado["as_of"])


def test_a_place_without_a_duty_shows_what_its_law_says_of_words(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["law", "us-ca-los-angeles-county"]) in (0, 1)
    out = " ".join(capsys.readouterr().out.split())
    assert "unincorporated areas of Los Angeles County" in out
    assert "fair/fair-chance-statement" in out


def test_a_town_is_known_by_its_name_and_a_law_named_twice_told_once(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["law", "Toronto"]) == 0
    assert "ca-on" in capsys.readouterr().out
    assert main(["law", "us-co", "colorado", "us-co", "--format", "json"]) == 0
    assert len(json.loads(capsys.readouterr().out)) == 1


def test_a_law_that_has_yet_to_start_is_told_so(capsys: pytest.CaptureFixture[str]) -> None:
    out = " ".join(told(capsys, "--where", "Wilmington, Delaware", "--on", "2026-11-26").split())
    assert "not yet in force, from 2027-09-26" in out


def test_a_law_is_told_with_those_around_it_and_within_it(capsys: pytest.CaptureFixture[str]) -> None:
    (state,) = json.loads(told(capsys, "us-ny", "--format", "json"))
    assert state["around"] == ["us-federal"]
    assert state["within"] == ["us-ny-albany-county", "us-ny-ithaca", "us-ny-nyc", "us-ny-westchester"]
    assert state["bills"] == ["us-ny-s8877"]
    assert "us-ca-los-angeles-county: laws on words alone" in told(capsys, "us-ca")
    out = told(capsys, "nyc")
    assert "New York State (us-ny), in force since 2023-09-17" in out
    assert "Laws of places within" not in out


def test_the_laws_of_cities_are_told_of_a_state_that_has_none(capsys: pytest.CaptureFixture[str]) -> None:
    out = told(capsys, "us-oh", code=1)
    assert "Columbus, Ohio (us-oh-columbus), in force since 2025-12-03" in out
    assert "United States (federal)" not in told(capsys, "us-tx", code=1)
