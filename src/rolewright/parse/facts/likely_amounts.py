"""Where a posting may state money: a first, quick look at every number, for most count something else."""

import re
from collections.abc import Iterator

from rolewright.parse.facts.amount import LAST_OF_SIGNS, sign_ahead
from rolewright.parse.facts.currency import CODES, LETTERS, SIGNS
from rolewright.parse.facts.pattern import pattern
from rolewright.text import SourceText, Span

# Bytes in which every digit is a zero are searched three times as fast as the text.
_ZEROS = bytes.maketrans(b"123456789", b"000000000")
_NUMBER = re.compile(rb"0(?:[0.,']*0)?")
_LONGEST_SHORT = 3
# What must touch a short number without a sign for it to be money, alone or as the lower end of a range.
_PROMISING = pattern(
    r"""(?x)[ ]\d{3}(?!\d)
    | [ )*_]{0,2}(?:(?:-{1,2}|to|~|à|a|bis|/|and|und|et|en|y)[ ]?[$£€₹]?\d[\d.,]*(?:[ ]\d{3}(?!\d))?)?[ *_]{0,2}
      (?:k(?![a-z])|k(?:eur|usd|gbp)|l\b|lakh|lac|lpa|cr(?:ore)?s?\b|thousand|cpm\b|cents?\b|¢
      |[$£€₹]|â‚|&(?:euro|pound)|usd|eur|gbp|cad|aud|sgd|inr|chf|sek|zł|pln|kr\b|/-
      |(?:/|per|an?)[ ]?(?:hour|hr|h\b|day|d\b|week|wk|month|mo|year|yr|annum)|hourly|p[./]?[ahdwm]\b|pcm)"""
)
_STARTS_OF_PROMISE = frozenset("0123456789 )*_-~/$£€₹¢&âàaybtklcuegishpzn")
# Few words before a number end as a currency does; the others need no closer look.
_LAST_OF_WORDS = frozenset(word[-2:] for word in (*SIGNS, *map(str.lower, CODES)) if word[-1].isalpha())
_LONGEST_LABEL = 22
_LABEL = pattern(r"\b(?:salary|pay|wage|rate|compensation|stipend)(?: range)? ?: ?\Z")


def likely_amounts(source: SourceText, within: Span) -> Iterator[int]:
    """Where the digits of each number begin that may be money."""
    folded = source.folded
    zeros = folded.encode("ascii", "replace").translate(_ZEROS)
    for found in _NUMBER.finditer(zeros, *within):
        start, end = found.span()
        if (
            (end - start > _LONGEST_SHORT and not _is_year(folded[start:end]))
            or (folded[end : end + 2].lstrip()[:1] in _STARTS_OF_PROMISE and _PROMISING.match(folded, end))
            or (_may_follow_sign(folded, start) and sign_ahead(source, start)[0] is not None)
            or (":" in folded[max(0, start - 2) : start] and is_labelled(folded, start))
        ):
            yield start


def is_labelled(folded: str, start: int) -> bool:
    """Whether a label for pay and nothing else stands before the number that begins at `start`."""
    return _LABEL.search(folded, max(0, start - _LONGEST_LABEL), start) is not None


def _is_year(digits: str) -> bool:
    return len(digits) == 4 and digits[:2] in ("19", "20") and digits.isdigit()


def _may_follow_sign(folded: str, start: int) -> bool:
    """Whether what is before digits ends as a currency sign does."""
    last = folded[max(0, start - 4) : start].rstrip(" *_")[-2:]
    return (
        last in _LAST_OF_WORDS
        or last[-1:] in LAST_OF_SIGNS
        or (last[-1:] in LETTERS and not last[0].isalpha())
    )
