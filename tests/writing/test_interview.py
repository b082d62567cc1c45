"""The interview: which questions there are, and what becomes of the answers."""

import pytest

import rolewright
from rolewright.company import CompanyProfile
from rolewright.document import Workplace
from rolewright.engine import Checker
from rolewright.findings import Severity
from rolewright.knowledge.roles import Library
from rolewright.knowledge.roles.role import Why
from rolewright.settings import Settings
from rolewright.writing.brief import Answer, Brief, EmploymentTerm
from rolewright.writing.brief_reader import read_brief
from rolewright.writing.brief_toml import brief_toml
from rolewright.writing.interview import Choice, Interview, NotUnderstoodError, PayHelp, State, Turn
from tests.writing.interviewing import ELECTRICIAN, ON, PROFILE, an_interview, interviewed


@pytest.fixture(scope="module")
def interview() -> Interview:
    return an_interview()


def at(interview: Interview, key: str, **said: object) -> State:
    """The state in which a question is asked, for an electrician of whom only this was said."""
    return State(Brief(role="electrician", **said), at=key)  # type: ignore[arg-type]


def answered(interview: Interview, key: str, *lines: str, **said: object) -> Turn:
    return interview.answer(at(interview, key, **said), lines)


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
    assert turn.state.brief.problems == (
        Answer(use="second-visits"),
        Answer(use="old-boards"),
        Answer("The van is older than the apprentice."),
    )


@pytest.mark.parametrize("typed", ["hybrid", "2", "Hybrid, two days at home"])
def test_a_choice_may_be_named_or_numbered(interview: Interview, typed: str) -> None:
    assert answered(interview, "workplace", typed).state.brief.workplace is Workplace.HYBRID


@pytest.mark.parametrize(
    ("key", "typed", "value"),
    [
        ("employment", "seasonal work", "temporary"),
        ("employment", "permanent, full-time", "full-time"),
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
        ("workplace", "in the clouds", "one of: onsite, hybrid, remote"),
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


@pytest.mark.parametrize("typed", ["none", "No.", "n/a", "I don't know", "tbd"])
def test_to_say_that_there_is_nothing_is_to_skip(interview: Interview, typed: str) -> None:
    for key in ("other_pay", "deadline", "nice_to_haves"):
        turn = answered(interview, key, typed)
        assert turn.state.brief == Brief(role="electrician")
        assert key in turn.state.passed


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


def test_what_law_or_practice_demands_is_told_with_the_demands(interview: Interview) -> None:
    question = interview.question(at(interview, "deal_breakers"))
    assert question is not None
    assert any("licensed persons" in hint for hint in question.hints)


def test_too_many_functions_are_warned_of(interview: Interview) -> None:
    turn = answered(interview, "functions", "1 2 3 4 5")
    assert any("much for one posting" in note for note in turn.notes)


# What the role needs to know


def test_only_the_slots_of_what_was_chosen_are_asked_right_after_it(interview: Interview) -> None:
    state = answered(interview, "goals", "3").state
    question = interview.question(State(state.brief, state.passed, "specifics.overdue_tests"))
    assert question is not None
    assert "…" in question.context
    slots = {each.key for each in interview.questions(state) if each.key.startswith("specifics.")}
    assert slots == {"specifics.overdue_tests", "specifics.by_when"}


def test_a_sentence_that_waits_for_what_nobody_knows_can_be_taken_out(interview: Interview) -> None:
    state = answered(interview, "goals", "1", "3").state
    dropped = interview.drop(State(state.brief, state.passed, "specifics.overdue_tests"))
    assert dropped.brief.goals == (Answer(use="own-sites"),)
    assert not any(each.key == "specifics.overdue_tests" for each in interview.questions(dropped))


def test_a_task_that_came_with_a_function_can_be_taken_out_too(interview: Interview) -> None:
    state = State(Brief(role="electrician", functions=("installing",)), at="specifics.new_field")
    dropped = interview.drop(state).brief
    assert dropped.duties == (Answer(use="install-systems"), Answer(use="plan-on-site"))


def test_of_a_function_only_the_chosen_tasks_are_meant(interview: Interview) -> None:
    brief = answered(interview, "duties", "2", functions=("installing", "testing")).state.brief
    assert brief.functions == ("installing",)
    assert brief.duties == (Answer(use="plan-on-site"),)
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
        ("pay", "$70,000 a year", "a range is wanted"),
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
    turn = answered(interview, "places", "Dayton, OH", "Troy, OH", places=("Dayton, OH",))
    assert turn.state.brief.places == ("Dayton, OH", "Troy, OH")


def test_the_answers_are_given_in_any_order_and_the_next_open_question_follows(interview: Interview) -> None:
    state = interview.answer(at(interview, "pay"), ELECTRICIAN["pay"]).state
    question = interview.question(state)
    assert question is not None
    assert question.key == "reason"


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
    assert informed.answer(state, ["1"]).reads == ("Pay of $30–40 an hour.",)
