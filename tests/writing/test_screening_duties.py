"""A goal or duty becomes a question on something done, and a scale that says only what the posting says."""

import pytest

from tests.writing.screened import sheet_of, told


@pytest.mark.parametrize(
    ("duty", "story"),
    [
        ("Plan the repairs of old boats", "planned the repairs of old boats"),
        ("Write and update safety rules", "wrote and updated safety rules"),
        ("You will rebuild engines and train the apprentices", "rebuilt engines and trained the apprentices"),
        ("Manages stock and orders the paint", "managed stock and ordered the paint"),
        (
            "Negotiating prices, ensuring that nobody overpays",
            "negotiated prices, ensuring that nobody overpays",
        ),
        ("Responsible for hiring deckhands", "hired deckhands"),
        ("Reporting: write a log of damage", "wrote a log of damage"),
        ("The Depot Manager (Leith) will order paint", "ordered paint"),
        ("A Depot Manager is responsible for training deckhands", "trained deckhands"),
        ("Care for passengers who fall ill", "cared for passengers who fall ill"),
        ("Help to launch boats", "helped to launch boats"),
    ],
)
def test_a_duty_that_may_be_done_anywhere_is_asked_for_in_the_past(duty: str, story: str) -> None:
    assert told(duty) == f"Tell us of a time when you {story}."


@pytest.mark.parametrize(
    ("duty", "what"),
    [
        ("Own four boats and their crews", "own four boats and their crews"),
        ("Mend our ties with the harbour", "mend our ties with the harbour"),
        ("Coach Isla and Tom", "coach Isla and Tom"),
        ("Bring complaints from nine a week down to two", "bring complaints from nine a week down to two"),
        ("Meet skippers and report defects", "meet skippers and report defects"),
    ],
)
def test_what_is_of_this_job_alone_is_told_first_and_the_like_of_it_asked_for(duty: str, what: str) -> None:
    assert told(duty) == f"In this job you will {what}. Tell us of a time when you did something like it."


def test_only_what_may_be_done_anywhere_is_asked_for_and_the_figure_is_listened_for() -> None:
    sheet = sheet_of("", "Warn passengers of a late boat at least two hours ahead, and of fog")
    (row,) = sheet.scorecard
    assert row.question.startswith("Tell us of a time when you warned passengers of a late boat.")
    assert row.evidence == ("Warn passengers of a late boat", "at least two hours ahead", "of fog")


@pytest.mark.parametrize(
    "duty",
    ["Stock management", "Pair Programming", "The boats in winter", "Market research", "Care with ropes"],
)
def test_a_duty_without_a_verb_is_quoted(duty: str) -> None:
    assert told(duty) == f"The posting says: “{duty}”. Tell us of a time when you did something like it."


def test_the_spelling_is_the_postings() -> None:
    assert (
        told("Label the colour of every buoy")
        == "Tell us of a time when you labelled the colour of every buoy."
    )
    (row,) = sheet_of("A forklift license", "Label every buoy").scorecard
    assert row.question.startswith("Tell us of a time when you labeled every buoy.")


def test_goals_come_first_then_what_names_something_particular_and_seven_rows_are_enough() -> None:
    duties = [
        "Answer letters",
        "Greet passengers",
        "Paint hulls",
        "Clean the decks",
        "Sort ropes",
        "Train two mates a year",
        "Cut fuel costs by 10% in your first year",
        *(
            f"Keep {number} cabins ready for guests"
            for number in ("three", "four", "five", "six", "seven", "eight")
        ),
    ]
    words = [row.said.words for row in sheet_of("", "\n".join(duties)).scorecard]
    assert words[:3] == [duties[6], duties[5], duties[7]]
    assert len(words) == 7


def test_of_duties_that_name_nothing_particular_four_are_enough() -> None:
    duties = ["Answer letters", "Greet passengers", "Paint hulls", "Sort ropes", "Feed gulls", "Sweep decks"]
    assert [row.said.words for row in sheet_of("", "\n".join(duties)).scorecard] == duties[:4]


def test_the_first_steps_of_anybody_new_are_no_goals() -> None:
    duties = [
        "Go through the training program of our fleet in your first month",
        *"Mend nets|Sort rope".split("|"),
    ]
    assert [row.said.words for row in sheet_of("", "\n".join(duties)).scorecard][-1] == duties[0]


def test_the_scale_holds_an_answer_against_the_words_of_the_duty() -> None:
    (row,) = sheet_of("", "Refit the old ferry, so that it carries 40 bicycles").scorecard
    assert row.anchors == (
        "nothing like “Refit the old ferry”",
        "something like “Refit the old ferry”, but not what the applicant did in it",
        "what the applicant did in something like “Refit the old ferry”, step by step",
        "as 3, and “so that it carries 40 bicycles” as well",
    )


def test_a_duty_in_one_piece_earns_the_highest_mark_by_its_result() -> None:
    (row,) = sheet_of("", "Sort ropes").scorecard
    assert row.anchors[3] == "as 3, with a result that can be checked"
