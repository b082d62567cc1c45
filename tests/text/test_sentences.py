from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolewright.text import Span, count_words, sentences, words


def split(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We bake. You sell!", ["We bake.", "You sell!"]),
        (
            "We bake (e.g. rye) for the U.S. market. Join.",
            ["We bake (e.g. rye) for the U.S. market.", "Join."],
        ),
        ("Ask Dr. Okafor. She knows.", ["Ask Dr. Okafor.", "She knows."]),
        ("a wrapped\nline goes on. Next", ["a wrapped\nline goes on.", "Next"]),
        ("One block\n\nanother", ["One block", "another"]),
        ("run together.Then more", ["run together.", "Then more"]),
        ("Is this you? Apply…", ["Is this you?", "Apply…"]),
        ("Earn 3.5 points", ["Earn 3.5 points"]),
        ("He said “Go.” We went.", ["He said “Go.”", "We went."]),
        ("", []),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert split(text) == expected


@given(st.text(alphabet='ab .!?\n"”)A', max_size=60))
def test_sentences_are_in_order_and_hold_every_visible_sign(text: str) -> None:
    found = list(sentences(text))
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert "".join("".join(text[a:b].split()) for a, b in found) == "".join(text.split())


def test_a_part_of_the_text_is_split_alone() -> None:
    assert list(sentences("One. Two. Three.", Span(5, 9))) == [Span(5, 9)]


def test_words_keep_the_signs_that_hold_them_together() -> None:
    text = "C++ and .NET, R&D, client’s follow-up 24/7"
    assert [text[a:b] for a, b in words(text)] == [
        "C++",
        "and",
        ".NET",
        "R&D",
        "client’s",
        "follow-up",
        "24/7",
    ]


def test_words_are_counted_within_a_span() -> None:
    assert count_words("one two three", Span(4, 13)) == 2
