"""Misses the name of the job."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit

if TYPE_CHECKING:
    from rolewright.rules.context import Context


def detect(context: Context) -> Iterator[Hit]:
    """One hit on the whole posting when no line and no sentence names the job."""
    if context.document.is_posting and not context.facts.title:
        yield Hit()
