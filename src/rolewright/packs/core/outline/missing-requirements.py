"""Sees whether the posting says what a candidate must bring."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import SectionKind
from rolewright.findings import Hit, Severity
from rolewright.text import Literals, Span, pattern

if TYPE_CHECKING:
    from rolewright.document import Section
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
        "must pass",
        "must possess",
        "candidates to be able",
        "candidate to be able",
        "requires you to",
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
        "years at a ",
        "years in a ",
        "years on a ",
        "ability to",
        "knowledge of",
        "qualifications",
        "no experience",
        "requirements",
    )
)
# What tells of the work, or only that somebody is wanted, beside a demand that everybody meets.
_TELLS_OF_THE_JOB = pattern(
    r"you(?:'ll| will) (?!be |bring|have|hold|need|possess)"
    r"|(?!.* (?:who|with) )[^.]* (?:hiring|looking for|seeking|searching for) (?:an?|our|the) "
)
_ONLY_WISHES = "Only wishes are named; say what a candidate must have, or that nothing is needed."


def detect(context: Context) -> Iterator[Hit]:
    """The whole posting, when nothing in it is demanded; milder where wishes are named."""
    document = context.document
    if not document.is_posting or document.facts.min_years or _has_part(context):
        return
    if context.lists_jobs or any("requirement" in key.lower() for key in document.front_matter):
        return
    wishes = any(document.of_kind(SectionKind.PREFERRED))
    if document.facts.degree and not wishes:
        return
    said = (at for _, at, _ in _SAID.places_in(context.source.unwrapped))
    if not any(_is_demand(context, at) for at in said):
        yield Hit(message=_ONLY_WISHES, severity=Severity.NOTE) if wishes else Hit()


def _has_part(context: Context) -> bool:
    """Whether a part is on what is demanded: one with a heading, or more than what everybody is asked for."""
    return any(
        part.heading is not None or any(_asks(context, sentence) for sentence in _sentences(context, part))
        for part in context.document.of_kind(SectionKind.REQUIREMENTS)
    )


def _sentences(context: Context, part: Section) -> Iterator[Span]:
    return (each for each in context.sentences() if part.span.start <= each.start < part.span.end)


def _asks(context: Context, sentence: Span) -> bool:
    """Whether a sentence of a part on demands is one, and asks for something that not everybody has."""
    words = context.source.unwrapped[sentence.start : sentence.end].lstrip()
    return _TELLS_OF_THE_JOB.match(words) is None and not context.is_bare_demand(sentence)


def _is_demand(context: Context, at: int) -> bool:
    """Whether words ask for something that not everybody has, and are no wish."""
    return context.kind_at(at) is not SectionKind.PREFERRED and not context.is_bare_demand(
        context.sentence_at(at)
    )
