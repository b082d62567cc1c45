"""Looks among the duties for those that a demand of the profession is known to serve."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import SectionKind
from rolewright.findings import Hit

if TYPE_CHECKING:
    from rolewright.rules.context import Context

_DEMANDS = (SectionKind.REQUIREMENTS, SectionKind.PREFERRED, SectionKind.EQUALITY)


def detect(context: Context) -> Iterator[Hit]:
    """Each demand of the profession for whose duties this opening has no word."""
    if context.profession is None:
        return
    folded = context.source.folded
    spans = (block.content for block in context.document.blocks)
    told = " ".join(folded[slice(*span)] for span in spans if context.kind_at(span.start) not in _DEMANDS)
    if len(told.split()) < int(context.options["least_words"]):
        return
    for item in context.document.items:
        need = context.unserved(item.span, told) if item.kind is SectionKind.REQUIREMENTS else None
        if need is not None and not context.quiet(item.span):
            yield Hit(
                context.bare(item.span), {"role": context.profession.name, "task": need.tasks[0].lower()}
            )
