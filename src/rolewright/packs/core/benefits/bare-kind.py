"""Keeps to items that hold the kind and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit

if TYPE_CHECKING:
    from rolewright.rules.context import Context


def detect(context: Context) -> Iterator[Hit]:
    """Every kind of benefit that is a whole item, once: a list pasted twice needs no second remark."""
    named: set[str] = set()
    for words in context.matches:
        item = context.item_at(words.start)
        if item is not None and not any(map(str.isalnum, context.text[words.end : item.span.end])):
            kind = context.source.folded[words.start : words.end]
            if kind not in named:
                named.add(kind)
                yield Hit(words)
