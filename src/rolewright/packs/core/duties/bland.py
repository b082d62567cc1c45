"""Names the duties that the whole profession has anyway."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import SectionKind
from rolewright.findings import Hit

if TYPE_CHECKING:
    from rolewright.rules.context import Context


def detect(context: Context) -> Iterator[Hit]:
    """Each duty that is usual for the role of the posting and says nothing particular to it."""
    profession = context.profession
    if profession is None:
        return
    for block in context.prose:
        if context.kind_at(block.content.start) is not SectionKind.RESPONSIBILITIES:
            continue
        for sentence in context.sentences(block.content):
            usual = context.usual_duty(sentence)
            if usual is not None and not context.quiet(sentence):
                common = "is what every {} does" if usual.bland else "could stand in the posting of any {}"
                said = common.format(profession.name)
                yield Hit(context.bare(sentence), {"said": said, "advice": usual.advice})
