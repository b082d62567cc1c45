"""Finds structured data that calls a job remote which its text does not, and the other way round."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import Workplace
from rolewright.findings import Hit

if TYPE_CHECKING:
    from rolewright.rules.context import Context


def detect(context: Context) -> Iterator[Hit]:
    """TELECOMMUTE where some work is on site, and a remote job without it."""
    said = context.said_in_markup
    mentions = [mention for mention in context.facts.workplace if not mention.declared]
    if said is None or not mentions:
        return
    values = {mention.value for mention in mentions}
    if said.is_remote and mentions[0].value is not Workplace.REMOTE:
        told = f"The data says TELECOMMUTE and the text says {mentions[0].value}"
        yield Hit(mentions[0].span, {"told": told})
    elif not said.is_remote and values == {Workplace.REMOTE}:
        yield Hit(mentions[0].span, {"told": "The text says remote and the data does not say TELECOMMUTE"})
