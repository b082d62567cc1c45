"""Tells placeholders from brackets and signs that are meant.

The card's words only announce a candidate. Each kind of candidate is then read whole and judged by what is in
it: a template's brackets hold an instruction, or nothing but the names of fields.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit
from rolewright.text import BRACKETS, Span, blank_in_brackets, crosses, is_question, pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

_LABEL = pattern(r"(?:^|:)[\s*_]*$")
_BLANK = pattern(r"(?<![\w*])_{3,}(?![\w*])")
# Stars in the place of a figure or a telephone number. Emphasis touches a word; these stand apart, and more
# of them than this are a line across the page.
_MOST_STARS = 40
_STARS = r"(?<![^\s(:;,/–-])[$£€]?\*{3,40}"
_MASKED = pattern(
    rf"{_STARS}(?: ?(?:k|m|%)(?!\w)| ?(?:hours?|hrs?|years?|months?|days?|p[ah]|p\.a)\b"
    r"| (?:per|an?) (?:annum|hour|day|week|month|year)\b)"
    rf"|{_STARS}(?: \*{{3,40}}){{1,10}}(?![\w*])",
    re.IGNORECASE,
)
_MASKED_SUM = pattern(r"[$£€]\*{3,40}(?![\w*])")
_BEFORE_A_NUMBER = pattern(
    r"\b(?:up to|at least|minimum(?: of)?|phone|telephone|tel|mobile|call)\b[ .:]{1,3}$"
)
_STARS_ALONE = pattern(r"\*{3,40}(?![\w*])")
_MASKED_SAYS = "A figure or a number was blotted out here; fill it in, or leave the whole statement out."
_QUESTION_SAYS = "This draft still asks a question here; put the answer in its place, or delete it."
_BOX = pattern(r"\[[ xX]?\](?!\+? ?(?:days|hours|months|years|%))")
_NEAR, _FAR = 20, 100
_A_DAY = pattern(r"\b(?:date|day|interviews?|starts?|from|until)\b")


def detect(context: Context) -> Iterator[Hit]:
    """Every placeholder that a candidate turns out to be; of one within another, the outer."""
    end = 0
    for candidate in context.matches:
        placeholder = _placeholder(context, candidate)
        if placeholder is not None and placeholder.start >= end:
            end = placeholder.end
            yield Hit(placeholder, message=_said_of(context.source[placeholder]))


def _said_of(words: str) -> str | None:
    """What is said instead of the card's message, where the placeholder is of no template."""
    if "***" in words:
        return _MASKED_SAYS
    return _QUESTION_SAYS if is_question(words) else None


def _placeholder(context: Context, candidate: Span) -> Span | None:
    """The whole placeholder that a candidate announces, or None when it means what it says."""
    word = context.source.folded[candidate.start : candidate.end]
    if word == "[" and _is_box(context, candidate.start):
        return None
    if word[0] in BRACKETS:
        return blank_in_brackets(context.text, candidate.start)
    if word == "***":
        return _masked(context, candidate.start)
    if word == "___":
        return _blank(context, candidate.start)
    if word in ("tba", "tbc", "tbd"):
        return candidate if _is_left_open(context, candidate) else None
    if word.strip("$£€xk+ years") == "":
        return crosses(context.text, candidate.start)
    return candidate


def _is_box(context: Context, start: int) -> bool:
    """Whether a bracket opens a box to tick, not an amount left open: "[x] Open on Sundays"."""
    line = context.line_at(start)
    before = context.text[max(line.start, start - _NEAR) : start]
    return not before.strip(" *-•\t") and _BOX.match(context.text, start) is not None


def _blank(context: Context, start: int) -> Span | None:
    """A blank to write on; a line of nothing else is a rule across the page."""
    found = None if context.text[start - 1 : start] == "_" else _BLANK.match(context.text, start)
    if found is None:
        return None
    line = context.line_at(start)
    before = context.text[max(line.start, start - _NEAR) : start]
    after = context.text[found.end() : min(line.end, found.end() + _NEAR)]
    return _span(found) if (before + after).strip() else None


def _masked(context: Context, start: int) -> Span | None:
    """Stars that took the place of a figure: "up to ****k", "£***", "call **** **** ****"."""
    text = context.text
    earliest = max(0, start - _MOST_STARS)
    while start > earliest and text[start - 1] in "*$£€":
        start -= 1
    found = _MASKED.match(text, start) or _MASKED_SUM.match(text, start)
    if found is None:
        line = context.line_at(start)
        before = context.source.folded[max(line.start, start - _NEAR) : start]
        found = _STARS_ALONE.match(text, start) if _BEFORE_A_NUMBER.search(before) else None
    return _span(found)


def _is_left_open(context: Context, candidate: Span) -> bool:
    """Whether "TBD" stands for anything but a day, which may honestly be open."""
    sentence = context.sentence_at(candidate.start)
    start, end = max(sentence.start, candidate.start - _FAR), min(sentence.end, candidate.end + _FAR)
    if _A_DAY.search(context.source.folded, start, end):
        return False
    before = Span(max(context.line_at(candidate.start).start, candidate.start - _NEAR), candidate.start)
    return context.source[candidate].isupper() or _LABEL.search(context.source[before]) is not None


def _span(found: re.Match[str] | None) -> Span | None:
    return Span(*found.span()) if found else None
