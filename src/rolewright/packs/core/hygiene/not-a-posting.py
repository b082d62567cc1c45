"""Tells a text that is no job posting at all."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import SectionKind
from rolewright.findings import Hit

if TYPE_CHECKING:
    from rolewright.rules.context import Context

_WORK = (SectionKind.RESPONSIBILITIES, SectionKind.REQUIREMENTS)
# A title with less text below it than this is a posting that somebody has begun to write.
_BEGUN = 300


def detect(context: Context) -> Iterator[Hit]:
    """One hit for a text that does not read like a posting and states nothing that postings state."""
    if not (context.document.is_posting or _is_begun(context) or _speaks_of_a_job(context)):
        yield Hit()


def _is_begun(context: Context) -> bool:
    return len(context.text) < _BEGUN and bool(context.facts.title)


def _speaks_of_a_job(context: Context) -> bool:
    facts = context.facts
    stated = (facts.employment, facts.pay, facts.min_years, facts.degree, facts.workplace, facts.level)
    is_headed = facts.title and facts.employer and facts.locations
    return bool(any(stated) or is_headed or any(context.document.of_kind(*_WORK)))
