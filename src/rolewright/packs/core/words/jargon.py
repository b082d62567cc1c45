"""Marks jargon, and gives the plain word for the one verb that always has it: "leverage"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit
from rolewright.text import Span, pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

_PLAIN = {"leverage": "use", "leverages": "uses", "leveraging": "using"}
_BEFORE_VERB = pattern(
    r"(?:^|[;:/]|\b(?:and|better|can|effectively|fully|help|helps|may|might|must|or|should|successfully|they|to|we"
    r"|will|you|you'll))[\s*_-]*$"
)
_OBJECT = pattern(r"[*_]*\s+(?!(?:for|in|of|on|over|to|with|ratios?|point|points|to)\b)[*_]*\w")


def detect(context: Context) -> Iterator[Hit]:
    """Every piece of jargon that is no name, and "leverage" where it is a verb."""
    for match in context.matches:
        plain = _PLAIN.get(context.source.folded[match.start : match.end])
        if plain is None:
            if not _is_name(context, match):
                yield Hit(match)
        elif _is_verb(context, match):
            yield Hit(match, fixes=(context.fix(match, plain),))


def _is_verb(context: Context, word: Span) -> bool:
    """Whether "leverage" is done to something: "leverage our data", but not "operating leverage"."""
    folded, sentence = context.source.folded, context.sentence_at(word.start)
    if not _OBJECT.match(folded, word.end, sentence.end):
        return False
    before = folded[sentence.start : word.start]
    return (
        folded[word.start : word.end] != "leverage"
        or _BEFORE_VERB.search(before.lstrip(" -*_•\t")) is not None
    )


def _is_name(context: Context, match: Span) -> bool:
    """Whether words within a sentence are all written with capitals: "North Star Hospital"."""
    words = context.words(match)
    opens = context.sentence_at(match.start).start == match.start
    return not opens and len(words) > 1 and all(context.text[word.start].isupper() for word in words)
