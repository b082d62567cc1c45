"""Pay at the head of a page says what the sentence said from which it is taken."""

import pytest

from rolewright.parse import parse
from rolewright.publish.content_of import content_of


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("Leeds. Pay: up to €90,000 a year.", "Up to €90,000 a year"),
        ("Pay is from $21.25 an hour, weekly.", "From $21.25 an hour"),
        ("**Up to** £30,000 a year, depending on experience.", "Up to £30,000 a year"),
        ("Salary: minimum £30,000 per annum", "Minimum £30,000 per annum"),
        ("Salary: $21.25 to start, paid weekly", "$21.25 to start"),
        ("We pay $34–41 an hour.", "$34–41 an hour"),
        ("We pay £14 an hour.", "£14 an hour"),
    ],
)
def test_a_bound_stays_with_its_amount(said: str, shown: str) -> None:
    assert pay_shown(f"# Baker\n\n{said}\n") == shown


def test_of_words_that_state_more_only_the_pay_is_shown() -> None:
    declared = "---\nexcerpt: 37 per week, £24,000-27,000 per annum, apply soon\n---\n\n# Baker\n\nLeeds.\n"
    assert pay_shown(declared) == "£24,000-27,000 per annum"


def pay_shown(text: str) -> str:
    (shown,) = [fact.value for fact in content_of(parse(text)).stated if fact.fact == "pay"]
    return shown
