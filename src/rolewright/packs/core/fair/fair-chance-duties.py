"""Keeps quiet where the posting names the duties on which a record may bear."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit
from rolewright.text import pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

_DUTIES_NAMED = pattern(
    r"\b(?:material )?(?:job )?duties\b[^.\n]{0,120}\b(?:records?|histor(?:y|ies)|convictions?)\b"
    r"|\b(?:records?|histor(?:y|ies)|convictions?)\b[^.\n]{0,120}"
    r"\b(?:bear(?:ing|s)? on|matters? for|relationship)\b"
)


def detect(context: Context) -> Iterator[Hit]:
    """The first check that is announced, unless the duties are named."""
    if _DUTIES_NAMED.search(context.source.folded) is None:
        yield from map(Hit, context.matches[:1])
