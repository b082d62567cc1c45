"""Finds praise of benefits where no benefit follows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import SectionKind
from rolewright.findings import Hit
from rolewright.text import Span, pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

# What somebody could compare with another offer.
_CONCRETE = pattern(
    r"\d|\b(?:401\(?k\)?|allowance|annual leave|bonus(?:es)?|child ?care|commission|dental"
    r"|disability|discounts?|equity|gym|health ?care"
    r"|holidays?|hsa|insurance|leave|life cover|lunch(?:es)?|maternity|meals?|medical|parental"
    r"|paternity|pensions?|pto|paid time off|profit[- ]sharing"
    r"|provident|retirement|rrsp|sabbatical|sick (?:days?|pay)|stock|superannuation|tuition"
    r"|vacation|vision|vouchers?)\b"
)
_MORE = pattern(r"and|plus|&|many other|much more|lots more")
_END = pattern(r"\s*(?:[.!…)]|\n|$)")
_LISTED = pattern(r"[^.!?\n]{0,12}(?::|\binclud\w+|\bsuch as\b|\blike\b|\bwith\b|\bof\b|\()")
_END_OF_LINE = pattern(r"[ \t*_!]*\n|\s+plus\b")
# Kinds of benefits, each of which names none.
_ROW = pattern(
    r"\b(?:(?:educational|family|financial|health|lifestyle|retirement|social|welfare|wellbeing|wellness"
    r"|work[- ]life)"
    r",? )+$"
)
# Another sentence lists them: "Benefits include three weeks of training".
_LISTED_BELOW = pattern(r"\b(?:benefits|offer|package|perks)\b[\w ]{0,20} (?:covers?|includes?|comprises?)\b")
_NEAR = 250
# So many kinds of benefit are named somewhere that the praise beside them hides nothing.
_ENOUGH = 4


def detect(context: Context) -> Iterator[Hit]:
    """Each praise, unless what is meant stands beside it; and each promise of more that is not named."""
    folded = context.source.folded
    for words in context.matches:
        if _is_in_heading(context, words):
            continue
        if _MORE.match(folded, words.start):
            if _ends_offer(context, words):
                yield Hit(_with_row(context, words))
        elif not _is_explained(context, words):
            yield Hit(words)


def _is_in_heading(context: Context, words: Span) -> bool:
    """Whether a heading announces what is then listed under it."""
    heading = context.document.section_at(words.start).heading
    return heading is not None and heading.span.overlaps(words)


def _with_row(context: Context, words: Span) -> Span:
    """The words with the row of kinds that they close: "health, financial and other benefits"."""
    line = context.line_at(words.start)
    row = _ROW.search(context.source.folded, line.start, words.start)
    return Span(row.start(), words.end) if row else words


def _ends_offer(context: Context, words: Span) -> bool:
    """Whether a promise of more is the last word on what is offered."""
    if context.kind_at(words.start) is not SectionKind.BENEFITS:
        return False
    return "more" not in context.source.folded[slice(*words)].split()[-1:] or bool(
        _END.match(context.source.folded, words.end)
    )


def _is_explained(context: Context, words: Span) -> bool:
    folded = context.source.folded
    sentence = context.sentence_at(words.start)
    # One thing more in a row of offers does not explain the praise: "great benefits, equity".
    if len(set(_CONCRETE.findall(folded, words.end, sentence.end))) > 1:
        return True
    if _LISTED_BELOW.search(folded, words.end, words.end + _NEAR):
        return True
    if _are_named_elsewhere(folded):
        return True
    leads = _LISTED.match(folded, words.end) or _END_OF_LINE.match(folded, words.end)
    return bool(leads) and bool(_CONCRETE.search(folded, words.end, words.end + _NEAR))


def _are_named_elsewhere(folded: str) -> bool:
    return len({named for named in _CONCRETE.findall(folded) if not named.isdigit()}) >= _ENOUGH
