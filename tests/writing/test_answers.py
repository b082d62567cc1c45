"""How answers are read, and what cannot be one."""

import pytest

from rolewright.document import Workplace
from rolewright.knowledge.roles import Library
from rolewright.knowledge.roles.role import Why
from rolewright.writing.brief import Answer, Brief, EmploymentTerm
from rolewright.writing.draft import Draft
from rolewright.writing.interview import Interview, NotUnderstoodError, State
from rolewright.writing.interview.library_choices import example_of_a_reason
from rolewright.writing.interview.question import Situation
from tests.writing.interviewing import PROFILE, an_interview, answered, at, interviewed


@pytest.fixture(scope="module")
def interview() -> Interview:
    return an_interview()


# Which job it is


@pytest.mark.parametrize(
    ("typed", "role", "title"),
    [
        ("electrician", "electrician", ""),
        ("commercial electrician", "electrician", "Commercial Electrician"),
        ("KAM", "key-account-manager", ""),
        ("Sr. Acct Mgr", "senior-account-manager", ""),
        ("lamplighter", "Lamplighter", ""),
        ("keeper of Lamps", "keeper of Lamps", ""),
    ],
)
def test_a_job_is_found_by_any_name_and_keeps_its_title(
    interview: Interview, typed: str, role: str, title: str
) -> None:
    brief = interview.answer(State(), [typed]).state.brief
    assert (brief.role, brief.title) == (role, title)


def test_a_title_that_is_only_like_a_role_is_asked_about(interview: Interview) -> None:
    state = interview.answer(State(), ["solar electrician"]).state
    question = interview.question(state)
    assert question is not None
    assert question.key == "like"
    assert question.choices[0].label.startswith("Electrician: ")
    brief = interview.answer(state, ["1"]).state.brief
    assert (brief.role, brief.title) == ("electrician", "Solar Electrician")
    assert interview.skip(state).brief.role == "Solar Electrician"


def test_with_another_role_what_was_chosen_from_the_first_one_goes(interview: Interview) -> None:
    state, _, _ = interviewed(interview, upto="pay")
    assert state.brief.functions
    brief = interview.answer(State(state.brief, at="role"), ["account manager"]).state.brief
    assert brief.functions == ()
    assert brief.specifics == {}
    assert brief.duties == (Answer("Show the apprentice why, and not only how"),)
    assert brief.job == state.brief.job


# Kinds of answers


def test_a_typical_reason_is_chosen_by_its_number(interview: Interview) -> None:
    assert answered(interview, "reason", "3").state.brief.why is Why.BACKLOG


def test_own_words_on_the_reason_take_the_place_of_a_typical_one(interview: Interview) -> None:
    brief = answered(interview, "reason", "our tester retires in May", why=Why.BACKLOG).state.brief
    assert brief.why is None
    assert brief.reason == Answer("our tester retires in May")


def test_a_list_holds_entries_of_the_library_and_own_words(interview: Interview) -> None:
    turn = answered(interview, "problems", "1, 3", "The van is older than the apprentice.")
    assert [answer.use or answer.words for answer in turn.state.brief.problems] == [
        "second-visits",
        "old-boards",
        "The van is older than the apprentice.",
    ]
    again = answered(interview, "problems", "3", problems=turn.state.brief.problems)
    assert again.state.brief.problems == turn.state.brief.problems


@pytest.mark.parametrize("typed", ["hybrid", "2", "Hybrid, two days at home"])
def test_a_choice_may_be_named_or_numbered(interview: Interview, typed: str) -> None:
    assert answered(interview, "workplace", typed).state.brief.workplace is Workplace.HYBRID


@pytest.mark.parametrize(
    ("key", "typed", "value"),
    [
        ("employment", "seasonal work", "temporary"),
        ("employment", "permanent, full-time", "full-time"),
        ("employment", "perm, 40h/wk", "full-time"),
        ("employment", "nights, 44 hours a week paid", "full-time"),
        ("employment", "permanent, 20 hrs p/w", "part-time"),
        ("workplace", "in the office is in-person", "onsite"),
    ],
)
def test_a_choice_may_be_called_otherwise(interview: Interview, key: str, typed: str, value: str) -> None:
    assert getattr(answered(interview, key, typed).state.brief, key).value == value


@pytest.mark.parametrize("typed", ["full-time", "Full time", "FULLTIME", "1"])
def test_a_choice_is_known_however_it_is_written(interview: Interview, typed: str) -> None:
    assert answered(interview, "employment", typed).state.brief.employment is EmploymentTerm.FULL_TIME


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("15 January 2027", "2027-01-15"),
        ("2027-01-15", "2027-01-15"),
        ("Jan 15", "2027-01-15"),
        ("30 November", "2026-11-30"),
        ("end of January", "2027-01-31"),
        ("the end of February 2028", "2028-02-29"),
    ],
)
def test_a_day_is_read_as_people_write_it_and_the_next_one_is_meant(
    interview: Interview, typed: str, day: str
) -> None:
    deadline = answered(interview, "deadline", typed).state.brief.deadline
    assert deadline is not None
    assert deadline.isoformat() == day


@pytest.mark.parametrize(
    ("key", "typed", "told"),
    [
        ("workplace", "in the clouds", "one of: on site, hybrid, remote"),
        ("workplace", "7", "There are 3 to choose from; 7 is not among them"),
        ("functions", "the most important ones", "Type the numbers"),
        ("deadline", "soon", "Write the day like"),
        ("deadline", "end of the world", "Write the day like"),
        ("reports_to", "2", "write it in words"),
        ("reports_to", "Me", "write your title"),
        ("places", "! Dayton", "This is for the posting"),
        ("reason", "!", "Write the answer behind the “!”"),
    ],
)
def test_what_cannot_be_an_answer_is_told_and_changes_nothing(
    interview: Interview, key: str, typed: str, told: str
) -> None:
    with pytest.raises(NotUnderstoodError, match=told.replace("(", r"\(")):
        answered(interview, key, typed)


def test_pay_may_be_a_bare_number_and_is_then_asked_about(interview: Interview) -> None:
    (objection,) = answered(interview, "pay", "85000").objections
    assert "in which currency" in objection.ask


@pytest.mark.parametrize("typed", ["none", "No.", "n/a", "I don't know", "tbd"])
def test_to_say_that_there_is_nothing_is_to_skip(interview: Interview, typed: str) -> None:
    for key in ("other_pay", "deadline", "nice_to_haves"):
        turn = answered(interview, key, typed)
        assert turn.state.brief == Brief(role="electrician")
        assert key in turn.state.asked


def test_no_travel_is_an_answer(interview: Interview) -> None:
    assert answered(interview, "travel", "none").reads == ("No travel.",)
    assert answered(interview, "travel", "20% travel").reads == ("20% travel.",)


def test_what_only_an_insider_understands_is_to_be_a_sentence(interview: Interview) -> None:
    with pytest.raises(NotUnderstoodError, match="readers do not know what “mites” is"):
        answered(interview, "problems", "mites")
    assert answered(interview, "problems", "Nobody yells").reads == ("Nobody yells.",)


def test_what_does_not_say_what_is_done_is_remarked(interview: Interview) -> None:
    assert any("a verb in front" in each for each in answered(interview, "duties", "two ladders").notes)
    assert answered(interview, "duties", "carries two ladders").notes == ()


def test_days_and_months_have_their_capitals(interview: Interview) -> None:
    typed = "from monday, 4 may, you may march when i say so in march"
    brief = answered(interview, "hours", typed).state.brief
    assert brief.hours.words == "from Monday, 4 May, you may march when I say so in March"


def test_a_yes_is_asked_what_it_means(interview: Interview) -> None:
    with pytest.raises(NotUnderstoodError, match="Say what"):
        answered(interview, "other_pay", "Yes")


def test_examples_are_of_the_role(interview: Interview) -> None:
    examples = {each.key: each.example for each in interview.questions(State(Brief(role="electrician")))}
    assert examples["reason"] == "we have more jobs in offices, schools and small plants than we can do"
    assert examples["job"].startswith("install lighting, distribution boards and fire alarms in offices")


def test_the_example_of_a_reason_goes_on_after_because_whatever_the_role() -> None:
    library = Library()
    for role in library:
        situation = Situation(Brief(role=role.id), PROFILE, role, Draft(role.title), library)
        example = example_of_a_reason(situation, "")
        assert example, role.id
        assert not example.startswith("of ")
        assert "." not in example


def test_what_law_or_practice_demands_is_told_with_the_demands(interview: Interview) -> None:
    question = interview.question(at(interview, "deal_breakers"))
    assert question is not None
    assert any("licensed persons" in hint for hint in question.hints)


def test_too_many_functions_are_warned_of(interview: Interview) -> None:
    turn = answered(interview, "functions", "1 2 3 4 5")
    assert any("much for one posting" in note for note in turn.notes)
