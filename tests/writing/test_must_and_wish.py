"""Sentences of postings that demand one thing and wish for another."""

import pytest

from rolewright.writing.interview.heard import as_pleasing
from rolewright.writing.must_and_wish import must_and_wish
from tests.writing.interviewing import an_interview, at


@pytest.mark.parametrize(
    ("words", "must", "wish"),
    [
        ("Fluent English, German is a plus", "Fluent English", "German"),
        ("Must have own tools and a licence, AZ a plus.", "Must have own tools and a licence", "AZ"),
        ("You need level 2, and level 3 is desirable", "You need level 2", "level 3"),
    ],
)
def test_what_is_demanded_is_told_from_what_would_please(words: str, must: str, wish: str) -> None:
    assert must_and_wish(words) == (must, wish)


@pytest.mark.parametrize(
    "words",
    [
        "Kafka, Rust, or Go a plus",
        "Experience with Kafka, Rust is a plus",
        "Fluent English, Spanish, German a plus",
        "A driving licence is a plus",
        "Fluent English",
    ],
)
def test_what_may_be_one_wish_stays_whole(words: str) -> None:
    assert must_and_wish(words) is None


def test_a_wish_among_demands_goes_where_wishes_stand() -> None:
    interview = an_interview()
    typed = ["English C1, German is a plus", "an Ohio licence", "French nice to have"]
    turn = interview.answer(at(interview, "deal_breakers"), typed)
    brief = turn.state.brief
    assert [each.words for each in brief.deal_breakers] == ["English C1", "an Ohio licence"]
    assert [each.words for each in brief.nice_to_haves] == ["German", "French"]
    assert "Among what would merely please you: “French”." in turn.notes


@pytest.mark.parametrize("words", ["German is plus", "German, nice to have", "German a plus", "German"])
def test_a_wish_needs_no_word_that_it_is_none_but_that(words: str) -> None:
    assert as_pleasing(words) == "German"


def test_a_demand_that_is_said_anew_as_a_wish_leaves_the_demands() -> None:
    interview = an_interview()
    turn = interview.answer(at(interview, "deal_breakers"), ["native English speaker", "an Ohio licence"])
    brief = interview.reword(turn.state, turn.objections[0], "Good English is a plus").state.brief
    assert [each.words for each in brief.deal_breakers] == ["an Ohio licence"]
    assert [each.words for each in brief.nice_to_haves] == ["Good English"]
