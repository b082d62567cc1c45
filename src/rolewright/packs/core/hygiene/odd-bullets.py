"""Finds signs that a symbol font draws as bullets, where at least two of a kind stand before words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Applicability, Edit, Fix, Hit
from rolewright.text import Span, pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

_SIGNS = ("§", "Ø", "\uf0b7", "\uf0a7", "\uf0d8", "\uf076", "\uf0fc", "\uf02d", "\uf06e")
_BEFORE_WORDS = pattern(r"\s+[*_]*[^\W\d]{2,}")
_FEWEST = 2


def detect(context: Context) -> Iterator[Hit]:
    """Every sign that stands for a bullet, with the fix that writes one."""
    text = context.text
    if text.isascii():
        return
    for sign in _SIGNS:
        if text.count(sign) >= _FEWEST:
            places = list(_places(text, sign))
            if len(places) >= _FEWEST:
                for span in places:
                    yield Hit(span, fixes=(Fix("Write a bullet", (Edit(span, "•"),), Applicability.SUGGEST),))


def _places(text: str, sign: str) -> Iterator[Span]:
    at = text.find(sign)
    while at >= 0:
        if (not at or text[at - 1].isspace()) and _BEFORE_WORDS.match(text, at + 1):
            yield Span(at, at + 1)
        at = text.find(sign, at + 1)
