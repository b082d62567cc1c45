"""Measures the description against the ends of a board's field."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import BlockKind
from rolewright.findings import Hit

if TYPE_CHECKING:
    from rolewright.rules.context import Context


def detect(context: Context) -> Iterator[Hit]:
    """The whole posting, when it has fewer or more characters than the board takes."""
    document = context.document
    if not document.is_posting:
        return
    first = document.blocks[0] if document.blocks else None
    start = first.span.end if first and first.kind is BlockKind.FRONT_MATTER else 0
    characters = len(context.text[start:].strip())
    if not context.options["min_characters"] <= characters <= context.options["max_characters"]:
        yield Hit(None, {"characters": characters})
