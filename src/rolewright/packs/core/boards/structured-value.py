"""Finds values that are not of their kind."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit, Severity

if TYPE_CHECKING:
    from rolewright.rules.context import Context


def detect(context: Context) -> Iterator[Hit]:
    """Every value that no program can use as it stands."""
    for remark in context.remarks_on_markup("value"):
        severity = None if remark.sure else Severity.NOTE
        yield Hit(None, {"told": remark.told, "property": remark.path}, severity=severity)
