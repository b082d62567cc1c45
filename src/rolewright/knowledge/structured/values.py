"""Whether a value is what its property takes: dates, numbers, currencies, and words of closed lists."""

import re
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import date, datetime
from typing import Any

#: Kinds of values that are no things with properties of their own.
VALUE_KINDS = frozenset(
    {"Boolean", "Date", "DateTime", "Duration", "Float", "Integer", "Number", "Text", "Time", "URL"}
)

EMPLOYMENTS = (
    "FULL_TIME",
    "PART_TIME",
    "CONTRACTOR",
    "TEMPORARY",
    "INTERN",
    "VOLUNTEER",
    "PER_DIEM",
    "OTHER",
)
PERIODS = ("HOUR", "DAY", "WEEK", "MONTH", "YEAR")
CREDENTIALS = (
    "high school",
    "associate degree",
    "bachelor degree",
    "professional certificate",
    "postgraduate degree",
)
_CURRENCIES = frozenset(
    """
    AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD
    CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF
    GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK
    LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD
    OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN
    SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG
    XOF XPF YER ZAR ZMW ZWG
    """.split()
)
_BOOLEANS = frozenset({"true", "false", "https://schema.org/true", "https://schema.org/false"})
_NOTHING_SAID = frozenset({"null", "none", "undefined", "nan", "string", "[object object]", "tbd", "n/a"})
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_DURATION = re.compile(r"P(?=.)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?")


def value_told(path: str, value: Any) -> str | None:
    """What is wrong with a value that should be a word of a list, or a number; None if nothing is."""
    check = next((check for ending, check in _CHECKS.items() if path.endswith(ending)), None)
    each = value if isinstance(value, list) else [value]
    for one in each:
        if one is None or one == "":  # nothing is said, which is told elsewhere
            continue
        if isinstance(one, str) and one.strip().lower() in _NOTHING_SAID:
            return f"“{path}” says “{one}”; leave it out if it is not known"
        if check and not isinstance(one, Mapping) and (told := check(one)):
            return f"“{path}” {told}"
    return None


def wrong_kind(path: str, value: Any, kinds: Sequence[str]) -> str | None:
    """What is wrong with a value that should be of one of these kinds; None if nothing is."""
    if value is None or any(_IS_OF[kind](value) for kind in kinds if kind in _IS_OF):
        return None
    simple = [kind for kind in kinds if kind in VALUE_KINDS]
    shown = f"“{value}”" if isinstance(value, str) else str(value).lower()
    if len(shown) > 60:
        shown = "words"
    if not simple:
        return f"“{path}” says {shown}; {' or '.join(kinds)} with its properties is meant"
    return f"“{path}” says {shown}; {_MEANT.get(simple[0], simple[0])} is meant"


def day_of(value: Any) -> date | None:
    """The day of a date or of a date with its time; None when it is neither."""
    if not isinstance(value, str) or not _DAY.match(value.strip()):
        return None
    with suppress(ValueError):
        return datetime.fromisoformat(value.strip().replace("Z", "+00:00")).date()
    return None


def number_of(value: Any) -> float | None:
    """A number, also one that is written as words, as schema.org's own examples do."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return float(value) if abs(value) < 1e15 else None
    return float(value) if isinstance(value, str) and _NUMBER.fullmatch(value.strip()[:30]) else None


def _one_of(words: Sequence[str]) -> Callable[[Any], str | None]:
    def told(value: Any) -> str | None:
        if value in words:
            return None
        same = str(value).strip().upper().replace("-", "_").replace(" ", "_").rstrip("S")
        near = next((word for word in words if same in (word.upper(), word.upper().replace(" ", "_"))), None)
        meant = f"“{near}” is meant, in just these letters" if near else f"one of {', '.join(words)} is meant"
        return f"says “{str(value)[:60]}”; {meant}"

    return told


def _amount(value: Any) -> str | None:
    return None if number_of(value) is not None else f"says “{str(value)[:60]}”; a number is meant"


def _currency(value: Any) -> str | None:
    if isinstance(value, str) and value in _CURRENCIES:
        return None
    return f"says “{str(value)[:20]}”; a currency of ISO 4217 is meant, such as USD"


def _openings(value: Any) -> str | None:
    number = number_of(value)
    if number is not None and number >= 1 and number == int(number):
        return None
    return f"says “{str(value)[:20]}”; a whole number above nothing is meant"


def _months(value: Any) -> str | None:
    number = number_of(value)
    return (
        None
        if number is not None and number > 0
        else f"says “{str(value)[:60]}”; a number of months is meant"
    )


# The ends of paths, the longest first, and what tells whether their value is right.
_CHECKS: Mapping[str, Callable[[Any], str | None]] = {
    "educationRequirements.credentialCategory": _one_of(CREDENTIALS),
    "experienceRequirements.monthsOfExperience": _months,
    "baseSalary.value.unitText": _one_of(PERIODS),
    "baseSalary.value.value": _amount,
    "baseSalary.value.minValue": _amount,
    "baseSalary.value.maxValue": _amount,
    "baseSalary.currency": _currency,
    "salaryCurrency": _currency,
    "employmentType": _one_of(EMPLOYMENTS),
    "jobLocationType": _one_of(("TELECOMMUTE",)),
    "totalJobOpenings": _openings,
}


def _is_day(value: Any) -> bool:
    return day_of(value) is not None


def _is_text(value: Any) -> bool:
    return isinstance(value, str | int | float) and not isinstance(value, bool)


_IS_OF: Mapping[str, Callable[[Any], bool]] = {
    "Boolean": lambda value: isinstance(value, bool) or str(value).lower() in _BOOLEANS,
    "Date": _is_day,
    "DateTime": _is_day,
    "Duration": lambda value: isinstance(value, str) and _DURATION.fullmatch(value) is not None,
    "Integer": lambda value: (number := number_of(value)) is not None and number == int(number),
    "Number": lambda value: number_of(value) is not None,
    "Text": _is_text,
    "URL": lambda value: isinstance(value, str) and bool(value.strip()) and " " not in value.strip(),
}
_MEANT = {
    "Boolean": "true or false",
    "Date": "a day such as 2026-11-26",
    "DateTime": "a day such as 2026-11-26, or with its time",
    "Duration": "a duration such as P6M",
    "Integer": "a whole number",
    "Number": "a number",
    "Text": "words",
    "URL": "an address",
}
