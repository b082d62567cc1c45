"""Leaves out the clients that have a name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit
from rolewright.text import pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

# "Our client, Marlowe Foods", "our client Marlowe": the words right after, with a capital letter.
_NAMED = pattern(r"(?i:client)s?,? (?:the )?[A-Z]")


def detect(context: Context) -> Iterator[Hit]:
    """The first words that stand for an employer without naming it."""
    for match in context.matches:
        sentence = context.sentence_at(match.start)
        if not _NAMED.search(context.text, match.start, sentence.end):
            yield Hit(match)
            return
