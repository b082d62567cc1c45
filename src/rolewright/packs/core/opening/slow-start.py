"""Counts the words on the company that stand before the job."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile
from typing import TYPE_CHECKING

from rolewright.document import Section, SectionKind
from rolewright.findings import Hit, extent
from rolewright.text import Span, count_words, pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

# An appeal to the reader is no history, however long it is in coming to the job.
_READER = pattern(r"\b(?:if|are|do|when|have) you\b|\byou(?:'re|'ve| are| have| want| love)\b")

# A sentence on whoever holds the job, where the title is not known: "The keeper is …".
_HOLDER = pattern(
    r"\W*(?:the|this|our)\b[^\n]{0,80}?\b(?:advis[eo]r|analyst|architect|assistant|associate|chief|consultant"
    r"|coordinator|designer|developer|director|engineer|head|keeper|lead|manager|nurse|officer|operator"
    r"|president|representative|scientist|specialist|supervisor|technician|writer)"
    r" (?:is|will|works?|reports?|serves?|leads?|supports?|provides?|oversees?|manages?|acts?)\b"
)
#: With the space after it; no text of some length has shorter words.
_SHORTEST_WORD = 4
#: So many times the limit is a whole fault.
_BY_FAR = 1.5


def detect(context: Context) -> Iterator[Hit]:
    """What comes before the job, when it has more words than the option `max_words`."""
    introduction = context.introduction
    if not context.is_advertised or not introduction or introduction.job_at is None:
        return
    start, end = introduction.passages[0].start, introduction.job_at
    most = int(context.options["max_words"])
    if end - start < most * _SHORTEST_WORD or _has_own_heading(context, start):
        return
    before = list(takewhile(lambda each: not _is_on_the_job(context, each), introduction.before_the_job))
    words = sum(count_words(context.text, sentence) for sentence in before)
    if words > most and not any(_READER.search(context.source.folded, *each) for each in before):
        yield Hit(before[0], {"words": words}, extent=extent(words, most, most * _BY_FAR))


def _is_on_the_job(context: Context, sentence: Span) -> bool:
    return _HOLDER.match(context.source.folded, *sentence) is not None


def _has_own_heading(context: Context, offset: int) -> bool:
    """Whether the part is headed as one on the company, whose place the outline is about."""
    section: Section = context.document.section_at(offset)
    if section.heading is None or section.kind is not SectionKind.ABOUT:
        return False
    return not (context.title and section.heading.span.overlaps(context.title))
