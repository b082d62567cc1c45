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
        ("sixty inspections are overdue", "because sixty inspections are overdue."),
        ("because sixty inspections are overdue.", "because sixty inspections are overdue."),
        ("Tom has left. We have one tester.", "because Tom has left. We have one tester."),
    ],
)
def test_a_reason_is_no_sentence_of_its_own(typed: str, reads: str) -> None:
    assert reads in posting(reason=Answer(typed))


@pytest.mark.parametrize(
    ("typed", "reads"),
    [("asap", "· start asap"), ("March 2", "· from March 2"), ("from March", "· from March")],
)
def test_the_start_reads_as_a_phrase(typed: str, reads: str) -> None:
    assert reads in posting(start=Answer(typed))


@pytest.mark.parametrize(
    ("typed", "reads"),
    [
        ("20% travel", "20% travel."),
        ("No travel", "No travel."),
        ("a week a month", "Travel: a week a month."),
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
    assert f"\n\n{reads}\n" in posting(team=Answer(typed))


def test_a_number_alone_begins_no_list() -> None:
    assert "\n- 401\n" in posting(attractions=(Answer("401"),))
