"""Signs, codes and names of currencies."""

from collections.abc import Mapping


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


def code(word: str, folded: str) -> str | None:
    """The ISO code that `word` is, given also as folded; None for any other word."""
    upper = folded.upper()
    if upper not in CODES or (upper in _WORD_LIKE and not word.isupper()):
        return None
    return _NICKNAMES.get(upper, upper)
