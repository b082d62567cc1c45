"""Signs, codes and names of currencies, and what "$" means in a posting."""

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from rolewright.parse.facts.pattern import pattern

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick


def _each(families: Mapping[str, str]) -> Mapping[str, str]:
    """Every one of the signs that are listed by currency, with its currency."""
    return {sign: currency for currency, signs in families.items() for sign in signs.split("|")}


# What stands before an amount. Signs that several countries share map to themselves and are settled by place.
SIGNS = _each(
    {
        "$": "$|&#36;|&dollar;",
        "USD": "us$|u.s.$|us $|$us|usd$|usd $|$usd",
        "CAD": "c$|ca$|cdn$|can$|cad$|cad $|$cad",
        "AUD": "a$|au$|aud$|aud $|$aud",
        "SGD": "s$|sg$|sgd$|sgd $|$sgd",
        "HKD": "hk$|hkd$|hkd $",
        "NZD": "nz$|nzd$|nzd $",
        "TWD": "nt$",
        "BRL": "r$",
        "MXN": "mx$",
        "GBP": "£|&pound;|&#163;|&#xa3;|gbp £",
        "EUR": "€|&euro;|&#8364;|&#x20ac;|â‚¬|eur €",
        "INR": "₹|&#8377;|â‚¹|inr ₹|inr.",
        "rs": "rs|rs.",
        "¥": "¥|&yen;",
        "KRW": "₩",
        "PHP": "₱|p",
        "NGN": "₦|n",
        "VND": "₫",
        "THB": "฿",
        "ILS": "₪",
        "TRY": "₺",
        "RUB": "₽",
        "UAH": "₴",
        "BDT": "৳|tk|tk.",
        "GHS": "₵|gh₵",
        "MYR": "rm",
        "IDR": "rp|rp.",
        "ZAR": "r",
        "KES": "ksh|ksh.|kshs|kshs.",
        "sh": "sh|sh.|shs|shs.",
        "UGX": "ush",
        "TZS": "tsh",
        "AED": "dh|dhs|dhs.|aed.",
        "SAR": "sr",
        "EGP": "le",
        "CHF": "fr.|sfr|sfr.",
        "kr": "kr|kr.",
        "PLN": "zł",
    }
)

# Single letters that are a sign only as capitals that touch the digits: R25 000.
LETTERS = frozenset("rnp")

CODES = frozenset(
    "USD EUR GBP CAD AUD NZD SGD HKD INR JPY CNY RMB CHF SEK NOK DKK PLN CZK HUF RON BGN TRY ILS AED SAR "
    "QAR KWD "
    "BHD OMR EGP ZAR NGN KES GHS UGX TZS MAD MYR PHP IDR THB VND TWD KRW BRL MXN COP CLP PEN PKR LKR BDT "
    "NPR UAH "
    "RUB ISK CDN".split()
)
# Codes that are also words, so that only capitals count.
_WORD_LIKE = frozenset(("TRY", "COP", "MAD", "PEN", "RON"))
_NICKNAMES = {"RMB": "CNY", "CDN": "CAD"}

# What stands after an amount.
NAMES = _each(
    {
        "$": "$|dollars",
        "EUR": "€|&euro;|â‚¬|euro|euros",
        "GBP": "£|&pound;|pounds|sterling",
        "INR": "₹",
        "rs": "rupees",
        "¥": "¥",
        "JPY": "yen",
        "kr": "kr|kr.|kroner|kronor",
        "PLN": "zł|zl|zloty",
        "CZK": "kč",
        "HUF": "ft",
        "RON": "lei",
        "RUB": "₽|rub.",
        "UAH": "₴",
        "VND": "₫",
        "ILS": "₪",
        "TRY": "₺",
        "THB": "฿|baht",
        "MYR": "ringgit",
        "ZAR": "rand",
        "NGN": "naira",
        "PHP": "pesos",
        "AED": "dirhams|dhs",
        "CHF": "francs",
        "sh": "shillings",
    }
)

_Places = Mapping[str, str]

_DOLLARS: _Places = {
    "CAD": "canada|canadian|ontario|toronto|vancouver, b|montreal|montréal|quebec|québec|calgary|alberta|"
    "ottawa|"
    "british columbia|nova scotia|manitoba|saskatchewan|edmonton|new brunswick|mississauga|rrsp",
    "AUD": "australia|sydney|melbourne|brisbane|perth|adelaide|canberra|queensland| nsw|tasmania|gold coast|"
    "superannuation|+ super|plus super|inc super",
    "NZD": "new zealand|auckland|wellington|christchurch|kiwisaver|aotearoa",
    "SGD": "singapore",
    "HKD": "hong kong|kowloon",
}
_SHARED: Mapping[str, _Places] = {
    "$": _DOLLARS,
    "rs": {
        "PKR": "pakistan|karachi|lahore|islamabad",
        "LKR": "sri lanka|colombo",
        "NPR": "nepal|kathmandu",
        "INR": "india",
    },
    "kr": {
        "SEK": "sweden|swedish|stockholm|gothenburg|göteborg|malmö",
        "NOK": "norway|norwegian|oslo|bergen",
        "DKK": "denmark|danish|copenhagen|københavn|aarhus",
    },
    "sh": {
        "KES": "kenya|nairobi|mombasa",
        "TZS": "tanzania|dar es salaam",
        "UGX": "uganda|kampala",
    },
    "¥": {"CNY": "china|chinese|shanghai|beijing|shenzhen", "JPY": "japan|tokyo|osaka"},
}
_UNITED_STATES = (
    "united states|u.s.|usa|us-based|401k|401(k)|washington|california|new york|texas|florida|illinois|"
    "chicago|"
    "boston|massachusetts|san francisco|seattle|denver|colorado|atlanta|georgia|austin|los angeles|oregon|"
    "arizona|"
    "nevada|ohio|michigan|minnesota|new jersey|pennsylvania|maryland|virginia|carolina|tennessee|utah|"
    "missouri|"
    "wisconsin|indiana|connecticut"
)
_STATE_CODE = pattern(
    r", ?(?:A[LKRZ]|C[AOT]|DE|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|"
    r"V[AT]|W[AIVY]|DC)\b"
)
_DEFAULT = {"$": "USD", "rs": "INR", "sh": "KES", "¥": "JPY"}
# Place and contract stand at the top; what is named there weighs more than an office named further down.
_TOP = 600
_TOP_WEIGHT = 3


def code(word: str, folded: str) -> str | None:
    """The ISO code that `word` is, given also as folded; None for any other word."""
    upper = folded.upper()
    if upper not in CODES or (upper in _WORD_LIKE and not word.isupper()):
        return None
    return _NICKNAMES.get(upper, upper)


def settled(sign: str | None, near: str, text: str, folded: str) -> str | None:
    """The ISO code for `sign`: by the places in the words `near` it, else by those of the whole posting."""
    places = _SHARED.get(sign or "")
    if sign is None or places is None:
        return sign
    local = [currency for currency, names in places.items() if _is_named(currency, names, near)]
    return local[0] if len(local) == 1 else _by_place(sign, text, folded)


def _is_named(currency: str, names: str, near: str) -> bool:
    return any(name in near for name in names.split("|")) or (
        currency.lower() in near and re.search(rf"\b{currency.lower()}\b", near) is not None
    )


# The amounts of one posting are settled one after another: its places are read once.
@lru_cache(maxsize=2)
def _by_place(sign: str, text: str, folded: str) -> str | None:
    found = _places_named(folded)
    weights = {
        currency: _weight(found, names) + _TOP_WEIGHT * (currency in text)
        for currency, names in _SHARED[sign].items()
    }
    best = max(weights, key=weights.__getitem__)
    if not weights[best]:
        return _DEFAULT.get(sign)
    if sign != "$":
        return best
    states = _weight(found, _UNITED_STATES) + _TOP_WEIGHT * bool(_STATE_CODE.search(text, 0, _TOP))
    return best if weights[best] > states else "USD"


def _weight(found: Mapping[str, int], names: str) -> int:
    return sum(found.get(name, 0) for name in names.split("|"))


def _places_named(folded: str) -> Mapping[str, int]:
    """The weight of each place that is named, by where it first is."""
    automaton, names = _gazetteer()
    weights: dict[str, int] = {}
    for number, start, _ in automaton.find_matches_as_indexes(folded, overlapping=True):
        weights.setdefault(names[number], _TOP_WEIGHT if start < _TOP else 1)
    return weights


@cache
def _gazetteer() -> tuple["AhoCorasick", tuple[str, ...]]:
    from ahocorasick_rs import AhoCorasick

    groups = [names for places in _SHARED.values() for names in places.values()]
    names = tuple("|".join((*groups, _UNITED_STATES)).split("|"))
    return AhoCorasick(names), names
