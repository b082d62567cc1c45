"""What nobody is to be asked, or could answer with a fact, is left out, and the sheet says why."""

import pytest

from rolewright.writing.screening import QuestionSheet
from tests.writing.screened import sheet_of


def unasked(sheet: QuestionSheet) -> dict[str, str]:
    return {each.said.words: each.why for each in sheet.unasked}


@pytest.mark.parametrize(
    ("demand", "ground"),
    [
        ("Aged between 25 and 35", "age"),
        ("You are at least 21 years of age", "age"),
        ("Recent graduate of a naval college", "age"),
        ("Good physical health", "health or disability"),
        ("Able to lift 50 lbs", "health or disability"),
        ("Must pass a drug test", "health or disability"),
        ("No disability that hinders climbing", "health or disability"),
        ("Married, with no small children", "family"),
        ("U.S. citizens only", "origin or citizenship"),
        ("Native English speaker", "origin or citizenship"),
        ("A practising Christian", "religion"),
        ("Male, for work with male crews", "sex or gender"),
        ("Repeated bending and standing", "health or disability"),
        ("No criminal record", "a criminal record"),
        ("Proof of your current salary", "former pay"),
    ],
)
def test_a_demand_that_touches_what_is_private_is_left_out(demand: str, ground: str) -> None:
    sheet = sheet_of(f"{demand}\nA forklift licence", "Mend nets")
    assert [each.text for each in sheet.screening] == ["“A forklift licence”: do you have it?"]
    assert unasked(sheet) == {
        demand: f"it touches {ground}, about which applicants are not to be asked",
    }


def test_the_right_to_work_may_be_asked_for_but_not_whence_it_comes() -> None:
    sheet = sheet_of("Authorized to work in the United States\nGreen card holder", "Mend nets")
    assert [each.text for each in sheet.screening] == [
        "“Authorized to work in the United States”: do you have it?"
    ]
    assert list(unasked(sheet)) == ["Green card holder"]


@pytest.mark.parametrize(
    "demand",
    [
        "Excellent communication skills",
        "A positive, can-do attitude",
        "Passion for boats",
        "Attention to detail",
        "Willingness to learn",
    ],
)
def test_a_trait_that_everybody_claims_is_left_out(demand: str) -> None:
    sheet = sheet_of(f"{demand}\nA forklift licence", "Mend nets")
    assert len(sheet.screening) == 1
    assert unasked(sheet)[demand].startswith("everybody claims it")


@pytest.mark.parametrize(
    "demand",
    [
        "Direct deposit of your salary is required",
        "You will serve a trial period of six months",
        "Reasonable accommodations are made for people with disabilities",
    ],
)
def test_legal_text_is_left_out(demand: str) -> None:
    sheet = sheet_of(f"{demand}\nA forklift licence", "Mend nets")
    assert len(sheet.screening) == 1
    assert "legal text" in unasked(sheet)[demand]


def test_duties_as_assigned_are_no_row() -> None:
    sheet = sheet_of(
        "A forklift licence", "Mend nets\nOther duties as assigned\nReport to the harbour master"
    )
    assert [row.said.words for row in sheet.scorecard] == ["Mend nets"]
    assert len(sheet.unasked) == 2


def test_what_the_work_is_about_is_no_ground_to_leave_it_out() -> None:
    sheet = sheet_of("Knowledge of criminal law", "Visit elderly and disabled passengers")
    assert len(sheet.screening) == len(sheet.scorecard) == 1
    assert sheet.unasked == ()


def test_a_demand_or_duty_with_a_blank_is_left_out_until_it_is_filled() -> None:
    sheet = sheet_of("[X] years in a dockyard\nA forklift licence", "Mend [number] nets\nSort ropes")
    assert len(sheet.screening) == len(sheet.scorecard) == 1
    assert set(unasked(sheet).values()) == {"the posting has a blank here that is still to be filled"}
