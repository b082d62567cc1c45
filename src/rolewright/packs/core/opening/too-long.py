"""Counts the words that introduce the job."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import Section, SectionKind
from rolewright.findings import Hit, extent
from rolewright.text import Span, count_words

if TYPE_CHECKING:
    from rolewright.rules.context import Context

_DETAILS = (SectionKind.RESPONSIBILITIES, SectionKind.REQUIREMENTS)

#: With the space after it; no text of some length has shorter words.
_SHORTEST_WORD = 4
#: So many times the limit is a whole fault.
_BY_FAR = 2

#: A longer sentence is a list whose lines were lost.
_LONGEST_SENTENCE = 400


def detect(context: Context) -> Iterator[Hit]:
    """The introduction, when it has more words on the job than the option `max_words`."""
    if not context.is_advertised:
        return
    introduction = context.introduction
    most = int(context.options["max_words"])
    if introduction.length < most * _SHORTEST_WORD:
        return
    # What comes before the job is not too long but in the wrong place.
    start = len(introduction.before_the_job)
    on_the_job = [each for each in introduction.sentences[start:] if _introduces(context, each)]
    words = sum(count_words(context.text, sentence) for sentence in on_the_job)
    if words <= most:
        return
    end = on_the_job[-1].end
    # A posting that tells everything in one text has no introduction that could be too long.
    if any(part.span.start >= end for part in context.document.of_kind(*_DETAILS)):
        yield Hit(on_the_job[0], {"words": words}, extent=extent(words, most, most * _BY_FAR))


def _introduces(context: Context, sentence: Span) -> bool:
    if sentence.length > _LONGEST_SENTENCE:
        return False
    part = context.document.section_at(sentence.start)
    return part.kind is SectionKind.SUMMARY or _tells_of_both(context, part)


def _tells_of_both(context: Context, part: Section) -> bool:
    """Whether a part on the company, without its own heading, is where the job is first spoken of."""
    job_at = context.introduction.job_at
    return (
        part.kind is SectionKind.ABOUT
        and part.heading is None
        and job_at is not None
        and part.span.start <= job_at < part.span.end
    )
