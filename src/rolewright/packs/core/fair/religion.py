"""Leaves religious employers alone, who may ask for a faith."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit
from rolewright.text import pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

_RELIGIOUS_EMPLOYER = pattern(
    r"\b(?:ministry|ministries|minister|church(?:es)?|diocese|diocesan|parish|pastor\w*|gospel|mosque|masjid"
    r"|synagogue|chaplain\w*|seminary|missionar\w+|bibl(?:e|ical)|faith[- ]based|jesus|christ|catechist|imam"
    r"|rabbi|congregation|discipleship|(?:christian|catholic|islamic|jewish|religious) (?:school|college"
    r"|university|charity|organi[sz]ation|humanitarian|ethos|mission|community|academy))\b"
)


def detect(context: Context) -> Iterator[Hit]:
    """Every demand for a faith, unless words besides these tell of a religious employer."""
    folded = context.source.folded
    demands = context.matches
    for found in _RELIGIOUS_EMPLOYER.finditer(folded):
        if not any(demand.start <= found.start() < demand.end for demand in demands):
            return
    for demand in demands:
        yield Hit(demand)
