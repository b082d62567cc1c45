"""Measures the title against the end of a board's field."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit

if TYPE_CHECKING:
    from rolewright.rules.context import Context


def detect(context: Context) -> Iterator[Hit]:
    """The whole title, when it is longer than the option `max_characters`."""
    title = context.title
    if title is not None and title.length > context.options["max_characters"]:
        yield Hit(title, {"length": title.length})
