"""Counts the demands."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from rolewright.document import Block, BlockKind, SectionKind
from rolewright.findings import Hit, extent
from rolewright.text import pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

#: So many times the limit is a whole fault.
_BY_FAR = 1.25
# What law or payroll asks of everybody who is hired is no demand on what a person can do.
_LEGAL = pattern(
    r"\b(?:citizen(?:s|ship)?|selective service|direct deposit|background (?:check|investigation|screening)"
    r"|(?:right|authori[sz]ation|authori[sz]ed|eligible|eligibility|permit|permission) to work"
    r"|work (?:permit|authori[sz]ation)"
    r"|drug (?:test|screen)\w*|criminal record|probation(?:ary)? period|trial period|time[- ]in[- ]grade"
    r"|suitability determination|financial disclosure|security clearance|fingerprint\w*|relocation expenses"
    r"|submit (?:an?|your|all|the) )"
)
# What leads to the list for one grade of several: who applies for one need not meet the others.
_GRADE = pattern(r"\b(?:gs|grade|band|level|tier)[- ]*(?:\d+|[ivx]+\b)")


def detect(context: Context) -> Iterator[Hit]:
    """The heading over most of the demands, when there are too many to be critical."""
    most = int(context.options["max_items"])
    document = context.document
    demands = [
        item.span.start
        for item in document.items
        if item.kind is SectionKind.REQUIREMENTS and not _LEGAL.search(context.source.folded, *item.span)
    ]
    if len(demands) <= most:
        return
    found = context.entries_to_meet(SectionKind.REQUIREMENTS, demands)
    count = max((_count(context, starts) for starts in found.by_job), default=0)
    if count > most:
        section = found.longest
        place = section.heading.span if section.heading else context.line_at(found.by_section[section][0])
        yield Hit(place, {"count": count, "max_items": most}, extent=extent(count, most, most * _BY_FAR))


def _count(context: Context, starts: Sequence[int]) -> int:
    """How many demands one person has to meet: of the lists for several grades, the longest counts."""
    leads = [block for block in context.document.blocks if block.kind is not BlockKind.ITEM]
    of_grades = Counter(_grade_of(context, leads, start) for start in starts)
    for_all = of_grades.pop(None, 0)
    return for_all + max(of_grades.values(), default=0)


def _grade_of(context: Context, leads: Sequence[Block], item: int) -> int | None:
    """Where the line is that leads to the list around an item, if it names a grade."""
    at = bisect_left(leads, item, key=lambda block: block.span.start)
    lead = leads[at - 1] if at else None
    if lead is None or not _GRADE.search(context.source.folded, *lead.content):
        return None
    return lead.span.start
