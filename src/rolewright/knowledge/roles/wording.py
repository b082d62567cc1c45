"""Wordings and their slots."""

import re
from collections.abc import Mapping

_SLOT = re.compile(r"\{([^{}]*)\}")
_SLOT_AT_END = re.compile(rf"{_SLOT.pattern}(\.?)")


def slots_of(wording: str) -> tuple[str, ...]:
    """The names of the slots of a wording, in their order."""
    return tuple(dict.fromkeys(_SLOT.findall(wording)))


def filled(wording: str, answers: Mapping[str, str]) -> str:
    """The wording with its slots filled. A slot without an answer stays as it is.

    >>> filled("{clients} hear of delays from their own stores.", {"clients": "two chains"})
    'Two chains hear of delays from their own stores.'
    """
    text = _SLOT_AT_END.sub(lambda found: _answered(found, answers), wording)
    return text[:1].upper() + text[1:]


def _answered(found: re.Match[str], answers: Mapping[str, str]) -> str:
    """An answer that ends with a full stop, such as "4 p.m.", ends the sentence too."""
    slot, stop = found.groups()
    answer = answers.get(slot)
    if answer is None:
        return found[0]
    return answer if answer.endswith(".") else answer + stop
