"""Sees whether the posting says what the company wants to reach."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import SectionKind
from rolewright.findings import Hit
from rolewright.text import Literals, Span, count_words

if TYPE_CHECKING:
    from rolewright.rules.context import Context

_OBJECTIVE = Literals(
    (
        " aim",
        "ambition",
        "are building",
        "building a",
        "building the",
        "by 202",
        "by 203",
        "by 204",
        "by 205",
        "change the",
        "changing",
        "democrati",
        "exist to",
        "exists to",
        "expand",
        "goal",
        "growing",
        "growth",
        "launch",
        "looking to",
        "mission",
        "next phase",
        "next stage",
        "next step",
        "next year",
        "objective",
        "on track",
        "plan to",
        "plans to",
        "purpose",
        "redefin",
        "reimagin",
        "reshap",
        "revolutioni",
        "pursu",
        "roadmap",
        "set out",
        "so that",
        "strateg",
        "strive",
        "striving",
        "target",
        "to be the",
        "to build",
        "to make",
        "transform",
        "vision",
        "want",
        "we will ",
        "we'll ",
        "working to",
    )
)
#: With the space after it; no text of some length has shorter words.
_SHORTEST_WORD = 4


def detect(context: Context) -> Iterator[Hit]:
    """The first sentence on the company, when neither it nor the introduction says what is wanted next."""
    if not context.is_advertised:
        return
    parts = [part.body for part in context.document.of_kind(SectionKind.ABOUT)]
    least = int(context.options["min_words"])
    if sum(body.length for body in parts) < least * _SHORTEST_WORD:
        return
    said = context.source.unwrapped
    for part in context.document.of_kind(SectionKind.ABOUT, SectionKind.SUMMARY):
        if _OBJECTIVE.are_in(said[part.span.start : part.span.end]):
            return
    if sum(count_words(context.text, body) for body in parts) >= least:
        yield Hit(_first_sentence(context, parts[0]))


def _first_sentence(context: Context, body: Span) -> Span:
    start = body.start
    while start < body.end - 1 and context.text[start].isspace():
        start += 1
    return context.sentence_at(start)
