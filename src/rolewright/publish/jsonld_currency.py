"""Whether the currency of pay is sure: "$" alone is the money of many countries."""

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from rolewright.document import JobDescription, Mention, Pay
from rolewright.parse.facts.currency_places import currencies_named, is_shared
from rolewright.text import pattern

#: The currencies whose sign others have too, by the countries that pay in them.
_OF_COUNTRIES = {
    "USD": "US PR GU VI AS MP EC SV",
    "CAD": "CA",
    "AUD": "AU KI NR TV",
    "NZD": "NZ CK NU",
    "SGD": "SG",
    "HKD": "HK",
    "INR": "IN",
    "PKR": "PK",
    "LKR": "LK",
    "NPR": "NP",
    "KES": "KE",
    "TZS": "TZ",
    "UGX": "UG",
    "JPY": "JP",
    "CNY": "CN",
    "SEK": "SE",
    "NOK": "NO",
    "DKK": "DK",
}
_BY_COUNTRY: Mapping[str, str] = {
    country: currency for currency, countries in _OF_COUNTRIES.items() for country in countries.split()
}
#: A sign that others share, with what may stand before it to tell whose it is: "US$", "kr".
_SIGN = pattern(r"(?:[A-Za-z]{1,3}\.? ?)?\$(?: ?[A-Z]{3}\b)?|(?<![a-z])(?:kr|rs|sh)s?\b|¥")


def sure_currency(document: JobDescription, pay: Mention[Pay], countries: Collection[str]) -> str | None:
    """The currency that the posting states, or that its places leave no doubt about; else None.

    `countries` are those of the places, as far as they are known.
    """
    words = document.source[pay.span]
    signs = [found[0] for found in _SIGN.finditer(words)]
    if not signs or not all(map(is_shared, signs)):
        return pay.value.currency
    if countries:
        of_places = {_BY_COUNTRY.get(country) for country in countries}
        return of_places.pop() if len(of_places) == 1 else None
    named = currencies_named(document.source, pay.value.currency)
    return named.pop() if len(named) == 1 else None


def countries_of(data: Mapping[str, Any]) -> set[str]:
    """The countries in which the data says that the work is done."""
    return {country for country in _countries(data) if len(country) == 2}


def _countries(data: Mapping[str, Any]) -> Iterator[str]:
    for place in _each(data.get("jobLocation")):
        yield place["address"].get("addressCountry", "")
    for area in _each(data.get("applicantLocationRequirements")):
        yield area["name"] if area["@type"] == "Country" else ""


def _each(values: Any) -> list[Any]:
    return values if isinstance(values, list) else [values] if values else []
