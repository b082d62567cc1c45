"""Finds the card of a rule."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from rolewright.rules.index import load_index
from rolewright.rules.names import names_of
from rolewright.usage import UsageError, did_you_mean

if TYPE_CHECKING:
    from rolewright.rules.card import Card


def find_card(name: str, packs: Sequence[Path] = ()) -> "Card":
    """The card of the rule that is, or once was, called `name`, in the program's own rules or in `packs`.

    UsageError when there is no such rule, or when its card is wrong.
    """
    # Reading cards is for those who want to read one.
    from rolewright.rules.load import core_card, load_pack

    known = names_of(load_index().rules)
    if name in known:
        return core_card(known[name])
    cards = [card for folder in packs for card in load_pack(folder, known)]
    known |= names_of(card.rule for card in cards)
    if name not in known:
        raise UsageError([f"there is no rule “{name}”{did_you_mean(name, known)}"])
    return next(card for card in cards if card.rule.id == known[name])
