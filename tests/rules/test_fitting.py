import pytest

from rolewright.rules.fitting import fits
from rolewright.text import Span


def fit(text: str, replacement: str) -> bool:
    """Whether the words between bars can be replaced."""
    before, words, after = text.split("|")
    return fits(before + words + after, Span(len(before), len(before) + len(words)), replacement)


@pytest.mark.parametrize(
    ("text", "replacement"),
    [
        ("You |have the ability to| lift", "can"),
        ("Staff |have the opportunity to| learn", "can"),
        ("and |shall| keep the books", "will"),
        ("You |will need to| drive", "must"),
        ("You |provide leadership to| staff", "lead"),
        ("You |provide support to| clients", "support"),
        ("You act |in order to| help", "to"),
        ("a |subject matter expert| on bees", "expert"),
        ("Our |duties and responsibilities|: many", "duties"),
        ("store drugs |in accordance with| the plan", "following"),
        ("|In accordance with| the plan, act", "under"),
        ("Plan routes |as well as| rest days.", "and"),
        ("Plan routes, |as well as| rest days.", "and"),
        ("you know |rules and regulations| here", "rules"),
        ("tall, and follow |rules and regulations|", "rules"),
        ("Advise the board |with regard to| tax", "on"),
        ("|Approximately| nine bees", "about"),
        ("grow bees |and/or| wasps", "or"),
        ("They |will be able to| bake and plan. You bake and have time.", "can"),
        ("2) bees |and/or| wasps", "or"),
        ("Show |past experience| with bees", "experience"),
        ("honey and |past experience|", "experience"),
        ("bake |through the use of| rye", "through"),
        ("burnt |through the use of| an oven", "with"),
        ("file |in accordance with| local laws", "under"),
    ],
)
def test_a_wording_fits_where_the_sentence_reads_on(text: str, replacement: str) -> None:
    assert fit(text, replacement)


@pytest.mark.parametrize(
    ("text", "replacement"),
    [
        ("You’ll |have the opportunity to| lead", "can"),
        ("You must:\n|have the ability to| lift", "can"),
        ("a degree, and |have the ability to| lift", "can"),
        ("tools that they |will need to| deploy", "must"),
        ("You |provide leadership to| ensure quality", "lead"),
        ("a |subject matter expert| (SME)", "expert"),
        ("|DUTIES AND RESPONSIBILITIES|: bake", "DUTIES"),
        ("|In accordance with| the plan, act", "following"),
        ("file |in accordance with| the Bread Act of 1266", "following"),
        ("Lead the team, |as well as| providing advice", "and"),
        ("Know salt |as well as| flour and water", "and"),
        ("Buy with the office |as well as| user access", "and"),
        ("Note that |as well as| bakers, we hire cooks", "and"),
        ("policies, |rules and regulations|.", "rules"),
        ("manage quality |with regard to| speed", "on"),
        ("Cost |approximately| (annual): 9", "about"),
        ("act |in accordance with|: a) the plan", "following"),
        ("act |in accordance with|: a) the plan", "under"),
        ("act |in accordance with| the following rules", "following"),
        ("file |in accordance with| local laws", "following"),
        ("habits that are |in line with| the plan", "following"),
        ("no more than two stings |and/or| bites", "or"),
        ("lift up to 9 lb often |and/or| 20 lb at times", "or"),
        ("shown by either |past experience| or in a test", "experience"),
        ("with current or |past experience| of bees", "experience"),
        ("burnt |through the use of| an oven", "through"),
        ("They |will be able to| bake and be able to plan", "can"),
    ],
)
def test_it_does_not_where_the_sentence_would_go_wrong(text: str, replacement: str) -> None:
    assert not fit(text, replacement)
