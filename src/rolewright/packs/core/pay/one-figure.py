"""Finds pay that is a single amount."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import PayKind, PayUnit
from rolewright.findings import Hit
from rolewright.text import Span, pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

_SALARY = (PayUnit.YEAR, PayUnit.MONTH, None)
# What an employer says who has but one amount to offer.
_FIXED = pattern(
    r"\b(?:bursary|fixed|flat|non-negotiable|not negotiable|same|set|spot|standard|stipend)\b(?![- ]term)"
    r"|\b(?:step|point|spine point) \d{1,2}\b"
)
# An amount that is given for something, on top of the pay.
_GIVEN_FOR = pattern(
    r"\W{0,3}(?:a |an |per |each )?(?:day|week|month|quarter|year)?\W{0,3}(?:for|towards?|to spend on|of|in)?"
    r" ?(?:your |a |an |the )?(?:\w+ ){0,2}(?:allowance|books|budget|childcare|coaching|commut\w+|courses"
    r"|credits?|equipment|food|gym|health|home office|learning|lunch\w*|meals?|membership|phone|reimbursement"
    r"|subsidy|training|transport\w*|travel|vouchers?|well-?being|wellness)\b"
)
# What is paid on top later makes a second figure: "£14 an hour (+£1 after three months)".
_RISES = pattern(r"[^\n.;]{0,12}\(?\+\s?[$£€]?\d")
_AROUND = 60
# The fixed part, and the range of the rest or the whole: "$30,000 base plus $5,000 to $9,000 in commission".
_BASE = pattern(r"\b(?:base|basic|guaranteed|retainer)\b")
_SUM = r"[$£€]\s?\d[\d,.]*k?\s?(?:[-–—]|to|and)\s?[$£€]?\s?\d[\d,]*k?"
_THE_REST = (
    r"\b(?:bonus\w*|commissions?|earn(?:ed|ings?|s)?|incentives?|made|ote|take[- ]home|takes? home|tips|total"
    r"|variable)\b"
)
_RANGE_OF_THE_REST = pattern(rf"{_THE_REST}[^\n.$£€]{{0,60}}{_SUM}|{_SUM}[^\n.$£€]{{0,30}}{_THE_REST}")
_FAR = 300


def detect(context: Context) -> Iterator[Hit]:
    """The only amount of pay, in a milder message if it is a wage and not a salary."""
    stated = context.facts.pay.distinct
    if not stated or any(mention.value.kind is not PayKind.SINGLE for mention in stated):
        return
    if len({mention.value.unit for mention in stated}) < len(stated) or _is_fixed(context, stated[0].span):
        return
    end = stated[0].span.end
    if _GIVEN_FOR.match(context.source.folded, end) or _RISES.match(context.source.folded, end):
        return
    if _is_a_base(context, stated[0].span):
        return
    # Two fields that hold the same amount are read as one, over two lines: nothing to quote.
    if "\n" in context.source[stated[0].span]:
        return
    span, unit = stated[0].span, stated[0].value.unit
    yield Hit(span, message=None if unit in _SALARY else _mild(" ".join(context.source[span].split())))


def _is_fixed(context: Context, span: Span) -> bool:
    """Whether the words beside the amount say that there is no other."""
    line = context.line_at(span.start)
    start, end = max(line.start, span.start - _AROUND), min(line.end, span.end + _AROUND)
    return _FIXED.search(context.source.folded, start, end) is not None


def _is_a_base(context: Context, span: Span) -> bool:
    """Whether the amount is the fixed part of a pay whose range is stated with it."""
    text = context.source.unwrapped
    start, end = max(0, span.start - _AROUND), min(len(text), span.end + _FAR)
    return (
        _BASE.search(text, max(0, span.start - _AROUND // 2), span.end + _AROUND // 2) is not None
        and _RANGE_OF_THE_REST.search(text, start, end) is not None
    )


def _mild(words: str) -> str:
    return f"“{words}” is one rate; if it is fixed, say so, and if more is possible, state both ends."
