"""The interview as a whole: what becomes of answers, and how one goes on, back and elsewhere."""

import pytest

import rolewright
from rolewright.company import CompanyProfile
from rolewright.findings import Severity
from rolewright.knowledge.roles import Library
from rolewright.writing.brief import Answer, Brief
from rolewright.writing.brief_reader import read_brief
from rolewright.writing.brief_toml import brief_toml
from rolewright.writing.interview import Interview, State
from tests.writing.interviewing import ELECTRICIAN, ON, PROFILE, an_interview, answered, at, interviewed


@pytest.fixture(scope="module")
def interview() -> Interview:
    return an_interview()


# The whole of it


def test_an_interview_gives_a_posting_in_which_nothing_is_wrong_or_missing(interview: Interview) -> None:
    state, _, _ = interviewed(interview)
    draft = interview.draft(state)
    report = rolewright.check(draft.text, on=ON)
    assert draft.questions == ()
    assert [each for each in report.findings if each.severity is not Severity.NOTE] == []
    assert report.scorecard is not None
    assert report.scorecard.total >= 90


def test_what_was_said_is_a_brief_that_a_file_can_hold(interview: Interview) -> None:
    state, _, _ = interviewed(interview)
    assert read_brief(brief_toml(state.brief), "brief.toml", Library(), PROFILE) == state.brief


def test_every_question_of_the_guide_is_asked() -> None:
    _, _, asked = interviewed(an_interview(CompanyProfile()), {})
    for key in (
        "reason",  # why, and why now
        "otherwise",  # what changes if nobody is hired
        "goals",  # what must be achieved after a year
        "problems",  # which problems wait
        "team",  # who they work with, and on what that is unusual
        "company.does",  # what you sell, to whom
        "company.objectives",  # and what you want next
        "deal_breakers",  # what would make you turn down a good candidate
        "nice_to_haves",  # what would merely please you
        "pay",  # from what to what
        "benefits",  # which a competitor would not offer
        "attractions",  # what the person in the next chair says
    ):
        assert key in asked


@pytest.mark.parametrize("role", ["electrician", "senior-account-manager", "registered-nurse", "Lamplighter"])
def test_every_question_tells_why_it_is_asked_and_which_point_of_the_guide_it_serves(
    interview: Interview, role: str
) -> None:
    for question in interview.questions(State(Brief(role=role))):
        assert question.ask[-1] in "?."
        assert question.why.endswith(".")
        assert question.guide
        assert question.example or question.choices


def test_a_company_that_is_described_already_is_not_asked_for(interview: Interview) -> None:
    known = {question.key for question in interview.questions(State(Brief(role="electrician")))}
    assert not any(key.startswith("company.") for key in known)
    assert "company.name" in {each.key for each in an_interview(CompanyProfile()).questions(State())}


# What an answer leads to


def test_an_answer_is_shown_as_it_reads_in_the_posting(interview: Interview) -> None:
    turn = answered(interview, "job", "keeps eleven schools alight")
    assert turn.reads == ("You will keep eleven schools alight.",)
    assert interview.words(turn.state) > interview.words(State(Brief(role="electrician")))


def test_what_is_not_published_is_said_to_stay_in_the_brief(interview: Interview) -> None:
    for key, typed in (
        ("otherwise", "two clinics leave us"),
        ("problems", "! The owner and the foreman quarrel."),
    ):
        turn = answered(interview, key, typed)
        assert turn.reads == ()
        assert turn.notes == ("This stays in the brief; the posting does not say it.",)
        assert not set(typed.removeprefix("! ").split(".")[0:1]) & set(
            interview.draft(turn.state).text.split("\n")
        )


def test_an_answer_marked_with_an_exclamation_mark_is_background(interview: Interview) -> None:
    turn = answered(interview, "reason", "! the last one was fired")
    assert turn.state.brief.reason == Answer("the last one was fired", background=True)
    assert "fired" not in interview.draft(turn.state).text


@pytest.mark.parametrize(
    ("key", "typed", "told"),
    [
        ("deal_breakers", "passionate about quality", "readers skip it"),
        ("deal_breakers", "a native English speaker", "native"),
        ("goals", "improve things", "by how much"),
        ("pay", "$70,000 a year", "from what to what"),
    ],
)
def test_an_answer_that_cannot_be_published_is_named_with_the_reason(
    interview: Interview, key: str, typed: str, told: str
) -> None:
    turn = answered(interview, key, typed)
    assert [told in each.ask for each in turn.objections] == [True]


def test_an_objection_is_made_once(interview: Interview) -> None:
    state = answered(interview, "goals", "improve things").state
    assert interview.answer(State(state.brief, at="job"), ["wire schools"]).objections == ()


def test_other_words_settle_it(interview: Interview) -> None:
    turn = answered(interview, "goals", "3", "improve things")
    better = interview.reword(turn.state, turn.objections[0], "Pass the audit in May")
    assert better.state.brief.goals == (Answer(use="tests-done"), Answer("Pass the audit in May"))
    assert better.objections == ()


def test_the_answer_may_be_withheld_or_taken_back(interview: Interview) -> None:
    turn = answered(interview, "goals", "improve things")
    (objection,) = turn.objections
    assert interview.can_withhold(turn.state, objection)
    withheld = interview.withhold(turn.state, objection)
    assert withheld.brief.goals == (Answer("improve things", background=True),)
    assert interview.objections(withheld) == ()
    assert interview.retract(turn.state, objection).brief.goals == ()


def test_what_cannot_be_published_is_open_until_it_was_asked_about(interview: Interview) -> None:
    state = State(Brief(role="electrician", level="Senior", reason=Answer("growth")))
    question = interview.question(state)
    assert question is not None
    assert question.key == "reason"
    assert [each.key for each in interview.objections_to(question, state)] == ["reason"]
    later = interview.question(interview.skip(state))
    assert later is not None
    assert later.key == "job"


def test_two_answers_that_contradict_each_other_are_told_together(interview: Interview) -> None:
    turn = answered(
        interview,
        "goals",
        "win eight new clients by June",
        job=Answer("look after clients, with no new business"),
    )
    assert {each.key for each in turn.objections} == {"goals[0]", "job"}
    assert len({each.ask for each in turn.objections}) == 1


def test_what_is_left_out_is_told(interview: Interview) -> None:
    turn = answered(interview, "problems", "1", "3", "The van is older than the apprentice.")
    assert any("two problems are enough" in note for note in turn.notes)


# Going on, back, and elsewhere


def test_to_skip_is_not_to_be_asked_again(interview: Interview) -> None:
    state, _, asked = interviewed(interview, {"role": ["electrician"]})
    assert len(asked) == len(set(asked))
    assert interview.question(state) is None
    assert interview.left(state) == 0
    assert "pay" in interview.skipped(state)
    again = interview.ask_again(state)
    assert interview.left(again) == len(interview.skipped(state))


def test_back_is_the_question_before_and_then_one_goes_on_where_one_was(interview: Interview) -> None:
    state, _, _ = interviewed(interview, upto="pay")
    before = interview.back(state)
    assert before.at == "workplace"
    assert interview.back(before).at == "places"
    changed = interview.answer(interview.to(before, "job") or before, ["keep eleven schools alight"]).state
    question = interview.question(changed)
    assert changed.brief.job == Answer("keep eleven schools alight")
    assert question is not None
    assert question.key == "pay"


def test_before_the_first_question_is_the_first(interview: Interview) -> None:
    assert interview.back(State()).at == "role"


def test_a_question_is_found_by_its_key_or_a_part_of_it(interview: Interview) -> None:
    state = State(Brief(role="electrician"))
    for name, key in {
        "pay": "pay",
        "goal": "goals",
        "Deal breakers": "deal_breakers",
        "break": "deal_breakers",
    }.items():
        found = interview.to(state, name)
        assert found is not None
        assert found.at == key
    assert interview.to(state, "weather") is None


def test_what_was_said_stays_when_it_is_passed_over_again(interview: Interview) -> None:
    state = at(interview, "job", job=Answer("wire schools"))
    assert interview.skip(state).brief.job == Answer("wire schools")
    assert interview.answer(state, ["  "]).state.brief.job == Answer("wire schools")


def test_an_entry_or_the_whole_answer_can_be_taken_back(interview: Interview) -> None:
    goals = (Answer("Pass the audit in May"), Answer(use="new-field"))
    state = at(interview, "goals", goals=goals)
    assert interview.drop(state, 0).brief.goals == goals[1:]
    assert interview.drop(state, 7).brief.goals == goals
    assert interview.drop(state).brief.goals == ()
    assert interview.drop(state).at == "goals"


def test_more_entries_join_those_that_were_there_each_once(interview: Interview) -> None:
    audit = Answer("Pass the audit in May")
    turn = answered(interview, "goals", "3", audit.words, goals=(audit,))
    assert turn.state.brief.goals == (audit, Answer(use="tests-done"))


def test_the_answers_are_given_in_any_order_and_the_next_open_question_follows(interview: Interview) -> None:
    state = interview.answer(at(interview, "pay", level="Senior"), ELECTRICIAN["pay"]).state
    question = interview.question(state)
    assert question is not None
    assert question.key == "reason"
