"""The cards of rules, read once each, for those who ask why."""

from functools import lru_cache
from pathlib import Path

from rolewright.engine import Checker
from rolewright.rules.card import Card
from rolewright.rules.find import find_card

_MOST_KEPT = 1000


def card_of(checker: Checker, rule: str) -> Card | None:
    """The card of a rule that the checker knows; None for one that comes of no card."""
    if rule not in checker.ruleset.known:
        return None
    return _card(rule, checker.settings.selection.packs)


@lru_cache(maxsize=_MOST_KEPT)
def _card(rule: str, packs: tuple[Path, ...]) -> Card:
    return find_card(rule, packs)
