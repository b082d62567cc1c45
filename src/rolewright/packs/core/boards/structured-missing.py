"""Tells what a JobPosting must have to be listed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit, Severity

if TYPE_CHECKING:
    from rolewright.rules.context import Context


def detect(context: Context) -> Iterator[Hit]:
    """Everything that Google needs and does not find."""
    for remark in context.remarks_on_markup("missing"):
        severity = None if remark.sure else Severity.NOTE
        yield Hit(None, {"told": remark.told, "property": remark.path}, severity=severity)
