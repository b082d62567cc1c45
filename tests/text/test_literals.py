from hypothesis import given
from hypothesis import strategies as st

from rolewright.text import Literals


def test_words_are_found_within_words_and_within_one_another() -> None:
    assert Literals(["her", "he", "them"]).places_in("for them, her") == [
        (1, 5, 7),
        (2, 4, 8),
        (1, 10, 12),
        (0, 10, 13),
    ]


def test_places_are_counted_in_code_points() -> None:
    assert Literals(["cv"]).places_in("a résumé – or 🙂 cv") == [(0, 16, 18)]


def test_half_a_surrogate_pair_hides_no_word() -> None:
    assert Literals(["pay"]).are_in("\ud83d pay")


def test_no_words_are_nowhere() -> None:
    assert not Literals([]).are_in("anything")


@given(st.lists(st.text("ab", min_size=1, max_size=3), min_size=1), st.text("abc"))
def test_a_text_holds_a_word_or_does_not(words: list[str], text: str) -> None:
    assert Literals(words).are_in(text) == any(word in text for word in words)
