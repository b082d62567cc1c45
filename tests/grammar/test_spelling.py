"""When an unknown word is a slip, and when it is a word."""

import pytest

from rolewright.grammar.spelling import FREQUENT, VOCABULARY, meant

DICTIONARY = {"homogenizer", "plan", "ship", "silicone"}


def word_meant(word: str, *suggestions: str) -> str | None:
    return meant(word, suggestions, DICTIONARY.__contains__)


@pytest.mark.parametrize(
    ("word", "suggestions", "right"),
    [
        ("oustanding", ("outstanding", "outlanding", "husbanding"), "outstanding"),
        ("recieve", ("receive", "relieve's"), "receive"),
        ("comensurate", ("commensurate",), "commensurate"),
        ("Managment", ("Management", "Management's"), "Management"),
        ("maintainance", ("maintenance", "maintaining"), "maintenance"),
        ("intership", ("internship",), "internship"),
        ("youre", ("your", "you're"), "you're"),
        ("Dont", ("Don't", "Font"), "Don't"),
    ],
)
def test_a_word_that_can_be_one_other_only_is_a_slip(
    word: str, suggestions: tuple[str, ...], right: str
) -> None:
    assert word_meant(word, *suggestions) == right


@pytest.mark.parametrize(
    ("word", "suggestions", "why"),
    [
        ("figma", ("figment", "sigma"), "short"),
        ("Mourad", ("Moray",), "a name"),
        ("Indorean", ("Indoor", "Indore"), "a name, and nothing frequent is near"),
        ("remoting", ("removing", "demoting", "remotion"), "of several words one is not certain"),
        ("aircrafts", ("aircraft",), "a plural"),
        ("homogenizers", ("homogenizes",), "a plural of a known word"),
        ("replan", ("replant",), "a prefix and a known word"),
        ("fundings", ("findings",), "they differ too soon"),
        ("headend", ("headed",), "they differ too late"),
        ("kubernetes", ("Kubernetes",), "the same word"),
        ("omnichannel", ("omnichannels",), "a word of the trade"),
        ("SPECIFCATION", ("SPECIFICATION",), "capitals throughout"),
        ("naïvete", ("naivete",), "letters of another language"),
    ],
)
def test_a_word_that_may_be_itself_is_none(word: str, suggestions: tuple[str, ...], why: str) -> None:
    assert word_meant(word, *suggestions) is None, why


def test_the_two_lists_of_words_do_not_contradict_each_other() -> None:
    assert {"management", "responsibilities", "experience"} <= FREQUENT
    assert not FREQUENT & VOCABULARY
