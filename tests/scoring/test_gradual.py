"""No score hangs on a word more or less: what passes a limit by little costs little."""

from datetime import date
from itertools import pairwise

import pytest

from rolewright.engine import Checker

CHECKER = Checker()
DUTY = (
    "You tune the {} bell of the tower on the lathe until a guest with a fork can hear no beat in it at all. "
)
NUMBERS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()
REST = (
    "## Requirements\n\n- Two years of experience at a furnace\n\n## How to apply\n\nCandidates call Jan.\n"
)
SHORT = "# Bell Founder\n\nWe are looking for a bell founder.\n\n## Responsibilities\n\n{}\n\n" + REST
LONG = (
    "# Bell Founder\n\nWe are looking for a bell founder. {}\n\n## Responsibilities\n\n- Mix the bronze\n\n"
    + REST
)
STORY = "The foundry looks for a founder of bells who pours the bronze of its {} kiln by night. "


def total(text: str) -> int:
    card = CHECKER.check(text, on=date(2026, 11, 25)).scorecard
    assert card is not None
    return card.total


def grown(frame: str, words: list[str]) -> list[int]:
    """The totals of a posting that grows by two words at a time."""
    return [total(frame.format(" ".join(words[:count]))) for count in range(40, len(words), 2)]


@pytest.mark.parametrize("sentence", [DUTY, STORY])
@pytest.mark.parametrize("frame", [SHORT, LONG])
def test_two_words_more_move_a_score_by_no_more_than_two_points(frame: str, sentence: str) -> None:
    totals = grown(frame, "".join(map(sentence.format, NUMBERS)).split())
    assert max(abs(one - other) for one, other in pairwise(totals)) <= 2


@pytest.mark.parametrize("count", range(10, 18))
def test_one_duty_more_moves_a_score_by_no_more_than_three_points(count: int) -> None:
    duties = [f"- Tune the {number} bell of {town}" for number in NUMBERS[:10] for town in ("Ghent", "Brno")]
    here, further = (total(SHORT.format("\n".join(duties[:items]))) for items in (count, count + 1))
    assert abs(here - further) <= 3
