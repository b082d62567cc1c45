"""Counts the duties."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import Section, SectionKind
from rolewright.findings import Hit, extent
from rolewright.text import Span, pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

# Of entries to choose from nobody needs all.
_CHOICE = pattern(r"\b(?:any|one|two|three|some)(?:\s+\(\d\))?(?:\s+or\s+more)?\s+of\s+(?:the|these)\b")
_NEAR = 200
#: So many times the limit is a whole fault.
_BY_FAR = 1.25
# One text with several jobs: nobody does, or must bring, what stands under all of them.
_JOB_TITLE = pattern(r"(?:^|\n)[^a-z\n]{0,12}(?:job|position|post) title\b")
_SEVERAL = 2
_WORD = pattern(r"[^\W\d_]{2,}")


def detect(context: Context) -> Iterator[Hit]:
    """The heading over most of the duties, when there are more than anybody keeps in mind."""
    most = int(context.options["max_items"])
    document = context.document
    duties = [item.span.start for item in document.items if item.kind is SectionKind.RESPONSIBILITIES]
    if len(duties) <= most:
        return
    by_section = {
        section: [start for start in duties if section.span.start <= start < section.span.end]
        for section in document.of_kind(SectionKind.RESPONSIBILITIES)
        if not _offers_choice(context, section.span)
    }
    for starts in by_section.values():
        starts[:] = [start for start in starts if _is_outermost(context, start)]
    jobs = [len(starts) for starts in by_section.values()]
    is_several = len(_JOB_TITLE.findall(context.source.folded)) >= _SEVERAL
    count = max(jobs, default=0) if is_several else sum(jobs)
    if count > most:
        section = max(by_section, key=lambda section: len(by_section[section]))
        yield Hit(
            _place(context, section, by_section[section][0]),
            {"count": count, "max_items": most},
            extent=extent(count, most, most * _BY_FAR),
        )


def _place(context: Context, section: Section, first: int) -> Span:
    """The heading; the first duty, when there is none or too little is left of it to be known again."""
    if section.heading and _WORD.search(context.source.folded, *section.heading.span):
        return section.heading.span
    return next(item.span for item in context.document.items if item.span.start == first)


def _is_outermost(context: Context, offset: int) -> bool:
    block = context.block_at(offset)
    return block is not None and block.level == 0


def _offers_choice(context: Context, section: Span) -> bool:
    """Whether a section, or what leads to it, says that some of its entries are enough."""
    return _CHOICE.search(context.source.folded, max(0, section.start - _NEAR), section.end) is not None
