"""Finds pay, place, employer, codes, days, calls and signs in the title of the structured data."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit
from rolewright.text import pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
_KINDS = {
    "pay": pattern(
        r"""(?:[$£€₹¥]|\b(?:USD|EUR|GBP|CAD|AUD|INR|CHF)\ ?)\d[\d.,]*(?:\ ?k\b)?
        (?:\ ?(?:-|–|to)\ ?[$£€₹¥]?\d[\d.,]*(?:\ ?k\b)?)?
        (?:\ ?(?:/|per|an?)\ ?(?:hour|hr|h|day|week|month|year)\b)?
        | \b\d[\d.,]*k?\s?[€£]""",
        re.IGNORECASE | re.VERBOSE,
    ),
    "a day": pattern(
        rf"""\b(?:\d{{1,2}}[-/.]\d{{1,2}}[-/.](?:\d{{4}}|\d\d) | \d{{4}}-\d\d-\d\d
        | (?:\d{{1,2}}(?:st|nd|rd|th)?\ )?(?:{_MONTHS})\ (?:\d{{1,2}}(?:st|nd|rd|th)?,?\ )?20\d\d)\b""",
        re.IGNORECASE | re.VERBOSE,
    ),
    "a code": pattern(
        r"""\#\d{3,} | \(\d{4,}\) | \b(?:JR|REQ|R)-?\d{3,}\b
        | \b(?:job|req|ref|reference|requisition|vacancy|position|posting)\.?
          \ ?(?:id|no|number|code)?\.?[\ :#-]{0,2}
          [A-Z]{0,5}[-_/]?\d[\w/-]*\d""",
        re.IGNORECASE | re.VERBOSE,
    ),
    "a call": pattern(
        r"""\b(?:urgent(?:ly)?(?!\ care)(?:\ (?:hiring|needed|required))? | (?:now|we\ are|we're)\ hiring
        | hiring\ now | immediate\ (?:start|joiners?|hire) | apply\ now | start\ (?:now|asap|immediately)
        | asap | wanted)\b!*""",
        re.IGNORECASE | re.VERBOSE,
    ),
    "a remark": pattern(
        r"""\bno\ (?:\w+\ )?experience(?:\ (?:needed|required|necessary))?
        | \b(?:sign-on|signing|joining)\ bonus
        | \b(?:great|excellent|competitive|amazing|fantastic|weekly)\ (?:pay|salary|benefits|team|culture)\b
        | \bflexible\ (?:hours|schedule|working)\b | \b(?:training|accommodation|visa)\ provided\b""",
        re.IGNORECASE | re.VERBOSE,
    ),
    "a sign": pattern(
        r"[\U0001f000-\U0001faff\u2600-\u27bf\u2b50\u25b6\u25ba]+|!+|\*{2,}|~{2,}|={2,}|[_#]{2,}"
    ),
}
# What parts a place or an employer from the name of the job; "Leeds Site Manager" may be what it is called.
_PARTED = r"(?:[-–—|,:(@]\s*|\s(?:in|at)\s+)"


def detect(context: Context) -> Iterator[Hit]:
    """Each kind once, unless the title that people see holds the same, which other rules mark there."""
    said = context.said_in_markup
    if said is None or said.title is None:
        return
    seen = " ".join(context.source[context.title].split()).lower() if context.title else ""
    for what, words in _found(said.title, said.towns, said.employer):
        if words.lower() not in seen:
            yield Hit(None, {"title": said.title, "what": what, "words": words})


def _found(title: str, towns: tuple[str, ...], employer: str | None) -> Iterator[tuple[str, str]]:
    for what, expression in _KINDS.items():
        if found := expression.search(title):
            yield what, found[0].strip()
    places = [place for town in towns for place in (town, town.partition(",")[0].strip()) if place]
    for what, names in (("a place", places), ("the employer", [employer] if employer else [])):
        for name in names:
            if re.search(rf"{_PARTED}{re.escape(name)}\b", title, re.IGNORECASE):
                yield what, name
                break
