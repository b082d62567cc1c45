"""Finds duties that nobody reads to their end."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import SectionKind
from rolewright.findings import Hit
from rolewright.text import Span, pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

# A word with its space is hardly shorter, so that most items need not be counted.
_SHORTEST_WORD = 4
# Signs of a list whose entries were run into one line: they are several duties.
_INNER_BULLET = pattern(r"\s[·•▪‣●]\s")
_SEVERAL = 2


def detect(context: Context) -> Iterator[Hit]:
    """Each duty of more words than the option allows."""
    most = int(context.options["max_words"])
    for item in context.document.items:
        if item.kind is SectionKind.RESPONSIBILITIES and item.span.length > most * _SHORTEST_WORD:
            count = len(context.source[item.span].split())
            if count > most and not context.quiet(item.span) and not _is_a_list(context, item.span):
                yield Hit(item.span, {"words": count, "max_words": most})


def _is_a_list(context: Context, item: Span) -> bool:
    return len(_INNER_BULLET.findall(context.text, *item)) >= _SEVERAL
