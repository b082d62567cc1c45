"""Measures how far the ends of a range are apart."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit
from rolewright.text import Span, pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

# Ends so far apart are a slip of the pen, of which another rule tells.
_A_SLIP = 100
# What a limit in round figures leaves to a scale that was not made for it.
_A_HAIR = 1.02
# The grade of a public scale, whose ends the writer of a posting cannot move.
_PUBLIC_GRADE = pattern(r"\b(?:gs|es|fs|gg|nf|nh|sl|ses|st|wg|yf)[- ]?\d{1,2}\b|\bpay (?:band|scale|spine)\b")
_NEAR = 40


def detect(context: Context) -> Iterator[Hit]:
    """Every range whose upper end is more than `max_ratio` times the lower, public grades apart."""
    limit = context.options["max_ratio"] * _A_HAIR
    for mention in context.facts.pay.distinct:
        low, high = mention.value.minimum, mention.value.maximum
        if low and high and limit < high / low < _A_SLIP and not _is_of_grade(context, mention.span):
            yield Hit(mention.span, {"percent": round(100 * (high / low - 1))})


def _is_of_grade(context: Context, span: Span) -> bool:
    """Whether the words just before an amount, or in it, name the grade of a public scale."""
    start = max(context.line_at(span.start).start, span.start - _NEAR)
    return _PUBLIC_GRADE.search(context.source.folded, start, span.end) is not None
