"""What cannot be published as it was said is asked about, and nothing is smoothed over."""

from datetime import date

import pytest

from rolewright import Checker, Settings
from rolewright.company import CompanyProfile
from rolewright.document import Workplace
from rolewright.writing import Answer, Brief
from rolewright.writing.brief import EmploymentTerm
from rolewright.writing.contradictions import contradictions
from rolewright.writing.doubts import doubts
from rolewright.writing.nonsense import still_open
from rolewright.writing.pay import asked_of_pay
from rolewright.writing.shouting import as_name, calm, calmed, is_shouted
from rolewright.writing.vague import (
    asked_of_blank,
    asked_of_duty,
    asked_of_goal,
    asked_of_much,
    asked_of_reason,
)
from tests.writing.realistic import DAY

CHECKER = Checker()


def said(*words: str) -> tuple[Answer, ...]:
    return tuple(map(Answer, words))


@pytest.mark.parametrize(
    "goal", ["increase revenue", "Improve customer satisfaction", "be proactive", "growth"]
)
def test_a_goal_that_nobody_could_miss_is_vague(goal: str) -> None:
    assert asked_of_goal(goal)


@pytest.mark.parametrize(
    "goal",
    ["Increase revenue by 5%", "Open Hull by Easter", "Improve the rota so that nobody works two weekends"],
)
def test_a_goal_with_a_measure_a_name_or_a_day_is_not(goal: str) -> None:
    assert not asked_of_goal(goal)


def test_a_goal_in_one_breath_is_asked_to_be_several() -> None:
    assert asked_of_much("get the queue down to 40 and that we " + "answer and answer " * 9)
    assert not asked_of_much("Get the queue down to 40 by May")


def test_a_reason_of_a_word_says_no_more_than_a_form() -> None:
    assert asked_of_reason("growth")
    assert asked_of_reason("Reports to Frau Özdemir")
    assert not asked_of_reason("Maria left in March")


def test_a_long_duty_says_what_is_done() -> None:
    assert asked_of_duty("the mornings are when all of us go through whatever came in over the night")
    assert not asked_of_duty(
        "Go through whatever came in over the night, with all of us, every morning at nine"
    )


@pytest.mark.parametrize(
    "words", ["Renew [number] contracts", "Hand over <date of school>", "___ years", "[reason]"]
)
def test_a_blank_is_asked_about(words: str) -> None:
    assert asked_of_blank(words)


@pytest.mark.parametrize(
    "words", ["Manager [m/w/d]", "- [x] bake", "[ask us](https://rye.example)", "<b>bake</b>", "a < b"]
)
def test_other_brackets_are_none(words: str) -> None:
    assert not asked_of_blank(words)


@pytest.mark.parametrize(
    ("pay", "asked"),
    [
        ("competitive", "which amount of pay"),
        ("70-80k", "currency"),
        ("€70,000–80,000", "per what"),
        ("€70,000 a year", "from what to what"),
        ("€70,000–80,000 a year", ""),
        ("£12.60 to £13.40 an hour", ""),
    ],
)
def test_pay_is_a_range_with_a_currency_and_a_period(pay: str, asked: str) -> None:
    question = asked_of_pay(pay)
    assert asked in question if asked else not question


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Brief(job=Answer("no new business")), Brief(goals=said("Win eight new clients"))),
        (
            Brief(travel=Answer("no travel")),
            Brief(duties=said("Visit plants, three days a week on the road")),
        ),
        (Brief(deal_breakers=said("No degree needed")), Brief(nice_to_haves=said("A bachelor's degree"))),
        (
            Brief(hours=Answer("never at the weekend, no weekends")),
            Brief(duties=said("Work every other weekend")),
        ),
        (Brief(other_pay=Answer("no commission")), Brief(benefits=said("Uncapped commission"))),
        (Brief(workplace=Workplace.REMOTE), Brief(team=Answer("You sit three days a week in the office"))),
        (Brief(workplace=Workplace.ONSITE), Brief(arrangement=Answer("two days a week at home"))),
        (Brief(employment=EmploymentTerm.FULL_TIME), Brief(hours=Answer("20 hours a week"))),
        (Brief(employment=EmploymentTerm.PART_TIME), Brief(hours=Answer("60 hours a week"))),
    ],
)
def test_two_answers_that_cannot_both_hold_are_both_asked_about(one: Brief, other: Brief) -> None:
    changes = {name: getattr(other, name) for name in Brief.__match_args__ if getattr(other, name)}
    brief = Brief(**{**{name: getattr(one, name) for name in Brief.__match_args__}, **changes})  # type: ignore[arg-type]
    [found] = contradictions(brief)
    asked = doubts(brief, DAY)
    assert "which of the two holds?" in asked[found.key]
    assert asked[found.key] == asked[found.other_key]
    assert list(contradictions(one)) == list(contradictions(other)) == []


def test_what_is_needed_cannot_merely_please() -> None:
    brief = Brief(deal_breakers=said("Bachelor's degree"), nice_to_haves=said("a bachelor's degree"))
    [found] = contradictions(brief)
    assert (found.key, found.other_key) == ("deal_breakers[0]", "nice_to_haves[0]")
    ask = doubts(brief, DAY)["deal_breakers[0]"]
    assert ask.startswith("“Bachelor's degree” stands among what is indispensable")


@pytest.mark.parametrize(
    "words",
    [
        "Don't apply if you're only after a visa",
        "call Wes. don't bother if you job hop",
        "no job hoppers",
        "Smokers need not apply",
    ],
)
def test_words_that_turn_readers_away_are_asked_about(words: str) -> None:
    for brief in (Brief(deal_breakers=said(words)), Brief(apply=Answer(words))):
        [ask] = doubts(brief, DAY).values()
        assert "scolds whoever reads it" in ask


@pytest.mark.parametrize(
    "words", ["Win back customers who don't bother to return", "People on the list need not apply again"]
)
def test_what_turns_nobody_away_stands(words: str) -> None:
    assert doubts(Brief(goals=said(words), apply=Answer(words)), DAY) == {}


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Agency staff don't know that Jean sundowns about four and then walks", "Jean"),
        ("Nobody knows that Mr Hollis needs his tea with the tablets", "Mr Hollis"),
        ("Tosin is on sick leave until May", "Tosin"),
    ],
)
def test_the_health_of_somebody_named_is_asked_about(words: str, name: str) -> None:
    assert f"of the health of {name}" in doubts(Brief(problems=said(words)), DAY)["problems[0]"]


@pytest.mark.parametrize(
    "words",
    [
        "Half of our residents live with dementia",
        "Leeds has 900 people with dementia and three homes",
        "Larkfield is a home for people with dementia",
        "Jean has written the rota since 2011",
        "In May is the audit of medication",
    ],
)
def test_health_alone_or_a_name_alone_stands(words: str) -> None:
    assert doubts(Brief(problems=said(words)), DAY) == {}


def test_who_does_not_work_nights_contradicts_no_work_at_night() -> None:
    night = Answer("run the night shift")
    assert list(contradictions(Brief(job=night, deal_breakers=said("No night owls, please")))) == []
    assert list(contradictions(Brief(job=night, deal_breakers=said("No nights"))))


def test_background_may_contradict_too() -> None:
    brief = Brief(
        job=Answer("look after clients, no new business"), background=("They must win five new clients",)
    )
    assert [found.other_key for found in contradictions(brief)] == ["background[0]"]


def test_a_deadline_that_has_passed_is_asked_about() -> None:
    assert "has passed" in doubts(Brief(deadline=date(2024, 1, 1)), DAY)["deadline"]
    assert "deadline" not in doubts(Brief(deadline=DAY), DAY)


def test_an_answer_that_asks_back_is_asked_about() -> None:
    asked = doubts(Brief(job=Answer("bake, or not?"), places=("Wien or Graz?",)), DAY)
    assert set(asked) == {"job", "places"}


def test_nothing_is_asked_about_background() -> None:
    assert doubts(Brief(goals=(Answer("increase revenue", background=True),)), DAY) == {}


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("deal_breakers", "Native English speaker"),
        ("deal_breakers", "Excellent communication skills"),
        ("duties", "Wear many hats"),
        ("goals", "Hit the ground running"),
        ("benefits", "Great benefits package"),
    ],
)
def test_what_a_rule_refuses_becomes_the_question_in_its_place(key: str, words: str) -> None:
    brief = Brief(role="account-manager", **{key: said(words)})  # type: ignore[arg-type]
    draft = CHECKER.write(brief, on=DAY)
    assert any(words.lower() in question.lower() for question in draft.questions)
    assert all(words.lower() not in each.text.lower() for each in draft.sentences if not each.is_question)


def test_what_the_profile_says_is_judged_too_and_only_there() -> None:
    brief = Brief(
        role="account-manager",
        company={
            "name": "Rye & Sons",
            "does": "is the leading provider of world-class bread",
            "apart": ("We own it.",),
        },
    )
    text = CHECKER.write(brief, on=DAY).text
    assert "world-class bread. " not in text
    assert "About Rye & Sons" in text
    assert "We own it." in text


def test_capitals_are_calmed_but_for_abbreviations_days_and_places() -> None:
    assert is_shouted("WE WON TWO HOSPITALS")
    assert not is_shouted("NHS")
    assert (
        calmed("TEST WITH NHS ENGINEERS IN LEEDS ON MONDAY") == "Test with NHS engineers in Leeds on Monday"
    )
    assert calmed("THE WARDS OF ST MARY'S") == "The wards of St Mary's"
    assert as_name("IT SUPPORT FOR MARSH-HILL") == "IT Support for Marsh-Hill"


def test_a_brief_in_capitals_is_calmed_throughout_but_not_its_addresses() -> None:
    brief = calm(
        Brief(
            reason=Answer("WE WON TWO HOSPITALS AND A SCHOOL"),
            deal_breakers=said("ECS CARD"),
            places=("LEEDS",),
            apply=Answer("JOBS@RYE.EXAMPLE"),
            company={"name": "MARSH ELECTRICAL"},
        )
    )
    assert brief.reason.words == "We won two hospitals and a school"
    assert brief.deal_breakers[0].words == "ECS card"
    assert brief.places == ("Leeds",)
    assert brief.apply.words == "JOBS@RYE.EXAMPLE"
    assert brief.company == {"name": "Marsh Electrical"}


@pytest.mark.parametrize(
    "typed",
    ["asdf", "Asdf jkl", "tbd", "TBC by Ann", "???", "xxx", "lorem ipsum dolor", "blah blah", "sdfkj"],
)
def test_what_only_stands_for_an_answer_is_asked_about(typed: str) -> None:
    brief = Brief(role="baker", duties=(Answer("Bake bread"), Answer(typed)), team=Answer(typed))
    draft = CHECKER.write(brief, on=DAY)
    assert (
        sum("stands for an answer" in each or "what belongs where" in each for each in draft.questions) == 1
    )
    told = " ".join(each.text for each in draft.sentences if not each.is_question)
    assert typed.lower() not in told.lower()


def test_nonsense_in_the_midst_of_an_answer_is_named() -> None:
    draft = CHECKER.write(Brief(role="baker", reason=Answer("Our baker left in March; asdf")), on=DAY)
    assert "what belongs where “asdf” stands?" in draft.text


def test_the_company_is_asked_about_what_its_profile_leaves_open() -> None:
    checker = Checker(
        Settings(company=CompanyProfile(name="Rye", does="tbd", benefits=("asdf", "A pension")))
    )
    draft = checker.write(Brief(role="baker", job=Answer("bake")), on=DAY)
    assert "What does the company do" in draft.text
    assert "[“asdf” stands for an answer. Which one? Or leave it out]" in draft.text


@pytest.mark.parametrize(
    "typed",
    ["No weekends", "QWERTY keyboards repaired", "401", "Were we late?", "SQL", "asdf@rye.example reads it"],
)
def test_what_is_short_or_odd_may_be_an_answer(typed: str) -> None:
    assert still_open(typed) == ""


@pytest.mark.parametrize(
    ("key", "typed", "ask"),
    [
        ("start", "asap", "from which day or month"),
        ("start", "as soon as possible", "from which day or month"),
        ("start", "Immediately!", "from which day or month"),
        ("travel", "some travel", "how often"),
        ("travel", "Occasional", "how often"),
        ("hours", "flexible", "how many hours"),
        ("hours", "normal working hours", "how many hours"),
    ],
)
def test_terms_that_nobody_could_plan_with_are_asked_about(key: str, typed: str, ask: str) -> None:
    draft = CHECKER.write(Brief(role="baker", **{key: Answer(typed)}), on=DAY)  # type: ignore[arg-type]
    assert any(ask in each for each in draft.questions)
    assert not any(typed in each.text for each in draft.sentences if not each.is_question)


@pytest.mark.parametrize(
    ("key", "typed"),
    [
        ("start", "in two weeks"),
        ("start", "March"),
        ("travel", "once a month"),
        ("hours", "flexible, 30 hours a week"),
    ],
)
def test_terms_that_say_something_stand(key: str, typed: str) -> None:
    asked = doubts(Brief(role="baker", **{key: Answer(typed)}), DAY)  # type: ignore[arg-type]
    assert key not in asked


def test_who_is_in_a_duty_has_to_be_somebody_whom_readers_know() -> None:
    duty = "Learn the ovens from Bea before she goes"
    asked = doubts(Brief(role="baker", duties=(Answer(duty),)), DAY)
    assert "who is Bea?" in asked["duties[0]"]
    known = Brief(role="baker", duties=(Answer(duty),), reason=Answer("Bea, our baker, retires in June"))
    assert doubts(known, DAY) == {}
    at_bakery = CompanyProfile(apart=("Bea has led the bakery since 2003.",))
    assert doubts(Brief(role="baker", duties=(Answer(duty),)), DAY, at_bakery) == {}
    # A month and a place are nobody.
    for words in ("Take over from May until his return", "Move from Leeds with her"):
        assert doubts(Brief(role="baker", duties=(Answer(words),)), DAY) == {}
