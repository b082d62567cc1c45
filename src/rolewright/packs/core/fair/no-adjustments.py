"""Keeps quiet where the posting says anywhere that adjustments are possible."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit
from rolewright.text import pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

_ADJUSTMENT = pattern(
    r"\b(?:accommodat\w+|adjustments?|adaptations?|adapted|with assistance|mechanical aids?|trolleys?)\b"
)


def detect(context: Context) -> Iterator[Hit]:
    """The first demand on the body, unless there is a word on adjustments: one word answers for all."""
    if _ADJUSTMENT.search(context.source.folded) is None:
        yield from map(Hit, context.matches[:1])
