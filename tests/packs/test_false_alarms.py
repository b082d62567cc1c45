"""What tools of this kind are known to flag without a reason stays quiet here."""

from datetime import date

import pytest

import rolewright

POSTING = """\
# {title}

Harrow Pumps keeps the water of nine towns running. You will look after the pumps of three of them.

## What you'll do

- Plan the service of 120 pumps, and halve the hours that one stands still
- {duty}

## What you need

- Two years of work on pumps or motors
- {demand}

{equality}
"""
PLAIN = {
    "title": "Pump Technician",
    "duty": "Show new colleagues how a pump is opened",
    "demand": "A driving licence, since the pumps stand far apart",
    "equality": "",
}
INNOCENT = {
    "women in an equality statement": {
        "equality": "We welcome women, men, young and old people, of every religion and national origin."
    },
    "sexual orientation in an equality statement": {
        "equality": "We hire without regard to race, sex, sexual orientation, disability or age."
    },
    "business intelligence": {"title": "BI Developer", "duty": "Build BI reports for the water board"},
    "the heading Responsibilities": {
        "duty": "Write down what went wrong under “Responsibilities” of the log"
    },
    "an analyst": {"title": "Data Analyst", "duty": "Analyse the readings of 40 meters a day"},
    "a lead as a title": {"title": "Lead Engineer", "duty": "Lead the crew of four in Harrow"},
    "a name with Young in it": {"duty": "Work with Young & Partners on the new station"},
    "a name with Black in it": {"duty": "Keep the Black & Decker tools in order"},
    "a term of the trade": {"duty": "Replace the male and female connectors of the hoses"},
    "a master in a product": {"duty": "Keep the master data of the pumps in SAP correct"},
    "a native app": {"duty": "Test the native app that shows the pumps' state"},
    "support as a task": {"duty": "Support the night shift by telephone"},
    "children who are served": {"duty": "Explain the pumps to children and older people on open days"},
    "aggressive water": {"duty": "Protect the pipes against aggressive water"},
    "communication that is the task": {"duty": "Explain to each town council why its water was cut off"},
    "a skill with its use": {"demand": "Negotiation skills: you buy parts for £200,000 a year"},
    "a quotation": {"duty": "Answer customers who write “you people are crazy and lazy” in a calm tone"},
    "an able word": {"duty": "Tell the council when a pump is disabled for repair"},
    "parental leave": {"equality": "We offer parental leave, and care for pregnant colleagues."},
    "a race against time": {"duty": "Race other stations in the yearly pump derby"},
}


def found(**parts: str) -> set[str]:
    report = rolewright.check(POSTING.format(**(PLAIN | parts)), on=date(2026, 11, 25))
    return {each.rule for each in report.findings if each.rule.startswith(("words/", "fair/", "title/"))}


def test_the_posting_itself_is_quiet() -> None:
    assert found() == set()


@pytest.mark.parametrize("parts", INNOCENT.values(), ids=INNOCENT)
def test_an_innocent_word_is_no_offence(parts: dict[str, str]) -> None:
    assert found(**parts) == set()


def test_the_same_posting_is_not_quiet_when_it_offends() -> None:
    offending = found(
        title="PUMP NINJA!!!",
        duty="Utilize synergies in a fast-paced environment",
        demand="A young salesman with excellent communication skills",
    )
    assert {rule.partition("/")[0] for rule in offending} == {"words", "fair", "title"}
