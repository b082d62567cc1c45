"""A deal-breaker is asked for in its own words, with a question that a fact answers."""

import pytest

from rolewright.writing.screening_demands import screening_question
from tests.writing.screened import asked


@pytest.mark.parametrize(
    "demand",
    [
        "A valid driver's license",
        "Must have an HGV licence",
        "Bachelor's degree in marine engineering",
        "Degree in logistics or equivalent experience",
        "You are certified in first aid",
        "Right to work in the UK",
    ],
)
def test_a_paper_is_asked_for_by_yes_or_no(demand: str) -> None:
    assert asked(demand) == f"“{demand}”: do you have it?"


@pytest.mark.parametrize(
    "demand",
    [
        "5+ years of experience in ship repair",
        "At least three years' experience as a dispatcher",
        "Three years of leading crews and painting hulls",
        "Two years in a dockyard",
    ],
)
def test_years_are_asked_for_by_place_and_dates(demand: str) -> None:
    assert asked(demand) == f"“{demand}”: where was that, and from when to when?"


@pytest.mark.parametrize(
    ("demand", "question"),
    [
        ("Experience with tachographs", "where was that, and what did you do there?"),
        ("Proven track record of cutting fuel bills", "where was that, and what did you do there?"),
        ("Strong knowledge of maritime law", "when did you last need this, and for what?"),
        ("Proficient in AutoCAD", "when did you last need this, and for what?"),
        ("Strong Excel skills", "when did you last need this, and for what?"),
        ("Ability to read a sea chart", "when and where did you last do this?"),
        ("Comfortable speaking to crews", "when and where did you last do this?"),
        ("You have painted a dry dock", "when and where was that?"),
        ("A crew that you led through a winter", "which one is it, and when was that?"),
    ],
)
def test_what_somebody_can_or_did_is_asked_for_by_its_occasion(demand: str, question: str) -> None:
    assert asked(demand) == f"“{demand}”: {question}"


@pytest.mark.parametrize(
    "demand",
    [
        "Willing to travel one week in four",
        "Must be able to work nights and weekends",
        "Available on Saturdays",
        "Readiness to be away eight days a month",
        "Occasional travel to Bergen",
        "Flexibility to work evenings when needed",
    ],
)
def test_readiness_is_asked_for_plainly(demand: str) -> None:
    assert asked(demand) == f"“{demand}”: can you do this?"


@pytest.mark.parametrize("demand", ["Menu compilation and implementation", "German or Norwegian"])
def test_of_anything_else_it_is_asked_what_shows_it(demand: str) -> None:
    assert asked(demand) == f"“{demand}”: do you meet this, and what shows it?"


def test_what_pleases_beside_a_demand_is_left_aside() -> None:
    assert asked("Degree in logistics required, MBA preferred").startswith("“Degree in logistics required”:")


def test_the_reason_of_a_demand_is_no_part_of_the_question() -> None:
    assert asked("A driver's license, because the piers lie far apart").startswith("“A driver's license”:")
    assert asked("Practice in mending nets; what you lack, we teach you").startswith(
        "“Practice in mending nets”:"
    )
    assert asked("A driver's license: you will drive to Oban on Fridays").startswith("“A driver's license”:")


def test_markup_and_labels_do_not_come_along() -> None:
    assert asked("**Papers:** a valid [driver's license](https://dvla.example)") == (
        "“a valid driver's license”: do you have it?"
    )


@pytest.mark.parametrize(
    ("entry", "question"),
    [
        ("A driver's licence: of all the visits", "“A driver's licence”: do you have it?"),
        ("Your own car: trips to farms every week", "“Your own car”"),
        ("A food handler certificate, as I said", "“A food handler certificate”: do you have it?"),
        (
            "I really can't hire anybody who hasn't looked after shops for two years",
            "“Looked after shops for two years”",
        ),
        ("We won't take on anyone who has not baked rye, you know", "“Baked rye”"),
        ("Languages: German and Czech", "“German and Czech”"),
    ],
)
def test_a_question_quotes_the_demand_and_not_what_a_speaker_adds(entry: str, question: str) -> None:
    assert screening_question(entry).startswith(question)
