"""Misses the name of the job."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit
from rolewright.text import pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context


# A notice of several jobs gives each its heading further down, and needs no title but "Vacancies".
_SEVERAL = pattern(
    r"\bvacancies\b|\b(?:following|vacant|several|multiple|various)\s(?:\w+\s)?(?:jobs|openings|positions|posts|roles)\b"
)
_TOP = 600


def detect(context: Context) -> Iterator[Hit]:
    """One hit on the whole posting when nothing that stands as a title names the job."""
    if not context.document.is_posting or context.facts.title:
        return
    if not _SEVERAL.search(context.source.folded, 0, _TOP):
        yield Hit()
