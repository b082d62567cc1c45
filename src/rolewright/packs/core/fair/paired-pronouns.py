"""Puts “they” and its kin in the place of pairs of pronouns, for all of a sentence or for none of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from rolewright.findings import Applicability, Edit, Fix, Hit
from rolewright.text import Span, pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

_WORD = pattern(r"[a-z]+")
_NEXT = pattern(r"\s+((?:(?:also|always|never|often|sometimes|\w+ly)\s+)?)([a-z]+)\b(?!['-])")
_OBJECTS = frozenset({"him"})
_POSSESSIVES = frozenset({"his", "hers"})
_SUBJECTS = frozenset({"he", "she"})
_WITH_THEY = {"does": "do", "has": "have", "is": "are", "was": "were"}
_MODALS = frozenset("can could did had may might must ought shall should will would cannot".split())
# A pronoun for one person, or a verb for one, that would be left behind.
_LEFT = pattern(r"\b(?:he|she|him|her|hers|his|himself|herself)\b")
_LATER = pattern(r"(?:,|;|\b(?:and|but|or))\s+(?:(?:also|then|\w+ly)\s+)?([a-z]+)\b")


def detect(context: Context) -> Iterator[Hit]:
    """Every pair; the fix of one is the fix of its whole sentence."""
    of_sentences: dict[Span, list[Span]] = {}
    for match in context.matches:
        of_sentences.setdefault(context.sentence_at(match.start), []).append(match)
    for sentence, pairs in of_sentences.items():
        edits = _edits(context, sentence, pairs)
        for pair in pairs:
            yield Hit(pair, fixes=_fixes(context, edits))


def _fixes(context: Context, edits: Sequence[Edit]) -> tuple[Fix, ...]:
    if not edits:
        return ()
    written = dict.fromkeys(edit.text for edit in edits)
    return (Fix(f"Write “{'” and “'.join(written)}”", tuple(edits), Applicability.SAFE),)


def _edits(context: Context, sentence: Span, pairs: Sequence[Span]) -> list[Edit]:
    """What makes a sentence speak of "them"; nothing where part of it would go on about one person."""
    folded = context.source.folded
    edits: list[Edit] = []
    at = sentence.start
    for pair in pairs:
        found = _plural(context, pair, sentence.end)
        if found is None or _LEFT.search(folded, at, pair.start):
            return []
        span, words = found
        edits += context.fix(span, words).edits
        at = span.end
    return [] if _LEFT.search(folded, at, sentence.end) else edits


def _plural(context: Context, pair: Span, end: int) -> tuple[Span, str] | None:
    """A pair, with the verb that belongs to it, and what stands for them; None where that is not certain."""
    words = set(_WORD.findall(context.source.folded, *pair)) - {"or", "s"}
    if words & {"himself", "herself"}:
        return pair, "themselves"
    if words & _POSSESSIVES:
        return pair, "their"
    if words & _OBJECTS:
        return pair, "them"
    return _with_verb(context, pair, end) if words & _SUBJECTS else None


def _with_verb(context: Context, pair: Span, end: int) -> tuple[Span, str] | None:
    following = _NEXT.match(context.source.folded, pair.end, end)
    if following is None:
        return None
    adverb, verb = following.groups()
    span = Span(pair.start, following.end())
    if verb in _MODALS:
        return span, f"they {adverb}{verb}"
    known = context.verb(verb)
    if known is not None and known.form == "base":
        return span, f"they {adverb}{verb}"
    plural = _WITH_THEY.get(verb) or (known.base if known is not None and known.form == "third" else None)
    if plural is None or _goes_on(context, span.end, end):
        return None
    return span, f"they {adverb}{plural}"


def _goes_on(context: Context, start: int, end: int) -> bool:
    """Whether a later verb may be one for one person too: “he/she is calm and likes bees”."""
    for word in _LATER.findall(context.source.folded, start, end):
        known = context.verb(word)
        if word in _WITH_THEY or (known is not None and known.form == "third"):
            return True
    return False
