"""Sees whether the posting offers anything."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import SectionKind
from rolewright.findings import Hit
from rolewright.text import Literals

if TYPE_CHECKING:
    from rolewright.rules.context import Context

# What names an offer wherever it stands.
_OFFERS = Literals(
    (
        "401(k)",
        "401k",
        "annual leave",
        "benefits include",
        "benefits package",
        "career development",
        "career growth",
        "career progression",
        "days holiday",
        "days of holiday",
        "days' holiday",
        "dental and vision",
        "dental cover",
        "dental insurance",
        "dental plan",
        "employee discount",
        "financial support",
        "flexible hours",
        "flexible schedule",
        "flexible working",
        "health cover",
        "health insurance",
        "health, dental",
        "in return",
        "medical insurance",
        "medical, dental",
        "on-the-job training",
        "opportunities for advancement",
        "paid holiday",
        "paid leave",
        "paid time off",
        "paid training",
        "paid vacation",
        "parental leave",
        "perks",
        "private healthcare",
        "profit sharing",
        "provident fund",
        "relocation assistance",
        "relocation package",
        "relocation support",
        "room to grow",
        "share options",
        "sponsorships",
        "staff discount",
        "stock options",
        "superannuation",
        "time off",
        "training is provided",
        "training provided",
        "visa sponsorship",
        "we can offer",
        "we offer you",
        "what we offer",
        "what you'll get",
        "work-life balance",
        "work/life balance",
    )
)
# Words that are also said of the work, so that they count only outside duties and demands.
_PERHAPS = ("benefits", "we offer", " pension", " pto", " tuition")
_NOT_THE_OFFER = frozenset(
    {
        SectionKind.EQUALITY,
        SectionKind.PREFERRED,
        SectionKind.REQUIREMENTS,
        SectionKind.RESPONSIBILITIES,
    }
)


def detect(context: Context) -> Iterator[Hit]:
    """The whole posting, when neither a part nor a sentence of it makes an offer."""
    document = context.document
    if not context.is_advertised or any(document.of_kind(SectionKind.BENEFITS)):
        return
    folded = _said(context)
    if _OFFERS.are_in(folded):
        return
    aside = [section.span for section in document.sections if section.kind not in _NOT_THE_OFFER]
    if not any(folded.find(words, *span) >= 0 for span in aside for words in _PERHAPS):
        yield Hit()


def _said(context: Context) -> str:
    """The text with its comments blanked: an answer to this very rule names benefits, and offers none."""
    folded = context.source.unwrapped
    for start, end in context.zones.comments:
        folded = folded[:start] + " " * (end - start) + folded[end:]
    return folded
