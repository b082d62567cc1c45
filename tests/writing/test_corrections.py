"""What somebody puts right while they speak."""

import pytest

from rolewright.writing.corrections import asked_of_correction, corrected
from tests.writing.interviewing import an_interview, at


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        (
            "we've two nights a week... no sorry, four nights a week on agency",
            "we've four nights a week on agency",
        ),
        ("£12 an hour, no wait, £13 an hour", "£13 an hour"),
        ("30 hours, I mean 32 hours a week", "32 hours a week"),
        ("$32-38 an hour, scratch that, $34-40 an hour", "$34-40 an hour"),
        ("by June. No, wait, by July", "by July"),
        ("closed on Monday, sorry, Tuesday", "closed on Tuesday"),
        ("eight shifts, or rather ten shifts", "ten shifts"),
    ],
)
def test_what_is_said_anew_takes_the_place_of_the_error(typed: str, meant: str) -> None:
    assert corrected(typed) == meant
    assert asked_of_correction(corrected(typed)) == ""


@pytest.mark.parametrize(
    "typed",
    [
        "open on Monday, no Tuesday shifts",
        "no calls, no emails",
        "Say please, sorry and thanks",
        "We bake it, make it sing, and sell it",
        "No experience, sorry, we cannot train",
        "two carers, no nurses",
    ],
)
def test_what_takes_nothing_back_stays_and_is_not_asked_about(typed: str) -> None:
    assert corrected(typed) == typed
    assert asked_of_correction(typed) == ""


def test_a_correction_whose_extent_is_not_sure_is_asked_about() -> None:
    typed = "drive the van, no sorry, they take the tram"
    assert corrected(typed) == typed
    assert asked_of_correction(typed).startswith("“no sorry” takes back what you said before it")


def test_the_interview_takes_an_answer_as_it_was_put_right() -> None:
    interview = an_interview()
    turn = interview.answer(at(interview, "hours"), ["38 hours, sorry, 36 hours a week, Monday to Thursday"])
    assert turn.state.brief.hours.words == "36 hours a week, Monday to Thursday"
