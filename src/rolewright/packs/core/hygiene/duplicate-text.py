"""Finds sentences that stand twice; items of lists are another rule's."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import BlockKind
from rolewright.findings import Hit
from rolewright.text import Span

if TYPE_CHECKING:
    from rolewright.rules.context import Context

#: Words in small letters that make a sentence of names one that tells something.
_FEWEST = 7
_SIGNS = "*_ .,;!:\"'"


def detect(context: Context) -> Iterator[Hit]:
    """Every run of long sentences that stood before, marked at its first: a pasted passage is one mistake."""
    shortest = context.options["shortest"]
    folded = context.source.folded
    seen: dict[str, int] = {}
    is_repeated = False
    for sentence in context.sentences():
        if sentence.end - sentence.start < shortest:
            continue
        words = " ".join(folded[sentence.start : sentence.end].split()).strip(_SIGNS)
        first = seen.setdefault(words, sentence.start)
        if first == sentence.start or not _is_prose(context, sentence):
            is_repeated = False
            continue
        was_repeated, is_repeated = is_repeated, True
        if not was_repeated:
            yield Hit(sentence, {"line": context.source.line_of(first)})


def _is_prose(context: Context, sentence: Span) -> bool:
    """Whether somebody wrote a sentence, and no list of places, link or button."""
    block = context.block_at(sentence.start)
    if block is None or block.kind is not BlockKind.PARAGRAPH or not context.is_read(sentence.start):
        return False
    said = context.source[sentence]
    return "](" not in said and "<" not in said and sum(word[0].islower() for word in said.split()) >= _FEWEST
