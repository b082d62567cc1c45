"""What is asked about before it is taken: keys struck at random, and wishes that the law forbids."""

import pytest

from rolewright.writing.brief import Answer, Brief
from rolewright.writing.doubts import doubts
from rolewright.writing.interview import Interview
from rolewright.writing.wishes import unlawful_wish
from tests.writing.interviewing import ON, an_interview, at


@pytest.fixture(scope="module")
def interview() -> Interview:
    return an_interview()


@pytest.mark.parametrize(
    "typed", ["asdf", "???", "qwerty", "asdfasdf", "aaaa", "xxx", "blah blah", "fghjk", "...", "test"]
)
def test_what_means_nothing_is_named(interview: Interview, typed: str) -> None:
    assert interview.doubt(at(interview, "job"), typed).startswith(f"“{typed}” tells a reader nothing")


@pytest.mark.parametrize(
    "typed",
    [
        "SQL",
        "QuickBooks",
        "2",
        "$30–40",
        "CPR",
        "3pm",
        "we were weary",
        "power tools",
        "Tree",
        "rhythm",
        "电工",
        "a test of fire alarms",
    ],
)
def test_what_means_something_is_not(interview: Interview, typed: str) -> None:
    assert interview.doubt(at(interview, "pay"), typed) == ""


@pytest.mark.parametrize("typed", ["Salary £27,000 to £31,000 a year", "$30 an hour", "wage: 13.50 an hour"])
def test_pay_is_no_place(interview: Interview, typed: str) -> None:
    assert "tells of pay, hours or a day, and what is asked is where" in interview.doubt(
        at(interview, "places"), typed
    )


@pytest.mark.parametrize(
    "typed",
    ["Bristol", "12 Wage Street, Leeds", "Leeds LS1 4AP", "Hybrid, 2 days in Leeds", "Leeds, $30 an hour"],
)
def test_a_place_with_a_number_is_one(interview: Interview, typed: str) -> None:
    assert interview.doubt(at(interview, "places"), typed) == ""


@pytest.mark.parametrize(
    ("typed", "matter"),
    [
        ("a man under 35", "age"),
        ("must be under 30", "age"),
        ("nobody over 50 please", "age"),
        ("no old people", "age"),
        ("somebody young", "age"),
        ("no women", "sex"),
        ("unmarried", "family"),
        ("no kids", "family"),
        ("Christian", "faith"),
        ("no foreigners", "origin"),
        ("no disabled people", "health"),
        ("a real man who can lift 80 lbs", "sex"),
        ("a proper bloke with his own tools", "sex"),
        ("good attitude, no millennials", "age"),
        ("no night-worker with young children, they always ring in", "family"),
        ("no young mums", "family"),
        ("somebody who isn't planning a family", "family"),
        ("nobody who's just off the boat", "origin"),
        ("no drunks, no bad back", "health"),
        ("no knee problems", "health"),
    ],
)
def test_a_wish_about_what_somebody_is_is_named_with_the_matter(typed: str, matter: str) -> None:
    assert f"is a wish about {matter}" in unlawful_wish(typed)


@pytest.mark.parametrize(
    "typed",
    [
        "no more than 30 minutes away",
        "not over 40 hours a week",
        "five years in men's tailoring",
        "a Catholic school background",
        "no experience with children needed",
        "three years of work with young families",
        "a research fellow who publishes",
        "no parents' evenings",
        "no back office work",
    ],
)
def test_what_the_work_needs_is_no_such_wish(typed: str) -> None:
    assert unlawful_wish(typed) == ""


def test_a_wish_is_named_also_where_nothing_is_published(interview: Interview) -> None:
    assert "about age" in interview.doubt(at(interview, "background"), "nobody over 50")
    assert "about sex" in interview.doubt(at(interview, "deal_breakers"), "! no women")


def test_what_a_rule_names_is_left_to_it(interview: Interview) -> None:
    assert interview.doubt(at(interview, "deal_breakers"), "no foreigners") == ""
    assert interview.answer(at(interview, "deal_breakers"), ["no foreigners"]).objections


def test_words_about_customers_are_none_about_the_new_person(interview: Interview) -> None:
    assert interview.doubt(at(interview, "job"), "screen women over 50 for cancer") == ""


def test_a_wish_is_named_in_whatever_answer_it_stands(interview: Interview) -> None:
    turn = interview.answer(at(interview, "reports_to"), ["Gill, the clinical lead. Must be female"])
    assert ["“Must be female” is about sex" in each.ask for each in turn.objections] == [True]
    assert not interview.answer(at(interview, "duties"), ["Sew what must be women's wear"]).objections


def test_what_is_wished_for_is_named_before_what_it_contradicts() -> None:
    brief = Brief(
        job=Answer("run the night shift"),
        deal_breakers=(Answer("no nights for anybody with small kids, nobody with small kids"),),
    )
    asked = doubts(brief, ON)
    assert "about family" in asked["deal_breakers[0]"]
    assert "job" not in asked
