"""Sees whether the introduction says what the job is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import SectionKind
from rolewright.findings import Hit

if TYPE_CHECKING:
    from rolewright.rules.context import Context


def detect(context: Context) -> Iterator[Hit]:
    """The first sentence of an introduction in which no sentence names the job."""
    if not context.is_advertised:
        return
    introduction = context.introduction
    if context.title is None or introduction.names_the_job:
        return
    # An introduction that tells of the company alone is none to the job: the outline misses it.
    speaks_of_hiring = len(introduction.before_the_job) < len(introduction.sentences)
    if not speaks_of_hiring and not introduction.of_kind(SectionKind.SUMMARY):
        return
    if introduction.words(introduction.sentences) >= int(context.options["min_words"]):
        yield Hit(introduction.sentences[0])
