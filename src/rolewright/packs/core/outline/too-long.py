"""Counts the words that a reader has to read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import BlockKind, SectionKind
from rolewright.findings import Hit
from rolewright.text import count_words

if TYPE_CHECKING:
    from rolewright.rules.context import Context

#: What the law or the page adds is not the writer's to shorten.
_NOT_COUNTED = (SectionKind.EQUALITY, SectionKind.OTHER)
#: With the space after it; no text of some length has shorter words.
_SHORTEST_WORD = 4


def detect(context: Context) -> Iterator[Hit]:
    """The whole posting, when it has more words than the option `max_words`."""
    text, document = context.text, context.document
    most = int(context.options["max_words"])
    if not document.is_posting or len(text) < most * _SHORTEST_WORD:
        return
    words = count_words(text)
    words -= sum(count_words(text, part.span) for part in document.sections if part.kind in _NOT_COUNTED)
    first = document.blocks[0]
    if first.kind is BlockKind.FRONT_MATTER:
        words -= count_words(text, first.span)
    if words > most:
        yield Hit(None, {"words": words})
