"""What a sentence has told already, the next one says in fewer words; what it has not told stays."""

import pytest

from rolewright.company import CompanyProfile
from rolewright.writing.retold import as_ours, with_its, with_perfect, without_kind, without_relative

PROFILE = CompanyProfile(
    name="The Plough at Hergest",
    does="feeds walkers, and ships school books to 2,300 schools",
    apart=("The inn is from 1640.",),
)


@pytest.mark.parametrize(
    ("before", "words", "told"),
    [
        ("a system that 140 dental practices use", "We signed 31 dental practices", "We signed 31 practices"),
        ("routes for parcel vans", "the routes of 1,900 parcel vans", "the routes of 1,900 vans"),
        # Another kind was told too, or none: nobody would know which is meant.
        ("140 dental practices and 20 animal practices", "31 dental practices", "31 dental practices"),
        ("a system for practices", "31 dental practices", "31 dental practices"),
        # It tells which ones, not of what kind.
        ("140 new practices", "31 new practices", "31 new practices"),
    ],
)
def test_the_kind_of_what_was_of_this_kind_goes_unsaid(before: str, words: str, told: str) -> None:
    assert without_kind(words, before) == told


def test_a_relative_clause_is_not_told_twice() -> None:
    before = "makes the booking system that 140 practices use"
    assert without_relative("the 60 practices that use our booking system", before) == "the 60 practices"
    assert without_relative("the 60 practices that complain", before) == "the 60 practices that complain"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (
            "take over the kitchen of a country inn with 46 seats",
            "the kitchen of our country inn with 46 seats",
        ),
        ("lead 22 pickers in a warehouse for school books", "lead 22 pickers in our warehouse"),
        ("wire a wing in a plough factory with 20 rooms", "in a plough factory with 20 rooms"),
        ("count stock in a school for school books", "in a school for school books"),
        ("bake for a hotel with 46 seats", "bake for a hotel with 46 seats"),
        ("pack in a warehouse for dog food", "pack in a warehouse for dog food"),
    ],
)
def test_what_the_company_was_called_is_ours(words: str, told: str) -> None:
    assert as_ours(words, PROFILE).endswith(told)


def test_what_the_sentence_before_is_about_is_its() -> None:
    before = "Our late shift lost its supervisor"
    assert with_its("lead the late shift of 22 pickers", before) == "lead its 22 pickers"
    assert with_its("lead the early shift of 22 pickers", before) == "lead the early shift of 22 pickers"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("We signed 31 practices since January.", "We have signed 31 practices since January."),
        ("We took on 9 people since 2024.", "We have taken on 9 people since 2024."),
        # "Since" tells why here, or belongs to something else.
        ("We signed 31 practices since we opened.", "We signed 31 practices since we opened."),
        (
            "We signed a firm that has been here since 2019.",
            "We signed a firm that has been here since 2019.",
        ),
        ("We have signed 31 since January.", "We have signed 31 since January."),
    ],
)
def test_what_lasts_since_a_day_is_told_in_the_perfect(words: str, told: str) -> None:
    assert with_perfect(words) == told
