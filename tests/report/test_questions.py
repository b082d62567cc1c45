from datetime import date

import pytest

import rolewright
from rolewright.report.questions import Question, questions

WHOLE = """\
---
employer: Rye & Sons
---

# Baker

Rye & Sons bakes bread in Leeds. Our last baker has retired, so we are hiring. The job is full-time, on site,
and pays £13.50 to £15 an hour. There is no travel.

## What you will do

- Bake two hundred loaves before six, so that every shop has bread at seven
- Teach an apprentice to shape them

## What you need

- Two years of experience at a deck oven

## What we offer

- 28 days of holiday and a pension

## How to apply

Send your CV to bread@rye.example by 15 January 2027, or call Ada Rye with any questions. You would report to
her, work 38 hours a week, Monday to Friday, and start on 1 March. There is one interview.

## About Rye & Sons

We have baked since 1921, and belong to those who work here.
"""


def asked(text: str) -> dict[str, Question]:
    report = rolewright.check(text, on=date(2026, 11, 23))
    return {question.topic: question for question in questions(report)}


def test_a_posting_that_says_everything_leaves_nothing_to_ask() -> None:
    assert asked(WHOLE) == {}


@pytest.mark.parametrize(
    ("said", "unsaid", "topic", "essential"),
    [
        ("£13.50 to £15 an hour", "well", "pay", True),
        ("£13.50 to £15 an hour", "from £13.50 an hour", "pay", True),
        ("pays £13.50 to £15 an hour", "we offer £28,000 - £31,000", "pay period", True),
        (" full-time,", "", "employment", True),
        (" There is no travel.", "", "travel", False),
        (", work 38 hours a week, Monday to Friday,", "", "hours", False),
        (" by 15 January 2027", "", "deadline", False),
        (" by 15 January 2027", " by 15 January 2025", "deadline", True),
        (" There is one interview.", "", "steps", False),
        (" and start on 1 March", "", "start", False),
        (" You would report to\nher, work", " You would work", "team", False),
        ("## What we offer\n\n- 28 days of holiday and a pension\n", "", "benefits", True),
        ("## What you need\n\n- Two years of experience at a deck oven\n", "", "requirements", True),
    ],
)
def test_what_is_not_said_is_asked(said: str, unsaid: str, topic: str, essential: bool) -> None:
    assert said in WHOLE
    found = asked(WHOLE.replace(said, unsaid))
    assert topic in found
    assert found[topic].essential is essential


@pytest.mark.parametrize(
    ("said", "otherwise"),
    [
        ("The job is full-time,", "It is a permanent post,"),
        (" and start on 1 March", ". The job starts on 1 March 2027"),
        (" and start on 1 March", ". The work begins in March"),
        (" and start on 1 March", ". It is a seasonal job, 1 March to 30 September 2027"),
        (" and start on 1 March", ". It is a contract from March until September"),
        (" by 15 January 2027, or", ", c/o Mr T. Rye, before 12:00 on Friday 15 January 2027, or"),
        (" There is one interview.", " We let all of you know by the end of January."),
        (" There is one interview.", " You will hear by the end of January."),
        (
            "## What you need\n\n- Two years of experience at a deck oven\n",
            "You need a steady hand and some years at a deck oven.\n",
        ),
        (", on site", ""),
    ],
)
def test_what_is_said_in_other_words_is_not_asked(said: str, otherwise: str) -> None:
    assert said in WHOLE
    assert asked(WHOLE.replace(said, otherwise)) == {}


def test_beside_known_hours_only_the_lasting_is_asked_for() -> None:
    assert asked(WHOLE.replace(" full-time,", ""))["employment"].text == "Is it for good, or for a time?"


@pytest.mark.parametrize(
    ("title", "work", "is_asked"),
    [
        ("Truck Driver", "Bring bread to forty shops", False),
        ("Front Office Agent", "Welcome those who come", False),
        ("Administrator", "Keep the books of our nursing home", False),
        ("Bookkeeper", "Keep the books of our nursing home", True),
        ("Software Developer", "Write what plans the rounds of truck drivers", True),
        ("Recruiter", "Fill forty posts a year", True),
    ],
)
def test_work_from_home_is_asked_for_where_the_work_allows_it(title: str, work: str, is_asked: bool) -> None:
    text = WHOLE.replace(", on site", "").replace("# Baker", f"# {title}")
    text = text.replace("Bake two hundred loaves before six, so that every shop has bread at seven", work)
    assert ("workplace" in asked(text)) is is_asked


def test_what_is_said_in_the_posting_and_what_is_said_again_otherwise_is_asked() -> None:
    assert "workplace" in asked(
        WHOLE.replace("There is no travel.", "There is no travel. You work fully remote.")
    )


def test_what_is_no_posting_leaves_nothing_to_ask() -> None:
    assert asked("Cookies help us deliver our services.\n") == {}


def test_in_another_language_only_facts_and_parts_are_asked_for() -> None:
    german = (
        "# Bäcker (m/w/d)\n\nWir suchen für unsere Backstube in Leipzig einen Bäcker in Vollzeit.\n\n"
        "## Aufgaben\n\n- Brot backen und die Öfen pflegen\n\n"
        "## Profil\n\n- Abgeschlossene Ausbildung als Bäcker\n"
    )
    found = asked(german)
    assert "pay" in found
    assert not {"team", "steps", "contact", "start", "travel"} & set(found)


def test_they_are_on_the_wire() -> None:
    text = WHOLE.replace(", on site", "").replace("# Baker", "# Bread Buyer")
    wire = rolewright.check(text, on=date(2026, 11, 23)).to_wire()
    assert wire["questions"] == [
        {"topic": "workplace", "text": "May I work from home, and how often?", "essential": True}
    ]
