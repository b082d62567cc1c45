"""How many questions there are, which come first, and which only for those who want to say more."""

import pytest

from rolewright.company import CompanyProfile
from rolewright.writing.brief import Answer, Brief
from rolewright.writing.interview import MORE, Interview, NotUnderstoodError, State
from tests.writing.interviewing import ELECTRICIAN, an_interview, answered, at, interviewed

#: As they say it who say all of it in one breath.
IN_ONE_BREATH = ELECTRICIAN | {
    "reports_to": ["the owner, and work with a mate and an apprentice in the third year"],
    "deal_breakers": ["3", "A valid Ohio journeyman license, because you sign the tests alone"],
    "places": ["Dayton, OH, on site"],
    "pay": ["$32–38 an hour, plus overtime at time and a half"],
    "employment": ["full-time, Monday to Thursday, ten hours a day"],
    "apply": ["Call or text Dana at 937-555-0137, no résumé needed, by Feb 15"],
}


@pytest.fixture(scope="module")
def interview() -> Interview:
    return an_interview()


def test_a_full_posting_takes_about_twenty_questions(interview: Interview) -> None:
    _, _, asked = interviewed(interview, IN_ONE_BREATH, upto=MORE)
    assert len(asked) <= 24
    _, _, terse = interviewed(an_interview(CompanyProfile()), {"role": ["electrician"]}, upto=MORE)
    assert len(terse) <= 20


def test_after_the_core_nothing_is_missing_that_the_profile_does_not_know(interview: Interview) -> None:
    state, _, _ = interviewed(interview, IN_ONE_BREATH, upto=MORE)
    assert interview.draft(state).questions == ()


def test_what_else_might_be_said_is_offered_and_asked_only_then(interview: Interview) -> None:
    state, _, _ = interviewed(interview, IN_ONE_BREATH, upto=MORE)
    assert interview.question(state) is None
    offered = [each.key for each in interview.extra(state)]
    assert {"otherwise", "travel", "jurisdictions", "background"} <= set(offered)
    more = interview.go_on(state)
    question = interview.question(more)
    assert question is not None
    assert question.key == offered[0]
    assert interview.extra(more) == ()


def test_of_what_else_might_be_said_that_comes_first_which_the_draft_asks_for() -> None:
    interview = an_interview(CompanyProfile())
    state, _, _ = interviewed(interview, {"role": ["electrician"]}, upto=MORE)
    first = [each.key for each in interview.extra(state)][:5]
    lacking = {"benefits", "people", "objectives", "equality", "steps"}
    assert set(first) == {f"company.{each}" for each in lacking}


def test_what_was_said_in_one_breath_is_not_asked_again(interview: Interview) -> None:
    _, _, asked = interviewed(interview, IN_ONE_BREATH)
    assert not {"workplace", "hours", "team", "other_pay", "deadline", "deal_breakers[1].because"} & set(
        asked
    )


def test_what_the_profile_knows_is_shown_and_not_asked(interview: Interview) -> None:
    question = interview.question(at(interview, "benefits"))
    assert question is not None
    assert question.hints[0].startswith("In the posting already: Health insurance from the first day")


# Answers that hold more than one thing


@pytest.mark.parametrize(
    ("typed", "places", "workplace", "arrangement"),
    [
        ("Dayton, OH", ("Dayton, OH",), None, ""),
        ("Dayton, OH, on site", ("Dayton, OH",), "onsite", ""),
        ("On site in Dayton, OH", ("Dayton, OH",), "onsite", ""),
        ("Leeds; hybrid, two days a week at home", ("Leeds",), "hybrid", "Two days a week at home"),
        ("hybrid (Leeds or Bradford)", ("Leeds or Bradford",), "hybrid", ""),
        ("Troy, OH; Dayton, OH; remote", ("Troy, OH", "Dayton, OH"), "remote", ""),
        ("Remote, US", ("US",), "remote", ""),
        ("Leeds, three days a week in the office", ("Leeds",), None, ""),
    ],
)
def test_a_place_may_be_told_with_the_workplace(
    interview: Interview, typed: str, places: tuple[str, ...], workplace: str | None, arrangement: str
) -> None:
    brief = answered(interview, "places", typed).state.brief
    assert brief.places == places
    assert (brief.workplace and brief.workplace.value) == workplace
    assert brief.arrangement.words == arrangement


@pytest.mark.parametrize(
    ("typed", "pay", "besides"),
    [
        ("$32–38 an hour", "$32–38 an hour", ""),
        ("$60,000–70,000 a year plus a bonus of 5%", "$60,000–70,000 a year", "Bonus of 5%"),
        ("£30,000-35,000 a year; overtime is paid", "£30,000-35,000 a year", "Overtime is paid"),
        ("$60,000–70,000 a year plus benefits", "$60,000–70,000 a year plus benefits", ""),
    ],
)
def test_pay_may_be_told_with_what_is_paid_besides(
    interview: Interview, typed: str, pay: str, besides: str
) -> None:
    brief = answered(interview, "pay", typed).state.brief
    assert (brief.pay.words, brief.other_pay.words) == (pay, besides)


@pytest.mark.parametrize(
    ("typed", "employment", "hours"),
    [
        ("1", "full-time", ""),
        ("full time", "full-time", ""),
        ("part time, 24 hours, Monday to Wednesday", "part-time", "24 hours, Monday to Wednesday"),
        ("38 hours a week, full-time", "full-time", "38 hours a week"),
    ],
)
def test_the_form_of_employment_may_be_told_with_the_hours(
    interview: Interview, typed: str, employment: str, hours: str
) -> None:
    brief = answered(interview, "employment", typed).state.brief
    assert brief.employment is not None
    assert (brief.employment.value, brief.hours.words) == (employment, hours)


def test_who_tells_only_what_was_asked_besides_is_asked_for_the_rest(interview: Interview) -> None:
    turn = answered(interview, "employment", "32 hours a week, Monday to Thursday")
    assert turn.state.brief.hours == Answer("32 hours a week, Monday to Thursday")
    assert turn.state.brief.employment is None
    assert "employment" not in turn.state.asked
    question = interview.question(State(turn.state.brief, at="employment"))
    assert question is not None
    assert question.ask == "In which form of employment?"


def test_whom_one_reports_to_may_be_told_with_the_team(interview: Interview) -> None:
    brief = answered(interview, "reports_to", "the owner, and works with two mates").state.brief
    assert (brief.reports_to.words, brief.team.words) == ("the owner", "two mates")
    assert answered(interview, "reports_to", "the owner").state.brief.team == Answer()


def test_how_to_apply_may_be_told_with_the_last_day(interview: Interview) -> None:
    brief = answered(interview, "apply", "Send a résumé to jobs@example.com by 15 January").state.brief
    assert brief.apply.words == "Send a résumé to jobs@example.com"
    assert str(brief.deadline) == "2027-01-15"
    assert answered(interview, "apply", "Drop in before the shift").state.brief.deadline is None


def test_a_demand_may_be_told_with_its_reason(interview: Interview) -> None:
    brief = answered(interview, "deal_breakers", "An Ohio license because you sign alone").state.brief
    assert brief.deal_breakers == (Answer("An Ohio license", because="you sign alone"),)


def test_how_such_an_answer_was_understood_is_shown(interview: Interview) -> None:
    notes = answered(interview, "places", "Dayton, OH, on site").notes
    assert notes == ("Understood: place “Dayton, OH”, workplace “on site”.",)


def test_what_is_taken_back_is_taken_back_as_a_whole(interview: Interview) -> None:
    state = answered(interview, "places", "Dayton, OH, on site").state
    brief = interview.drop(State(state.brief, at="places")).brief
    assert (brief.places, brief.workplace) == ((), None)


# Gaps of a sentence


def test_the_gaps_of_a_sentence_are_filled_in_one_line(interview: Interview) -> None:
    state = answered(interview, "goals", "3").state
    gaps = State(state.brief, at="specifics.by_when")
    question = interview.question(gaps)
    assert question is not None
    assert len(question.hints) == 2
    assert question.example.count(";") == 1
    brief = interview.answer(gaps, ["the end of June; sixty tests"]).state.brief
    assert brief.specifics == {"by_when": "the end of June", "overdue_tests": "sixty tests"}


def test_a_gap_that_was_left_is_asked_for_by_itself_unless_all_were(interview: Interview) -> None:
    goal = Brief(role="accountant", goals=(Answer(use="faster-close"),))
    gaps = State(goal, ("goals",), at="specifics.close_today")
    assert "specifics.close_goal" in _to_come(interview, interview.answer(gaps, ["day twenty"]).state)
    assert "specifics.close_goal" not in _to_come(interview, interview.skip(gaps))


def _to_come(interview: Interview, state: State) -> set[str]:
    keys = set()
    while (question := interview.question(state)) is not None:
        keys.add(question.key)
        state = interview.skip(state)
    return keys


# The level, and whose law holds


@pytest.mark.parametrize(
    ("role", "is_asked"), [("electrician", True), ("Senior Electrician", False), ("Store Manager", False)]
)
def test_the_level_is_asked_where_the_title_does_not_say_it(
    interview: Interview, role: str, is_asked: bool
) -> None:
    state = interview.answer(State(), [role]).state
    assert ("level" in {each.key for each in interview.questions(state)}) == is_asked


def test_the_level_stands_in_front_of_the_title(interview: Interview) -> None:
    state = answered(interview, "level", "senior").state
    assert interview.draft(state).title == "Senior Electrician"
    assert answered(interview, "level", "some years").state.brief.level == ""
    for typed in ("we had three leads in a year, and all of them left", "ninja"):
        with pytest.raises(NotUnderstoodError, match="Type a number, or one of"):
            answered(interview, "level", typed)


def test_where_the_library_knows_the_job_of_a_level_it_is_that_job(interview: Interview) -> None:
    state = State(Brief(role="account-manager"), at="level")
    brief = interview.answer(state, ["3"]).state.brief
    assert (brief.role, brief.level) == ("senior-account-manager", "")


def test_whose_law_holds_is_typed_as_codes(interview: Interview) -> None:
    assert answered(interview, "jurisdictions", "US-OH, us-ky").state.brief.jurisdictions == (
        "us-oh",
        "us-ky",
    )
