"""Finds pages of postings that tell machines nothing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit

if TYPE_CHECKING:
    from rolewright.rules.context import Context


def detect(context: Context) -> Iterator[Hit]:
    """A page of a posting without a JobPosting, where none is merely broken."""
    markup = context.document.markup
    if markup and not markup.postings and not markup.broken and context.document.is_posting:
        yield Hit(None)
