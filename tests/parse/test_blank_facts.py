"""A blank of a template, or a question of a draft, states nothing."""

from datetime import date

import pytest

from rolewright.document import Facts
from rolewright.engine import Checker
from rolewright.parse import parse
from rolewright.settings import Settings

HEAD = "# Account Manager\n\nRye & Sons bakes bread. "


def facts_of(sentence: str) -> Facts:
    return parse(f"{HEAD}{sentence}\n").facts


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("[Is it on site, hybrid or remote?]", "workplace"),
        ("[Is it full-time or part-time, and for good?]", "employment"),
        ("Location: [City, State].", "locations"),
        ("Location: <place>.", "locations"),
        ("Location: {{city}}.", "locations"),
        ("Salary: [pay range].", "pay"),
        ("Salary: $XX,XXX a year.", "pay"),
        ("[Does it take 40 hours a week?]", "hours"),
        ("[How many years of experience in sales, 3 years or 5 years?]", "min_years"),
        ("[Is there a bonus, or commission?]", "other_pay"),
    ],
)
def test_nothing_is_read_out_of_a_blank(sentence: str, name: str) -> None:
    assert not getattr(facts_of(sentence), name)


def test_what_stands_beside_a_blank_is_stated() -> None:
    facts = facts_of("The job is hybrid [Is it on site or remote?], full-time, and pays £30,000 a year.")
    assert facts.workplace.value == "hybrid"
    assert facts.pay


def test_words_in_brackets_that_are_meant_are_stated() -> None:
    assert facts_of("We are hiring a support engineer [remote].").workplace.value == "remote"


@pytest.mark.parametrize(
    ("blank", "says"),
    [
        ("[Is it on site, hybrid or remote?]", "This draft still asks a question here"),
        ("[City, State]", "was left over from a template"),
        ("[pay range]", "was left over from a template"),
    ],
)
def test_a_blank_is_still_found_and_a_question_is_called_one(blank: str, says: str) -> None:
    report = Checker(Settings()).check(f"{HEAD}The place: {blank}. We are hiring.\n", on=date(2026, 6, 1))
    found = [each for each in report.findings if each.rule == "hygiene/leftover"]
    assert [says in each.message for each in found] == [True]
