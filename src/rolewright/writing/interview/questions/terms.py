"""Where, when, for how long, and how to apply."""

from collections.abc import Iterator
from datetime import date

from rolewright.document import Workplace
from rolewright.writing.brief import EmploymentTerm
from rolewright.writing.interview.forms import Day, InWords, OfCompany, OneOf, Texts
from rolewright.writing.interview.question import Choice, Question, Situation
from rolewright.writing.interview.shapes import as_travel

_WORKPLACES = {
    Workplace.ONSITE: "On site",
    Workplace.HYBRID: "Hybrid: partly at home",
    Workplace.REMOTE: "Remote",
}


def places(situation: Situation) -> Iterator[Question]:
    """Where the work is; pay hangs on it."""
    yield Question(
        Texts("places"),
        "Where is the work?",
        "The town and the state or country, one place a line.",
        ("B1",),
        example="Dayton, OH",
    )
    yield Question(
        OneOf("workplace", Workplace),
        "On site, hybrid or remote?",
        "A town alone does not tell it, and for many it decides.",
        ("B1",),
        choices=tuple(Choice(label, value.value) for value, label in _WORKPLACES.items()),
    )
    if situation.brief.workplace in (Workplace.HYBRID, Workplace.REMOTE):
        yield Question(
            InWords("arrangement"),
            "How is that arranged?",
            "How many days, who chooses them, and from where people may work.",
            ("B4",),
            example="Two days a week at home, which you choose",
        )


def questions(situation: Situation, on: date) -> Iterator[Question]:
    """The terms, in the order in which readers look for them."""
    yield Question(
        OneOf("employment", EmploymentTerm),
        "In which form of employment?",
        "Readers who need one form skip postings that do not say.",
        ("B1",),
        choices=tuple(Choice(each.value.capitalize(), each.value) for each in EmploymentTerm),
    )
    yield Question(
        InWords("hours"),
        "How many hours, and at which times?",
        "It stands in the first line, beside the place.",
        ("B1",),
        example="38 hours a week, Monday to Friday",
    )
    yield Question(
        InWords("travel", shape=as_travel),
        "How much travel is there?",
        "How often, where to, and whether nights away.",
        ("B4",),
        stem="Travel: …",
        example="two days a week by car in Ohio, no nights away",
        takes_none=True,
    )
    yield Question(
        InWords("start"),
        "When should they begin?",
        "Whoever has to give notice wants to know.",
        ("B1",),
        stem="From …",
        example="1 March, or earlier",
    )
    yield Question(
        InWords("apply"),
        "What should candidates send, and to which address?",
        "Ask for little: each form more costs you good people.",
        ("B5",),
        example="Send a résumé and two sentences on a customer whom you kept to jobs@example.com",
    )
    yield Question(
        Day("deadline", on),
        "Until when can people apply?",
        "A day lets people plan; without one they wonder whether it is still open.",
        ("B5",),
        example="15 January 2027",
    )
    if "steps" in situation.brief.company or not situation.profile.steps:
        yield Question(
            OfCompany("steps"),
            "When do candidates hear from you, and which steps follow?",
            "Candidates judge an employer by how long it keeps silent.",
            ("B5",),
            example="You hear from us within five working days. A call and a morning here follow.",
        )
