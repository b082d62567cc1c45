"""Compares the last day to apply with the day of the check, and hears a posting call itself closed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from rolewright.findings import Hit
from rolewright.text import Span, pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

_ONGOING = "ongoing"
_OVER = ("closed", "expired", "filled", "no longer")
_SUBJECT = "this "
# A statement of its own: what is to happen "once this job has closed" does not say that it has.
_CLOSED = pattern(
    r"(?<!\w )this (?:job|opening|position|posting|role|vacancy)(?: announcement| opening| posting)? "
    r"(?:(?:has|is)(?: now| been)? (?:closed|expired)|has(?: now)? been filled|"
    r"is no longer (?:available|open|accepting applications))(?=\s*(?:[.!;)]|\Z))"
)
_SAID_CLOSED = "“{text}”, the posting says; open it again and delete the line, or take the posting down."


def detect(context: Context) -> Iterator[Hit]:
    """The last day to apply, if it is over, or the words that say so."""
    hit = _last_day(context) or _closed(context)
    if hit is not None:
        yield hit


def _closed(context: Context) -> Hit | None:
    text = context.source.unwrapped
    if not any(word in text for word in _OVER):
        return None
    at = text.find(_SUBJECT)
    while at >= 0:
        if found := _CLOSED.match(text, at):
            span = Span(*found.span())
            return Hit(span, message=_SAID_CLOSED.format(text=context.source[span]))
        at = text.find(_SUBJECT, at + 1)
    return None


def _last_day(context: Context) -> Hit | None:
    """The last day to apply, if it is over. Of several days the latest counts; "ongoing" never ends."""
    mentions = context.facts.deadline.mentions
    dated = [mention for mention in mentions if mention.value[:1].isdigit()]
    if any(mention.value == _ONGOING for mention in mentions):
        return None
    days = [(day, mention.span) for mention in dated or mentions if (day := _day(mention.value, context.on))]
    last, span = max(days, default=(context.on, None))
    return Hit(span, {"day": f"{last.day} {last:%B %Y}"}) if last < context.on else None


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
