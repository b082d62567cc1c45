"""Finds sentences, headings and items that were joined when line breaks were lost."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import BlockKind
from rolewright.findings import Applicability, Edit, Fix, Hit
from rolewright.text import Seam, Span

if TYPE_CHECKING:
    from rolewright.rules.context import Context


def detect(context: Context) -> Iterator[Hit]:
    """Every seam, with the two words that meet there."""
    for seam in context.seams:
        if _is_prose(context, seam.at - 1):
            yield Hit(seam.span, fixes=_fixes(seam))


def _is_prose(context: Context, at: int) -> bool:
    block = context.block_at(at)
    return block is not None and block.kind is not BlockKind.FRONT_MATTER and context.is_read(at)


def _fixes(seam: Seam) -> tuple[Fix, ...]:
    """A space after a sign; words that no sign parts need more than a space."""
    if seam.sign in ("", ")"):
        return ()
    return (Fix("Put a space here", (Edit(Span(seam.at, seam.at), " "),), Applicability.SAFE),)
