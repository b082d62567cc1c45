"""Blanks of a template: brackets and crosses where something is still to be put in.

They state nothing, so no fact is read out of them, and nothing with one may be published.
"""

import re
from collections.abc import Iterable, Iterator

from rolewright.text.pattern import pattern
from rolewright.text.span import Span

#: The signs that may open a blank.
BRACKETS = "[{<("
_SQUARE = pattern(r"\[([^\[\]\n]{1,400})\](?![(\[:])")
#: What an answer was asked back about, in a draft: “You wrote …”, or the words and a question on them.
_ASKED_BACK = pattern(r"you (?:wrote|say) “|“[^”]*”|the deadline, [^:]+: until when\b")
_CURLY = pattern(r"(?<!\{)\{(\{?)([^{}%\n]{1,100})\}?\}")
_NAME = pattern(r"[\w ,&:-]+")
_CONSTANT = pattern(r"[A-Z]+(?:[_:][A-Z\d]+)+")
_ANGLE = pattern(r"<([^<>=/\n]{1,200})>")
_ROUND = pattern(r"\(insert\b[^()\n]{1,200}\)", re.IGNORECASE)
_CROSSES = pattern(r"([$£€]?)([Xx]+(?:[,.][Xx]+)*)([kK%]|\+? (?:days|hours|years)\b)?(?!\w)")
_WORD = pattern(r"[a-z]+")
_NOT_YET = frozenset({"tba", "tbc", "tbd"})
_A_DAY = pattern(r"\b(?:dates?|days?|interviews?|starts?|starting|from|until)\b")
_NEAR = 100
#: What crosses in the place of a figure begin with.
_CROSS_SIGNS = ("xx", "$x", "£x", "€x")

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
    "organization pay percentage perk person phone place position postcode process product qualification "
    "qualifications range rate recruiter recruitment reference region requirement requirements "
    "responsibilities responsibility role salary sector skill skills state street supervisor surname "
    "system tba tbc tbd team technologies technology telephone time title today tool tools town type url "
    "value values wage website x xx xxx xxxx year years zip".split()
)
_JOINING = frozenset("a an and at by for if in is of on or our per s the this to with".split())
_CHOICES = frozenset(
    "contract fixed freelance full hybrid intern internship office on onsite part permanent remote site "
    "temporary term time".split()
)
_MARKUP = frozenset("address code details label li link main summary table time title".split())


def blanks(text: str, folded: str) -> list[Span]:
    """All blanks of a text in order; of one within another, the outer."""
    found: list[Span] = []
    for start in sorted(_candidates(folded)):
        if not found or start >= found[-1].end:
            blank = blank_in_brackets(text, start) if text[start] in BRACKETS else crosses(text, start)
            if blank is not None:
                found.append(blank)
    return found


def is_left_open(text: str, folded: str, names: Iterable[str]) -> bool:
    """Whether a blank asks for what one of the names tells, so that it is not simply missing."""
    return any(name in folded[slice(*blank)] for blank in blanks(text, folded) for name in names)


def _candidates(folded: str) -> Iterator[int]:
    """Where a blank may begin. Most texts have none of these signs, and are not looked at twice."""
    for sign in (*"[{<", "(insert", *_CROSS_SIGNS):
        at = folded.find(sign)
        while at >= 0:
            yield at
            at = folded.find(sign, at + 1)


def blank_in_brackets(text: str, start: int) -> Span | None:
    """The blank that the bracket at `start` opens, or None when it means what it says."""
    opening = text[start]
    if opening == "[":
        return _square(text, start)
    if opening == "{":
        return _curly(text, start)
    return _angle(text, start) if opening == "<" else _span(_ROUND.match(text, start))


def is_question(blank: str) -> bool:
    """Whether a blank is what a draft asks: "[Which place?]", or an answer that it asks back about."""
    found = _SQUARE.fullmatch(blank)
    words = _WORD.findall(found[1].lower()) if found else []
    return found is not None and bool(
        _ASKED_BACK.match(found[1].lower()) or ("?" in blank and words and words[0] in _QUESTIONS)
    )


def _square(text: str, start: int) -> Span | None:
    found = _SQUARE.match(text, start)
    if found is None or not _asks(found[1].lower()) or _is_open_day(text, start, found[1].lower()):
        return None
    return _span(found)


def _is_open_day(text: str, start: int, content: str) -> bool:
    """Whether it says that a day is still open, as "Interviews: [TBC]" may do in all honesty."""
    if content.strip(". ") not in _NOT_YET:
        return False
    sentence = re.split(r"[\n.;]", text[max(0, start - _NEAR) : start])[-1]
    return _A_DAY.search(sentence.lower()) is not None


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


def crosses(text: str, start: int) -> Span | None:
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
