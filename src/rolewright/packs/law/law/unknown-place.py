"""Names declared places that are in no table."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit

if TYPE_CHECKING:
    from rolewright.rules.context import Context


def detect(context: Context) -> Iterator[Hit]:
    """One hit for each."""
    for name in context.unknown_jurisdictions:
        yield Hit(None, {"name": name}, extent=0.0)
