"""Seniority, from the title or from words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolewright.document import Fact, Level, Mention
from rolewright.parse.facts.level import level
from rolewright.text import Span
from tests.parse.undivided import read


def titled(title: str) -> Level | None:
    return level(read(title), Fact((Mention(title, Span(0, len(title))),))).value


def said(text: str) -> Level | None:
    return level(read(text), Fact()).value


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Senior Account Manager", Level.SENIOR),
        ("Sr. Product Manager", Level.SENIOR),
        ("Software Engineer, Snr", Level.SENIOR),
        ("Junior Visual Designer", Level.JUNIOR),
        ("Jr. Buyer", Level.JUNIOR),
        ("Technology Lead", Level.LEAD),
        ("Lead Nurse", Level.LEAD),
        ("Team Leader, Warehouse", Level.LEAD),
        ("Principal Engineer", Level.PRINCIPAL),
        ("Head of Policy and Performance", Level.DIRECTOR),
        ("Deputy Director", Level.DIRECTOR),
        ("Senior Director, Sales", Level.DIRECTOR),
        ("Vice President of Finance", Level.EXECUTIVE),
        ("VP Sales", Level.EXECUTIVE),
        ("Chief Operating Officer", Level.EXECUTIVE),
        ("CTO", Level.EXECUTIVE),
        ("Commercial Sales Manager", Level.MANAGER),
        ("Night Manager", Level.MANAGER),
        ("Assistant Manager", Level.MANAGER),
        ("Senior Manager, Enterprise Applications", Level.MANAGER),
        ("Engineering Supervisor", Level.MANAGER),
        ("Warehouse Supervisor", Level.MANAGER),
        ("Warehouse Shift Supervisor", Level.MANAGER),
        ("Head Chef", Level.MANAGER),
        ("Executive Chef", Level.MANAGER),
        ("Shift Lead", Level.LEAD),
        ("Warehouse Team Leader", Level.LEAD),
        ("Head Waiter", Level.LEAD),
        ("Marketing Intern", Level.INTERN),
        ("Summer Internship in Design", Level.INTERN),
        ("Graduate Engineer", Level.ENTRY),
        ("Trainee Electrician", Level.ENTRY),
        ("Entry-Level Accountant", Level.ENTRY),
        ("Mid-level Backend Developer", Level.MID),
        ("Intermediate Planner", Level.MID),
        ("Senior/Principal Engineer", Level.SENIOR),
        ("Mid to Senior Designer", Level.MID),
        ("Lab Technician Co-op", Level.INTERN),
        ("Praktikum im Einkauf", Level.INTERN),
        ("Chief Nursing Officer", Level.EXECUTIVE),
    ],
)
def test_the_title_states_the_level(title: str, expected: Level) -> None:
    assert titled(title) is expected


@pytest.mark.parametrize(
    "title",
    [
        "Account Manager",
        "Key Account Manager",
        "Product Manager",
        "Project Manager",
        "Programme Manager",
        "Program Manager",
        "Case Manager",
        "Customer Success Manager",
        "Account Executive",
        "Executive Assistant",
        "Sales Associate",
        "Staff Nurse",
        "Lead Generation Specialist",
        "Senior Living Caregiver",
        "Junior School Teacher",
        "Principal Investigator",
        "Chief of Staff",
        "International Buyer",
        "Supervisory Engineer",
        "Managed Services Engineer",
        "Chief Accountant",
        "House Supervisor (RN)",
        "Sous Chef",
        "Head Lice Technician",
        "Co-op Food Assistant",
    ],
)
def test_a_manager_of_things_and_other_senses_are_no_level(title: str) -> None:
    assert titled(title) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("This is an entry-level position.", Level.ENTRY),
        ("We are looking for a junior to intermediate developer.", Level.JUNIOR),
        ("Senior level", Level.SENIOR),
        ("We seek a senior accountant for our office.", Level.SENIOR),
        ("Experience level: Mid", Level.MID),
        ("Seniority: Senior", Level.SENIOR),
        ("This is a mid-level role.", Level.MID),
        ("We are looking for a (mid to senior level) planner.", Level.MID),
        ("We're looking for a mid weight designer.", Level.MID),
        ("Our client is looking for a Sr. Engineer.", Level.SENIOR),
        ("We are hiring a designer at senior level.", Level.SENIOR),
        ("As a Senior Buyer, you will negotiate.", Level.SENIOR),
        ("The shop is seeking a lead software engineer.", Level.LEAD),
        ("The position is entry-level and outdoors.", Level.ENTRY),
        ("You are a curious early-career finance professional.", Level.ENTRY),
    ],
)
def test_words_state_the_level_where_the_title_does_not(text: str, expected: Level) -> None:
    assert said(text) is expected


@pytest.mark.parametrize(
    "text",
    [
        "You report to senior management.",
        "You mentor junior engineers.",
        "Present to senior level executives and boards.",
        "Work with stakeholders at senior level.",
        "Train entry-level staff.",
        "The job is entry-level staff training.",
        "We are looking for someone to take a lead role in audits.",
    ],
)
def test_the_level_of_others_is_silent(text: str) -> None:
    assert said(text) is None


def test_the_line_of_the_title_may_state_the_level_before_it() -> None:
    text = "Graduate Scheme: Bridge Surveyor\nAcme\n"
    title = Fact((Mention("Bridge Surveyor", Span(17, 32)),))
    assert level(read(text), title).value is Level.ENTRY


def test_the_span_covers_the_words_of_the_title() -> None:
    text = "Acme seeks\nSenior Buyer\nLeeds\n"
    title = Fact((Mention("Senior Buyer", Span(11, 23)),))
    assert level(read(text), title).mentions[0].span == Span(11, 17)


def test_the_front_matter_wins_over_the_title() -> None:
    text = "---\ntitle: Senior Buyer\nlevel: lead\n---\nText.\n"
    fact = level(read(text), Fact((Mention("Senior Buyer", Span(11, 23), declared=True),)))
    assert fact.value is Level.LEAD


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Senior Software Engineer", Level.SENIOR),
        ("Sr Accountant", Level.SENIOR),
        ("Software Engineer (Senior)", Level.SENIOR),
        ("Software Engineer II", None),
        ("Lead Software Engineer", Level.LEAD),
        ("Tech Lead", Level.LEAD),
        ("Engineering Team Lead", Level.LEAD),
        ("Staff Engineer", None),
        ("Principal Consultant", Level.PRINCIPAL),
        ("Head of Sales", Level.DIRECTOR),
        ("Sales Director", Level.DIRECTOR),
        ("Managing Director", Level.EXECUTIVE),
        ("CEO", Level.EXECUTIVE),
        ("Chief Financial Officer", Level.EXECUTIVE),
        ("Store Manager", Level.MANAGER),
        ("Restaurant General Manager", Level.MANAGER),
        ("HR Manager", Level.MANAGER),
        ("Office Manager", Level.MANAGER),
        ("Operations Manager", Level.MANAGER),
        ("Assistant Store Manager", Level.MANAGER),
        ("Shift Manager", Level.MANAGER),
        ("Finance Manager", Level.MANAGER),
        ("Senior Project Manager", Level.SENIOR),
        ("Product Marketing Manager", None),
        ("Social Media Manager", None),
        ("Property Manager", None),
        ("Manager, Customer Success", Level.MANAGER),
        ("Supervisor", Level.MANAGER),
        ("Team Leader", Level.LEAD),
        ("Junior Developer", Level.JUNIOR),
        ("Jr. Graphic Designer", Level.JUNIOR),
        ("Graduate Trainee", Level.ENTRY),
        ("Apprentice Plumber", Level.ENTRY),
        ("Entry Level Sales Rep", Level.ENTRY),
        ("Intern - Marketing", Level.INTERN),
        ("Internal Auditor", None),
        ("International Sales Manager", Level.MANAGER),
        ("Associate", None),
        ("Sales Executive", None),
        ("Mid-Senior Backend Engineer", Level.SENIOR),
        ("Mid-Weight Designer", Level.MID),
        ("Nurse Manager", Level.MANAGER),
        ("Community Manager", None),
        ("Warehouse Lead", Level.LEAD),
        ("Lead Teacher", Level.LEAD),
        ("Leadership Coach", None),
        ("School Principal", Level.PRINCIPAL),
        ("Senior Vice President", Level.EXECUTIVE),
        ("Directorate Administrator", None),
        ("Presidential Innovation Fellow", None),
        ("Senior Manager", Level.MANAGER),
        ("Deputy Manager", Level.MANAGER),
        ("Care Home Manager", Level.MANAGER),
        ("Registered Manager", Level.MANAGER),
        ("Bar Manager", Level.MANAGER),
    ],
)
def test_titles_of_many_postings_are_read_or_left(text: str, expected: Level | None) -> None:
    assert titled(text) is expected


@given(st.text(alphabet="seniorjumdlev-ety: aflookingpositiSJ\n", max_size=120), st.text(max_size=40))
def test_any_text_is_read_without_a_crash_and_with_spans_inside_it(text: str, title: str) -> None:
    for mention in level(read(text), Fact((Mention(title, Span(0, min(len(title), len(text)))),))):
        assert 0 <= mention.span.start <= mention.span.end <= len(text)
