"""What a manager typed keeps its letters where it stands within a sentence."""

import pytest

from rolewright.writing.brief import Answer, Brief
from rolewright.writing.interview import State
from tests.writing.interviewing import an_interview


def posting(**said: object) -> str:
    return an_interview().draft(State(Brief(role="electrician", **said))).text  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("typed", "reads"),
    [
        ("Sixty inspections are overdue", "sixty inspections are overdue."),
        ("because Sixty inspections are overdue.", "sixty inspections are overdue."),
        ("Tom has left. We have one tester.", "Tom has left. We have one tester."),
    ],
)
def test_a_reason_stands_by_itself_or_follows_because(typed: str, reads: str) -> None:
    told = posting(reason=Answer(typed), job=Answer("test eleven schools"))
    alone = f" {reads[0].upper()}{reads[1:]}"
    assert (f"We are hiring because {reads} You will" in told) != (alone in told)


@pytest.mark.parametrize(
    ("typed", "reads"),
    [("in two weeks", "· start in two weeks"), ("March 2", "· from March 2"), ("from March", "· from March")],
)
def test_the_start_reads_as_a_phrase(typed: str, reads: str) -> None:
    assert reads in posting(start=Answer(typed))


@pytest.mark.parametrize(
    ("typed", "reads"),
    [
        ("20% travel", "20% travel."),
        ("No travel", "No travel."),
        ("clients in York", "Travel: clients in York."),
        ("Leeds and back twice a week", "You will travel to Leeds and back twice a week."),
        ("30%", "The share of travel is 30%."),
        ("a week a month", "You will travel a week a month."),
    ],
)
def test_travel_is_named_once(typed: str, reads: str) -> None:
    assert reads in posting(travel=Answer(typed))


def test_after_a_blank_a_sentence_goes_on() -> None:
    assert "?] on your own" in posting(goals=(Answer(use="own-sites"),))


@pytest.mark.parametrize(
    ("typed", "reads"),
    [
        (
            "two managers, who will ask you for advice",
            "You will work with two managers, who will ask you for advice.",
        ),
        ("two managers who have just begun", "You will work with two managers who have just begun."),
        ("Two managers have just begun.", "Two managers have just begun."),
    ],
)
def test_people_of_whom_something_is_told_are_people_still(typed: str, reads: str) -> None:
    assert f" {reads}\n" in posting(team=Answer(typed))


def test_a_number_alone_begins_no_list() -> None:
    assert "\n- 401\n" in posting(attractions=(Answer("401"),))
