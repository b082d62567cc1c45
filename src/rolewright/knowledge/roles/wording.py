"""Wordings and their slots."""

import re
from collections.abc import Mapping

_SLOT = re.compile(r"\{([^{}]*)\}")


def slots_of(wording: str) -> tuple[str, ...]:
    """The names of the slots of a wording, in their order."""
    return tuple(dict.fromkeys(_SLOT.findall(wording)))


def filled(wording: str, answers: Mapping[str, str]) -> str:
    """The wording with its slots filled. A slot without an answer stays as it is.

    >>> filled("{clients} hear of delays from their own stores.", {"clients": "two chains"})
    'Two chains hear of delays from their own stores.'
    """
    text = _SLOT.sub(lambda slot: answers.get(slot[1], slot[0]), wording)
    return text[:1].upper() + text[1:]
