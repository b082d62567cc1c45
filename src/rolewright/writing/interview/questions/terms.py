"""Where, when, for how long, and how to apply."""

from collections.abc import Iterator
from datetime import date

from rolewright.document import Workplace
from rolewright.knowledge.jurisdictions import DemandKind
from rolewright.writing.brief import EmploymentTerm
from rolewright.writing.interview.forms import Day, InWords, OfCompany, OneOf
from rolewright.writing.interview.heard import as_start, as_steps, as_way
from rolewright.writing.interview.last_day import LastDay
from rolewright.writing.interview.laws import whose_law
from rolewright.writing.interview.question import Choice, Question, Situation
from rolewright.writing.interview.shapes import as_travel
from rolewright.writing.interview.together import With, applying, hours
from rolewright.writing.interview.where import Places, where
from rolewright.writing.interview.yes_or_no import YesOrNo, YesOrNoOfCompany

_WORKPLACES = {
    Workplace.ONSITE: "On site",
    Workplace.HYBRID: "Hybrid: partly at home",
    Workplace.REMOTE: "Remote",
}


def places(situation: Situation) -> Iterator[Question]:
    """Where the work is; pay hangs on it."""
    brief = situation.brief
    yield Question(
        With(Places(), (OneOf("workplace", Workplace), InWords("arrangement")), where),
        "Where is the work?"
        if brief.workplace
        else "Where is the work, and is it on site, hybrid or remote?",
        "The town and the state or country, more places after a semicolon. A town alone does not tell "
        "whether one has to be there, and for many that decides.",
        ("B1",),
        example="Dayton, OH" if brief.workplace else "Dayton, OH; hybrid, two days a week at home",
        is_name=True,
    )
    yield Question(
        OneOf("workplace", Workplace),
        "On site, hybrid or remote?",
        "A town alone does not tell it, and for many it decides.",
        ("B1",),
        choices=tuple(Choice(label, value.value) for value, label in _WORKPLACES.items()),
        within="places",
    )
    if situation.brief.workplace in (Workplace.HYBRID, Workplace.REMOTE):
        yield Question(
            InWords("arrangement"),
            "How is that arranged?",
            "How many days, who chooses them, and from where people may work.",
            ("B4",),
            example="Two days a week at home, which you choose",
        )
    yield whose_law(situation.laws, brief.places)


def _for_the_law(situation: Situation) -> Iterator[Question]:
    """What only the employer knows, where a law wants it said."""
    if situation.is_wanted(DemandKind.VACANCY_STATUS):
        yield Question(
            YesOrNo("existing_vacancy"),
            "Is this posting for an existing vacancy? The law wants it said.",
            "So that nobody applies for a job that is not there. Without an answer the draft asks.",
            ("B4",),
            is_yes_or_no=True,
        )
    is_known = situation.profile.screens_with_ai is not None
    if situation.is_wanted(DemandKind.AI_USE) and (
        not is_known or "screens_with_ai" in situation.brief.company
    ):
        yield Question(
            YesOrNoOfCompany("screens_with_ai"),
            "Is artificial intelligence used to screen, assess or select applicants? "
            "The law wants it said if it is.",
            "Any software counts that infers from what applicants send in whom to prefer.",
            ("B4",),
            is_yes_or_no=True,
        )


def questions(situation: Situation, on: date) -> Iterator[Question]:
    """The terms, in the order in which readers look for them."""
    brief = situation.brief
    forms = tuple(Choice(each.value.capitalize(), each.value) for each in EmploymentTerm)
    yield Question(
        With(OneOf("employment", EmploymentTerm), (InWords("hours"),), hours),
        "In which form of employment?"
        if brief.hours
        else "Full-time or part-time, how many hours, and at which times?",
        "Readers who need one form skip postings that do not say. It stands in the first line, beside the "
        "place.",
        ("B1",),
        example="" if brief.hours else "full-time, 38 hours a week, Monday to Friday",
        choices=forms,
    )
    yield Question(
        InWords("hours"),
        "How many hours, and at which times?",
        "It stands in the first line, beside the place.",
        ("B1",),
        example="38 hours a week, Monday to Friday",
        extra=True,
        within="employment",
    )
    yield Question(
        InWords("travel", shape=as_travel),
        "How much travel is there?",
        "How often, where to, and whether nights away.",
        ("B4",),
        stem="Travel: …",
        example="two days a week by car in Ohio, no nights away",
        takes_none=True,
        extra=True,
    )
    yield Question(
        InWords("start", shape=as_start),
        "When should they begin?",
        "Whoever has to give notice wants to know.",
        ("B1",),
        stem="From …",
        example="1 March, or earlier",
        extra=True,
    )
    yield Question(
        With(InWords("apply", shape=as_way), (Day("deadline", on),), applying(on)),
        "What should candidates send, and to which address?"
        if brief.deadline
        else "What should candidates send, to which address, and until when?",
        "Ask for little: each form more costs you good people.",
        ("B5",),
        example="Send a résumé and two sentences on a customer whom you kept to jobs@example.com"
        + ("" if brief.deadline else ", by 15 January 2027"),
    )
    is_wanted = situation.is_wanted(DemandKind.DEADLINE)
    yield Question(
        LastDay(on),
        f"Until when can people apply?{' The law wants it said.' if is_wanted else ''}",
        "A day lets people plan; without one they wonder whether it is still open.",
        ("B5",),
        example="15 January 2027, or: ongoing",
        extra=not is_wanted,
        within="apply",
    )
    yield from _for_the_law(situation)
    if "steps" in situation.brief.company or not situation.profile.steps:
        yield Question(
            OfCompany("steps", shape=as_steps),
            "When do candidates hear from you, and which steps follow?",
            "Candidates judge an employer by how long it keeps silent.",
            ("B5",),
            example="You hear from us within five working days. A call and a morning here follow.",
            extra=True,
        )
