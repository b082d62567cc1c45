"""The interview knows the laws of the places that it is told, and asks for what they want said."""

from collections.abc import Mapping, Sequence

import pytest

from rolewright.company import CompanyProfile
from rolewright.knowledge.jurisdictions import DemandKind
from rolewright.records import replace
from rolewright.writing.brief import Answer, Brief
from rolewright.writing.interview import MORE, Interview, NotUnderstoodError, PlaceLaw, State
from tests.writing.interviewing import ELECTRICIAN, ON, PROFILE, an_interview, interviewed

_ASKS = {
    "Colorado": ("us-co", (DemandKind.PAY, DemandKind.BENEFITS, DemandKind.DEADLINE)),
    "Ontario": ("ca-on", (DemandKind.PAY, DemandKind.VACANCY_STATUS, DemandKind.AI_USE)),
    "New York": ("us-ny", (DemandKind.PAY,)),
}


def _law(name: str, *, declared: bool = False, certain: bool = True) -> PlaceLaw:
    law_id, asks = _ASKS[name]
    return PlaceLaw(law_id, name, asks, declared, certain, "the posting says so")


def _informed(*laws: PlaceLaw, profile: CompanyProfile = PROFILE) -> Interview:
    """An interview in places with these laws; those that a brief declares stand alone."""
    usual = an_interview(profile)

    def find(brief: Brief, profile: CompanyProfile) -> tuple[PlaceLaw, ...]:
        declared = tuple(replace(each, declared=True) for each in laws if each.id in brief.jurisdictions)
        return declared or laws

    return Interview(usual._library, profile, usual._write, on=ON, find_laws=find)


def _at_the_law(interview: Interview) -> State:
    state = State(Brief(role="electrician", places=("Denver, CO",)), at="jurisdictions")
    assert interview.question(state) is not None
    return state


def test_one_law_is_told_by_its_name_and_enter_says_yes() -> None:
    interview = _informed(_law("Colorado"))
    state = _at_the_law(interview)
    question = interview.question(state)
    assert question is not None
    assert question.ask == (
        "Published for Denver, CO, the posting falls under a law (Colorado) that asks for pay, benefits and "
        "the last day to apply. Is that so? Enter says yes."
    )
    assert (question.extra, question.choices) == (False, ())
    for said in ([], ["y"], ["yes"], ["us-co"]):
        assert interview.answer(state, said).state.brief.jurisdictions == ("us-co",)
    after = interview.answer(state, ["no"]).state
    assert after.brief.jurisdictions == ()
    assert "jurisdictions" in after.asked


def test_enter_takes_the_laws_that_are_sure_and_the_others_are_named_beside_them() -> None:
    interview = _informed(_law("New York", certain=False), _law("Colorado"), _law("Ontario"))
    state = _at_the_law(interview)
    question = interview.question(state)
    assert question is not None
    assert question.ask.startswith("Published for Denver, CO, the posting falls under these laws.")
    assert [choice.label for choice in question.choices] == [
        "Colorado (us-co): pay, benefits and the last day to apply.",
        "Ontario (ca-on): pay, whether there is a vacancy and whether artificial intelligence helps to "
        "choose.",
    ]
    assert question.hints[0].startswith("Perhaps also, if you hire somebody there: New York (us-ny).")
    after = interview.answer(state, []).state
    assert after.brief.jurisdictions == ("us-co", "ca-on")
    assert interview.answer(state, ["1"]).state.brief.jurisdictions == ("us-co",)
    assert interview.answer(state, ["us-co, us-ny"]).state.brief.jurisdictions == ("us-co", "us-ny")
    again = interview.question(replace(after, at="jurisdictions"))
    assert again is not None
    assert again.form.told(after.brief) == ("Colorado (us-co), Ontario (ca-on)",)


def test_a_place_that_may_be_several_is_told_at_once() -> None:
    interview = an_interview()
    state = State(Brief(role="electrician"), at="places")
    (note,) = interview.answer(state, ["Springfield"]).notes
    assert "Springfield, Illinois" in note
    assert note.endswith("Readers and searches know which if you write the state or country with it.")
    for sure in ("Springfield, IL", "Denver", "New York"):
        assert interview.answer(state, [sure]).notes == ()


def test_to_which_laws_the_posting_is_held_is_read_back() -> None:
    interview = _informed(_law("Colorado"))
    (note,) = interview.answer(_at_the_law(interview), []).notes
    assert note == "The checks hold the posting to: Colorado (us-co)."


def test_where_no_law_is_sure_nobody_is_asked_who_does_not_want_to_say_more() -> None:
    for laws in ((), (_law("New York", certain=False),)):
        interview = _informed(*laws)
        _, _, asked = interviewed(interview, ELECTRICIAN, upto=MORE)
        assert "jurisdictions" not in asked


def _without(answers: Mapping[str, Sequence[str]], *keys: str) -> Mapping[str, Sequence[str]]:
    return {key: said for key, said in answers.items() if key not in keys}


def test_what_the_law_wants_belongs_to_the_core() -> None:
    said = _without(ELECTRICIAN, "deadline")
    _, _, usual = interviewed(an_interview(), said, upto=MORE)
    _, _, asked = interviewed(_informed(_law("Colorado")), said, upto=MORE)
    assert "deadline" not in usual
    assert "deadline" in asked
    _, _, asked = interviewed(_informed(_law("Ontario")), said, upto=MORE)
    assert {"existing_vacancy", "company.screens_with_ai"} <= set(asked)


def test_a_plain_yes_or_no_becomes_the_sentence_that_the_law_wants() -> None:
    interview = _informed(_law("Ontario"))
    state = State(Brief(role="electrician"), at="existing_vacancy")
    turn = interview.answer(state, ["y"])
    assert turn.reads == ("This posting is for an existing vacancy.",)
    assert turn.state.brief.existing_vacancy is True
    assert interview.answer(state, ["yes sure"]).state.brief.existing_vacancy is True
    turn = interview.answer(state, ["no"])
    assert turn.reads == ("This posting is not for an existing vacancy.",)
    assert turn.state.brief.existing_vacancy is False
    back = replace(turn.state, at="existing_vacancy")
    assert interview.drop(back).brief.existing_vacancy is None
    with pytest.raises(NotUnderstoodError, match="Type y or n"):
        interview.answer(state, ["we are hiring"])


def test_that_artificial_intelligence_helps_is_said_only_if_it_does() -> None:
    interview = _informed(_law("Ontario"))
    state = State(Brief(role="electrician"), at="company.screens_with_ai")
    turn = interview.answer(state, ["yes"])
    assert turn.reads == ("We use artificial intelligence to screen applications.",)
    assert turn.state.brief.company == {"screens_with_ai": True}
    turn = interview.answer(state, ["no"])
    assert turn.reads == ()
    assert turn.state.brief.company == {"screens_with_ai": False}
    known = _informed(_law("Ontario"), profile=replace(PROFILE, screens_with_ai=False))
    assert "company.screens_with_ai" not in {each.key for each in known.questions(State(state.brief))}


@pytest.mark.parametrize("typed", ["ongoing", "on a rolling basis", "until the position is filled"])
def test_applications_may_have_no_last_day(typed: str) -> None:
    interview = _informed(_law("Colorado"))
    brief = Brief(role="electrician", apply=Answer("Call Dana at 937-555-0137"))
    turn = interview.answer(State(brief, at="deadline"), [typed])
    assert (turn.state.brief.ongoing, turn.state.brief.deadline) == (True, None)
    assert turn.reads == ("Applications are taken on an ongoing basis.",)
    again = interview.answer(replace(turn.state, at="deadline"), ["15 January 2027"]).state.brief
    assert again.ongoing is None
    assert again.deadline is not None
