"""Looks for the reason that lets an employer ask for citizens."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit
from rolewright.text import pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

# Secrets, export control, public service: where laws and contracts ask for citizens.
_REASON = pattern(
    r"\b(?:clearances?|top secret|classified|ts/sci|public trust|itar|export (?:control|administration)s?"
    r"|federal (?:agency|agencies|government|employment|employees?|contract\w*|law|regulations?)"
    r"|government (?:agency|agencies|contract\w*|customer|client|department)"
    r"|department of (?:defen[cs]e|energy|homeland)"
    r"|dod|dhs|nasa|fedramp|general schedule|gs-\d+|civil service"
    r"|national guard|armed forces|air force|navy|army|marine corps"
    r"|police(?! (?:check|clearance|record|certificate|report))"
    r"|postal service|required by law"
    r"|law requires|u\.s\.c\.|cfr|executive order|national security|security vetting|sc cleared|dv cleared)\b"
)


def detect(context: Context) -> Iterator[Hit]:
    """Every demand for citizens, unless something in the posting explains it."""
    if not _REASON.search(context.source.folded):
        for demand in context.matches:
            yield Hit(demand)
