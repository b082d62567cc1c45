"""Finds what shouts for attention in a title: signs, emoji, urgency and calls."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Fix, Hit
from rolewright.text import Span, pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

_EMOJI = "[\U0001f000-\U0001faff\u2600-\u27bf\u2b00-\u2bff\u25b6\u25ba]"
# Two stars are emphasis in Markdown.
_SIGNS = pattern(
    rf"{_EMOJI}(?:[\ufe0f\u200d]|{_EMOJI})*|[!\u00a1\uff01]+|(?<![$£€*])\*{{3,}}(?!\*|\s?(?:[kK%]\b|hours?\b|hrs?\b|p\.?[ah]\b|per\s))|([#$£€%&@~=<>?])\1+(?!\d)"
)
# Urgent care is a kind of clinic, and of experience titles say that none is needed.
_CALLS = pattern(
    r"""\b(?:
      (?:(?:extremely|really|super|very)\s)?urgent(?:ly)?
        (?!\s(?:and|&|care|community|crisis|dental|eye|medical|primary|repairs?|response|surgical|treatment))
        (?:\s(?:hiring|need(?:ed)?|opening|recruitment|required?|requirement|vacanc(?:y|ies)|wanted))?
    | (?:now|we're|we\sare|currently)\s(?:hiring|recruiting)
    | hiring(?:\s(?:asap|immediately|now|urgently)|(?=[:!]))
    | immediate(?:ly)?
        \s(?:available|hir(?:e|ing)|join(?:ers?|ing)?|need(?:ed)?|openings?|requirement|start(?:ers?)?|vacanc(?:y|ies))
    | start(?:ing)?\s(?:asap|immediately|now|today)
    | apply\s(?:asap|now|today)
    | (?:don't|do\snot)\smiss
    | asap
    | (?<!experience\s)(?:needed|wanted)(?:\s(?:asap|immediately|now|urgently))?
    )\b(?:\s?!+)?""",
    re.VERBOSE,
)
# What is in every sign and in every call, to pass over the titles that have neither.
# Style sheets that were copied along: "Nurse body { margin: 0 !important; }".
_CODE = pattern(r"\{[^{}\n]*;")
_ODD = pattern(r"[^\w\s,./:;()'\"|+-]")
_ANNOUNCING = tuple("apply asap hiring immediate miss needed recruiting start urgent wanted".split())
_PARTED = pattern(r"[(\[|,:·•–—-]\s*$")
_LEANS_ON = pattern(r"[\s:–—-]*(?:an?|our|for|in|at|to|by)\s", re.IGNORECASE)


def detect(context: Context) -> Iterator[Hit]:
    """Every sign and call on the line of the title, but not those within the employer's name."""
    title = context.title
    if title is None or _CODE.search(context.text, *title):
        return
    end = 0
    calls = [(call, "call") for call in _calls(context, title)]
    for noise, what in sorted([*calls, *((sign, "sign") for sign in _signs(context, title))]):
        if noise.start >= end and not any(noise.overlaps(name.span) for name in context.facts.employer):
            end = noise.end
            yield Hit(noise, {"what": what}, fixes=_without(context, noise, title))


def _calls(context: Context, title: Span) -> Iterator[Span]:
    folded = context.source.folded
    words = folded[title.start : title.end]
    if any(map(words.__contains__, _ANNOUNCING)):
        yield from (Span(*found.span()) for found in _CALLS.finditer(folded, *title))


def _signs(context: Context, title: Span) -> Iterator[Span]:
    if _ODD.search(context.text, *title):
        yield from (Span(*found.span()) for found in _SIGNS.finditer(context.text, *title))


def _without(context: Context, noise: Span, title: Span) -> tuple[Fix, ...]:
    """The fix that leaves the noise out, unless the rest needs it: "Wanted: a baker", "Nurse ⭐ Nights"."""
    before, after = context.text[title.start : noise.start], context.text[noise.end : title.end]
    is_within = any(map(str.isalnum, before)) and any(map(str.isalnum, after))
    is_needed = _LEANS_ON.match(after) or (is_within and not _PARTED.search(before))
    is_emphasis = "*" in context.source[noise] + after[:1]
    return () if is_needed or is_emphasis else (context.cut(noise, title),)
