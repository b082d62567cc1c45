"""How much travel a posting asks for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolewright.document import Section, SectionKind, Travel
from rolewright.parse.facts.travel import travel
from rolewright.parse.reading import Reading
from rolewright.parse.structure import read
from rolewright.text import Span


def stated(text: str) -> tuple[str, int | None] | None:
    value = travel(read(text)).value
    return (value.text, value.percent) if value else None


@pytest.mark.parametrize(
    ("text", "words", "percent"),
    [
        ("Up to 25% travel", "Up to 25% travel", 25),
        ("The role needs up to 10% travel.", "up to 10% travel", 10),
        ("Travel: up to 20%", "up to 20%", 20),
        ("Travel up to 50 percent of the time", "Travel up to 50 percent of the time", 50),
        ("Travel requirement:\nOccasional travel may be required up to 10%-20% per year.",
         "Occasional travel may be required up to 10%-20% per year", 20),
        ("Willingness to travel: 25% (Required)", "Willingness to travel: 25%", 25),
        ("Travel is required approximately 30% of the time.", "Travel is required approximately 30% of the time", 30),
        ("Some travel to London is needed.", "Some travel to London is needed", None),
        ("Occasional travel", "Occasional travel", None),
        ("Must be willing to travel", "Must be willing to travel", None),
        ("Ability to travel extensively throughout the region", "Ability to travel extensively throughout the region", None),
        ("Travel may be required.", "Travel may be required", None),
        ("This role requires regular overnight travel", "regular overnight travel", None),
        ("The job may involve travel to other parts of the province.", "may involve travel to other parts of the province", None),
        ("International travel required", "International travel required", None),
        ("Ability to travel, including overseas trips (up to 15%)", "Ability to travel, including overseas trips (up to 15%)", 15),
        ("You will be required to travel between sites.", "will be required to travel between sites", None),
    ],
)  # fmt: skip
def test_travel_is_given_in_the_postings_words(text: str, words: str, percent: int | None) -> None:
    assert stated(text) == (words, percent)


@pytest.mark.parametrize(
    "text",
    ["No travel required.", "Travel: None", "Travel Required: No", "Travel is not required.", "Travel: 0%", "There is no travel."],
)
def test_no_travel_is_none_at_zero_percent(text: str) -> None:
    assert stated(text) == ("none", 0)


@pytest.mark.parametrize(
    "text",
    [
        "Travel insurance and a travel allowance",
        "Discounted travel for staff",
        "We are a leader in the travel industry.",
        "You will book travel for the directors.",
        "Arrange domestic and international travel for executives.",
        "Manage calendars, travel and expenses.",
        "Season ticket travel loans",
        "You write about travel and food.",
        "We hire travel nurses all over the country.",
        "Travel agents know us.",
        "Carbon offsetting for work travel with a partner",
        "Travel expenses are reimbursed.",
        "Travellers love our app.",
        "Help guests with their travel plans.",
    ],
)
def test_other_travel_is_silent(text: str) -> None:
    assert stated(text) is None


def test_travel_among_the_benefits_is_no_demand() -> None:
    reading = read("Some travel to our summer retreat")
    section = Section(SectionKind.BENEFITS, Span(0, len(reading.source)))
    assert not travel(Reading(reading.source, reading.blocks, (section,), (), reading.front_matter))


@pytest.mark.parametrize(
    ("written", "expected"), [("none", Travel("none", 0)), ("up to 25%", Travel("up to 25%", 25)), ("25%", Travel("25%", 25))]
)
def test_the_front_matter_wins_over_the_words(written: str, expected: Travel) -> None:
    fact = travel(read(f"---\ntitle: Clerk\ntravel: {written}\n---\nOccasional travel to Leeds\n"))
    assert fact.value == expected
    assert fact.mentions[0].declared


@given(st.text(alphabet="travelingrequidup0123456789%- someno().,:\nT", max_size=150))
def test_any_text_is_read_without_a_crash_and_with_spans_inside_it(text: str) -> None:
    for mention in travel(read(text)):
        assert 0 <= mention.span.start < mention.span.end <= len(text)
        assert mention.value.percent is None or 0 <= mention.value.percent <= 100
