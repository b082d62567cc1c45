"""Finds signs that were written in one encoding and read in another, and reads them right.

Three things can have happened. UTF-8 was read as Windows-1252, once or twice, which can be undone exactly:
"â€™" is an apostrophe. A byte of Windows-1252 was kept as a control character, which can be undone too. Or
the sign is lost, and something else stands in its place; then only an apostrophe can be told for certain, by
the letters around it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Applicability, Edit, Fix, Hit
from rolewright.text import Span, pattern
from rolewright.text.misread import MISREAD, of_windows, read_right

if TYPE_CHECKING:
    from rolewright.rules.context import Context

# Of these a text must hold one, or nothing in it is broken but, perhaps, a question mark.
_SIGNS_OF_IT = (*"ÂÃÄÅâïðÕÆ\ufffd", *"\x80\x85\x91\x92\x93\x94\x95\x96\x97\x99")
# What else may stand where an apostrophe was, in English words.
_ENDING = r"(?=(?:(?<=n.)t|s|re|ve|ll|d|m)(?:Â|\W|\Z))"
_APOSTROPHE = rf"(?<=[A-Za-z])(?:\ufffd|[âÕÆ]){_ENDING}"
_BROKEN = pattern(rf"(?P<misread>{MISREAD})|(?P<control>[\x80-\x84\x86-\x9f]|\x85(?!\n))|(?P<lost>\ufffd+)")
_BROKEN_ENGLISH = pattern(
    rf"(?P<apostrophe>{_APOSTROPHE})|(?P<blank>Â(?=[ \n]|\Z))|(?P<dash>(?<=\s)â(?=\s))|{_BROKEN.pattern}"
)
_QUESTIONED_APOSTROPHE = pattern(rf"\?{_ENDING}(?!\w=)")
_QUESTIONED_LETTER = pattern(r"(?<=[a-z]{2})\?(?=[a-z]{2,}(?![\w=]))")
# Words whose last letter is an é, in any sign's place.
_ENDS_IN_E_ACUTE = pattern(r"(?:attach|caf|canap|clich|entr|expos|fianc|prot.g|r.sum|saut)\Z", re.IGNORECASE)
_ADDRESS = pattern(r"[/=&]|\.[a-z]{2,4}\b")
_LONGEST_WORD = 40


def detect(context: Context) -> Iterator[Hit]:
    """Every broken sign, with what it was where that is certain."""
    found = [*_broken(context), *_questioned(context)]
    for span, right in sorted(found):
        if context.is_read(span.start):
            fixes = () if right is None else (_fix(span, right),)
            yield Hit(span, fixes=fixes)


def _broken(context: Context) -> Iterator[tuple[Span, str | None]]:
    text = context.text
    if text.isascii() or not any(map(text.__contains__, _SIGNS_OF_IT)):
        return
    broken = _BROKEN_ENGLISH if _is_english(context) else _BROKEN
    for found in broken.finditer(text):
        span = Span(*found.span())
        match found.lastgroup:
            case "misread":
                right = read_right(found[0])
                if right is not None:
                    yield span, None if "\ufffd" in right else right.replace("\ufeff", "")
            case "control":
                yield span, of_windows(found[0])
            case "apostrophe":
                yield span, None if _is_e_acute(text, span) else "’"
            case "blank":
                yield span, ""
            case _:
                yield span, None


def _questioned(context: Context) -> Iterator[tuple[Span, str | None]]:
    """Question marks within words: "we?re hiring a ma?tre d?"."""
    text = context.text
    at = text.find("?")
    while at >= 0:
        if text[at - 1 : at].isalpha() and text[at + 1 : at + 2].isalpha() and _is_english(context):
            span = Span(at, at + 1)
            if _QUESTIONED_APOSTROPHE.match(text, at) and not _is_of_address(text, at):
                yield span, None if _is_e_acute(text, span) else "’"
            elif _QUESTIONED_LETTER.match(text, at) and not _is_of_address(text, at):
                yield span, None
        at = text.find("?", at + 1)


def _is_english(context: Context) -> bool:
    return context.document.language in ("en", "und")


def _is_e_acute(text: str, span: Span) -> bool:
    return _ENDS_IN_E_ACUTE.search(text[max(0, span.start - _LONGEST_WORD) : span.start]) is not None


def _is_of_address(text: str, at: int) -> bool:
    """Whether the words around are an address without "https://"."""
    before = text[max(0, at - _LONGEST_WORD) : at].rsplit(maxsplit=1)
    after = text[at : at + _LONGEST_WORD].split(maxsplit=1)
    return _ADDRESS.search(before[-1] + after[0]) is not None


def _fix(span: Span, right: str) -> Fix:
    title = f"Write “{right}”" if right.strip() else "Put a space here" if right else "Take it out"
    return Fix(title, (Edit(span, right),), Applicability.SAFE)
