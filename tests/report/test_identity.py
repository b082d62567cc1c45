"""A finding is known again by what it is about, wherever that stands."""

import pytest

from rolewright.report.identity import MOST_WORDS, identity
from rolewright.text import SourceText
from tests.report.handmade import finding, place

TEXT = "We bake bread in Leeds.\n\nWe pay a competitive\nsalary, every month."


def known(text: str, words: str) -> tuple[str, str, str]:
    return identity(finding(place(text, words)), SourceText(text))


def test_it_is_rule_words_and_the_words_near_these() -> None:
    assert known(TEXT, "competitive\nsalary") == (
        "pay/vague",
        "competitive salary",
        "we pay a … every month",
    )


@pytest.mark.parametrize(
    "after",
    [
        f"# Baker\n\nA new line.\n\n{TEXT}",
        TEXT.replace("competitive\nsalary", "competitive salary"),
        TEXT.replace("competitive", "Competitive").replace("We pay", "WE PAY"),
        TEXT.replace("We bake bread in Leeds.", "We bake rye bread in Hull."),
        TEXT.replace("\n", "\r\n"),
    ],
    ids=["moved", "wrapped", "capitals", "edited elsewhere", "line ends"],
)
def test_it_survives(after: str) -> None:
    low = after.lower()
    words = after[low.index("competitive") : low.index("salary") + len("salary")]
    assert known(after, words) == known(TEXT, "competitive\nsalary")


def test_of_a_long_stretch_the_beginning_counts() -> None:
    long = " ".join(f"word{letter}" for letter in "abcdefghijklmnopqrstuvwxyz")
    whole = identity(finding(place(long, long)), SourceText(long))
    assert len(whole.words.split()) == MOST_WORDS


def test_a_finding_about_the_whole_posting_is_known_by_what_it_says_but_for_numbers() -> None:
    def said(message: str) -> tuple[str, str, str]:
        return identity(finding(rule="outline/too-long", message=message), SourceText(TEXT))

    assert said("This has 1,240 words; cut it.") == said("This has 980 words; cut it.")
    assert said("This has 980 words; cut it.") != said("There is no end.")
