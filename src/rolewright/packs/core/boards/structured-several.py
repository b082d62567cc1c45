"""Finds pages that tell machines of several jobs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit

if TYPE_CHECKING:
    from rolewright.rules.context import Context


def detect(context: Context) -> Iterator[Hit]:
    """More than one JobPosting."""
    markup = context.document.markup
    if markup and len(markup.postings) > 1:
        yield Hit(None, {"count": len(markup.postings)})
