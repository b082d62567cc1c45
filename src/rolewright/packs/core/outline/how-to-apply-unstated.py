"""Sees whether the posting says how to apply."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import SectionKind
from rolewright.findings import Hit

if TYPE_CHECKING:
    from rolewright.rules.context import Context

# What tells a reader the way, wherever it stands.
_WAYS = (
    re.compile(r"apply (?:at|by|directly|for this|here|in person|now|on|online|through|today|via)\b"),
    re.compile(r"send (?:a|an|in|us|your)\b"),
    re.compile(r"submit (?:a|an|your)\b"),
    re.compile(r"forward (?:a|your)\b"),
    re.compile(r"your (?:application|cv|resume|résumé)\b"),
)
_SAID = (
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
# What the address of a page of applications holds.
_ADDRESSES = tuple("@ apply /job jobs. career recruit form lever.co greenhouse workable talent".split())


def detect(context: Context) -> Iterator[Hit]:
    """The whole posting, when no part, words, address or front matter shows a way to apply."""
    document = context.document
    if not context.is_advertised or any(document.of_kind(SectionKind.APPLY)):
        return
    folded = context.source.folded.replace("\n", " ")
    if any(words in folded for words in _SAID) or any(way.search(folded) for way in _WAYS):
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
