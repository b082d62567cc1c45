"""Every case of every card that ships is a test. One topic alone: `pytest tests/packs -k title/`."""

import pytest

from rolewright.grammar import installed_proofreader
from rolewright.parse import parse
from rolewright.rules.folders import PACKS
from rolewright.rules.load import core_card, core_ids
from rolewright.rules.testing import check_card
from tests.cards import core_cards

IDS = core_ids()


def test_there_are_cards_and_they_agree_with_each_other() -> None:
    assert len(IDS) > 3
    assert tuple(card.rule.id for card in core_cards()) == IDS


def test_every_detector_has_a_card() -> None:
    detectors = ["/".join(path.with_suffix("").parts[-2:]) for path in PACKS.glob("*/*/*.py")]
    assert detectors
    assert set(detectors) <= set(IDS)


def test_rules_yield_to_rules_that_there_are() -> None:
    assert {other for card in core_cards() for other in card.rule.yields_to} <= set(IDS)


def test_the_first_sentence_of_the_reasons_can_stand_alone_in_a_report() -> None:
    reasons = {card.rule.id: card.rule.short_why for card in core_cards()}
    assert {rule: why for rule, why in reasons.items() if not _stands_alone(why)} == {}


def _stands_alone(why: str) -> bool:
    is_ended = why.rstrip('”"').endswith((".", "!", "?"))
    is_uncut = why.count('"') % 2 == 0 and why.count("“") == why.count("”")
    return is_ended and is_uncut and 30 <= len(why) <= 200


@pytest.mark.parametrize("rule_id", IDS)
def test_the_cases_of_a_card_come_out_as_it_says(rule_id: str) -> None:
    card = core_card(rule_id)
    assert len(card.bad) > 2
    assert len(card.good) > 2
    proofreader = installed_proofreader() if card.rule.extra == "grammar" else None
    assert [str(failure) for failure in check_card(card, parse, proofreader=proofreader)] == []
