"""Keeps quiet where an address stands near: within the words, right before them, or soon after."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit
from rolewright.text import pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

_ADDRESS = pattern(r"\]\(|\]\[|\]:|://|www\.|\bhref\b|\.(?:com|org|gov|net|edu|io|co)\b|</a>|@")
_BEFORE, _AFTER = 100, 200


def detect(context: Context) -> Iterator[Hit]:
    """Every invitation to click where there is nothing to click."""
    folded = context.source.folded
    for words in context.matches:
        if not _ADDRESS.search(folded, max(0, words.start - _BEFORE), words.end + _AFTER):
            yield Hit(words)
