"""One short posting that states every fact, put together by hand."""

from typing import TypeVar

from rolewright.document import (
    Degree,
    DegreeDemand,
    DegreeLevel,
    Employment,
    Fact,
    Facts,
    Heading,
    Hours,
    Item,
    JobDescription,
    Level,
    Mention,
    OtherPayKind,
    Pay,
    PayKind,
    PayUnit,
    Section,
    SectionKind,
    Travel,
    Workplace,
)
from rolewright.text import Span
from tests.report.handmade import description, place

Value = TypeVar("Value")

TEXT = """\
# Senior Baker, Rye & Sons, Leeds

£13.50 to £15 an hour and a bonus, or £4 a cake. Full-time, 38 hours. On site in Leeds, some travel.

## What you need
- Two years at an oven, a diploma, a wish to learn
- Apply by 15 January 2027
"""


def _fact(value: Value, *words: str, declared: bool = False) -> Fact[Value]:
    """A fact stated by the first of `words`, and again by the others."""
    return Fact(tuple(Mention(value, place(TEXT, each), declared) for each in words))


def posting() -> JobDescription:
    """The posting."""
    needs = TEXT.index("## What you need")
    heading = Heading("What you need", place(TEXT, "What you need"), 2)
    pay = (
        Mention(Pay(PayKind.RANGE, 13.5, 15.0, "GBP", PayUnit.HOUR), place(TEXT, "£13.50 to £15 an hour")),
        Mention(Pay(PayKind.SINGLE, 4, 4, "GBP", PayUnit.OTHER, None, "a cake"), place(TEXT, "£4 a cake")),
    )
    return description(
        TEXT,
        sections=[
            Section(SectionKind.TITLE, Span(0, TEXT.index("£13"))),
            Section(SectionKind.SUMMARY, Span(TEXT.index("£13"), needs)),
            Section(SectionKind.REQUIREMENTS, Span(needs, len(TEXT)), heading),
        ],
        items=[
            Item(SectionKind.REQUIREMENTS, place(TEXT, "Two years at an oven, a diploma, a wish to learn"))
        ],
        facts=Facts(
            title=_fact("Senior Baker", "Senior Baker", declared=True),
            employer=_fact("Rye & Sons", "Rye & Sons"),
            pay=Fact(pay),
            other_pay=_fact(OtherPayKind.BONUS, "a bonus"),
            employment=_fact(Employment.FULL_TIME, "Full-time"),
            workplace=_fact(Workplace.ONSITE, "On site"),
            locations=_fact("Leeds", "Leeds", "On site in Leeds"),
            min_years=_fact(2.0, "Two years"),
            degree=_fact(Degree(DegreeDemand.REQUIRED, DegreeLevel.ASSOCIATE), "a diploma"),
            deadline=_fact("2027-01-15", "15 January 2027"),
            hours=_fact(Hours("38 hours", 38.0, 38.0), "38 hours"),
            travel=_fact(Travel("some travel"), "some travel"),
            level=_fact(Level.SENIOR, "Senior"),
        ),
    )
