"""Pay as people say it aloud, written as a posting does; what may mean something else stays as it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolewright.writing.interview import Interview
from rolewright.writing.interview.spoken_pay import completed, in_figures
from tests.writing.interviewing import an_interview, answered


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("12 quid an hour", "£12 an hour"),
        ("Twelve pounds an hour", "£12 an hour"),
        ("a tenner an hour plus tips", "£10 an hour plus tips"),
        ("a fiver", "£5"),
        ("13.50 ph", "13.50 an hour"),
        ("£12 p/h", "£12 an hour"),
        ("£30k pa", "£30,000 a year"),
        ("12-14 quid an hour", "£12–14 an hour"),
        ("twelve to fourteen pounds an hour", "£12–14 an hour"),
        ("between twelve and fourteen an hour", "12–14 an hour"),
        ("twelve or thirteen quid an hour", "£12–13 an hour"),
        ("twelve fifty an hour", "12.50 an hour"),
        ("twelve pounds fifty", "£12.50"),
        ("fifteen bucks an hr", "$15 an hour"),
        ("thirty grand a year", "30,000 a year"),
        ("30 to 35 grand", "30,000–35,000"),
        ("thirty to thirty five thousand pounds a year", "£30,000–35,000 a year"),
        ("twenty eight thousand five hundred a year", "28,500 a year"),
        ("a hundred and twenty pounds a day", "£120 a day"),
        ("2 grand a month", "2,000 a month"),
    ],
)
def test_a_spoken_amount_is_put_in_figures(said: str, written: str) -> None:
    assert in_figures(said) == written
    assert in_figures(written) == written


@pytest.mark.parametrize(
    "said",
    [
        "$62,000–74,000 a year, plus commission of 4% on renewals",
        "£32,000 plus thirty days holiday",
        "paid every two weeks",
        "two to three times a year",
        "13,50 € an hour",
        "38.000 Euro im Jahr",
        "fourteen fifteen an hour",
        "twelve and a half quid an hour",
        "twelve pounds and two hundred bonus",
        "the going rate",
        "",
    ],
)
def test_what_is_no_such_amount_or_may_be_another_stays(said: str) -> None:
    assert in_figures(said) == said


@given(st.text(max_size=60))
def test_no_text_makes_it_fail_and_once_is_enough(said: str) -> None:
    assert in_figures(in_figures(said)) == in_figures(said)


@pytest.mark.parametrize(
    ("before", "now", "together"),
    [
        ("13.50 an hour", "pounds", "£13.50 an hour"),
        ("13.50 an hour", "£", "£13.50 an hour"),
        ("12", "it's pounds an hour", "£12 an hour"),
        ("£12", "per hour", "£12 an hour"),
        ("£30,000–35,000", "yearly", "£30,000–35,000 a year"),
        ("£12 an hour", "twelve to fourteen", "£12–14 an hour"),
        ("$12 an hour", "12.50-14", "$12.50-14 an hour"),
        ("£12 an hour", "up to 14", "£12–14 an hour"),
        ("£12 an hour", "it's fixed", "£12 an hour, fixed"),
        # What says all by itself takes the place of what was said before.
        ("£12 an hour", "£13–15 an hour", "£13–15 an hour"),
        ("£12 an hour", "ask Ada", "ask Ada"),
        ("the going rate", "pounds", "pounds"),
    ],
)
def test_an_answer_that_only_completes_the_one_before_is_taken_with_it(
    before: str, now: str, together: str
) -> None:
    assert completed(before, now) == together


@pytest.fixture(scope="module")
def interview() -> Interview:
    return an_interview()


def test_what_cannot_be_understood_is_told_with_an_example_of_what_can(interview: Interview) -> None:
    (objection,) = answered(interview, "pay", "the going rate").objections
    assert "such" not in objection.ask
    assert "written like £12.50–14 an hour" in objection.ask
    assert objection.ask.count(".") == 1  # one sentence, and the point of the example


def test_a_missing_currency_is_asked_for_and_the_answer_put_in_its_place(interview: Interview) -> None:
    first = answered(interview, "pay", "thirteen to fourteen an hour")
    (objection,) = first.objections
    assert "in which currency" in objection.ask
    second = interview.reword(first.state, objection, "pounds")
    assert second.objections == ()
    assert "We pay £13–14 an hour." in second.reads


def test_a_fixed_wage_is_not_asked_for_a_range_for_ever(interview: Interview) -> None:
    first = answered(interview, "pay", "12 quid an hour")
    (objection,) = first.objections
    second = interview.reword(first.state, objection, "it's fixed")
    assert second.objections == ()
    assert "We pay £12 an hour, fixed." in second.reads
