"""Marks demands for experience from the place itself by the reading that laws on it are held against."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit
from rolewright.text import pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

_OF_THE_PLACE = pattern(r"\b(?:canad\w+|local)\b.*\bexperience\b|\bexperience\b.*\bcanada\b")


def detect(context: Context) -> Iterator[Hit]:
    """Every match that is not about such experience, and what the reading of that finds."""
    folded = context.source.unwrapped
    others = [span for span in context.matches if not _OF_THE_PLACE.search(folded, *span)]
    if len(others) < len(context.matches):
        yield from map(Hit, context.law.local_experience())
    yield from map(Hit, others)
