"""How a manager's words are put into a sentence: what changes carries no meaning."""

import pytest

from rolewright.writing.phrasing import (
    as_cause,
    as_demand,
    as_duty,
    as_sentences,
    begins_with_verb,
    in_place,
    is_clause,
    lowered,
    names_a_thing,
    person_in_place,
)


@pytest.mark.parametrize(
    ("said", "put"),
    [
        ("they will have renewed five contracts", "Renew five contracts."),
        ("In their first year they will have brought in two dairies", "Bring in two dairies."),
        ("responsible for managing the night shift", "Manage the night shift."),
        ("Will be responsible for hiring 25 people a year", "Hire 25 people a year."),
        ("We want them to open the shop", "Open the shop."),
        ("Duties include answering the phone", "Answer the phone."),
        ("to plan the rota", "Plan the rota."),
        ("they will rewire schools", "Rewire schools."),
        ("plans and runs the rota", "Plan and run the rota."),
        ("cooking, cleaning and serving guests", "Cook, clean and serve guests."),
        ("- load the van at six", "Load the van at six."),
        ("3. load the van", "Load the van."),
        # A gerund that is a noun stays one.
        ("Reporting and analysis for the board", "Reporting and analysis for the board."),
        ("Monthly report to the board", "Monthly report to the board."),
    ],
)
def test_a_duty_begins_with_what_is_done(said: str, put: str) -> None:
    assert as_duty(said) == put


@pytest.mark.parametrize(
    ("said", "put"),
    [
        ("They must have led a team", "You have led a team."),
        ("has to have led a team", "You have led a team."),
        ("must have a driving licence", "A driving licence."),
        ("The candidate must be able to lift 25 kg", "You can lift 25 kg."),
        ("should be willing to start at five", "You are willing to start at five."),
        ("must not be afraid of heights", "You are not afraid of heights."),
        ("Needs to know Polish law", "You know Polish law."),
        ("Has a bike", "You have a bike."),
        ("can lift 25 kg", "You can lift 25 kg."),
        ("It would be nice if they spoke Ukrainian", "You speak Ukrainian."),
        ("You have worked in a dairy", "You have worked in a dairy."),
        ("Three years of closing books", "Three years of closing books."),
        ("SQL", "SQL."),
    ],
)
def test_a_requirement_speaks_to_the_reader(said: str, put: str) -> None:
    assert as_demand(said) == put


@pytest.mark.parametrize(
    ("said", "put"),
    [
        ("We are hiring because Maria left.", "Maria left"),
        ("Because our bakery grows", "our bakery grows"),
        ("Our bakery grows", "our bakery grows"),
        ("They are needed because we grew", "we grew"),
        ("Forty hives stand on nine roofs", "forty hives stand on nine roofs"),
        ("Leeds grows", "Leeds grows"),
        ("NHS wards are full", "NHS wards are full"),
        ("Head Chef Bruno leaves", "Head Chef Bruno leaves"),
        ("Polish shops ask for it", "Polish shops ask for it"),
        ("I cannot do both", "I cannot do both"),
    ],
)
def test_a_cause_follows_because_with_the_capitals_that_names_have(said: str, put: str) -> None:
    assert as_cause(said) == put


@pytest.mark.parametrize(
    ("said", "is_one"),
    [
        ("the second bakery opens in April", True),
        ("we won two hospitals", True),
        ("half the practices are outside Glasgow", True),
        ("trucks leave at ten", True),
        ("customer visits", False),
        ("five cooks and a front of house led by Sam", False),
        ("growth", False),
        ("two chains that complained about late deliveries", False),
        ("two bakers and a bookkeeper who comes on Thursdays", False),
        ("the clients that we lost were large", True),
    ],
)
def test_a_clause_tells_of_somebody_who_does_something(said: str, is_one: bool) -> None:
    assert is_clause(said) is is_one


def test_where_nobody_can_tell_it_may_be_a_clause() -> None:
    assert names_a_thing("the night shift")
    assert names_a_thing("travelling between sites")
    assert not names_a_thing("bees sting")
    assert not names_a_thing("customer visits")


@pytest.mark.parametrize(
    ("said", "put"),
    [
        ("Reports directly to the owner, Mrs Kaminski", "the owner, Mrs Kaminski"),
        ("They will work with Ana Brandt.", "Ana Brandt"),
        ("The sales director", "the sales director"),
    ],
)
def test_people_are_named_within_the_sentence(said: str, put: str) -> None:
    assert person_in_place(said) == put


def test_each_sentence_has_a_capital_and_one_full_stop() -> None:
    assert as_sentences("Nobody works at night. We mean it!!!") == "Nobody works at night. We mean it."
    assert as_sentences("Nobody works at night; ask us.") == "Nobody works at night; ask us."
    assert as_sentences("nobody works at night") == "Nobody works at night."
    assert as_sentences("we ask “why?”") == "We ask “why?”."


def test_names_and_addresses_are_written_as_they_are() -> None:
    assert as_sentences("iOS and eBay") == "iOS and eBay."
    assert as_sentences("jobs@rye.example reads it") == "jobs@rye.example reads it."
    assert in_place("Leeds.") == "Leeds"
    assert lowered("Apprentices learn here") == "apprentices learn here"


def test_what_can_follow_you_will_begins_with_a_verb() -> None:
    assert begins_with_verb("be our voice")
    assert begins_with_verb("they will run the desk")
    assert not begins_with_verb("24/7 operation")
    assert not begins_with_verb("reporting and analysis")
