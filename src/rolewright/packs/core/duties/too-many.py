"""Counts the duties."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import SectionKind
from rolewright.findings import Hit

if TYPE_CHECKING:
    from rolewright.rules.context import Context


def detect(context: Context) -> Iterator[Hit]:
    """The heading over most of the duties, when there are more than anybody keeps in mind."""
    most = int(context.options["max_items"])
    document = context.document
    duties = [item.span.start for item in document.items if item.kind is SectionKind.RESPONSIBILITIES]
    if len(duties) <= most:
        return
    by_section = {
        section: [
            start
            for start in duties
            if section.span.start <= start < section.span.end and _is_outermost(context, start)
        ]
        for section in document.of_kind(SectionKind.RESPONSIBILITIES)
    }
    count = sum(map(len, by_section.values()))
    if count > most:
        section = max(by_section, key=lambda section: len(by_section[section]))
        place = section.heading.span if section.heading else context.line_at(by_section[section][0])
        yield Hit(place, {"count": count, "max_items": most})


def _is_outermost(context: Context, offset: int) -> bool:
    block = context.block_at(offset)
    return block is not None and block.level == 0
