"""How much travel a posting asks for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolewright.document import SectionKind, Travel
from rolewright.parse.facts.travel import travel
from tests.parse.undivided import read


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
        ("Travel requirement:\nSome travel, 10%-20% a year.", "Some travel, 10%-20% a year", 20),
        ("Willingness to travel: 25% (Required)", "Willingness to travel: 25%", 25),
        ("Travel is required about 30% of the time.", "Travel is required about 30% of the time", 30),
        ("Some travel to London is needed.", "Some travel to London is needed", None),
        ("Occasional travel", "Occasional travel", None),
        ("Must be willing to travel", "Must be willing to travel", None),
        ("Ability to travel throughout the region", "Ability to travel throughout the region", None),
        ("Travel may be required.", "Travel may be required", None),
        ("This role requires regular overnight travel", "regular overnight travel", None),
        ("It may involve travel to other counties.", "may involve travel to other counties", None),
        ("International travel required", "International travel required", None),
        ("Ability to travel, also abroad (up to 15%)", "Ability to travel, also abroad (up to 15%)", 15),
        ("You will be required to travel between sites.", "will be required to travel between sites", None),
        ("Frequent business trips", "Frequent business trips", None),
        ("Déplacements fréquents en région", "Déplacements fréquents en région", None),
    ],
)
def test_travel_is_given_in_the_postings_words(text: str, words: str, percent: int | None) -> None:
    assert stated(text) == (words, percent)


@pytest.mark.parametrize(
    "text",
    [
        "No travel required.",
        "Travel: None",
        "Travel Required: No",
        "Travel is not required.",
        "Travel: 0%",
        "There is no travel.",
    ],
)
def test_no_travel_is_none_at_zero_percent(text: str) -> None:
    assert stated(text) == ("none", 0)


@pytest.mark.parametrize(
    "text",
    [
        "Travel insurance and a travel allowance",
        "Place of work & travel requirements:",
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
        "Remboursement des frais de déplacement",
    ],
)
def test_other_travel_is_silent(text: str) -> None:
    assert stated(text) is None


def test_travel_among_the_benefits_is_no_demand() -> None:
    assert not travel(read("Some travel to our summer retreat", SectionKind.BENEFITS))


@pytest.mark.parametrize(
    ("written", "expected"),
    [("none", Travel("none", 0)), ("up to 25%", Travel("up to 25%", 25)), ("25%", Travel("25%", 25))],
)
def test_the_front_matter_wins_over_the_words(written: str, expected: Travel) -> None:
    fact = travel(read(f"---\ntitle: Clerk\ntravel: {written}\n---\nOccasional travel to Leeds\n"))
    assert fact.value == expected
    assert fact.mentions[0].declared


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Travel: 25%", 25),
        ("Travel: Up to 50%", 50),
        ("Travel Required: Yes, 10%", 10),
        ("Travel Percentage: 0%", 0),
        ("Travel requirements: None", 0),
        ("Travel: No", 0),
        ("Travel: Yes", True),
        ("Travel Requirement: Minimal", True),
        ("25% travel", 25),
        ("Up to 75% overnight travel", 75),
        ("Ability to travel up to 20%", 20),
        ("must be able to travel 10% of the time", 10),
        ("Travel (10-20%)", 20),
        ("some travel required", True),
        ("Travel required", True),
        ("Domestic travel up to 30%", 30),
        ("Willing to travel", True),
        ("Willingness to travel within the UK", True),
        ("You will travel to customer sites", True),
        ("Travel to client sites as needed", True),
        ("Must have own transport and be able to travel between sites", True),
        ("The role involves travel across Europe", True),
        ("Requires extensive travel", True),
        ("Travel between sites will be required", True),
        ("Local travel during the business day", True),
        ("Minimal travel", True),
        ("International travel may be required", True),
        ("This role does not require travel", 0),
        ("No travel is required", 0),
        ("Travel is not expected", 0),
        ("Book travel and accommodation", None),
        ("Arrange travel for executives", None),
        ("Coordinating travel arrangements", None),
        ("travel agency", None),
        ("travel industry experience", None),
        ("Experience in travel and hospitality", None),
        ("passion for travel", None),
        ("Travel allowance", None),
        ("Free travel", None),
        ("Travel discount", None),
        ("travel stipend", None),
        ("paid travel time", None),
        ("Reimbursement of travel costs", None),
        ("we help people travel better", None),
        ("travelers around the world", None),
        ("business travel accident insurance", None),
        ("Annual travel card", None),
        ("Season ticket/travel loan", None),
        ("corporate travel management", None),
        ("travel nurse", None),
        ("Travel Consultant", None),
        ("employees can travel for free", None),
        ("customers travel experience", None),
        ("processing travel expenses", None),
        ("Travel expenses paid", None),
        ("time travel", None),
        ("You must be willing to travel and stay away from home", True),
        ("valid driving licence with ability to travel", True),
        ("Frequent travel to our factories in Asia (40%)", 40),
        ("Travel 3-4 times a year", True),
        ("You will travel once per quarter to our HQ", True),
    ],
)
def test_short_phrases_of_many_postings_are_read_or_left(text: str, expected: int | bool | None) -> None:
    value = travel(read(text)).value
    if expected is True:
        assert value is not None
        assert value.percent is None
    else:
        assert (value.percent if value else None) == expected


@given(st.text(alphabet="travelingrequidup0123456789%- someno().,:\nT", max_size=150))
def test_any_text_is_read_without_a_crash_and_with_spans_inside_it(text: str) -> None:
    for mention in travel(read(text)):
        assert 0 <= mention.span.start < mention.span.end <= len(text)
        assert mention.value.percent is None or 0 <= mention.value.percent <= 100


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On the road two days a week", ("On the road two days a week", None)),
        ("You spend one or two nights a month on the road.", ("one or two nights a month on the road", None)),
        ("You will be on the road about 60% of the time.", ("on the road about 60% of the time", 60)),
        ("We keep forty trucks on the road five days a week.", None),
        ("You set our plans on the road to profit.", None),
    ],
)
def test_time_on_the_road_is_travel(text: str, expected: tuple[str, int | None] | None) -> None:
    found = travel(read(text)).value
    assert (found and (found.text, found.percent)) == expected
