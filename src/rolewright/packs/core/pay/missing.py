"""Misses the pay."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import Employment
from rolewright.findings import Hit

if TYPE_CHECKING:
    from rolewright.rules.context import Context


def detect(context: Context) -> Iterator[Hit]:
    """One hit on the whole posting when no amount is stated, unless the work is a volunteer's."""
    facts = context.facts
    is_unpaid = any(mention.value is Employment.VOLUNTEER for mention in facts.employment)
    if context.document.is_posting and not facts.pay and not is_unpaid:
        yield Hit()
