"""Every case of every card that ships is a test."""

import pytest

from rolewright.parse import parse
from rolewright.rules.card import Card
from rolewright.rules.load import load_core
from rolewright.rules.testing import check_card

CARDS = load_core()


def test_there_are_cards_and_cases() -> None:
    assert CARDS
    assert all(len(card.bad) > 2 and len(card.good) > 2 for card in CARDS)


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.rule.id)
def test_the_cases_of_a_card_come_out_as_it_says(card: Card) -> None:
    assert [str(failure) for failure in check_card(card, parse)] == []
