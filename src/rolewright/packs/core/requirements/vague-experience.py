"""Leaves alone what says which work must have been done."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit
from rolewright.text import pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

# A deed that can be checked: "a proven track record of opening branches".
_PROVEN = pattern(r"[^.\n]*?\b(?:proven|demonstrated|demonstrable|documented|verifiable|record)\b")
# Fields and trades that end in "-ing", and what everybody has done, are no deeds.
_DEED = pattern(
    r"(?: of| in| with)?(?: \w+ly)? "
    r"(?!(?:accounting|advertising|banking|consulting|engineering|manufacturing|marketing|nursing|operating"
    r"|programming|purchasing|recruiting|working|during|including|being|having|something|anything)\b)"
    r"[a-z]{2,}ing\b(?:,? (?:and |or )?\w+ing\b)*(?: out| up)? "
    r"(?!(?:(?:strong|great|excellent|outstanding|measurable|business|positive|high[- ]quality) )?"
    r"(?:results|success|excellence|growth|outcomes|goals|roles?|positions?|environments?|and|or|in|at|with|for|is"
    r"|within|as|preferred|required)\b)\w"
)


def detect(context: Context) -> Iterator[Hit]:
    """Each weighed experience, unless the deed follows that proves it."""
    said = context.source.unwrapped
    for words in context.matches:
        if not (_PROVEN.match(said, *words) and _DEED.match(said, words.end)):
            yield Hit(words)
