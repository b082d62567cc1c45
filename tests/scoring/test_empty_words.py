"""Words that say nothing win no points, and a word more or less hardly any."""

from datetime import date

import pytest

from rolewright import check

POSTING = """\
# Picker

Harbourline Logistics, Leeds, UK. Full-time, on site, £12.60 to £13.40 an hour.

## About the role

You pick the orders of forty shops from the racks of our warehouse. {}

## What you'll do

- Pick ninety lines an hour with a scanner
- Load the lorry for Leeds at four
- Count one aisle a week, and tell Ann which shelf of it holds less than the list of the night says
- Keep the charger of the four trucks free of boxes

## Requirements

- Able to lift 15 kg, with a hoist for the rest
- A year in a warehouse, or three weeks of training with us

## Benefits

- A pension to which we add 6 per cent
- Free fruit{}

## How to apply

Send your CV to jobs@harbourline.example.
"""


def total(sentence: str = "", aside: str = "") -> int:
    card = check(POSTING.format(sentence, aside), on=date(2026, 11, 26)).scorecard
    assert card is not None
    return card.total


@pytest.mark.parametrize("sentence", ["We help the the team.", "We help the team", "We make it. We make it."])
def test_an_empty_sentence_on_the_employer_wins_nothing(sentence: str) -> None:
    assert total(sentence) <= total()


def test_an_aside_moves_a_score_by_a_point_at_most() -> None:
    assert abs(total(aside=" (KIDDING)") - total()) <= 1
