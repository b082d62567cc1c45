"""Finds duties that name a thing where an action belongs: "Preparation of reports"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import Item, SectionKind
from rolewright.findings import Hit
from rolewright.text import Span, pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

# Work that was made a noun, with the word that ties it to what is worked on.
_ACTION = (
    r"(?:[a-z-]{3,}(?:ation|ition|ction|ption|uction|ution|etion|sion|ment|nance|tance|liance|rsight|ysis)"
    r"|(?:co-?)?ordination|coverage|delivery|liaison|oversight|recovery|removal|renewal|setup|upkeep)"
)
_NOUN = pattern(
    rf"(?:(?!(?:a|all|an|and|any|each|every|for|in|no|of|on|some|the|these|this|to|with|your)\b)[a-z-]+(?<!s)\s+(?:(?:and|&)\s+)?){{0,3}}?{_ACTION}"
    rf"(?:(?:,\s+|,?\s+(?:and|&)\s+)(?:[a-z-]+\s+){{0,2}}?[a-z-]+)*?\s+(?:of|in|with)\b"
)
_VERB_AS_NOUN = pattern(r"[a-z-]+\s+of\b")
# What is known, had, felt or owned is no work.
_NO_WORK = pattern(
    r"\b(?:ability|agreement|ambition|appreciation|attention|certification|commission|commitment|compensation"
    r"|competence|comprehension|condition|connection|dedication|department|description|distance|document|education"
    r"|environment|equipment|experience|expertise|familiarity|foundation|government|importance|information"
    r"|institution|insurance|intention|interest|knowledge|location|mission|motivation|option|passion|pension"
    r"|permission|portion|position|profession|proficiency|qualification|question|reputation|section|skills?"
    r"|station|tradition|understanding|variation|version|vision|willing\w*)\b"
)
_TAKES_OF = frozenset(
    "approve beware conceive consist dispose dream hear know learn make".split()
    + "partake speak take talk tell think use write".split()
)
_FEWEST_WORDS = 3


def detect(context: Context) -> Iterator[Hit]:
    """The first words of each duty that begins with a noun made of a verb."""
    for entries in context.lists:
        for item in entries:
            if item.kind is SectionKind.RESPONSIBILITIES:
                named = _named(context, item)
                if named is not None and not context.quiet(named):
                    yield Hit(named)


def _named(context: Context, item: Item) -> Span | None:
    start = context.item_start(item)
    if start is None or start.addressed or start.labelled:
        return None
    folded = context.source.folded
    at = start.span.start
    if folded[at : item.span.end].count(" ") + 1 < _FEWEST_WORDS or folded[: item.span.end].endswith(":"):
        return None
    if start.verb is None:
        found = _NOUN.match(folded, at, item.span.end)
    elif start.verb.base == start.word and start.word not in _TAKES_OF:
        found = _VERB_AS_NOUN.match(folded, at, item.span.end)
    else:
        return None
    if found is None or _NO_WORK.search(found[0]):
        return None
    return Span(*found.span())
