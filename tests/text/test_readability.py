import pytest

from rolewright.text import Span, sentences
from rolewright.text.readability import Reading, reading, syllables


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (1, "a the make asked rules whole league care through world tried"),
        (2, "create table tables people wanted changes being doing unique client patient statement"),
        (2, "safely every didn't worker's"),
        (3, "services media video created various audience actual requirement employee theory"),
        (3, "qualified organised example's"),
        (4, "experience behavioural evaluate variety available"),
        (5, "organisation communication evaluation"),
        (6, "responsibility"),
    ],
)
def test_a_word_has_as_many_syllables_as_are_spoken(count: int, words: str) -> None:
    wrong = {word: syllables(word) for word in words.split() if syllables(word) != count}
    assert wrong == {}


def test_a_letter_of_an_acronym_is_a_syllable_and_w_three() -> None:
    assert [syllables(word) for word in ("HR", "USA", "BMW", "I")] == [2, 3, 5, 1]


def test_the_grade_is_that_of_flesch_and_kincaid() -> None:
    assert Reading(sentences=2, words=24, syllables=36).grade == pytest.approx(0.39 * 12 + 11.8 * 1.5 - 15.59)


def test_a_text_is_read_by_its_sentences_without_figures() -> None:
    text = "We bake bread. You carry 600 loaves to the table!"
    assert reading(text, sentences(text)) == Reading(sentences=2, words=9, syllables=11)


def test_long_words_in_long_sentences_are_harder() -> None:
    easy = "You bake bread. We sell it. The shop is full at noon."
    hard = "Administrative responsibilities encompass organisational communication internationally."
    grades = [found.grade for text in (easy, hard) if (found := reading(text, sentences(text)))]
    assert grades[0] < 3 < 16 < grades[1]


@pytest.mark.parametrize("text", ["", "12 – 14, 2026"])
def test_a_text_without_words_has_no_grade(text: str) -> None:
    assert reading(text, [Span(0, len(text))]) is None
