"""Takes what was said of pay apart: the range, and what is paid besides."""

import re
from collections.abc import Mapping

from rolewright.writing.interview.spoken_pay import in_figures

_ON_TOP = re.compile(
    r"\s*(?:;|,?\s+(?:plus|and|with)\b|\+)\s*(?=.*\b(?:commissions?|bonus(?:es)?|overtime|tips|shares|equity|options"
    r"|time and a half|allowances?|premiums?|profit)\b)",
    re.IGNORECASE,
)


def pay(words: str) -> Mapping[str, str]:
    """The range, and what is paid besides."""
    words = _PAID.sub("", in_figures(words))
    words = _SIGN_BEHIND.sub(r"\3\1–\2k", _PENCE.sub(r"£\1", words))
    words = _THOUSANDS.sub(_a_year, _BETWEEN.sub(_range, words))
    if (rates := _TWO_RATES.match(words)) and _is_range(rates):
        return {"pay": _of_two_rates(rates)}
    first, *others = _ON_TOP.split(words, maxsplit=1)
    if not others or not any(map(str.isdigit, first)):
        return {"pay": words}
    on_top = re.sub(r"^(?:a|an|the)\s+", "", others[0].strip(), flags=re.IGNORECASE)
    return {"pay": first.strip(" ,"), "other_pay": on_top[:1].upper() + on_top[1:]}


#: Who pays it, and that it is not exact.
_PAID = re.compile(
    r"^(?:(?:we(?:['’]d| would|['’]ll| will)?|they(?:['’]d| would|['’]ll| will)?|it|the job|this job|that)"
    r"\s+(?:can\s+)?(?:pays?|offers?|gets?|earns?|makes?)\s+"
    r"|(?:it|that|(?:the )?(?:pay|salary|rate|wage))(?:['’]s| is| would be)\s+)"
    r"(?=\D{0,30}\d)",
    re.IGNORECASE,
)
#: Pence tell the currency: “12.60 an hour plus 50p nights”.
_PENCE = re.compile(r"^(\d+(?:\.\d\d)?)(?=[^$£€]*\b\d{1,2}p\b)(?!\d*p\b)")
_SIGN_BEHIND = re.compile(r"\b(\d{2,3})\s?k?\s?[-–—]\s?(\d{2,3})\s?k\s?([€£$])")
_BETWEEN = re.compile(
    r"(?:(?:somewhere|anywhere|something)\s+)?(?:(?:between|from)\s+)?(?P<sign>[$£€])?(?P<low>\d[\d.,]*)\s*"
    r"(?P<low_k>k|thousand|grand)?\s*(?:and|to|[-–—])\s*[$£€]?(?P<high>\d[\d.,]*)\s*"
    r"(?P<high_k>k|thousand|grand)?\b(?:\s*\b(?P<money>dollars|bucks|pounds|euros)\b|(?=\W|$))",
    re.IGNORECASE,
)
_SIGNS = {"dollars": "$", "bucks": "$", "pounds": "£", "euros": "€"}


def _range(found: re.Match[str]) -> str:
    """“Between 62 and 74 thousand dollars” as “$62,000–74,000”."""
    low, high = found["low"].rstrip(".,"), found["high"].rstrip(".,")
    if not found["money"] and not (
        found["sign"] and re.match(r"\D*\b(?:between|from) ", found[0], re.IGNORECASE)
    ):
        return found[0]
    if found["high_k"]:
        if not (low.isdecimal() and high.isdecimal() and len(low) <= len(high) < _LONG_FIGURE):
            return found[0]
        low, high = f"{low},000", f"{high},000"
    elif found["low_k"]:
        return found[0]
    return f"{found['sign'] or _SIGNS[found['money'].lower()]}{low}–{high}"


_LONG_FIGURE = 4
_PERIOD = r"(?:an? |per |/ ?)(?:hour|hr|h|day|week|month|year|annum)\b"
#: One rate, and a higher one on a condition: "£13.85 an hour, 14.60 with level 3".
_TWO_RATES = re.compile(
    rf"^(?P<sign>[$£€])(?P<low>\d+(?:\.\d\d?)?) ?(?P<per>{_PERIOD})(?P<when> [^,;\d]{{1,25}})?[,;]\s*"
    rf"(?:and |or |but |rising to |up to )*[$£€]?(?P<high>\d+(?:\.\d\d?)?)(?: ?{_PERIOD})?\s+"
    r"(?P<condition>(?:if|with|when|once|after (?=\d|an?\b|one|two|three|six|your|the|probation|training))"
    r"\b[^,;]+)(?P<more>(?:[,;]\s*.*)?)$",
    re.IGNORECASE,
)
#: Thousands of a money in which nobody counts by the month in thousands, and no period.
_THOUSANDS = re.compile(
    r"(?P<range>(?:[$£€]\s?\d{2,3}\s?k?\s?(?:[-–—]|to)\s?[$£€]?\d{2,3}\s?k"
    r"|\d{2,3}\s?k?\s?(?:[-–—]|to)\s?\d{2,3}\s?k\s?(?:EUR|USD|GBP|CAD|AUD|NZD|CHF|euros?|dollars|pounds))\b)"
    r"(?=(?P<rest>.*))",
    re.IGNORECASE,
)
_SAYS_PERIOD = re.compile(r"\b(?:hour|hr|day|daily|week|month|year|annual|annum|yr|pa|p\.a)|/", re.IGNORECASE)


def _a_year(found: re.Match[str]) -> str:
    """A range in thousands, of a year unless another period is told."""
    return found["range"] if _SAYS_PERIOD.search(found["rest"]) else f"{found['range']} a year"


def _of_two_rates(found: re.Match[str]) -> str:
    """The range that two rates make, and on what the higher one hangs."""
    rate = f"{found['sign']}{found['low']}–{found['high']} {found['per']}{found['when'] or ''}"
    return f"{rate}, {found['sign']}{found['high']} {found['condition']}{found['more']}"


def _is_range(found: re.Match[str]) -> bool:
    """Whether the second figure can be the same pay: no overtime, and no hours."""
    low, high = float(found["low"]), float(found["high"])
    return low < high <= _WIDEST * low


_WIDEST = 1.5
