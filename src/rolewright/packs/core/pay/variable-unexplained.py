"""Finds commission, bonus and on-target earnings of which a reader learns no more than the name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import Mention, OtherPayKind, SectionKind
from rolewright.findings import Hit
from rolewright.text import pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

_NAMES = {
    OtherPayKind.COMMISSION: "commission",
    OtherPayKind.BONUS: "bonus",
    OtherPayKind.OTE: "on-target pay",
}
# An amount, a share, a rhythm or a ground: whatever tells what it takes, or what comes out.
_EXPLAINED = pattern(
    r"""\d|%|\b(?:
      one | two | three | four | six | ten | twelve | half | double | thirteenth | christmas
    | per | each | every | weekly | monthly | quarterly | half-yearly
    | based\son | linked\sto | tied\sto | depend\w* | calculated | measured | when | once | if\syou | profit
    | for\s(?:each|every|hitting|meeting|reaching)
    | of\s(?:all|base|each|every|gross|margin|net|our|profit|revenue|salary|sales|the|your)
    )\b""",
    re.VERBOSE,
)
# A bonus for bringing a friend, for signing or for staying is paid once; what holds for roles in general says
# nothing of this one.
_OTHER = pattern(
    r"commissionable|(?:all|for|in) (?:\w+ )?(?:roles|positions)\b|refer|recommend|joining"
    r"|retention|welcome|sign[- ]?(?:on|ing)\b"
)
# There the words are about the work: "commission the instruments", "calculate commissions".
_ABOUT_WORK = (SectionKind.RESPONSIBILITIES, SectionKind.REQUIREMENTS, SectionKind.PREFERRED)
_REACH = 120


def detect(context: Context) -> Iterator[Hit]:
    """The first naming of each kind that is nowhere explained."""
    first: dict[OtherPayKind, Mention[OtherPayKind]] = {}
    explained: set[OtherPayKind] = set()
    for mention in context.facts.other_pay:
        if mention.value not in _NAMES or context.kind_at(mention.span.start) in _ABOUT_WORK:
            continue
        around = _around(context, mention)
        if _EXPLAINED.search(around):
            explained.add(mention.value)
        elif not _OTHER.search(around):
            first.setdefault(mention.value, mention)
    for kind, mention in first.items():
        if kind not in explained:
            yield Hit(mention.span, {"name": _NAMES[kind]})


def _around(context: Context, mention: Mention[OtherPayKind]) -> str:
    """The sentence around the words, as far as it is near, since run-together text has endless sentences."""
    sentence = context.sentence_at(mention.span.start)
    start, end = (
        max(sentence.start, mention.span.start - _REACH),
        min(sentence.end, mention.span.end + _REACH),
    )
    return context.source.folded[start:end]
