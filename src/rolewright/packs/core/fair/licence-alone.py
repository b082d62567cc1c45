"""Looks for the driving that would explain a licence."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit

if TYPE_CHECKING:
    from rolewright.rules.context import Context


def detect(context: Context) -> Iterator[Hit]:
    """The first demand, in a posting that tells of nothing to drive to."""
    if not context.tells_of_driving():
        yield Hit(context.matches[0])
