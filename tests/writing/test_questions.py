"""Which questions there are: for the role, for what was chosen, and for the company."""

import pytest

from rolewright.company import CompanyProfile
from rolewright.engine import Checker
from rolewright.records import replace
from rolewright.settings import Settings
from rolewright.writing.brief import Answer, Brief
from rolewright.writing.draft import Origin
from rolewright.writing.interview import Choice, Interview, Objection, PayHelp, State
from tests.writing.interviewing import ON, PROFILE, an_interview, answered, at, interviewed


@pytest.fixture(scope="module")
def interview() -> Interview:
    return an_interview()


# What the role needs to know


def test_only_the_slots_of_what_was_chosen_are_asked_right_after_it(interview: Interview) -> None:
    state = answered(interview, "goals", "3").state
    question = interview.question(State(state.brief, state.asked, "specifics.overdue_tests"))
    assert question is not None
    assert "…" in question.context
    slots = {
        each.key
        for each in interview.questions(state)
        if each.key.startswith("specifics.") and not each.extra
    }
    assert slots == {"specifics.overdue_tests", "specifics.by_when"}


def test_a_sentence_that_waits_for_what_nobody_knows_can_be_taken_out(interview: Interview) -> None:
    state = answered(interview, "goals", "1", "3").state
    dropped = interview.drop(State(state.brief, state.asked, "specifics.overdue_tests"))
    assert dropped.brief.goals == (Answer(use="own-sites"),)
    assert not any(each.key == "specifics.overdue_tests" for each in interview.questions(dropped))


def test_a_task_that_came_with_a_function_can_be_taken_out_too(interview: Interview) -> None:
    state = State(Brief(role="electrician", functions=("installing",)), at="specifics.new_field")
    dropped = interview.drop(state).brief
    assert dropped.duties == (Answer(use="install-systems"), Answer(use="plan-on-site"))


def test_of_a_function_only_the_chosen_tasks_are_meant(interview: Interview) -> None:
    brief = answered(interview, "duties", "2", functions=("installing", "testing")).state.brief
    assert brief.functions == ("installing",)
    assert [answer.use for answer in brief.duties] == ["plan-on-site"]
    done = [each.text for each in interview.draft(State(brief)).sentences]
    assert not any("Isolate" in text or "Install" in text for text in done)


def test_demands_are_offered_that_the_chosen_work_needs(interview: Interview) -> None:
    def offered(**said: object) -> set[str]:
        question = interview.question(at(interview, "deal_breakers", **said))
        assert question is not None
        return {choice.use for choice in question.choices}

    assert offered(duties=(Answer(use="work-safely"),)) == {"tests-by-code"}
    assert len(offered()) == 4


def test_a_demand_in_own_words_is_asked_for_the_duty_that_needs_it(interview: Interview) -> None:
    state = answered(
        interview, "deal_breakers", "A valid Ohio license", duties=(Answer(use="test-certify"),)
    ).state
    assert "deal_breakers[0].because" in {question.key for question in interview.questions(state)}
    turn = interview.answer(State(state.brief, at="deal_breakers[0].because"), ["1"])
    assert turn.reads == ("A valid Ohio license, because you will inspect, test and certify installations.",)
    assert turn.state.brief.deal_breakers[0].duty == "test-certify"


def test_a_reason_that_is_a_duty_changes_and_goes_with_it(interview: Interview) -> None:
    brief = Brief(
        role="electrician",
        duties=(Answer("Wire two schools"),),
        deal_breakers=(Answer("A driving licence", duty="Wire two schools"),),
    )
    told = "A driving licence, because you will "
    assert f"{told}wire two schools." in interview.draft(State(brief)).text
    objection = Objection("duties[0]", "Wire two schools", "Which?")
    turn = interview.reword(State(brief, at="duties"), objection, "Wire nine schools")
    assert f"{told}wire nine schools." in interview.draft(turn.state).text
    without = interview.draft(interview.drop(State(brief, at="duties"), 0))
    assert "- A driving licence.\n" in without.text
    assert [each.key for each in without.left_out] == ["deal_breakers"]


def test_what_was_shown_is_what_the_draft_says_in_the_end(interview: Interview) -> None:
    state, turns, _ = interviewed(interview)
    said = [sentence.text for sentence in interview.draft(state).sentences]
    for text in (text for turn in turns for text in turn.reads if "·" not in text):
        # A sentence may go on in the end: with the team, or with what needs the requirement.
        assert any(each.startswith(text.rstrip(".")) for each in said), text
    # Nor does what is said of other things later choose another wording.
    other = replace(state.brief, specifics={**state.brief.specifics, "crew": "two mates and an apprentice"})
    before = [answer.wording for answer in state.brief.duties if answer.use]
    assert before
    assert all(before)
    later = interview.draft(State(other)).sentences
    shown = {source.words for each in later for source in each.sources if source.origin is Origin.ROLE}
    assert set(before) <= shown


# The company


def test_what_is_said_of_the_company_stays_in_the_brief() -> None:
    interview = an_interview(CompanyProfile())
    state = interview.answer(at(interview, "company.does"), ["wires schools around Dayton"]).state
    state = interview.answer(State(state.brief, at="company.benefits"), ["Three weeks of paid leave"]).state
    turn = interview.answer(State(state.brief, at="company.name"), ["Brightwell"])
    assert turn.reads == ("Brightwell wires schools around Dayton.",)
    assert turn.state.brief.company == {
        "does": "wires schools around Dayton",
        "benefits": ("Three weeks of paid leave",),
        "name": "Brightwell",
    }
    dropped = interview.drop(State(turn.state.brief, at="company.benefits"), 0)
    assert "benefits" not in dropped.brief.company


@pytest.mark.parametrize(
    ("key", "typed", "reads"),
    [
        ("company.does", "We make flour for bakeries", "Brightwell makes flour for bakeries."),
        ("company.does", "we are the mill of eighty bakeries", "Brightwell is the mill of eighty bakeries."),
        ("company.does", "Brightwell mills flour.", "Brightwell mills flour."),
        ("company.objectives", "Open a second mill by 2028", "We want to open a second mill by 2028."),
        ("company.objectives", "to buy local grain", "We want to buy local grain."),
        ("company.objectives", "By 2028 we want two mills.", "By 2028 we want two mills."),
    ],
)
def test_an_answer_goes_on_from_its_question_however_it_was_begun(key: str, typed: str, reads: str) -> None:
    interview = an_interview(CompanyProfile(name="Brightwell"))
    assert interview.answer(at(interview, key), [typed]).reads == (reads,)


def test_what_does_not_say_what_the_company_does_is_remarked() -> None:
    interview = an_interview(CompanyProfile(name="Brightwell"))
    told = interview.answer(at(interview, "company.does"), ["flour for bakeries"]).notes
    assert any("does not go on from the name" in each for each in told)
    assert interview.answer(at(interview, "company.does"), ["mills flour for bakeries"]).notes == ()


def test_a_company_without_a_statement_on_equal_chances_can_take_one_that_no_rule_objects_to() -> None:
    interview = an_interview(CompanyProfile(name="Brightwell"))
    question = interview.question(at(interview, "company.equality"))
    assert question is not None
    assert len(question.choices) == 2
    for number, choice in enumerate(question.choices, start=1):
        turn = interview.answer(at(interview, "company.equality"), [str(number)])
        assert turn.objections == ()
        assert turn.state.brief.company["equality"] == choice.words
        assert choice.words in interview.draft(turn.state).text


def test_praise_of_the_company_is_objected_to_and_can_be_said_otherwise() -> None:
    interview = an_interview(CompanyProfile(name="Brightwell"))
    turn = interview.answer(at(interview, "company.people"), ["We are a family who work hard and play hard."])
    (objection,) = turn.objections
    assert not interview.can_withhold(turn.state, objection)
    better = interview.reword(turn.state, objection, "Two of our crew leaders began as apprentices.")
    assert better.state.brief.company["people"] == ("Two of our crew leaders began as apprentices.",)


def test_the_companys_bands_and_what_else_is_known_of_pay_are_offered_when_it_is_asked_for() -> None:
    checker = Checker(Settings(company=PROFILE))
    band = Choice("Your band for electrician: $30–40 an hour", words="$30–40 an hour")
    informed = Interview(
        checker.library,
        PROFILE,
        lambda brief: checker.write(brief, on=ON),
        on=ON,
        find_pay=lambda brief, role: PayHelp((band,), (f"Half of them in {brief.places[0]} get $29.",)),
    )
    state = at(informed, "pay", places=("Dayton, OH",))
    question = informed.question(state)
    assert question is not None
    assert question.hints == ("Half of them in Dayton, OH get $29.",)
    assert informed.answer(state, ["1"]).reads == ("We pay $30–40 an hour.",)
