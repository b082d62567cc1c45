import pytest

from rolewright import check
from rolewright.findings import Finding
from rolewright.parse import parse
from rolewright.report.reading_time import WORDS_A_MINUTE, reading_time
from rolewright.rules import Selection
from rolewright.settings import Settings
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
    text = (
        "---\ntitle: Baker\n---\n\n<!-- not this -->\n\nWe <!-- nor this --> bake bread. <!-- nor\nthat -->\n"
    )
    assert reading_time(parse(text)).words == 3


def test_in_another_language_no_speed_is_known() -> None:
    assert str(reading_time(description("Wir backen Brot.", language="de"))) == "3 words"


def test_the_same_words_are_counted_wherever_a_number_of_them_is_told() -> None:
    """A numbered list, a comment and a section that is not about the job make no two numbers differ."""
    duties = "".join(f"{number}. Bake the bread of the morning\n" for number in range(1, 41))
    text = f"# Baker\n\n<!-- for the shop -->\n\nWe are hiring a baker in Leeds.\n\n## Duties\n\n{duties}"
    told = reading_time(parse(text)).words
    finding = found(text, "words/no-you")
    assert finding.message.startswith(f"In {told - 8} words on the job, ")  # all but the title and its line
    finding = found(text, "outline/too-long", max_words=100)
    assert finding.message.startswith(f"The posting has {told} words, more than 100;")


def found(text: str, rule: str, **options: int) -> Finding:
    settings = Settings(selection=Selection(select=(rule,), options={rule: options}))
    (finding,) = check(text, settings=settings).findings
    return finding
