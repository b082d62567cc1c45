"""Sees whether the posting says how to apply."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import SectionKind
from rolewright.findings import Hit
from rolewright.text import Literals, pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

# What tells a reader the way, wherever it stands, by the word that it begins with.
_WAYS = {
    "apply": pattern(r"apply (?:at|by|directly|for this|here|in person|now|on|online|through|today|via)\b"),
    "send": pattern(r"send (?:a|an|in|us|your)\b"),
    "submit": pattern(r"submit (?:a|an|your)\b"),
    "forward": pattern(r"forward (?:a|your)\b"),
    "your": pattern(r"your (?:application|cv|resume|résumé)\b"),
}
_SAID = Literals(
    (
        "applications to",
        "call us",
        "click apply",
        "contact us",
        "cover letter",
        "covering letter",
        "get in touch",
        "how to apply",
        "please apply",
        "please contact",
        "to apply,",
        "to apply:",
        "walk-in",
    )
)
# What the address of a page of applications holds.
_ADDRESSES = tuple(
    "@ apply /job jobs. vacanc career recruit form lever.co greenhouse workable talent".split()
)


def detect(context: Context) -> Iterator[Hit]:
    """The whole posting, when no part, words, address or front matter shows a way to apply."""
    document = context.document
    if not context.is_advertised or any(document.of_kind(SectionKind.APPLY)):
        return
    folded = context.source.unwrapped
    if _SAID.are_in(folded) or any(word in folded and way.search(folded) for word, way in _WAYS.items()):
        return
    if any(map(_is_address, _declared(context))):
        return
    if not any(_is_address(folded[link.start : link.end]) for link in context.zones.links):
        yield Hit()


def _declared(context: Context) -> Iterator[str]:
    for values in context.document.front_matter.values():
        yield from (value.lower() for value in values if "://" in value or "@" in value)


def _is_address(written: str) -> bool:
    return any(part in written for part in _ADDRESSES)
