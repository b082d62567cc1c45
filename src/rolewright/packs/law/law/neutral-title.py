"""Finds titles that name one sex where a law forbids it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rolewright.findings import Hit
    from rolewright.rules.context import Context


def detect(context: Context) -> Iterator[Hit]:
    """The word of the title that names a sex."""
    yield from context.unmet("neutral-title")
