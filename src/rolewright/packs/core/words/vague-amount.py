"""Finds amounts that are no amounts, unless what they count is named at once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit
from rolewright.text import pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

# "A wide range of tools, including lathes": the names that are asked for follow.
_NAMED = pattern(
    r"[^.;!?]{0,28}?(?::\s|\s\(|,?\s(?:covering|includ(?:e|es|ing)|such as|e\.g\.|i\.e\.|for example"
    r"|for instance|namely|whether|ranging from|from\s[^.;!?]{2,60}\sto)\b)"
)


def detect(context: Context) -> Iterator[Hit]:
    """Each amount after which nothing is named."""
    for words in context.matches:
        if not _NAMED.match(context.source.folded, words.end):
            yield Hit(words)
