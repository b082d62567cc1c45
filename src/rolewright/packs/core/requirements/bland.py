"""Names the demands that everybody in the profession meets anyway."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import SectionKind
from rolewright.findings import Hit

if TYPE_CHECKING:
    from rolewright.rules.context import Context

_DEMANDS = (SectionKind.REQUIREMENTS, SectionKind.PREFERRED)


def detect(context: Context) -> Iterator[Hit]:
    """Each demand that goes without saying for the role of the posting."""
    profession = context.profession
    if profession is None:
        return
    for block in context.prose:
        if context.kind_at(block.content.start) not in _DEMANDS:
            continue
        for sentence in context.sentences(block.content):
            if context.is_taken_for_granted(sentence) and not context.quiet(sentence):
                yield Hit(context.bare(sentence), {"role": profession.name})
