"""One amount of money: its digits in either style, its scale, and the currency before or behind it."""

from collections.abc import Iterable

from rolewright.parse.facts.currency import LETTERS, NAMES, SIGNS, code
from rolewright.text import SourceText, compiled, pattern
from rolewright.tuples import NamedTuple


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
_WRITTEN_SCALES = {
    **{scale: scale for scale in SCALES},
    **dict.fromkeys("lakhs lac lacs lpa".split(), "lakh"),
    **dict.fromkeys("crores cr".split(), "crore"),
    **dict.fromkeys("million millions billion mil mn mm mio bn tn m b".split(), "huge"),
    **dict.fromkeys("cent cents ¢ cpm".split(), "cents"),
    "jt": "juta",
}
# Digits, scale, an ending, the currency behind. "LPA" and "CPM" are looked at and left to tell the period.
# An amount ends in "/-" in India, "/=" in Kenya, ",-" in the Netherlands, and in a stray full stop in
# "$16. /hour".
_AMOUNT = compiled(
    r"""(?x)(?P<digits>[0-9]{1,3}(?:[ ][0-9]{3}(?![0-9])){1,5}(?:[.,'][0-9]+)*|[0-9]+(?:[.,'][0-9]+)*)
    (?:[ ]?(?P<scale>k(?=eur|usd|gbp|chf|\b)|(?:lakhs?|lacs?|l|crores?|cr|millions?|billion|mil|mn|mm|mio|bn
        |tn|juta|jt|cents?)\b|thousand|¢)
      |(?P<glued>[mb])\b|[ ]?(?=(?P<period>lpa|cpm)\b))?
    (?:/[-=]|,-+(?![ ]?[0-9])|\.-(?![ ]?[0-9])|\.(?=[ ]?(?:/[ ]?|per[ ]|an?[ ])[hdwmy]))?
    (?P<behind>[ *_(]{0,2}(?P<name>&[a-z0-9#]{2,7};|â‚¬|[a-zčł]{1,10}\.?|[$€£₹¥₽₴₫₪₺฿])(?![0-9]))?"""
)
_MOST_DIGITS = 15
# 401k is a plan for old age.
PENSIONS = ("401", "403", "457")
_LONGEST_SIGN = max(map(len, SIGNS))
_LONGEST_WORD = 5
LAST_OF_SIGNS = frozenset(sign[-1] for sign in SIGNS if not sign[-1].isalpha())
# Most signs are one of these; few have more before them, as "US$" and "CAD $" have.
PLAIN_SIGNS = {"$": "$", "£": "GBP", "€": "EUR", "₹": "INR"}
_BEFORE_PLAIN = tuple(sign[:-1] for sign in SIGNS if len(sign) > 1 and sign[-1] in PLAIN_SIGNS)
_FIRST_DIGIT = pattern("[0-9]")
# After a single letter, grouped digits or a few are an amount; more are a reference number.
_GROUPED = pattern(r"[1-9][0-9]{0,2}[ ,][0-9]{3}(?![0-9])")
_SHORT = pattern(r"[1-9][0-9]{1,5}(?![0-9])")


def amount_at(source: SourceText, start: int, limit: int) -> Amount | None:
    """The amount whose digits begin at `start`, or None where they can be no money."""
    folded = source.folded
    found = _AMOUNT.match(folded, start, limit)
    value = _value(found["digits"]) if found else None
    if found is None or value is None:
        return None
    sign, begin = sign_ahead(source, start)
    if sign is None and start and (folded[start - 1].isalnum() or folded[start - 1] in "#@"):
        return None
    digits, written, glued, period, behind, name = found.groups()
    scale = _WRITTEN_SCALES.get(written or glued or period or "", "")
    if scale == "k" and sign is None and digits in PENSIONS:
        return None
    end = found.end() - len(behind or "")
    if name and sign in (None, "$"):
        named, after = _sign_behind(source, name, found.start("name"))
        sign, end = (named, after) if named else (sign, end)
    if scale == "cents":
        return Amount(value / 100 if value >= 1 else value, sign or "$", begin, end, scale)
    if sign is None and scale in ("lakh", "crore"):
        sign = "INR"
    return Amount(value * SCALES.get(scale, 1), sign, begin, end, scale)


def amount_from(source: SourceText, at: int, limit: int) -> Amount | None:
    """The amount whose sign or digits begin at `at`."""
    digit = _FIRST_DIGIT.search(source.folded, at, min(limit, at + _LONGEST_SIGN + 2))
    amount = amount_at(source, digit.start(), limit) if digit else None
    return amount if amount and not source.folded[at : amount.start].strip(" *_") else None


def sign_ahead(source: SourceText, start: int) -> tuple[str | None, int]:
    """The currency written before the digits at `start`, and where it begins."""
    folded = source.folded
    stop = start
    while stop > 0 and start - stop < 3 and folded[stop - 1] in " *_":
        stop -= 1
    plain = PLAIN_SIGNS.get(folded[stop - 1 : stop])
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


def _sign_behind(source: SourceText, name: str, start: int) -> tuple[str | None, int]:
    """The currency that the word `name` behind an amount is, and where it ends."""
    sign = NAMES.get(name)
    if sign is None and name[-1] == ".":
        name = name[:-1]
        sign = NAMES.get(name)
    end = start + len(name)
    if sign is None and len(name) == 3:
        sign = code(source.text[start:end], name)
    return sign, end + (source.folded[end : end + 1] == ")")


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


def _value(digits: str) -> float | None:
    """What the digits say, in either style of separators; None where they are no one number."""
    if len(digits) > _MOST_DIGITS:
        return None
    if digits.isdigit():
        return float(digits)
    plain = digits.replace(" ", "").replace("'", "")
    last = max(plain.rfind("."), plain.rfind(","))
    if last < 0:
        return float(plain)
    mark, fraction = plain[last], plain[last + 1 :]
    other = "," if mark == "." else "."
    if len(fraction) <= 2 and plain.count(mark) == 1:
        return float(f"{plain[:last].replace(other, '')}.{fraction}")
    if len(fraction) == 3 and other not in plain:
        return float(plain.replace(mark, ""))
    return None
