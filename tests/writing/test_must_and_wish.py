"""Sentences of postings that demand one thing and wish for another."""

import pytest

from rolewright.writing.must_and_wish import must_and_wish


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
