"""Finds ranges that are wider than a law allows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rolewright.findings import Hit
    from rolewright.rules.context import Context


def detect(context: Context) -> Iterator[Hit]:
    """Every range beyond the width of a law, in money or as a share."""
    yield from context.law.beyond_limit("width-absolute", "width-relative")
