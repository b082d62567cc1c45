"""Sees whether the posting says what a candidate must bring."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import SectionKind
from rolewright.findings import Hit, Severity
from rolewright.text import Literals

if TYPE_CHECKING:
    from rolewright.rules.context import Context

# What a demand in the middle of other text says.
_SAID = Literals(
    (
        "you'll need",
        "you will need",
        "you need to",
        "you must",
        "must have",
        "must be",
        "must hold",
        "we expect",
        "we look for",
        "candidates who",
        "strong skills",
        "we're looking for someone",
        "looking for someone",
        "looking for people",
        "looking for candidates",
        "looking for strong",
        "ideal candidate",
        "you have ",
        "you bring",
        "experience in",
        "experience with",
        "experience using",
        "experience of",
        "experienced in",
        "experienced with",
        "years of",
        "years' ",
        "ability to",
        "knowledge of",
        "qualifications",
        "no experience",
        "requirements",
    )
)


_ONLY_WISHES = "Only wishes are named; say what a candidate must have, or that nothing is needed."


def detect(context: Context) -> Iterator[Hit]:
    """The whole posting, when nothing in it is demanded; milder where wishes are named."""
    document = context.document
    if not document.is_posting or any(document.of_kind(SectionKind.REQUIREMENTS)) or document.facts.min_years:
        return
    if context.lists_jobs or any("requirement" in key.lower() for key in document.front_matter):
        return
    wishes = any(document.of_kind(SectionKind.PREFERRED))
    if document.facts.degree and not wishes:
        return
    said = (at for _, at, _ in _SAID.places_in(context.source.unwrapped))
    if all(context.kind_at(at) is SectionKind.PREFERRED for at in said):
        yield Hit(message=_ONLY_WISHES, severity=Severity.NOTE) if wishes else Hit()
