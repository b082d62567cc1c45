"""Finds JSON-LD that no machine can read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit

if TYPE_CHECKING:
    from rolewright.rules.context import Context


def detect(context: Context) -> Iterator[Hit]:
    """Every piece of JSON-LD that is broken."""
    markup = context.document.markup
    for told in markup.broken if markup else ():
        yield Hit(None, {"told": told})
