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
        ("store drugs |in accordance with| the plan", "in line with"),
        ("|In accordance with| the plan, act", "in line with"),
        ("file |in accordance with| the Bread Act of 1266", "under"),
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
        ("with |a minimum of| nine bees", "at least"),
        ("|Additional information| on bees", "more information"),
        ("|Provide guidance on| how to bake", "advise on"),
        ("open |on a fixed term basis for| nine weeks", "for a fixed term of"),
        ("You |provide support to| bees and flowers", "support"),
        ("sing |for the duration of| the harvest", "throughout"),
        ("|Minimum of| a diploma", "at least"),
        ("you |shall| be punctual", "will"),
        ("Apply |no later than| 9 May", "by"),
        ("|initiate| a search", "start"),
        ("the |duties and responsibilities| of bees", "duties"),
        ("|upon completion of| your training", "after"),
        ("|experience of working in| hives", "experience in"),
        ("Plan |in cooperation with| the office", "with"),
        ("|In cooperation with| the office, plan", "with"),
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
        ("|In accordance with| the plan, act", "under"),
        ("file |in accordance with| the Bread Act of 1266", "in line with"),
        ("Lead the team, |as well as| providing advice", "and"),
        ("Know salt |as well as| flour and water", "and"),
        ("Buy with the office |as well as| user access", "and"),
        ("Note that |as well as| bakers, we hire cooks", "and"),
        ("policies, |rules and regulations|.", "rules"),
        ("manage quality |with regard to| speed", "on"),
        ("Cost |approximately| (annual): 9", "about"),
        ("act |in accordance with|: a) the plan", "under"),
        ("act |pursuant to|: a) the plan", "under"),
        ("file |in accordance with| local laws", "in line with"),
        ("no more than two stings |and/or| bites", "or"),
        ("lift up to 9 lb often |and/or| 20 lb at times", "or"),
        ("shown by either |past experience| or in a test", "experience"),
        ("with current or |past experience| of bees", "experience"),
        ("burnt |through the use of| an oven", "through"),
        ("They |will be able to| bake and be able to plan", "can"),
        ("with |a minimum of| noise", "at least"),
        ("open |on a fixed term basis for| the harvest", "for a fixed term of"),
        ("|Provide support to| and training for bees", "support"),
        ("in the |Additional Information| box", "More information"),
        ("|Provide guidance on| honey to hives", "advise on"),
        ("You |provide support to| bees, and through them to flowers", "support"),
        ("|Provide management of| the hives and of the bees", "manage"),
        ("a fixed term |for the duration of| the harvest", "throughout"),
        ("the bare |minimum of| nine bees", "at least"),
        ("honey |shall| be sealed", "will"),
        ("due |no later than| nine days after", "by"),
        ("The last day is |no later than| 9 May", "by"),
        ("|initiate| wire transfers", "start"),
        ("you |expedite| goods", "speed up"),
        ("delegate |tasks and responsibilities|", "tasks"),
        ("|upon completion of| the form", "after"),
        ("|experience of working with| bees and selling honey", "experience with"),
        ("work with bees |in cooperation with| the office", "with"),
        ("|In cooperation with| the office plan", "with"),
    ],
)
def test_it_does_not_where_the_sentence_would_go_wrong(text: str, replacement: str) -> None:
    assert not fit(text, replacement)
