"""Compares the last day to apply with the day of the check."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from rolewright.findings import Hit

if TYPE_CHECKING:
    from rolewright.rules.context import Context


_ONGOING = "ongoing"


def detect(context: Context) -> Iterator[Hit]:
    """The last day to apply, if it is over. Of several days the latest counts; "ongoing" never ends."""
    mentions = context.facts.deadline.mentions
    dated = [mention for mention in mentions if mention.value[:1].isdigit()]
    if any(mention.value == _ONGOING for mention in mentions):
        return
    days = [(day, mention.span) for mention in dated or mentions if (day := _day(mention.value, context.on))]
    last, span = max(days, default=(context.on, None))
    if last < context.on:
        yield Hit(span, {"day": f"{last.day} {last:%B %Y}"})


def _day(stated: str, on: date) -> date | None:
    """The day stated, or, where no year is, the one that is nearest to `on`."""
    if not stated.startswith("--"):
        return _real(stated)
    nearby = [_real(f"{year}{stated[1:]}") for year in (on.year - 1, on.year, on.year + 1)]
    return min((day for day in nearby if day), key=lambda day: abs(day - on), default=None)


def _real(iso: str) -> date | None:
    try:
        return date.fromisoformat(iso)
    except ValueError:
        return None
