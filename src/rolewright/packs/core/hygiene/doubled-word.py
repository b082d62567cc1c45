"""Finds a small word that was typed twice."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import BlockKind
from rolewright.findings import Applicability, Edit, Fix, Hit
from rolewright.text import Span, pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

# No sentence has these twice in a row; "that", "had", "in", "on" and "it" may well stand so.
_DOUBLED = pattern(
    r"\b(an|and|as|at|be|by|for|from|has|have|his|is|are|its|of|or|our|the|their|this|to|was|we|were|with|your)"
    r"((?:(?:[ \t]{1,3}|[ \t]*\r?\n[ \t]*)\1\b)+)(?![’'-])",
)
# "What the job is is told below."
_WHAT = pattern(r"\b(?:what|who|how|where|whatever|whoever)\b")
_VERBS = frozenset({"is", "are", "was", "were", "be", "has", "have"})
_KINDS = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.HEADING, BlockKind.TABLE})
_JOINING = ("-", "'", "’", "/", ".")


def detect(context: Context) -> Iterator[Hit]:
    """The words, and the fix that leaves the first."""
    for found in _DOUBLED.finditer(context.source.folded):
        span, again = Span(*found.span()), Span(*found.span(2))
        block = context.block_at(span.start)
        if block is None or block.kind not in _KINDS or not block.content.contains(span):
            continue
        if _is_meant(context, found[1], span) or context.quiet(span):
            continue
        yield Hit(span, fixes=(Fix("Leave one", (Edit(again, ""),), Applicability.SAFE),))


def _is_meant(context: Context, word: str, span: Span) -> bool:
    """Whether they are a name or an abbreviation, part of a longer word, or a clause and its verb."""
    text = context.text
    if text[span.start - 1 : span.start] in _JOINING:
        return True
    if not text[span.start + 1 : span.end].islower():
        return True
    before = Span(context.sentence_at(span.start).start, span.start)
    return word in _VERBS and _WHAT.search(context.source.folded[slice(*before)]) is not None
