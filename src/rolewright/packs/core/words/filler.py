"""Marks filler, and leaves it out.

Of a pattern that needs its neighbours to be sure, only the filler counts: "currently" of "currently looking".
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Fix, Hit
from rolewright.text import Span, pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

_ADVERBS = pattern(
    r"(?:always |now |currently )?"
    r"(?:actively|currently|presently|effectively|efficiently|proactively|successfully)"
    r"(?:\s+and\s+(?:actively|effectively|efficiently|proactively|successfully))?(?=\s)"
)
_ADVERB = pattern(r"(?:actively|effectively|efficiently|proactively|successfully)\b")
_HUNTING = pattern(
    r"\s+(?:accepting|expanding|hiring|has|have|in search|looking|recruiting|searching|seeking)"
)
# What a verb follows: a subject, a helping verb, "to", or another verb by "and" or a comma.
_BEFORE_VERB = pattern(
    r"(?:\b(?:you'll|you|we|and|also|can|could|help|may|must|or|should|to|who|will|would)\s+|[,;:/]\s*)$"
)
_NEXT = pattern(r"\s+([a-z-]+)")
_ALWAYS = "at all times"
# "Creatively and proactively solving": the "and" would be left behind.
_JOINED_ADVERB = pattern(r"\w+ly\s*(?:,|and|&|or)\s*(?:and\s+|or\s+)?$")
_LONGEST_WORD = 40
_CONDITION = "appropriate"


def detect(context: Context) -> Iterator[Hit]:
    """Every filler with the fix that leaves it out."""
    for match in context.matches:
        filler = _filler(context, match)
        if filler is not None:
            yield Hit(filler, fixes=tuple(_without(context, filler)))


def _without(context: Context, filler: Span) -> Iterator[Fix]:
    """The fix that leaves a filler out; a condition, however vague, is for its owner to drop."""
    sentence = context.sentence_at(filler.start)
    rest = context.text[sentence.start : filler.start] + context.text[filler.end : sentence.end]
    is_joined = _JOINED_ADVERB.search(context.text, max(0, filler.start - _LONGEST_WORD), filler.start)
    if (
        any(map(str.isalnum, rest))
        and not is_joined
        and not context.source.folded.endswith(_CONDITION, *filler)
    ):
        yield context.fix(filler, "")


def _filler(context: Context, match: Span) -> Span | None:
    folded = context.source.folded
    if folded.startswith(_ALWAYS, match.end - len(_ALWAYS)):
        return Span(match.end - len(_ALWAYS), match.end)
    adverbs = _ADVERBS.match(folded, match.start)
    if adverbs is None:
        return None if _ADVERB.match(folded, *match) else match
    filler = Span(*adverbs.span())
    if _HUNTING.match(folded, filler.end) or (_leads_verb(context, filler) and _opens(context, filler)):
        return filler
    return None


def _leads_verb(context: Context, adverb: Span) -> bool:
    """Whether the next word is a verb in a form that a duty may have: "manage", "manages", "managing"."""
    following = _NEXT.match(context.source.folded, adverb.end)
    return following is not None and context.verb(following[1]) is not None


def _opens(context: Context, adverb: Span) -> bool:
    """Whether an adverb stands where a verb should: first in a sentence or line, after "will" or "and".

    In a list that lost its bullets each line is a duty, and all of them look like one sentence.
    """
    start = max(context.sentence_at(adverb.start).start, context.line_at(adverb.start).start)
    before = context.source.folded[context.sentence_at(adverb.start).start : adverb.start]
    is_first = not any(map(str.isalnum, context.source.folded[start : adverb.start]))
    return is_first or _BEFORE_VERB.search(before) is not None
