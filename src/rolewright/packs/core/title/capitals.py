"""Hears titles that shout."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Applicability, Edit, Fix, Hit
from rolewright.text import Span, pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

_WORD = pattern(r"[^\W\d_]+")
_VOWEL = pattern("[AEIOUYÀ-ÖØ-Ý]")
# Short words of titles that are no acronyms.
_SHORT = frozenset(
    "A AN AND AREA AS AT BAKER BUYER BY CARE CHEF CLERK COACH COOK DATA FIELD FOR GUARD IN LINE NIGHT NURSE "
    "OF ON PILOT SALES SHIFT SHOP SOUS STAFF STORE TEAM THE TO TUTOR WARD WITH YARD YOUTH".split()
)


def detect(context: Context) -> Iterator[Hit]:
    """The name of the job, when it is written in capitals throughout and is no acronym."""
    title = context.facts.title
    if not title:
        return
    named = title.mentions[0]
    written = context.source[named.span]
    if not written.isupper() or not _is_shouted(written):
        return
    fixes: tuple[Fix, ...] = ()
    is_whole = not _is_left_shouting(context, named.span)
    if is_whole and named.value.upper() == written and all(map(_is_plain, _WORD.findall(written))):
        edit = Edit(named.span, named.value)
        fixes = (Fix(f"Write “{named.value}”", (edit,), Applicability.SAFE),)
    yield Hit(named.span, fixes=fixes)


def _is_left_shouting(context: Context, named: Span) -> bool:
    """Whether the rest of the line would still be in capitals; half a line looks like a slip."""
    line = context.line_at(named.start)
    rest = context.text[line.start : named.start] + " " + context.text[named.end : line.end]
    return len([word for word in _WORD.findall(rest) if word.isupper() and len(word) > 3]) > 1


def _is_shouted(written: str) -> bool:
    """Whether there are words in it, which an acronym is too short for."""
    spoken = [word for word in _WORD.findall(written) if _VOWEL.search(word)]
    return any(len(word) > 5 for word in spoken) or sum(len(word) > 3 for word in spoken) > 1


def _is_plain(word: str) -> bool:
    """Whether a word is surely not an acronym, so that small letters are right for it."""
    return word in _SHORT or (len(word) > 5 and _VOWEL.search(word) is not None)
