"""Keeps the remark on generic wording to the introduction, where it costs readers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit

if TYPE_CHECKING:
    from rolewright.rules.context import Context


def detect(context: Context) -> Iterator[Hit]:
    """The generic words that stand in the introduction."""
    sentences = context.introduction.sentences
    for match in context.matches:
        if any(sentence.contains(match) for sentence in sentences):
            yield Hit(match)
