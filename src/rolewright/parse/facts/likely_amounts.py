"""Where a posting may state money: a first, quick look at every number, for most count something else."""

import re
from collections.abc import Iterator
from itertools import islice

from rolewright.parse.facts.amount import LAST_OF_SIGNS, PENSIONS, PLAIN_SIGNS, sign_ahead
from rolewright.parse.facts.currency import CODES, LETTERS, SIGNS
from rolewright.text import SourceText, Span, compiled, pattern

# Bytes are searched faster than text, and fastest where every digit is a zero.
_ZEROS = bytes.maketrans(b"123456789", b"000000000")
_NUMBER = re.compile(rb"0(?:[0.,']*0)?")
# No posting holds so many; the rest of such a text is not worth the time.
_MOST_NUMBERS = 20_000
_LONGEST_SHORT = 3
# What must touch a short number without a sign for it to be money, alone or as the lower end of a range.
_PROMISING = compiled(
    r"""(?x)(?:[ ]\d{3}(?!\d)){0,3}[ )*_]{0,2}
    (?:(?:-{1,2}|to|~|à|a|bis|/|and|und|et|en|y)[ ]?[$£€₹]?\d[\d.,]*(?:[ ]\d{3}(?!\d))?)?[ *_]{0,2}
    (?:k(?![a-z])|k(?:eur|usd|gbp)|l\b|lakh|lac|lpa|cr(?:ore)?s?\b|thousand|cpm\b|cents?\b|¢
    |[$£€₹]|â‚|&(?:euro|pound)|usd|eur|gbp|cad|aud|sgd|inr|chf|sek|zł|pln|kr\b|/-
    |(?:/|per|an?)[ ]?(?:hour|hr|h\b|day|d\b|week|wk|month|mo|year|yr|annum)|hourly|p[./]?[ahdw]\b|pcm)"""
)
_STARTS_OF_PROMISE = frozenset("0123456789 )*_-~/$£€₹¢&âàaybtklcuegishpzn")
_GROUP = compiled(r" \d{3}(?!\d)")
_TIMES = ("am", "pm", " am", " pm")
# Few words before a number end as a currency does; the others need no closer look.
_LAST_OF_WORDS = frozenset(word[-2:] for word in (*SIGNS, *map(str.lower, CODES)) if word[-1].isalpha())
# A large number without a sign is pay only where one of these stands near.
_PAY_STEMS = tuple(
    b"pay salar saler compens rate wage earn remun renum basic package stipend ctc gehalt lohn salaire "
    b"sueldo".split()
)
_PAY_SIGNS = frozenset("💰💵💸💲")
_NEAR = 80
# "Salary: 17 - 20" is pay though nothing else says so.
_LABEL = pattern(r"\b(?:salary|pay|wage|rate|compensation|stipend)(?: range)? ?: ?\Z")
_LONGEST_LABEL = 22


def likely_amounts(source: SourceText, within: Span) -> Iterator[int]:
    """Where the digits of each number begin that may be money."""
    folded = source.folded
    for found in islice(_NUMBER.finditer(_zeros(folded), *within), _MOST_NUMBERS):
        start, end = found.span()
        before = folded[start - 4 : start] if start >= 4 else folded[:start]
        if (
            before[-1:] in PLAIN_SIGNS
            or (
                folded[end : end + 2].lstrip()[:1] in _STARTS_OF_PROMISE and _is_promising(folded, start, end)
            )
            or (_may_end_as_sign(before) and sign_ahead(source, start)[0] is not None)
            or (
                _is_large(folded, start, end)
                and (begins_line(before) or is_near_pay(folded, start, end, within))
            )
            or (before.rstrip()[-1:] == ":" and is_labelled(folded, start))
        ):
            yield start


def numbers(source: SourceText, within: Span) -> Iterator[int]:
    """Where the digits of each number begin."""
    return (found.start() for found in _NUMBER.finditer(_zeros(source.folded), *within))


def is_near_pay(folded: str, start: int, end: int, within: Span) -> bool:
    """Whether a word for pay stands near the number from `start` to `end`."""
    near = folded[max(within.start, start - _NEAR) : min(within.end, end + _NEAR)]
    plain = near.encode("ascii", "replace")
    return any(stem in plain for stem in _PAY_STEMS) or not (near.isascii() or _PAY_SIGNS.isdisjoint(near))


def begins_line(before: str) -> bool:
    """Whether a number stands first on its line, as far as the few letters before it show."""
    return len(before) < 4 or "\n" in before


def is_labelled(folded: str, start: int) -> bool:
    """Whether a label for pay and nothing else stands before the number that begins at `start`."""
    return _LABEL.search(folded, max(0, start - _LONGEST_LABEL), start) is not None


def _zeros(folded: str) -> bytes:
    return folded.encode("ascii", "replace").translate(_ZEROS)


def _is_promising(folded: str, start: int, end: int) -> bool:
    return _PROMISING.match(folded, end) is not None and folded[start:end] not in PENSIONS


def _may_end_as_sign(before: str) -> bool:
    """Whether what is right before digits ends as a currency sign does."""
    last = before.rstrip(" *_")[-2:]
    sign = last[-1:]
    return last in _LAST_OF_WORDS or sign in LAST_OF_SIGNS or (sign in LETTERS and not last[0].isalpha())


def _is_large(folded: str, start: int, end: int) -> bool:
    """Whether a number without a sign may be of the size of pay: no year, time, telephone number or code."""
    if end - start <= _LONGEST_SHORT and not _GROUP.match(folded, end):
        return False
    if folded[start] == "0" or (start and (folded[start - 1].isalnum() or folded[start - 1] in "#@/")):
        return False
    is_year = end - start == 4 and folded[start : start + 2] in ("19", "20") and folded[start:end].isdigit()
    return not is_year and not folded.startswith(_TIMES, end)
