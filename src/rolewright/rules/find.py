"""Finds the card of a rule, or the rules of a topic."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from rolewright.rules.index import load_index
from rolewright.rules.names import names_of
from rolewright.rules.rule import Rule
from rolewright.usage import UsageError, did_you_mean

if TYPE_CHECKING:
    from rolewright.rules.card import Card


def find_topic(name: str, packs: Sequence[Path] = ()) -> tuple[Rule, ...]:
    """The rules of the topic called `name`, in capitals or not; none when there is no such topic."""
    rules = load_index().rules
    if packs:
        from rolewright.rules.load import load_pack

        known = names_of(rules)
        rules += tuple(card.rule for folder in packs for card in load_pack(folder, known))
    return tuple(rule for rule in rules if rule.topic == name.strip().lower())


def find_card(name: str, packs: Sequence[Path] = ()) -> "Card":
    """The card of the rule that is, or once was, called `name`, in the program's own rules or in `packs`.

    Capitals make no difference. UsageError when there is no such rule, or when its card is wrong.
    """
    # Reading cards is for those who want to read one.
    from rolewright.rules.load import core_card, load_pack

    wanted = name.strip().lower()
    rules = load_index().rules
    known = names_of(rules)
    if wanted in known:
        return core_card(known[wanted])
    cards = [card for folder in packs for card in load_pack(folder, known)]
    known |= names_of(card.rule for card in cards)
    if wanted not in known:
        topics = {rule.topic for rule in (*rules, *(card.rule for card in cards))}
        raise UsageError([f"there is no rule “{name}”{did_you_mean(wanted, [*known, *topics])}"])
    return next(card for card in cards if card.rule.id == known[wanted])
