"""Looks for anything that the work should lead to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import SectionKind
from rolewright.findings import Hit
from rolewright.text import Literals, Span, pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

# The signs of an aim: a number, a purpose, a change, a time by which something stands.
_NUMBER = pattern(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|dozen|twice|hundreds?|thousands?|half)\b"
)
_AIM = Literals(
    (
        *(
            "so that",
            "goal",
            "target",
            "objective",
            "outcome",
            "result",
            "success ",
            "success,",
            "success.",
            "successes",
            "successfully",
            "impact",
            "mission",
        ),
        *(
            "achiev",
            "improv",
            "increas",
            "reduc",
            "grow",
            "raise",
            "raising",
            "double",
            "launch",
            "introduc",
            "win ",
        ),
        *(
            "transform",
            "moderni",
            "deliver",
            "exceed",
            "maximi",
            "minimi",
            "optimi",
            "strengthen",
            "expand",
            "enable",
        ),
        *(
            "prevent",
            "solve",
            "solving",
            "until",
            "first year",
            "by the end",
            "kpi",
            "quota",
            "deadline",
            "on time",
        ),
        *(
            "ensur",
            "make sure",
            " to help",
            "to support",
            "to meet",
            "to make",
            "satisf",
            "retain",
            "retention",
        ),
        *(
            "revenue",
            "profit",
            "efficien",
            "better",
            "faster",
            "lead to",
            "build a",
            "build the",
            "establish",
        ),
    )
)


def detect(context: Context) -> Iterator[Hit]:
    """The heading over the duties, or the first of them, when no aim stands anywhere among them."""
    duties = [item for item in context.document.items if item.kind is SectionKind.RESPONSIBILITIES]
    if len(duties) < int(context.options["least_items"]):
        return
    said = context.source.unwrapped
    told = [item.span for item in duties]
    told += [
        each.span for each in context.document.of_kind(SectionKind.SUMMARY, SectionKind.RESPONSIBILITIES)
    ]
    if any(_has_aim(said, span) for span in told):
        return
    heading = context.document.section_at(duties[0].span.start).heading
    yield Hit(heading.span if heading else duties[0].span)


def _has_aim(said: str, span: Span) -> bool:
    return _NUMBER.search(said, *span) is not None or _AIM.are_in(said[slice(*span)])
