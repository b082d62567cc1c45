"""A demand that could stand in any posting is told from one that names something."""

import pytest

from rolewright.rules.bare_demand import is_bare_demand


@pytest.mark.parametrize(
    "sentence",
    [
        "we seek a self-starter with great interpersonal skills.",
        "you must be able to work under pressure and meet tight deadlines.",
        "he is a team player with a can-do attitude.",
        "excellent communication skills are a must",
    ],
)
def test_what_everybody_is_asked_for_is_bare(sentence: str) -> None:
    assert is_bare_demand(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "you must be able to lift sacks of flour.",
        "you must have 3 jobs behind you.",
        "the candidate will have a degree.",
        "you are a team player who speaks portuguese.",
        "previous experience is essential",
        "you must be willing to work nights.",
    ],
)
def test_what_not_everybody_can_say_of_himself_is_not(sentence: str) -> None:
    assert not is_bare_demand(sentence)
