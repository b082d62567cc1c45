"""Finds duties that nobody reads to their end."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import SectionKind
from rolewright.findings import Hit

if TYPE_CHECKING:
    from rolewright.rules.context import Context

# A word with its space is hardly shorter, so that most items need not be counted.
_SHORTEST_WORD = 4


def detect(context: Context) -> Iterator[Hit]:
    """Each duty of more words than the option allows."""
    most = int(context.options["max_words"])
    for item in context.document.items:
        if item.kind is SectionKind.RESPONSIBILITIES and item.span.length > most * _SHORTEST_WORD:
            count = len(context.source[item.span].split())
            if count > most and not context.quiet(item.span):
                yield Hit(item.span, {"words": count, "max_words": most})
