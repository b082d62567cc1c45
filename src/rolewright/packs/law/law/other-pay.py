"""Finds other pay that is named and not described."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rolewright.findings import Hit
    from rolewright.rules.context import Context


def detect(context: Context) -> Iterator[Hit]:
    """The first words that name a bonus or a commission and say no more, where a law wants it described."""
    yield from context.law.unmet("other-pay")
