"""Finds what schema.org does not know."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit

if TYPE_CHECKING:
    from rolewright.rules.context import Context


def detect(context: Context) -> Iterator[Hit]:
    """Every property and type that is unknown, misplaced or replaced."""
    for remark in context.remarks_on_markup("unknown"):
        yield Hit(None, {"told": remark.told, "property": remark.path})
