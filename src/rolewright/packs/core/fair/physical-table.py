"""Finds tables of bodily demands: a posture or a sense, and how much of the day it takes, row after row."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit
from rolewright.text import Span, pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

_SHARE = pattern(
    r"[\w/,() ]{0,25}?\s{0,80}[:\-\u2013\u2014|]?\s{0,80}"
    r"\b(?:constant|continuous|frequent|occasional|rare|regular|seldom|never)(?:ly)?\b"
)
#: How far apart two rows may begin, and how many rows make a table.
_NEAR = 250
_ROWS = 3


def detect(context: Context) -> Iterator[Hit]:
    """Each run of at least three rows that follow one another."""
    table: list[Span] = []
    for word in context.matches:
        share = _SHARE.match(context.source.folded, word.end)
        if share is None:
            continue
        if table and word.start - table[-1].start > _NEAR:
            yield from _whole(table)
            table = []
        table.append(Span(word.start, share.end()))
    yield from _whole(table)


def _whole(table: list[Span]) -> Iterator[Hit]:
    if len(table) >= _ROWS:
        yield Hit(Span(table[0].start, table[-1].end))
