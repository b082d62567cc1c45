"""Names what was declared as a place and is none that is known."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit

if TYPE_CHECKING:
    from rolewright.rules.context import Context


def detect(context: Context) -> Iterator[Hit]:
    """One hit for each."""
    for name, near in context.law.unknown_places:
        yield Hit(None, {"name": name, "near": near}, extent=0.0)
