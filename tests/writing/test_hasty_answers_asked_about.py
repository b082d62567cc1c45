"""Hasty answers that fit nowhere are asked about, with the best guess where there is one."""

import pytest

from rolewright import Checker, Settings
from rolewright.company import CompanyProfile, ProfilePart
from rolewright.writing import Answer, Brief
from rolewright.writing.doubts import doubts_of_company
from rolewright.writing.scraps import asked_of_scraps
from tests.writing.hasty import CHECKER, answers, draft, told
from tests.writing.realistic import DAY


@pytest.mark.parametrize(
    ("said", "scrap", "guess"),
    [
        (
            {"company": {"name": "Crust", "does": "bread. cafes, Leeds"}},
            "bread. cafes",
            "makes bread for cafes in Leeds",
        ),
        ({"problems": answers("the oven is cold. flour costs")}, "flour costs", "what about “flour costs”"),
        ({"goals": answers("the ovens are never cold, without me")}, "without me", "who is “me”"),
        (
            {"steps": Answer("next day. trial shift, paid")},
            "trial shift",
            "Then there is a paid trial shift.",
        ),
        ({"reports_to": Answer("it depends on the day")}, "it depends", "whom does this person report to?"),
        ({"reports_to": Answer("me, Ida, I own it")}, "me, Ida", "who is “me” to a reader?"),
        ({"deal_breakers": answers("I need to like them")}, "like them", "Name it alone"),
        ({"company": {"name": "Crust", "does": "ERP tooling for mills"}}, "ERP tooling", "Begin with a verb"),
        ({"duties": answers("ordering. stock. waste")}, "stock. waste", "what does this person do?"),
        ({"hours": Answer("it varies a lot")}, "it varies", "how many hours"),
        ({"job": Answer("bake. the usual")}, "bake. the usual", "You will bake and the usual"),
        ({"job": Answer("ovens. nights")}, "ovens. nights", "Go on: You will …"),
    ],
)
def test_what_fits_no_frame_is_asked_about_with_a_guess(
    said: dict[str, object], scrap: str, guess: str
) -> None:
    written = draft(**said)
    assert any(guess in each for each in written.questions), written.questions
    assert scrap not in told(written)


@pytest.mark.parametrize("typed", ["no idea. legal stuff?", "n/a", "the usual", "whatever the lawyers want"])
def test_what_is_no_equality_statement_is_asked_about(typed: str) -> None:
    written = draft(company={"name": "Crust", "equality": typed})
    assert typed not in told(written)
    assert any("equality statement" in each or "We hire by ability" in each for each in written.questions)


@pytest.mark.parametrize(
    "statement",
    [
        "All are welcome.",
        "We hire by what you can do.",
        "Crust is an equal opportunity employer.",
        "All welcome",
    ],
)
def test_an_equality_statement_stands(statement: str) -> None:
    assert statement.rstrip(".") in told(draft(company={"name": "Crust", "equality": statement}))


@pytest.mark.parametrize(
    "typed",
    [
        "makes flour",
        "We bake bread",
        "A mill in Leeds",
        "trues wheels",
        "Marsh & Co looks after mills",
        "is a mill",
    ],
)
def test_what_a_company_does_stands_where_it_has_a_verb(typed: str) -> None:
    assert asked_of_scraps("company.does", typed) == ""


def test_how_many_are_looked_after_is_not_asked_once_the_job_says_it() -> None:
    brief = Brief(
        role="account-manager",
        job=Answer("look after about thirty mills in Ohio"),
        duties=(Answer(use="own-accounts"),),
    )
    written = CHECKER.write(brief, on=DAY)
    assert not any("how many" in each.lower() for each in written.questions)
    assert "your clients" in told(written)


def test_a_profile_is_asked_about_scraps_too_unless_it_is_locked() -> None:
    profile = CompanyProfile(name="Crust", equality="ask legal", does="bread. cafes")
    assert set(doubts_of_company(profile)) == {"company.equality", "company.does"}
    locked = CompanyProfile(name="Crust", equality="ask legal", locked=(ProfilePart.EQUALITY,))
    assert doubts_of_company(locked) == {}


def test_a_name_that_is_a_sentence_is_asked_for_alone() -> None:
    checker = Checker(Settings(company=CompanyProfile(name="the shop is called Crust", does="bakes bread")))
    written = checker.write(Brief(role="baker"), on=DAY)
    assert "is called Crust bakes" not in written.text
    assert any("The name alone" in each for each in written.questions)
