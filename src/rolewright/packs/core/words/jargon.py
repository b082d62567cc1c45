"""Marks jargon, and gives the plain word for the one verb that always has it: "leverage"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit
from rolewright.text import Span

if TYPE_CHECKING:
    from rolewright.rules.context import Context

_PLAIN = {"leverage": "use", "leverages": "uses", "leveraging": "using", "leveraged": "used"}


def detect(context: Context) -> Iterator[Hit]:
    """Every piece of jargon; of "leverage our data", which the object tells from a noun, the verb alone."""
    for match in context.matches:
        if _is_name(context, match):
            continue
        verb = next((word for word in context.words(match) if _folded(context, word) in _PLAIN), None)
        if verb is None:
            yield Hit(match)
        else:
            yield Hit(verb, fixes=(context.fix(verb, _PLAIN[_folded(context, verb)]),))


def _folded(context: Context, span: Span) -> str:
    return context.source.folded[span.start : span.end]


def _is_name(context: Context, match: Span) -> bool:
    """Whether words within a sentence are all written with capitals: "North Star Hospital"."""
    words = context.words(match)
    opens = context.sentence_at(match.start).start == match.start
    return not opens and len(words) > 1 and all(context.text[word.start].isupper() for word in words)
