"""A goal or duty becomes a question on something done, and a scale that says only what the posting says."""

import pytest

from rolewright.parse import parse
from rolewright.writing.screening import Scale, question_sheet
from tests.writing.screened import FOOT, sheet_of, told


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
    assert told(duty) == f"In this job you will {what}."


def test_only_what_may_be_done_anywhere_is_asked_for_and_the_figure_is_listened_for() -> None:
    sheet = sheet_of("", "Warn passengers of a late boat at least two hours ahead, and of fog")
    (row,) = sheet.scorecard
    assert row.question.startswith("Tell us of a time when you warned passengers of a late boat.")
    assert row.evidence == ("at least two hours ahead",)


@pytest.mark.parametrize(
    "duty",
    ["Stock management", "Pair Programming", "The boats in winter", "Market research", "Care with ropes"],
)
def test_a_duty_without_a_verb_is_quoted(duty: str) -> None:
    assert told(duty) == f"The posting says: “{duty}”."


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


def test_a_strong_answer_compares_with_the_figures_and_outcomes_of_the_duty() -> None:
    (row,) = sheet_of("", "Refit the old ferry, so that it carries 40 bicycles").scorecard
    assert row.scale == Scale(
        weak="tells what they would do, or what others did",
        fair="did something like it, and names no figure, date or result",
        strong="did something like it, and names what compares with “so that it carries 40 bicycles”",
    )


@pytest.mark.parametrize(
    "duty",
    [
        "Sort ropes",
        "Coach the two mates",
        "Paint hulls, which are yours to choose",
        "Settle the case of 2024",
    ],
)
def test_a_duty_that_names_no_measure_has_no_scale(duty: str) -> None:
    (row,) = sheet_of("", duty).scorecard
    assert (row.evidence, row.scale) == ((), None)


@pytest.mark.parametrize("duty", ["Sail ten tours a month", "Sell $90,000 of tickets"])
def test_an_amount_or_rate_is_a_measure(duty: str) -> None:
    (row,) = sheet_of("", duty).scorecard
    assert row.evidence == (duty,)


def test_the_job_in_a_sentence_is_rated_only_where_no_duties_are_named() -> None:
    job = "You will plan the repairs of old boats."
    text = f"# Depot Manager\n\nHolm Ferries runs four boats in Leith. {job} We are hiring now.\n"
    rows = question_sheet(parse(text + FOOT)).scorecard
    assert [row.said.words for row in rows] == [job.rstrip(".")]
    rows = question_sheet(parse(f"{text}\n## What you'll do\n\n- Mend nets\n{FOOT}")).scorecard
    assert [row.said.words for row in rows] == ["Mend nets"]


@pytest.mark.parametrize(
    ("duty", "question"),
    [
        (
            "Look after our forty bakeries, like I said before: what was promised, and what they got",
            "In this job you will look after our forty bakeries: what was promised, and what they got.",
        ),
        (
            "Spend two days a week on the road, because that's really how we do business",
            "In this job you will spend two days a week on the road.",
        ),
    ],
)
def test_a_question_leaves_out_what_a_speaker_adds_and_why_it_is_so(duty: str, question: str) -> None:
    assert told(duty) == question
