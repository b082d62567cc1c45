"""One amount of money: its digits in either style, its scale, and the currency before or behind it."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from rolewright.parse.facts.currency import LETTERS, NAMES, SIGNS, code
from rolewright.parse.facts.pattern import pattern
from rolewright.text import SourceText


class Amount(NamedTuple):
    """A value with its currency sign and the words from `start` to `end` that state both.

    `scale` names the unit of thousands or more that was written, such as "k", or the cents; it is already
    part of `value`.
    """

    value: float
    sign: str | None
    start: int
    end: int
    scale: str


SCALES = {
    "k": 1_000,
    "thousand": 1_000,
    "lakh": 100_000,
    "l": 100_000,
    "crore": 10_000_000,
    "juta": 1_000_000,
    "huge": 1_000_000,
}

_NUMBER = re.compile(r"[0-9]+(?:[.,'][0-9]+| [0-9]{3}(?![0-9]))*")
_MOST_DIGITS = 15
_SCALE = pattern(
    r" ?(?:(?P<k>k)(?=eur|usd|gbp|chf|\b)|(?P<lakh>lakhs?|lacs?|(?=lpa\b))|(?P<l>l\b)|(?P<crore>crores?|cr\b)"
    r"|(?P<thousand>thousand)"
    r"|(?P<huge>million|millions|billion|mil|mn|mm|mio|bn|m|b|tn)\b|(?P<juta>juta|jt)\b"
    r"|(?P<cents>cents?\b|¢|(?=cpm\b)))"
)
# 401k is a plan for old age.
_PENSIONS = ("401", "403", "457")
_LONGEST_SIGN = max(map(len, SIGNS))
_LONGEST_WORD = 5
LAST_OF_SIGNS = frozenset(sign[-1] for sign in SIGNS if not sign[-1].isalpha())
# Most signs are one of these; few have more before them, as "US$" and "CAD $" have.
_PLAIN_SIGNS = {"$": "$", "£": "GBP", "€": "EUR", "₹": "INR"}
_BEFORE_PLAIN = tuple(sign[:-1] for sign in SIGNS if len(sign) > 1 and sign[-1] in _PLAIN_SIGNS)
_BEHIND = pattern(r"[ *_(]{0,2}(&[a-z0-9#]{2,7};|â‚¬|[a-zčł]+\.?|[^\w\s])")
# After a single letter, grouped digits or a few are an amount; more are a reference number.
_GROUPED = pattern(r"[1-9][0-9]{0,2}[ ,][0-9]{3}(?![0-9])")
_SHORT = pattern(r"[1-9][0-9]{1,5}(?![0-9])")
# What ends an amount in India, Kenya and the Netherlands ("15,000/-", "35,000/=", "3.500,-"), and a stray full
# stop ahead of the period ("$16. /hour").
_TAIL = pattern(r"/[-=]|,-+(?! ?\d)|\.-(?! ?\d)|\.(?= ?(?:/ ?|per |an? )[hdwmy])")
_STARTS_OF_TAIL = frozenset("/,.")


def amount_at(source: SourceText, start: int, limit: int) -> Amount | None:
    """The amount whose digits begin at `start`, or None where they can be no money."""
    folded = source.folded
    found = _NUMBER.match(folded, start, limit)
    value, end = _value(found) if found else (None, start)
    if found is None or value is None:
        return None
    sign, begin = sign_ahead(source, start)
    if sign is None and start and (folded[start - 1].isalnum() or folded[start - 1] in "#@"):
        return None
    scale, end = _scale(folded, end)
    if scale == "k" and sign is None and found[0] in _PENSIONS:
        return None
    if folded[end : end + 1] in _STARTS_OF_TAIL:
        tail = _TAIL.match(folded, end)
        end = tail.end() if tail else end
    if sign is None or sign == "$":
        behind, after = _sign_behind(source, end)
        sign, end = (behind, after) if behind else (sign, end)
    if scale == "cents":
        return Amount(value / 100 if value >= 1 else value, sign or "$", begin, end, scale)
    if sign is None and scale in ("lakh", "crore"):
        sign = "INR"
    return Amount(value * SCALES.get(scale, 1), sign, begin, end, scale)


def amount_from(source: SourceText, at: int, limit: int) -> Amount | None:
    """The amount whose sign or digits begin at `at`."""
    digits = _NUMBER.search(source.folded, at, min(limit, at + _LONGEST_SIGN + 2))
    amount = amount_at(source, digits.start(), limit) if digits else None
    return amount if amount and not source.folded[at : amount.start].strip(" *_") else None


def sign_ahead(source: SourceText, start: int) -> tuple[str | None, int]:
    """The currency written before the digits at `start`, and where it begins."""
    folded = source.folded
    stop = start
    while stop > 0 and start - stop < 3 and folded[stop - 1] in " *_":
        stop -= 1
    plain = _PLAIN_SIGNS.get(folded[stop - 1 : stop])
    if plain and not folded.endswith(_BEFORE_PLAIN, 0, stop - 1):
        return plain, stop - 1
    for begin in _possible_signs(folded, stop):
        word = folded[begin:stop]
        if word[0].isalpha() and begin and folded[begin - 1].isalpha():
            continue
        if word in LETTERS and not (source.text[begin].isupper() and _follows_letter(folded, stop, start)):
            continue
        sign = SIGNS.get(word) or (code(source.text[begin:stop], word) if len(word) == 3 else None)
        if sign is not None:
            return sign, begin
    return None, start


def _possible_signs(folded: str, stop: int) -> Iterable[int]:
    """Where a sign that ends at `stop` may begin: with letters only the whole word can be one."""
    last = folded[stop - 1 : stop]
    if not last.isalpha():
        return range(max(0, stop - _LONGEST_SIGN), stop) if last in LAST_OF_SIGNS else ()
    begin = stop - 1
    while (
        begin > 0
        and stop - begin < _LONGEST_WORD
        and (folded[begin - 1].isalpha() or folded[begin - 1] == "$")
    ):
        begin -= 1
    return (begin,)


def _follows_letter(folded: str, stop: int, start: int) -> bool:
    return _GROUPED.match(folded, start) is not None or (
        stop == start and _SHORT.match(folded, start) is not None
    )


def _sign_behind(source: SourceText, end: int) -> tuple[str | None, int]:
    """The currency written behind an amount that ends at `end`, and where it ends."""
    found = _BEHIND.match(source.folded, end)
    if found is None or source.folded[found.end() : found.end() + 1].isdigit():
        return None, end
    start, stop = found.span(1)
    for word in (found[1], found[1].rstrip(".")):
        sign = NAMES.get(word) or code(source.text[start : start + len(word)], word)
        if sign is not None:
            stop = start + len(word)
            return sign, stop + (source.folded[stop : stop + 1] == ")")
    return None, end


def _scale(folded: str, end: int) -> tuple[str, int]:
    """The scale written behind digits that end at `end`, and where it ends; "LPA" and "CPM" are left as periods."""
    found = _SCALE.match(folded, end)
    if found is None or (found.lastgroup == "huge" and len(found[0]) == 2 and found[0][0] == " "):
        return "", end
    return found.lastgroup or "", found.end()


def _value(found: re.Match[str]) -> tuple[float | None, int]:
    """What the digits say, in either style of separators, and where they end."""
    written = found[0]
    if " " in written:
        groups = written.split(" ")
        if len(groups[0]) > 3 or any("." in group or "," in group for group in groups[:-1]):
            written = groups[0]
    end = found.start() + len(written)
    plain = written.replace(" ", "").replace("'", "")
    if len(plain) > _MOST_DIGITS:
        return None, end
    last = max(plain.rfind("."), plain.rfind(","))
    if last < 0:
        return float(plain), end
    mark, fraction = plain[last], plain[last + 1 :]
    other = "," if mark == "." else "."
    if len(fraction) <= 2 and plain.count(mark) == 1:
        return float(f"{plain[:last].replace(other, '')}.{fraction}"), end
    if len(fraction) == 3 and other not in plain:
        return float(plain.replace(mark, "")), end
    return None, end
