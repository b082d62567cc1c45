"""Sees whether the posting says until when it holds."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit

if TYPE_CHECKING:
    from rolewright.rules.context import Context


def detect(context: Context) -> Iterator[Hit]:
    """The whole posting, when it states neither a last day nor that there is none."""
    if context.is_advertised and not context.facts.deadline:
        yield Hit()
