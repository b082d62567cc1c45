"""Finds dates in structured data that hide a posting."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit

if TYPE_CHECKING:
    from rolewright.rules.context import Context


def detect(context: Context) -> Iterator[Hit]:
    """A posting that is over, that appeared tomorrow, or that ends before it begins."""
    said = context.said_in_markup
    if said is None:
        return
    if said.closes and said.closes < context.on:
        yield Hit(None, {"told": f"“validThrough” was {said.closes}, so the posting is over"})
    if said.posted and said.posted > context.on:
        yield Hit(None, {"told": f"“datePosted” is {said.posted}, which is yet to come"})
    elif said.posted and said.closes and said.closes < said.posted:
        yield Hit(None, {"told": f"“validThrough”, {said.closes}, lies before “datePosted”, {said.posted}"})
