"""An interview in single steps, as the studio and the terminal take them."""

import pytest

from rolewright.writing.brief import Answer, Brief
from rolewright.writing.interview import Interview, State
from rolewright.writing.interview.sitting import Settle, Sitting, Steps
from tests.writing.interviewing import an_interview


@pytest.fixture(scope="module")
def steps() -> Steps:
    return Steps(an_interview())


def at(key: str, **said: object) -> Sitting:
    return Sitting(State(Brief(role="electrician", **said), at=key))  # type: ignore[arg-type]


def told(steps: Steps, sitting: Sitting, key: str) -> tuple[str, ...]:
    interview: Interview = steps.interview
    questions = interview.questions(sitting.state)
    return next(each.form.told(sitting.state.brief) for each in questions if each.key == key)


def test_what_was_said_before_is_settled_first(steps: Steps) -> None:
    sitting = steps.begin(State(Brief(role="electrician", level="senior", reason=Answer("growth"))))
    assert sitting.about == "reason"
    assert steps.question(sitting) is None
    assert [each.words for each in steps.objections(sitting)] == ["growth"]
    left = steps.settle(sitting, Settle.LEAVE).sitting
    assert steps.objections(left) == ()
    assert steps.question(left)


def test_what_was_left_as_it_is_is_not_asked_about_again_at_its_own_question(steps: Steps) -> None:
    step = steps.answer(at("pay"), ["£26,000 to £29,500 a year, plus a discretionary bonus"])
    (objection,) = steps.objections(step.sitting)
    assert objection.key == "other_pay"
    left = steps.settle(step.sitting, Settle.LEAVE).sitting
    assert steps.objections(left) == ()
    assert told(steps, left, "other_pay") == ("Discretionary bonus",)


def test_the_last_entry_of_a_list_is_taken_back_first(steps: Steps) -> None:
    step = steps.answer(at("goals"), ["Pass the audit in May", "Run two sites alone by June"])
    step = steps.drop_last(step.sitting)
    assert step.notes == ("Taken back: Run two sites alone by June",)
    assert told(steps, step.sitting, "goals") == ("Pass the audit in May",)


def test_a_line_of_a_list_that_is_no_answer_leaves_the_others(steps: Steps) -> None:
    step = steps.answer(at("duties"), ["Wire the labs", "all the usual stuff", "Test each circuit"])
    assert told(steps, step.sitting, "duties") == ("Wire the labs", "Test each circuit")
    assert "Left out: “all the usual stuff”." in step.notes
    alone = steps.answer(at("duties"), ["all the usual stuff"])
    assert "is no answer yet" in alone.refused


def test_where_nothing_was_said_the_answer_before_is_taken_back_and_put_back(steps: Steps) -> None:
    step = steps.answer(at("reason"), ["our tester retires in May"])
    question = steps.question(step.sitting)
    assert question
    assert question.key != "reason"
    gone = steps.drop_last(step.sitting)
    assert gone.notes == ("Taken back: our tester retires in May",)
    assert told(steps, gone.sitting, "reason") == ()
    back = steps.undo(gone.sitting)
    assert told(steps, back.sitting, "reason") == ("our tester retires in May",)
    assert steps.question(back.sitting) == question


def test_before_anything_was_said_there_is_nothing_to_take_back(steps: Steps) -> None:
    assert "Nothing was said yet" in steps.drop_last(steps.begin(State())).refused
    assert steps.drop(at("goals")).refused
    assert steps.drop(at("goals"), 3).refused


def test_a_key_is_that_question_and_a_word_rather_one_that_was_answered(steps: Steps) -> None:
    said = at("", company={"benefits": ("Three weeks of paid leave",)})
    assert steps.go(said, "benefits").sitting.state.at == "benefits"
    assert steps.go_by_name(said, "benefits").sitting.state.at == "company.benefits"
    assert steps.go(said, "weather").refused
