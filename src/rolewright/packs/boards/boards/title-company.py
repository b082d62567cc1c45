"""Finds the employer's name beside the name of the job."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit
from rolewright.text import Span, pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

# What parts the employer from the job: "Welder, Rye & Sons", "Welder at Rye & Sons", "Rye & Sons: Welder".
_PARTED_BEFORE = pattern(r"(?:[-–—|,(@:/]\s?|\b(?:at|by|for|with)\s(?:the\s)?)$")
# "Solutions: FedRAMP Director" is the director of FedRAMP.
_ENDS = pattern(r"\s?(?:$|[\])\"'*,|/:-]|[–—-]\s)|\s(?:in|for|job)\b", re.IGNORECASE)
_PARTED_AFTER = pattern(r"\s?[|:/]|\s[-–—]\s|\s(?:is|seeks|hiring)\b")


def detect(context: Context) -> Iterator[Hit]:
    """The first place on the title's line where the employer is named apart from the job."""
    line = context.title
    if line is None or not context.has_title_line:
        return
    names = {mention.value for mention in context.facts.employer} | {str(context.company.get("name", ""))}
    for name in sorted(names - {""}, key=lambda name: (-len(name), name)):
        at = context.text.find(name, *line)
        if at >= 0 and _stands_apart(context.text[line.start : at], context.text[at + len(name) : line.end]):
            yield Hit(Span(at, at + len(name)))
            return


def _stands_apart(before: str, after: str) -> bool:
    """Whether the words are no part of the job's name, as in "Apple Store Manager"."""
    if any(map(str.isalnum, before)):
        return _PARTED_BEFORE.search(before) is not None and _ENDS.match(after) is not None
    return _PARTED_AFTER.match(after) is not None
