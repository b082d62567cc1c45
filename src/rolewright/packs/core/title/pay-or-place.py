"""Finds pay, place and workplace beside the name of the job, by what the posting is known to state."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from rolewright.document import Fact, Mention
from rolewright.findings import Fix, Hit
from rolewright.text import Span, pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

# What parts a piece that can be left out from the rest of the line.
_APART_BEFORE = pattern(r"(?:[(\[|,]|\s[-–—·•])\s*$")
_APART_AFTER = pattern(r"\s*(?:[)\]|,]|[-–—·•]\s|[\"']?$)")


def detect(context: Context) -> Iterator[Hit]:
    """Every statement of pay, place or workplace on the title's line that is no part of the name."""
    title = context.title
    if title is None:
        return
    facts = context.facts
    told: tuple[tuple[str, Fact[Any]], ...] = (
        ("pay", facts.pay),
        ("place", facts.locations),
        ("workplace", facts.workplace),
    )
    for what, fact in told:
        for mention in fact:
            if title.contains(mention.span) and not _is_part_of_name(context, mention.span):
                yield Hit(mention.span, {"what": what}, _without(context, fact, mention, title))


def _is_part_of_name(context: Context, span: Span) -> bool:
    """Whether the words belong to what the job is called: "Remote Sensing Analyst"."""
    name = context.facts.title.mentions[0]
    return name.span.overlaps(span) and context.source[span] in name.value


def _without(context: Context, fact: Fact[Any], mention: Mention[Any], title: Span) -> tuple[Fix, ...]:
    """The fix that leaves the words out, where they stand apart and the posting states the same elsewhere."""
    span = mention.span
    before, after = context.text[title.start : span.start], context.text[span.end : title.end]
    is_apart = _APART_BEFORE.search(before) and _APART_AFTER.match(after)
    is_elsewhere = any(other.value == mention.value and not title.overlaps(other.span) for other in fact)
    if not is_apart or not is_elsewhere:
        return ()
    return (context.cut(span, title, "Leave it out, since it stands below as well"),)
