"""Misses, in places with a law on such software, that artificial intelligence helps to choose."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit

if TYPE_CHECKING:
    from rolewright.rules.context import Context


def detect(context: Context) -> Iterator[Hit]:
    """One hit on the whole posting where the employer says that it does, and the posting does not."""
    if context.company.get("screens_with_ai") is True and context.law.is_told("ai-use") is False:
        yield Hit(None, extent=0.0)
