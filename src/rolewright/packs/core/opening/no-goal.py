"""Sees whether the posting says what is to be achieved, where the work is told in running text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import SectionKind
from rolewright.findings import Hit, extent
from rolewright.text import Literals, count_words

if TYPE_CHECKING:
    from rolewright.rules.context import Context

# An end, a change for the better, or what stands in the way.
_GOAL = Literals(
    (
        "achiev",
        "aim ",
        "aims ",
        "a year from now",
        "after a year",
        "after one year",
        "ambition",
        "backlog",
        "better ",
        "build ",
        "building",
        "bring down",
        "bring up",
        "by the end of",
        "challenge",
        "complain",
        "create",
        "cut ",
        "deadline",
        "develop a",
        "develop the",
        "doubl",
        "enable",
        "ensure",
        "establish",
        "expand",
        "first year",
        "first six months",
        "first 90 days",
        "from scratch",
        "goal",
        "grow ",
        "growing",
        "growth",
        "halv",
        "higher",
        "impact",
        "improv",
        "increas",
        "kpi",
        "launch",
        "lower the",
        "make sure",
        "making sure",
        "metric",
        "milestone",
        "mission",
        "modernis",
        "moderniz",
        "move to",
        "objective",
        "on time",
        "open ",
        "opening of",
        "outcome",
        "overhaul",
        "problem",
        "purpose",
        "quota",
        "raise",
        "rebuild",
        "reduc",
        "replac",
        "results",
        "save",
        "scale",
        "set up",
        "so that",
        "solve",
        "solving",
        "success ",
        "success,",
        "success.",
        "successes",
        "successfully",
        "studies ",
        "studying",
        "take over",
        "target",
        "to help",
        "transform",
        "turn around",
        "vision",
        "win ",
        "within a year",
    )
)
_WORK = frozenset({SectionKind.SUMMARY, SectionKind.RESPONSIBILITIES, SectionKind.ABOUT, SectionKind.TITLE})
#: A list of tasks could state goals item by item, and whether it does is a question of duties.
_LIST = 4
#: In a text of so many times the least there was room for it.
_ROOM_ENOUGH = 1.5


def detect(context: Context) -> Iterator[Hit]:
    """The whole posting, when neither introduction nor duties name a goal or a problem."""
    if not context.is_advertised:
        return
    tasks = sum(1 for item in context.document.items if item.kind is SectionKind.RESPONSIBILITIES)
    if tasks >= _LIST or not any(context.document.of_kind(SectionKind.SUMMARY, SectionKind.RESPONSIBILITIES)):
        return
    places = _GOAL.places_in(context.source.unwrapped)
    if any(_is_on_work(context, start) for _, start, _ in places):
        return
    words, least = count_words(context.text), int(context.options["min_words"])
    if words >= least:
        yield Hit(extent=extent(words, least, least * _ROOM_ENOUGH))


def _is_on_work(context: Context, start: int) -> bool:
    """Whether words stand where the work is told, be it in running text among the demands."""
    kind = context.kind_at(start)
    return kind in _WORK or (kind is SectionKind.REQUIREMENTS and context.item_at(start) is None)
