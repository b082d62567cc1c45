"""Tells the comic book from real jobs and names."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit

if TYPE_CHECKING:
    from rolewright.rules.context import Context


def detect(context: Context) -> Iterator[Hit]:
    """Every hero of the title, but not the initials of justice, equity, diversity and inclusion."""
    title = context.title
    is_in_capitals = title is not None and context.source[title].isupper()
    for hero in context.matches:
        if is_in_capitals or context.source[hero] != "JEDI":
            yield Hit(hero)
