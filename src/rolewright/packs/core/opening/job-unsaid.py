"""Sees whether the introduction says what the job is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import SectionKind
from rolewright.findings import Hit
from rolewright.text import count_words

if TYPE_CHECKING:
    from rolewright.rules.context import Context


def detect(context: Context) -> Iterator[Hit]:
    """The first sentence of an introduction in which no sentence names the job."""
    if not context.is_advertised:
        return
    introduction = context.introduction
    if not introduction or introduction.names_the_job or context.title is None:
        return
    # An introduction that tells of the company alone is none to the job: the outline misses it.
    kinds = {context.kind_at(passage.start) for passage in introduction.passages}
    if introduction.job_at is None and SectionKind.SUMMARY not in kinds:
        return
    words = sum(count_words(context.text, passage) for passage in introduction.passages)
    if words >= int(context.options["min_words"]):
        yield Hit(introduction.sentences[0])
