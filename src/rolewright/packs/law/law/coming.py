"""Tells of laws that start soon."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rolewright.findings import Hit
    from rolewright.rules.context import Context


def detect(context: Context) -> Iterator[Hit]:
    """One hit for each law that starts within `days`, and that is not met yet."""
    yield from context.law.coming(context.options["days"])
