"""Sees whether the posting says why the position is open."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import SectionKind
from rolewright.findings import Hit, extent
from rolewright.text import Literals, count_words, pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

# Whose clause it is.
_WHOSE = ("our", "the", "two", "three", "four", "five", "more", "many", "both", "its", "it")
# What comes before a reason or is one: somebody leaves, something begins, there is more to do, it goes badly.
_REASON = (
    "as we ",
    "has arisen",
    "have arisen",
    "has become available",
    "near-term priorit",
    "in order to accelerate",
    "in order to expand",
    "in order to grow",
    "in order to support the growth",
    "because",
    "now that we ",
    "since we ",
    "after we ",
    "so that",
    "in order to meet",
    "in response to",
    "this is why",
    "that is why",
    "that's why",
    "which is why",
    "so we are hiring",
    "so we are looking for",
    # more to do
    "extend our",
    "fast-growing",
    "fast growing",
    "growing business",
    "growing client",
    "growing compan",
    "growing customer",
    "growing demand",
    "growing fast",
    "growing list",
    "growing network",
    "growing number",
    "growing organi",
    "growing portfolio",
    "growing practice",
    "growing quickly",
    "growing rapidly",
    "growing team",
    "rapidly growing",
    "quickly growing",
    "steadily growing",
    "ever-growing",
    "are growing",
    "is growing",
    "'re growing",
    "has grown",
    "have grown",
    "grow our team",
    "grow the team",
    "our growth",
    "rapid growth",
    "growth driven",
    "continued growth",
    "strengthen",
    "to complete our",
    "workload",
    # something begins
    "brand new",
    "brand-new",
    "build a team",
    "build out",
    "build the team",
    "first hire",
    "first employee",
    "founding ",
    "have opened",
    "just opened",
    "new branch",
    "new centre",
    "new center",
    "new clinic",
    "new contract",
    "new department",
    "new facility",
    "new function",
    "new hire",
    "new location",
    "new office",
    "new opening",
    "new plant",
    "job is new",
    "position is new",
    "post is new",
    "role is new",
    "new position",
    "new post ",
    "new restaurant",
    "new role",
    "new school",
    "new shop",
    "new site",
    "new store",
    "new venture",
    "recently opened",
    "recently won",
    "series a",
    "series b",
    "soon to open",
    "we are building",
    "embark",
    "important stage",
    "next chapter",
    "next phase",
    "next stage",
    "recently raised",
    "upcoming",
    "we are opening",
    "we raised",
    "we've raised",
    "we have won",
    "we just ",
    "we open ",
    "we opened",
    "we're building",
    "we're opening",
    "we won ",
    # somebody leaves
    "cover for",
    "provide cover",
    "provide vital cover",
    "holiday cover",
    "sickness cover",
    "filling in for",
    "has left",
    "have left",
    "is leaving",
    "leave cover",
    "leaves us",
    "left us",
    "maternity cover",
    "maternity leave cover",
    "moved on",
    "moving on",
    "parental leave cover",
    "retire in",
    "retires",
    "retiring",
    "retirement of",
    "sabbatical cover",
    "secondment",
    "steps down",
    "succeed ",
    "successor",
    "take over from",
    "taking over",
    "takes over",
    "to backfill",
    # it goes badly
    "have lost",
    "we lost",
)
# What may be one in an introduction or a part on the company; among duties it is the work.
_PERHAPS = (
    "about to ",
    "additional ",
    "another ",
    "are needed",
    "at risk",
    "backlog",
    "build our",
    "building a ",
    "building our",
    "busy",
    "challenge",
    "complain",
    "creating a ",
    "crisis",
    "critical to ",
    "demand for",
    "demand from",
    "departure",
    "doubl",
    "due to ",
    "established to",
    "expand",
    "expansion",
    "funded by",
    "funding",
    "grant",
    "grow our",
    "increase in ",
    "increased ",
    "increasing ",
    "is needed",
    "launch",
    "mission of this",
    "modernis",
    "moderniz",
    "more and more",
    "needed to",
    "new market",
    "new product",
    "new program ",
    "new programme",
    "new project",
    "new system",
    "new team",
    "newly",
    "of growth",
    "our first ",
    "owing to",
    "peak",
    "problem",
    "promoted",
    "replace",
    "scale our",
    "scale up",
    "scaling",
    "season",
    "set up a",
    "start-up",
    "startup",
    "struggl",
    "succession",
    "thanks to",
    "the first ",
    "to help us",
    "transform ",
    "transformation",
    "transition",
    "tripl",
    "turn around",
    "we need ",
)
# "As we open a branch", "now that three wards move": where such a clause begins, and how it goes on.
_BEGINS = tuple(f"{word} {whose} " for word in ("as", "since", "that") for whose in _WHOSE)
_GOES_ON = pattern(
    r"(?:\w+ ){0,5}?"
    r"(?:are|becomes?|closed?|goes|grows?|grew|has|have|is|leaves?|moves?|moved|opens?|opened|outgrow\w*|went|won)\b"
)
_WORDS = Literals((*_REASON, *_PERHAPS, *_BEGINS))
_ELSEWHERE = frozenset(
    {
        SectionKind.RESPONSIBILITIES,
        SectionKind.REQUIREMENTS,
        SectionKind.PREFERRED,
        SectionKind.BENEFITS,
        SectionKind.APPLY,
        SectionKind.EQUALITY,
    }
)

#: In a text of so many times the least there was room for it.
_ROOM_ENOUGH = 1.5


def detect(context: Context) -> Iterator[Hit]:
    """The whole posting, when nothing in it could be the reason."""
    if not context.is_advertised:
        return
    said = context.source.unwrapped
    if any(_is_reason(context, number, start, end) for number, start, end in _WORDS.places_in(said)):
        return
    words, least = count_words(context.text), int(context.options["min_words"])
    if words >= least:
        yield Hit(extent=extent(words, least, least * _ROOM_ENOUGH))


def _is_reason(context: Context, number: int, start: int, end: int) -> bool:
    """Whether words could be the reason, given what they are and where they stand."""
    if number < len(_REASON):
        return True
    if number < len(_REASON) + len(_PERHAPS):
        return context.kind_at(start) not in _ELSEWHERE
    return _GOES_ON.match(context.source.unwrapped, end) is not None
