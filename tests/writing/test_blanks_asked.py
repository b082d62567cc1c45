"""What fills the blanks of a draft is asked by itself, and all else is offered after it."""

import pytest

from rolewright.writing.brief import Answer, Brief
from rolewright.writing.interview import Interview, State
from tests.writing.interviewing import an_interview_without_profile

BEGUN = Brief(title="Bike Mechanic", places=("Leeds, England",), pay=Answer("£27,000 to £31,000 a year"))


@pytest.fixture(scope="module")
def interview() -> Interview:
    return an_interview_without_profile()


def asked(interview: Interview, state: State) -> list[str]:
    """The keys of what is asked to whoever skips all."""
    keys = []
    while question := interview.question(state):
        assert not question.extra
        keys.append(question.key)
        state = interview.skip(state)
    return keys


@pytest.mark.parametrize("brief", [BEGUN, Brief(role="electrician"), Brief(role="account-manager")])
def test_every_blank_of_a_draft_has_its_question(interview: Interview, brief: Brief) -> None:
    assert set(interview.blanks(State(brief))) == set(interview.draft(State(brief)).questions)


def test_only_the_wanted_blanks_are_asked_in_the_order_of_the_draft(interview: Interview) -> None:
    state = State(BEGUN, asked=("steps", "company.equality", "company.objectives"))
    words = [words for words, key in interview.blanks(state).items() if key in ("company.equality", "reason")]
    begun = interview.ask_blanks(state, words)
    assert asked(interview, begun) == ["reason", "company.equality"]
    assert interview.left(begun) == 2


def test_what_else_might_be_said_is_offered_and_asked_as_extra(interview: Interview) -> None:
    begun = interview.ask_blanks(State(BEGUN, asked=("nice_to_haves",)), ())
    assert interview.question(begun) is None
    offered = {each.key for each in interview.extra(begun)}
    assert {"nice_to_haves", "otherwise", "problems"} <= offered
    following = interview.question(interview.go_on(begun))
    assert following is not None
    assert following.extra


def test_a_no_is_an_answer_and_not_asked_again(interview: Interview) -> None:
    state = State(Brief(title="Bike Courier"), asked=("role", "like", "level", "reason"))
    assert interview.skipped(state) == ("reason",)
    assert "like" not in {each.key for each in interview.extra(interview.ask_blanks(state, ()))}
