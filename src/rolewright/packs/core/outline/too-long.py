"""Counts the words that a reader has to read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import SectionKind, words_read
from rolewright.findings import Hit, extent

if TYPE_CHECKING:
    from rolewright.rules.context import Context

#: What the law or the page adds is not the writer's to shorten.
_NOT_COUNTED = (SectionKind.EQUALITY, SectionKind.OTHER)
#: With the space after it; no text of some length has shorter words.
_SHORTEST_WORD = 4
#: So many times the limit is a whole fault.
_BY_FAR = 1.5


def detect(context: Context) -> Iterator[Hit]:
    """The whole posting, when it has more words than the option `max_words`."""
    document = context.document
    most = int(context.options["max_words"])
    if not document.is_posting or len(context.text) < most * _SHORTEST_WORD:
        return
    every = words_read(document)
    words = every - sum(
        words_read(document, part.span) for part in document.sections if part.kind in _NOT_COUNTED
    )
    if words > most:
        where = " on the job" if words < every else ""
        yield Hit(None, {"words": words, "where": where}, extent=extent(words, most, most * _BY_FAR))
