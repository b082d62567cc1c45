"""Sees whether anything in the posting shows that people are valued where they would work."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit, extent
from rolewright.text import Literals, count_words

if TYPE_CHECKING:
    from rolewright.rules.context import Context

# What people learn, decide, are given or thanked for, and those who work there and are spoken of.
_VALUED = Literals(
    (
        "advancement",
        "allowance",
        "anniversary",
        "appreciat",
        "autonomy",
        "balance",
        "belong",
        "benefits",
        "bonus",
        "buddy",
        "career",
        "care about",
        "childcare",
        "coach",
        "company transport",
        "free transport",
        "transport provided",
        "transport is provided",
        "shuttle",
        "paid ot",
        "paid overtime",
        "overtime is paid",
        "overtime pay",
        " 5-day w",
        " 5 day w",
        " 5 days a week",
        " 5 working days",
        "five-day",
        "growth opport",
        "opportunity to grow",
        "opportunities to grow",
        "opportunities for growth",
        "warm ",
        "colleague",
        "commut",
        "conference",
        "culture",
        "discount",
        "employee owned",
        "employee-owned",
        "equity",
        "flexib",
        "flextime",
        "freedom",
        "friendly",
        "fun ",
        "gratuity",
        "great place",
        "grow with",
        "holiday",
        "inclusi",
        "insurance",
        "learn",
        "leave",
        "listen",
        "lunch",
        "meals",
        "mentor",
        "our people",
        "our staff",
        "our team",
        "development opp",
        "health care",
        "health insurance",
        "healthcare",
        "paid time",
        "paid holiday",
        "parental",
        "personal development",
        "professional development",
        "we value",
        "are valued",
        "be valued",
        "feel valued",
        "pension",
        "perks",
        "pleasant",
        "praise",
        "progression",
        "recogni",
        "relocation",
        "respect",
        "retirement",
        "reward",
        "sabbatical",
        "stay with us",
        "support you",
        "supportive",
        "teammates",
        "thank you for your",
        "time off",
        "training",
        "tuition",
        "vacation",
        "welcom",
        "wellbeing",
        "well-being",
        "wellness",
        "work-life",
        "working environment",
        "work environment",
        "your ideas",
        "your own pace",
        "you will be supported",
        "you decide",
        "401",
    )
)

# Found without a pass for all of them, as nine postings in ten have one.
_USUAL = ("benefits", "training", "career", "our team", "insurance", "colleague", "culture", "flexib")

#: In a text of so many times the least there was room for it.
_ROOM_ENOUGH = 1.5


def detect(context: Context) -> Iterator[Hit]:
    """The whole posting, when it offers people nothing and says nothing of those who are there."""
    said = context.source.unwrapped
    if not context.is_advertised or any(map(said.__contains__, _USUAL)) or _VALUED.are_in(said):
        return
    words, least = count_words(context.text), int(context.options["min_words"])
    if words >= least:
        yield Hit(extent=extent(words, least, least * _ROOM_ENOUGH))
