"""Finds tables of bodily demands: a posture or a sense, and how much of the day it takes, row after row."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit
from rolewright.text import Span, pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

_ROW = pattern(
    r"\b(?:balanc|bend|carry|climb|crawl|crouch|feel|finger|grasp|grip|handl|hear|keyboard|key|kneel|lift|pull"
    r"|push|reach|see|sit|speak|squat|stand|stoop|talk|tast|twist|typ|walk)(?:ing|ting|ping)\b"
    r"[\w/,() ]{0,25}?\s{0,80}[:\-\u2013\u2014|]?\s{0,80}\Z"
)
#: How far a row may reach back from its share, how far apart two may begin, and how many make a table.
_LONGEST, _NEAR = 200, 250
_ROWS = 3


def detect(context: Context) -> Iterator[Hit]:
    """Each run of at least three rows that follow one another."""
    if len(context.matches) < _ROWS:
        return
    table: list[Span] = []
    for share in context.matches:
        earliest = max(share.start - _LONGEST, table[-1].end if table else 0)
        row = _ROW.search(context.source.folded, earliest, share.start)
        if row is None:
            continue
        if table and row.start() - table[-1].start > _NEAR:
            yield from _whole(table)
            table = []
        table.append(Span(row.start(), share.end))
    yield from _whole(table)


def _whole(table: list[Span]) -> Iterator[Hit]:
    if len(table) >= _ROWS:
        yield Hit(Span(table[0].start, table[-1].end))
