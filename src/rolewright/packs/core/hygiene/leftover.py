"""Tells placeholders from brackets and signs that are meant.

The card's words only announce a candidate. Each kind of candidate is then read whole and judged by what is in
it: a template's brackets hold an instruction, or nothing but the names of fields.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit
from rolewright.text import Span, pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

_SQUARE = pattern(r"\[([^\[\]\n]{1,400})\](?![(\[:])")
# What an answer was asked back about, in a draft: “You wrote …”, or the words and a question on them.
_ASKED_BACK = pattern(r"you (?:wrote|say) “|“[^”]*”")
_CURLY = pattern(r"(?<!\{)\{(\{?)([^{}%\n]{1,100})\}?\}")
_NAME = pattern(r"[\w ,&:-]+")
_CONSTANT = pattern(r"[A-Z]+(?:[_:][A-Z\d]+)+")
_LABEL = pattern(r"(?:^|:)[\s*_]*$")
_ANGLE = pattern(r"<([^<>=/\n]{1,200})>")
_ROUND = pattern(r"\(insert\b[^()\n]{1,200}\)", re.IGNORECASE)
_BLANK = pattern(r"(?<![\w*])_{3,}(?![\w*])")
_CROSSES = pattern(r"([$£€]?)([Xx]+(?:[,.][Xx]+)*)([kK%]|\+? (?:days|hours|years)\b)?(?!\w)")
# Stars in the place of a figure or a telephone number. Emphasis touches a word; these stand apart.
_STARS = r"(?<![^\s(:;,/–-])[$£€]?\*{3,}"
_MASKED = pattern(
    rf"{_STARS}(?: ?(?:k|m|%)(?!\w)| ?(?:hours?|hrs?|years?|months?|days?|p[ah]|p\.a)\b"
    r"| (?:per|an?) (?:annum|hour|day|week|month|year)\b)"
    rf"|{_STARS}(?: \*{{3,}})+(?![\w*])",
    re.IGNORECASE,
)
_MASKED_SUM = pattern(r"[$£€]\*{3,}(?![\w*])")
_BEFORE_A_NUMBER = pattern(
    r"\b(?:up to|at least|minimum(?: of)?|phone|telephone|tel|mobile|call)\b[ .:]{1,3}$"
)
_STARS_ALONE = pattern(r"\*{3,}(?![\w*])")
_MASKED_SAYS = "A figure or a number was blotted out here; fill it in, or leave the whole statement out."
_BOX = pattern(r"\[[ xX]?\](?!\+? ?(?:days|hours|months|years|%))")
_NEAR, _FAR = 20, 100
_WORD = pattern(r"[a-z]+")
_A_DAY = pattern(r"\b(?:date|day|interviews?|starts?|from|until)\b")

_INSTRUCTIONS = frozenset(
    "add briefly choose complete delete describe edit enter explain fill include insert list mention "
    "outline paste pick provide replace select specify state your".split()
)
_QUESTIONS = frozenset(
    "are at by do does for from had has have how if in is on since to until up was were what when where "
    "which who whom whose why with".split()
)
_FIELDS = frozenset(
    "address amount applicable application area available benefit benefits certification city client "
    "company compensation contact country criterion currency customer date day days deadline degree "
    "department description discipline duties duty email employer employment experience field first "
    "function goal here hiring hours industry job key language last level line link list location logo "
    "manager maximum method methods minimum mission name names number office opening organisation "
    "organization percentage perk person phone position postcode process product qualification "
    "qualifications range rate recruiter recruitment reference region requirement requirements "
    "responsibilities responsibility role salary sector skill skills state street supervisor surname "
    "system team technologies technology telephone time title today tool tools town type url value values "
    "wage website x xx xxx xxxx year years zip".split()
)
_JOINING = frozenset("a an and at by for if in is of on or our per s the this to with".split())
_CHOICES = frozenset(
    "contract fixed freelance full hybrid intern internship office on onsite part permanent remote site "
    "temporary term time".split()
)
_MARKUP = frozenset("address code details label li link main summary table time title".split())


def detect(context: Context) -> Iterator[Hit]:
    """Every placeholder that a candidate turns out to be; of one within another, the outer."""
    end = 0
    for candidate in context.matches:
        placeholder = _placeholder(context, candidate)
        if placeholder is not None and placeholder.start >= end:
            end = placeholder.end
            is_masked = "***" in context.source[placeholder]
            words = _MASKED_SAYS if is_masked else None
            yield Hit(placeholder, message=words)


def _placeholder(context: Context, candidate: Span) -> Span | None:
    """The whole placeholder that a candidate announces, or None when it means what it says."""
    word = context.source.folded[candidate.start : candidate.end]
    if word == "[":
        return None if _is_box(context, candidate.start) else _square(context.text, candidate.start)
    if word == "{":
        return _curly(context.text, candidate.start)
    if word == "<":
        return _angle(context.text, candidate.start)
    if word == "(insert":
        return _span(_ROUND.match(context.text, candidate.start))
    if word == "***":
        return _masked(context, candidate.start)
    if word == "___":
        return _blank(context, candidate.start)
    if word in ("tba", "tbc", "tbd"):
        return candidate if _is_left_open(context, candidate) else None
    if word.strip("$£€xk+ years") == "":
        return _crosses(context.text, candidate.start)
    return candidate


def _is_box(context: Context, start: int) -> bool:
    """Whether a bracket opens a box to tick, not an amount left open: "[x] Open on Sundays"."""
    line = context.line_at(start)
    before = context.text[max(line.start, start - _NEAR) : start]
    return not before.strip(" *-•\t") and _BOX.match(context.text, start) is not None


def _square(text: str, start: int) -> Span | None:
    found = _SQUARE.match(text, start)
    return _span(found) if found and _asks(found[1].lower()) else None


def _curly(text: str, start: int) -> Span | None:
    """`{{a name}}`, whatever it names, `{name}` of a field, and `{A_CONSTANT}`; but no expression."""
    found = _CURLY.match(text, start)
    if found is None or text[start - 1 : start] in ("$", "#"):
        return None
    if found[1]:
        return _span(found) if _NAME.fullmatch(found[2]) else None
    return _span(found) if _CONSTANT.fullmatch(found[2]) or _asks(found[2].lower()) else None


def _angle(text: str, start: int) -> Span | None:
    found = _ANGLE.match(text, start)
    return _span(found) if found and found[1].lower() not in _MARKUP and _asks(found[1].lower()) else None


def _asks(content: str) -> bool:
    """Whether the words in brackets ask to be replaced."""
    words = _WORD.findall(content)
    if not words:
        return False
    if (
        _ASKED_BACK.match(content)
        or words[0] in _INSTRUCTIONS
        or "sentences" in words
        or "paragraph" in words
    ):
        return True
    if words[0] in _QUESTIONS and "?" in content:
        return True
    if words[0] in ("and", "or") or content.lstrip(" ~")[:1].isdigit():
        return False  # words that complete the sentence, or a figure that was filled in: "[30 min]"
    if content.count("/") + content.count("|") > 1 and _CHOICES.issuperset(words):
        return True
    naming = [word for word in words if word not in _JOINING]
    return bool(naming) and _FIELDS.issuperset(naming)


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
    while start and text[start - 1] in "*$£€":
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


def _crosses(text: str, start: int) -> Span | None:
    """Crosses in the place of a number or a name. Two alone may be a numeral, a size or a chromosome."""
    while start and text[start - 1] in "Xx.,$£€":
        start -= 1
    found = _CROSSES.search(text, start)
    if found is None:
        return None
    currency, crosses, unit = found.groups()
    return _span(found) if currency or unit or crosses.lower().count("x") > 2 else None


def _span(found: re.Match[str] | None) -> Span | None:
    return Span(*found.span()) if found else None
