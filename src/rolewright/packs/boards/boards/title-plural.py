"""Tells workers whom the title names from those whom the job is about."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit
from rolewright.text import pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

# Behind the last word of a name comes a sign, a place, a number or a call.
_ENDS = pattern(r"\s*(?:$|[-–—|(\[,:*!/]|\d|(?:in|at|for|needed|wanted|required|x\s?\d)\b)", re.IGNORECASE)
# "Manager of", "Manager, ": what follows is led, taught or tested.
_ABOUT = pattern(r"(?:\b(?:of|for|to|and|with)\s(?:[\w-]+\s)*|[,:-]\s?(?:[\w-]+\s)*)$", re.IGNORECASE)


def detect(context: Context) -> Iterator[Hit]:
    """The first plural that ends the name of the job."""
    title = context.title
    if title is None or not context.has_title_line:
        return
    for worker in context.matches:
        before, after = context.text[title.start : worker.start], context.text[worker.end : title.end]
        if _ENDS.match(after) and not _ABOUT.search(before):
            yield Hit(worker)
            return
