"""Looks for the sentence by which people with a record are considered."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit
from rolewright.text import pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

_RECORD = r"(?:arrests?|convictions?|criminal (?:histor(?:y|ies)|records?|backgrounds?))"
# One of these is in every such record; few postings hold any, and the search for the sentence is slow.
_OF_RECORDS = ("arrest", "conviction", "criminal ")
_CONSIDERED = r"(?:consider\w*|considerations?|welcome\w*|encourage\w*)"
_STATEMENT = pattern(
    rf"\b{_CONSIDERED}\b[^.\n]{{0,160}}\b{_RECORD}\b|\b{_RECORD}\b[^.\n]{{0,120}}\b{_CONSIDERED}\b"
)


def detect(context: Context) -> Iterator[Hit]:
    """One remark on a posting without the sentence."""
    is_posting = context.is_advertised or bool(context.law.declared)
    folded = context.source.folded
    if is_posting and not (any(map(folded.__contains__, _OF_RECORDS)) and _STATEMENT.search(folded)):
        yield Hit()
