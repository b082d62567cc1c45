"""Tells codes and reference numbers from numbers that belong to the job's name.

A code stands apart from the name: in brackets, behind a dash, at an end. What is left are numbers that
readers know: years, hours, dates, grades, standards, postcodes and pay.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Fix, Hit
from rolewright.text import Span, pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

_LABELLED = pattern(
    r"""(?<!\w)(?:
      (?:job|posting|position|vacancy|requisition|reference|ref|req)\.?
        \s?(?:(?:id|no|number|code|ref|reference)\b\.?)?
    | id(?=[:#])
    | (?:vac|jr|jo|req|irc)(?=[-_ ]?\d)
    )[\s:#_-]{0,3}[a-z]{0,5}[-_/]?\d[\w/.-]*\w""",
    re.VERBOSE | re.IGNORECASE,
)
_BARE = pattern(r"#?([A-Za-z]{0,6})[-_]?\d[\dA-Za-z_.-]*\w")
_KNOWN = pattern(
    r"""(?:19|20)\d\d(?:[-/](?:\d\d|(?:19|20)\d\d))?     # a year, a season
    | [0-2]?\d[0-5][05]-[0-2]?\d[0-5][05]                # hours of a shift
    | \d{1,2}[-/.]\d{1,2}[-/.](?:\d\d|\d{4})             # a date
    | \d{5,6}-\d{5,6}                                    # pay from and to
    | 1099                                               # a kind of contract
    """,
    re.VERBOSE,
)
# Pay plans and standards, which people search for.
_FAMILIAR = frozenset(
    "api as asme astm bs bts din en fs gl gs iec ieee ipc iso mil mos nf nfpa nh nvq rs sap ses ul wg".split()
)
_APART_BEFORE = pattern(r"(?:[(\[)\]|/#:]|\s[-–—·•])\s*$")
_APART_AFTER = pattern(r"\s*(?:[)\]|:]|[-–—·•]\s|\W*$)")
_WORD_BEFORE = pattern(r"([A-Za-z]+) $")
# The code itself, without "Ref." or "vacancy no.".
_LAST_WORD = pattern(r"[\w/.-]*\d[\w/.-]*$")
_LONGEST = 200


def detect(context: Context) -> Iterator[Hit]:
    """Every code on the line of the title, with the fix that leaves it out if it stands elsewhere too."""
    title = context.title
    if title is None or title.length > _LONGEST or not any(map(str.isdigit, context.source[title])):
        return
    end = 0
    for code in sorted([*_labelled(context, title), *_bare(context, title)]):
        if code.start >= end:
            end = code.end
            yield Hit(code, fixes=_without(context, code, title))


def _without(context: Context, code: Span, title: Span) -> tuple[Fix, ...]:
    """The fix that leaves a code out; none where the posting would not tell it any more."""
    number = _LAST_WORD.search(context.source[code])
    if number is None or number[0] not in context.text[: title.start] + context.text[title.end :]:
        return ()
    return (context.cut(code, title, "Leave the code out, since it stands elsewhere as well"),)


def _labelled(context: Context, title: Span) -> Iterator[Span]:
    """Codes that say what they are: "Ref: AB-12", "Job 4471"."""
    for found in _LABELLED.finditer(context.text, *title):
        if _digits(found[0]) > 1:
            yield Span(*found.span())


def _bare(context: Context, title: Span) -> Iterator[Span]:
    """Codes that stand alone: "R0012345 - Nurse", "Nurse (7605)"."""
    for found in _BARE.finditer(context.text, *title):
        span = Span(*found.span())
        before, after = context.text[title.start : span.start], context.text[span.end : title.end]
        if _is_code(found) and _stands_apart(before, found[0], after) and not _is_stated(context, span):
            yield span


def _is_code(found: re.Match[str]) -> bool:
    least = 3 if found[0].startswith("#") else 4
    is_known = found[1].lower() in _FAMILIAR or _KNOWN.fullmatch(found[0])
    return _digits(found[0]) >= least and not is_known


def _stands_apart(before: str, number: str, after: str) -> bool:
    if not before.strip(" \"'"):
        return True
    if _APART_BEFORE.search(before):
        return _APART_AFTER.match(after) is not None
    # A long number may close the title without a sign, but not in "ISO 27001" or "TX 77002".
    word = _WORD_BEFORE.search(before)
    is_named = word is not None and (
        word[1].lower() in _FAMILIAR or (len(word[1]) == 2 and word[1].isupper())
    )
    return word is not None and not is_named and _digits(number) > 4 and not after.strip(" \"')")


def _is_stated(context: Context, span: Span) -> bool:
    """Whether a number is pay, or the postcode of a place."""
    facts = context.facts
    return any(span.overlaps(mention.span) for mention in facts.pay) or any(
        mention.span.start < span.end and span.start <= mention.span.end + 2 for mention in facts.locations
    )


def _digits(words: str) -> int:
    return sum(map(str.isdigit, words))
