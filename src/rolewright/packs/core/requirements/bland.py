"""Names the demands that everybody in the profession meets anyway."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import SectionKind
from rolewright.findings import Hit
from rolewright.text import pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

_DEMANDS = (SectionKind.REQUIREMENTS, SectionKind.PREFERRED)
# "This experience must include all of the following": the next words say what is meant.
_IS_SPECIFIED = pattern(r"\b(?:includ\w+|following|such as|for example)\b")


def detect(context: Context) -> Iterator[Hit]:
    """Each demand that goes without saying for the role of the posting."""
    profession = context.profession
    if profession is None:
        return
    for block in context.prose:
        if context.kind_at(block.content.start) not in _DEMANDS:
            continue
        for sentence in context.sentences(block.content):
            if _IS_SPECIFIED.search(context.source.folded, sentence.end, block.content.end):
                continue
            if context.is_taken_for_granted(sentence) and not context.quiet(sentence):
                yield Hit(context.bare(sentence), {"role": profession.name})
