"""Tells a text that is no job posting at all."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import SectionKind
from rolewright.findings import Hit
from rolewright.text import pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

_WORK = (SectionKind.RESPONSIBILITIES, SectionKind.REQUIREMENTS)
# A posting in a few friendly words still says that somebody is wanted.
_WANTED = pattern(
    r"\bwe(?:'re| are)? (?:now |currently |still )?(?:looking for|seeking|hiring|need)\b[^.!?\n]{0,50}"
    r"\b(?:hands?|help|helpers?|people|person|somebody|someone|staff)\b"
)
# A small ad says who may apply, or what the job is like, and states little else.
_SMALL_AD = pattern(
    r"\b(?:do not|don't|need not|only)\s+apply\b"
    r"|\bthis (?:job|role|position) (?:is|isn't|requires|involves)\b"
    r"|(?m:^[^\w\n]*(?:job description|help wanted|now hiring|we(?:'re| are) hiring)[^\w\n]*$)"
)
# What people write of their own lives, and how often they do in a curriculum vitae.
_OF_ONESELF = pattern(r"\bi (?:am|can|did|had|have|was|\w+ed|led|taught|won|wrote)\b")
_A_LIFE = 4


def detect(context: Context) -> Iterator[Hit]:
    """One hit for a text that does not read like a posting and states nothing that postings state."""
    if context.document.is_posting or context.document.is_begun:
        return
    if not _speaks_of_a_job(context) or _tells_a_life(context):
        yield Hit()


def _speaks_of_a_job(context: Context) -> bool:
    facts = context.facts
    stated = (facts.employment, facts.pay, facts.min_years, facts.degree, facts.workplace, facts.level)
    is_headed = facts.title and facts.employer and facts.locations
    folded = context.source.folded
    is_wanted = _WANTED.search(folded) or _SMALL_AD.search(folded)
    return bool(any(stated) or is_headed or is_wanted or any(context.document.of_kind(*_WORK)))


def _tells_a_life(context: Context) -> bool:
    """Whether somebody writes of herself, which is a curriculum vitae, whatever parts on work it has."""
    return len(_OF_ONESELF.findall(context.source.folded)) >= _A_LIFE
