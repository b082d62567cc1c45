"""Counts the duties."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import Section, SectionKind
from rolewright.findings import Hit, extent
from rolewright.text import Span, pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

#: So many times the limit is a whole fault.
_BY_FAR = 1.25
_WORD = pattern(r"[^\W\d_]{2,}")


def detect(context: Context) -> Iterator[Hit]:
    """The heading over most of the duties, when there are more than anybody keeps in mind."""
    most = int(context.options["max_items"])
    document = context.document
    duties = [item.span.start for item in document.items if item.kind is SectionKind.RESPONSIBILITIES]
    if len(duties) <= most:
        return
    found = context.entries_to_meet(SectionKind.RESPONSIBILITIES, duties)
    count = max(map(len, found.by_job), default=0)
    if count > most:
        section = found.longest
        yield Hit(
            _place(context, section, found.by_section[section][0]),
            {"count": count, "max_items": most},
            extent=extent(count, most, most * _BY_FAR),
        )


def _place(context: Context, section: Section, first: int) -> Span:
    """The heading; the first duty, when there is none or too little is left of it to be known again."""
    if section.heading and _WORD.search(context.source.folded, *section.heading.span):
        return section.heading.span
    return next(item.span for item in context.document.items if item.span.start == first)
