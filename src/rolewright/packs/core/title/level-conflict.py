"""Compares the level of the job with the years and the duties that the posting asks for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import Level, SectionKind
from rolewright.findings import Hit
from rolewright.text import Span, pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

_MOST_YEARS = {Level.INTERN: "entry_years", Level.ENTRY: "entry_years", Level.JUNIOR: "junior_years"}
_LEVELS = pattern(r"\b(?:entry|trainee|graduate|junior|jr|mid|intermediate|senior|sr|all levels)\b")
# Years on a rung of an employer's own ladder say nothing of the years before.
_RUNG = pattern(r"[^.;\n]{0,60}\b(?:next\s+lower|grade|band|equivalent\s+to)\b")
_LEADING = pattern(
    r"""(?<!help\s)(?<!help\sto\s)(?<!assist\sin\s)(?<!support\s)\b(?:
      (?:lead|manage|supervise|run)\s+(?:an?|the|your|our|your\s+own)\s+(?:[\w-]+\s+){0,3}?team\b
        (?!['’\s]s?\s?(?:calendar|diary|inbox|meeting|rota|site))
    | line[-\s]manage\b
    | manage\s+(?:\w+\s+)?direct\s+reports)""",
    re.VERBOSE,
)
_ABOUT_WORK = (SectionKind.RESPONSIBILITIES, SectionKind.REQUIREMENTS, SectionKind.SUMMARY)


def detect(context: Context) -> Iterator[Hit]:
    """The years asked for, or else the duty to lead, when the level of the job says otherwise."""
    level = context.facts.level.value
    if level is None or _names_several(context):
        return
    demand = _years(context, level) or (_leading(context) if level is Level.JUNIOR else None)
    if demand is not None:
        named = context.source[context.facts.level.mentions[0].span]
        yield Hit(demand, {"level": " ".join(named.split())})


def _names_several(context: Context) -> bool:
    """Whether the title is for more levels than one: "Junior to Senior Developer"."""
    title = context.facts.title.value
    return title is not None and len(set(_LEVELS.findall(title.lower()))) > 1


def _years(context: Context, level: Level) -> Span | None:
    """The years asked for, when they are too many or too few for the level.

    A senior may come by schooling with fewer years than by work, so there every number counts.
    """
    years = context.facts.min_years.mentions
    counting = years if level is Level.SENIOR else years[:1]
    if not years or any(_fits(context, level, mention.value) for mention in counting):
        return None
    span = years[0].span
    return None if _RUNG.match(context.source.folded, span.end) else span


def _fits(context: Context, level: Level, years: float) -> bool:
    if level in _MOST_YEARS:
        return years <= float(context.options[_MOST_YEARS[level]])
    return level is not Level.SENIOR or years > float(context.options["senior_years"])


def _leading(context: Context) -> Span | None:
    """The first duty to lead a team."""
    for section in context.document.of_kind(*_ABOUT_WORK):
        found = _LEADING.search(context.source.folded, *section.span)
        if found:
            return Span(*found.span())
    return None
