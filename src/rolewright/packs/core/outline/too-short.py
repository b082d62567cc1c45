"""Counts whether there are words enough to decide on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import BlockKind, words_read
from rolewright.findings import Hit, Severity, extent
from rolewright.text import count_words

if TYPE_CHECKING:
    from rolewright.rules.context import Context

_LONGEST_WORD = 12
# A field of the front matter with so many words holds a part of the posting.
_A_PART = 8
# Under this share of the least, a posting is hardly more than an announcement.
_GRAVE = 0.6
# Under this one, it says nothing.
_NOTHING = 0.25


def detect(context: Context) -> Iterator[Hit]:
    """The whole posting, when it has fewer words than the option `min_words`; graver with far fewer."""
    document = context.document
    least = int(context.options["min_words"])
    first = document.blocks[0] if document.blocks else None
    start = first.span.end if first and first.kind is BlockKind.FRONT_MATTER else 0
    if not document.is_posting or len(context.text) - start > least * _LONGEST_WORD:
        return
    words = words_read(document) + _words_of_fields(context)
    if words < least:
        severity = Severity.WARNING if words < least * _GRAVE else None
        missing = extent(words - _words_of_filler(context), least, least * _NOTHING)
        yield Hit(None, {"words": words}, severity=severity, extent=missing)


def _words_of_filler(context: Context) -> int:
    """The words of sentences that say what every posting says: they leave a short one as empty as it was."""
    return sum(
        count_words(context.text, each) for each in context.sentences() if context.is_bare_demand(each)
    )


def _words_of_fields(context: Context) -> int:
    """The words of those fields of the front matter that are running text."""
    lengths = (len(value.split()) for values in context.document.front_matter.values() for value in values)
    return sum(length for length in lengths if length >= _A_PART)
