"""How people begin to speak, what they remark, and how they say that they do not know."""

import pytest

from rolewright.writing.interview import Interview, NotUnderstoodError
from rolewright.writing.interview.no_answer import is_no_answer
from rolewright.writing.interview.spoken import without_speech
from tests.writing.interviewing import an_interview, an_interview_without_profile, answered


@pytest.fixture(scope="module")
def interview() -> Interview:
    return an_interview()


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("Oh, I'd say about ten percent more than now", "about ten percent more than now"),
        ("Well, um, let's see, two crews", "two crews"),
        ("Honestly, nobody plans the vans", "nobody plans the vans"),
        ("forty breweries, like I said before", "forty breweries"),
        ("forty breweries as I said", "forty breweries"),
        ("another Account Manager, really…", "another Account Manager"),
        ("An account manager, please", "An account manager"),
        ("Oh you know, bread and cakes", "bread and cakes"),
        ("Oh you know bread and cakes", "bread and cakes"),
        ("Oh you know the usual, answer phones", "answer phones"),
        ("Well you know we bake for cafés", "we bake for cafés"),
        ("Oh well, two crews", "two crews"),
        ("So yeah we bake at night", "we bake at night"),
        ("abt 2hrs w/ u, obv", "about 2 hours with you"),
        ("it helps, but honestly it is no must", "it helps, but it is no must"),
    ],
)
def test_what_only_introduces_or_comments_is_taken_off(said: str, left: str) -> None:
    assert without_speech(said) == left


@pytest.mark.parametrize(
    "said",
    [
        "So far nobody plans the vans",
        "Right first time",
        "So well known that nobody asks",
        "So you know your way around an oven",
        "Oh you know how it is here",
        "Well you know the trade",
        "You know what we bake",
        "Well-run sites",
        "it is really flexible",
        "We think before we drill",
        "Yes",
        "like a second home",
    ],
)
def test_what_tells_something_stays(said: str) -> None:
    assert without_speech(said) == said


@pytest.mark.parametrize(
    "said",
    [
        "No idea",
        "no idea. legal stuff?",
        "dunno",
        "ask HR",
        "same as always",
        "the usual",
        "all the usual stuff",
        "I don't know, ask my boss",
        "I dont know what to say",
        "no idea why",
        "skip it",
        "tbc",
        "hmm",
    ],
)
def test_what_is_no_answer_is_known(said: str) -> None:
    assert is_no_answer(said)


@pytest.mark.parametrize(
    "said",
    [
        "Ask for Dana at 937-555-0137",
        "We don't know who buys",
        "same day",
        "a later shift",
        "no idea is too small",
    ],
)
def test_what_sounds_like_it_is_one(said: str) -> None:
    assert not is_no_answer(said)


@pytest.mark.parametrize("key", ["job", "company.equality", "goals", "pay"])
def test_no_answer_becomes_none_at_any_question(key: str) -> None:
    with pytest.raises(NotUnderstoodError, match="is no answer yet"):
        answered(an_interview(), key, "ask HR") if key != "company.equality" else answered(
            an_interview_without_profile(), key, "no idea. legal stuff?"
        )


@pytest.mark.parametrize(
    "said", ["yes sure", "Ok, fine.", "yep ok", "yes we do", "sure thing", "yes, please"]
)
@pytest.mark.parametrize("key", ["reason", "duties", "pay"])
def test_to_agree_is_to_say_nothing_where_something_is_to_be_said(said: str, key: str) -> None:
    with pytest.raises(NotUnderstoodError, match="Say what"):
        answered(an_interview(), key, said)


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("dont know, bake two hundred loaves", "bake two hundred loaves"),
        ("Not sure. Bake two hundred loaves", "Bake two hundred loaves"),
        ("not sure but maybe bake two hundred loaves", "bake two hundred loaves"),
        ("dunno we bake two hundred loaves", "we bake two hundred loaves"),
        ("yes bake two hundred loaves", "bake two hundred loaves"),
        # What may be meant stays.
        ("not sure we can wait until May", "not sure we can wait until May"),
        ("Don't know how the oven works, nobody does", "Don't know how the oven works, nobody does"),
        ("Yes to all dogs", "Yes to all dogs"),
        ("OK Bakery runs the ovens", "OK Bakery runs the ovens"),
        ("not sure-footed dogs", "not sure-footed dogs"),
    ],
)
def test_what_follows_a_dont_know_is_the_answer(said: str, kept: str) -> None:
    assert answered(an_interview(), "problems", said).state.brief.problems[0].words == kept


def test_what_is_guessed_of_a_day_stays_a_guess() -> None:
    start = answered(an_interview(), "start", "not sure, probably in May").state.brief.start
    assert start
    assert start.words == "probably in May"
