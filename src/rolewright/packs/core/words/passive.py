"""Lets passives pass that do not hide who acts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit
from rolewright.text import pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

# The actor is there ("by your manager"), or comes as good as that ("from the head of the ward").
_ACTOR = pattern(
    r"[^.;!?]{0,60}?\b(?:by|from) "
    r"(?!\d|[\w ]{0,12}\b(?:email|mail|phone|post|letter|telephone|\w+ing|home)\b)"
)

# What may happen to some in the selection: nobody asks by whom.
_MAY_HAPPEN = pattern(
    r"\b(?:applicants?|candidates?|employees?|staff|team members) may\b.{0,16}\bbe\b.{0,16}"
    r"\b(?:assessed|contacted|interviewed|invited|screened|tested|vetted)$"
)

# What somebody sees to for others is not what the reader gets.
_SEEN_TO = ("ensur", "make sure", "making sure", "see that", "check")
_BEFORE = 24


def detect(context: Context) -> Iterator[Hit]:
    """The words that were found, where nobody is named after them."""
    for found in context.matches:
        sentence = context.sentence_at(found.start)
        before = context.source.folded[max(sentence.start, found.start - _BEFORE) : found.start]
        if any(verb in before for verb in _SEEN_TO):
            continue
        if _MAY_HAPPEN.search(context.source.unwrapped, *found):
            continue
        if _ACTOR.match(context.source.folded, found.end, max(found.end, sentence.end)) is None:
            yield Hit(found)
