"""A deal-breaker becomes a question that a sentence, or a yes with a fact, answers."""

import pytest

from tests.writing.screened import asked


@pytest.mark.parametrize(
    ("demand", "question"),
    [
        ("A valid driver's license", "Do you hold a valid driver's license?"),
        ("Forklift certificate required.", "Do you hold a forklift certificate?"),
        ("Must have an HGV licence", "Do you hold an HGV licence?"),
        ("Bachelor's degree in marine engineering", "Do you hold a bachelor's degree in marine engineering?"),
        (
            "Degree in logistics or equivalent experience",
            "Do you have a degree in logistics or equivalent experience?",
        ),
        ("You are certified in first aid", "Are you certified in first aid?"),
        ("Qualified pilot status", "Do you have qualified pilot status?"),
        ("Right to work in the UK", "Do you have the right to work in the UK?"),
        ("Fluent in Norwegian", "Are you fluent in Norwegian?"),
    ],
)
def test_a_paper_is_asked_for_by_yes_or_no(demand: str, question: str) -> None:
    assert asked(demand) == question


@pytest.mark.parametrize(
    ("demand", "question"),
    [
        (
            "5+ years of experience in ship repair",
            "From when to when, and where, did you gain your experience in ship repair?",
        ),
        (
            "At least three years' experience as a dispatcher",
            "From when to when, and where, did you gain your experience as a dispatcher?",
        ),
        (
            "Three years of leading crews and painting hulls",
            "From when to when, and where, did you lead crews and paint hulls?",
        ),
        ("Two years in a dockyard", "From when to when, and where, did you work in a dockyard?"),
    ],
)
def test_years_are_asked_for_by_place_and_dates(demand: str, question: str) -> None:
    assert asked(demand) == question


@pytest.mark.parametrize(
    ("demand", "question"),
    [
        ("Experience with tachographs", "When and where did you last use your experience with tachographs?"),
        ("Experience scheduling boats", "When and where did you last schedule boats?"),
        ("Proven track record of cutting fuel bills", "When and where did you last cut fuel bills?"),
        (
            "Strong knowledge of maritime law",
            "When and where did you last use your knowledge of maritime law?",
        ),
        ("Proficient in AutoCAD", "When and where did you last use AutoCAD?"),
        ("You have solid skills in knotting", "When and where did you last use your skills in knotting?"),
        ("Comfortable speaking to crews", "When and where did you last speak to crews?"),
        ("Strong Excel skills", "When and where did you last use your Excel skills?"),
        ("Ability to read a sea chart", "When and where did you last read a sea chart?"),
        ("You have run a dry dock", "Have you run a dry dock, and when and where?"),
        (
            "A crew that you led through a winter",
            "Do you have a crew that you led through a winter?",
        ),
    ],
)
def test_a_skill_is_asked_for_by_its_latest_occasion(demand: str, question: str) -> None:
    assert asked(demand) == question


@pytest.mark.parametrize(
    ("demand", "question"),
    [
        ("Willing to travel one week in four", "Can you travel one week in four?"),
        ("Must be able to work nights and weekends", "Can you work nights and weekends?"),
        ("The Depot Manager must be willing to travel to Bergen", "Can you travel to Bergen?"),
        ("Available on Saturdays", "Are you available on Saturdays?"),
        ("Readiness to be away eight days a month", "Can you be away eight days a month?"),
        ("Occasional travel to Bergen", "Are you ready for occasional travel to Bergen?"),
        ("Flexibility to work evenings when needed", "Can you work evenings when needed?"),
    ],
)
def test_readiness_is_asked_for_plainly(demand: str, question: str) -> None:
    assert asked(demand) == question


@pytest.mark.parametrize(
    "demand",
    [
        "Menu compilation and implementation",
        "German or Norwegian well enough to negotiate in",
        "Currently working under a harbour master",
        "Coaching and transformation",
        "Clean driving record",
        "Understands tides",
        "A solid command of ropes and is calm",
    ],
)
def test_what_cannot_be_turned_safely_is_quoted(demand: str) -> None:
    assert asked(demand) == f"“{demand}”: do you meet this, and what shows it?"


def test_what_pleases_beside_a_demand_is_left_aside() -> None:
    assert asked("Degree in logistics required, MBA preferred") == "Do you hold a degree in logistics?"


def test_the_reason_of_a_demand_is_no_part_of_the_question() -> None:
    assert asked("A driver's license, because the piers lie far apart") == "Do you hold a driver's license?"
    assert asked("Practice in mending nets; what you lack, we teach you") == (
        "When and where did you last mend nets?"
    )


def test_a_second_thing_that_nobody_does_keeps_a_demand_from_being_turned() -> None:
    demand = "Two years in a dockyard, or a day with us that shows how you work"
    assert asked(demand) == f"“{demand}”: do you meet this, and what shows it?"
    assert asked("Practice in counting boats, and in telling what is missing") == (
        "When and where did you last use your practice in counting boats, and in telling what is missing?"
    )


def test_markup_and_labels_do_not_come_along() -> None:
    assert asked("**Papers:** a valid [driver's license](https://dvla.example)") == (
        "Do you hold a valid driver's license?"
    )
    assert asked("A driver's license: you will drive to Oban on Fridays") == "Do you hold a driver's license?"
