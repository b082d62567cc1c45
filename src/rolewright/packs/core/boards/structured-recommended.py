"""Tells what would help a JobPosting to be found."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit

if TYPE_CHECKING:
    from rolewright.rules.context import Context


def detect(context: Context) -> Iterator[Hit]:
    """What Google asks for and does not find, in one remark."""
    is_open = context.facts.deadline.value == "ongoing"
    missing = (remark.path for remark in context.remarks_on_markup("recommended"))
    names = [name for name in missing if not (is_open and name == "validThrough")]
    if names:
        yield Hit(None, {"named": ", ".join(names), "properties": names})
