"""Sees whether the posting says what the company wants to reach."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import BlockKind, SectionKind
from rolewright.findings import Hit
from rolewright.text import Literals, Span, count_words, pattern

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
        "scheduled",
        "planned",
        "planning",
        "due to open",
        "will open",
        "opening soon",
        "opens in",
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
# What a hospital, a school or a council is for, everybody knows.
_PUBLIC = pattern(
    r"\b(?:church|city|clinic|college|council|hospice|hospital|institute|library|ministry|nursery|parish|police|prison"
    r"|school|university|ward)\b"
)
_READ = (BlockKind.PARAGRAPH, BlockKind.ITEM)
# How a sentence on the job or on hiring begins.
_ON_THE_JOB = pattern(
    r"\W*(?:[\w ]{3,20}: )?(?:you\b|your\b|they will\b|(?:join|apply|if you)\b|as (?:an?|our|the)\b"
    r"|we(?:'re|\u2019re| are)?(?: now| currently| always)* "
    r"(?:looking|seeking|hiring|recruiting|searching|seek|need)\b"
    r"|(?:in |as )?(?:this|the) (?:role|position|job|post|ideal|right|successful)\b"
    r"|(?:the|an?) (?!(?:company|group|firm|team)\b|organi)(?:[\w/-]+ ){1,5}?"
    r"(?:will|is responsible|reports)\b)"
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
    on_the_company = [each for body in parts for each in _on_the_company(context, body)]
    if not on_the_company or _PUBLIC.search(context.source.folded, *on_the_company[0]):
        return
    if sum(count_words(context.text, sentence) for sentence in on_the_company) >= least:
        yield Hit(on_the_company[0])


def _on_the_company(context: Context, part: Span) -> Iterator[Span]:
    """The sentences of a part that speak of the company, and not of the job or of hiring."""
    for block in context.document.blocks:
        content = block.content
        if block.kind in _READ and content.overlaps(part):
            within = Span(max(content.start, part.start), min(content.end, part.end))
            for sentence in context.sentences(within):
                if not _ON_THE_JOB.match(context.source.folded, *sentence):
                    yield sentence
