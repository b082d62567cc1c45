"""Finds demands for experience from the place itself."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rolewright.findings import Hit
    from rolewright.rules.context import Context


def detect(context: Context) -> Iterator[Hit]:
    """The words that ask for such experience, where a law forbids it."""
    yield from context.unmet("no-local-experience")
