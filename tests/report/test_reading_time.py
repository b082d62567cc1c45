import pytest

from rolewright.parse import parse
from rolewright.report.reading_time import WORDS_A_MINUTE, reading_time
from tests.report.handmade import description


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (0, "0 words"),
        (1, "1 word, less than a minute to read"),
        (WORDS_A_MINUTE, "238 words, 1 minute to read"),
        (5 * WORDS_A_MINUTE, "1,190 words, 5 minutes to read"),
    ],
)
def test_it_is_told_in_whole_minutes(words: int, said: str) -> None:
    assert str(reading_time(description("word " * words))) == said


def test_nobody_reads_front_matter_and_comments() -> None:
    text = "---\ntitle: Baker\n---\n\n<!-- not this -->\n\nWe bake bread.\n"
    assert reading_time(parse(text)).words == 3


def test_in_another_language_no_speed_is_known() -> None:
    assert str(reading_time(description("Wir backen Brot.", language="de"))) == "3 words"
