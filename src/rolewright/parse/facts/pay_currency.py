"""Whether the currency of pay is sure: "$" alone is the money of many countries."""

import re
from collections.abc import Collection, Iterable, Mapping

from rolewright.document import Mention, Pay
from rolewright.parse.facts.currency import SIGNS
from rolewright.parse.facts.currency_places import codes_named, currencies_named, is_shared
from rolewright.parse.reading import Reading
from rolewright.records import replace
from rolewright.text import SourceText, Span, pattern

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
# Signs that say whose dollars they are: "us$", "cad $".
_OWN = "|".join(
    re.escape(sign)
    for sign in sorted(SIGNS, key=len, reverse=True)
    if sign.endswith("$") and SIGNS[sign] != "$"
)
#: A sign that others share, with what may stand beside it to tell whose it is.
_SIGN = pattern(
    rf"(?:(?<![a-z])(?:{_OWN})|\$)(?: ?(?:{'|'.join(_OF_COUNTRIES)})\b)?|(?<![a-z])(?:kr|rs|sh)s?\b|¥",
    re.IGNORECASE,
)


# So near to an amount a code is that of its currency; further off, CAD may be what draughtsmen use.
_REACH = 40
# The keys of the front matter that name the currency of pay.
_DECLARING = ("currency", "salary_currency", "salaryCurrency")


def sure_currency(source: SourceText, pay: Mention[Pay], countries: Collection[str]) -> str | None:
    """The currency that a posting states, or that its places leave no doubt about; else None.

    `countries` are those of the places, as far as they are known.
    """
    words = source[pay.span]
    signs = [found[0] for found in _SIGN.finditer(words)]
    if not signs or not all(map(is_shared, signs)):
        return pay.value.currency
    near = Span(max(0, pay.span.start - _REACH), pay.span.end + _REACH)
    if len(codes := codes_named(source, pay.value.currency, near)) == 1:
        return codes.pop()
    if countries:
        of_places = {_BY_COUNTRY.get(country) for country in countries}
        return of_places.pop() if len(of_places) == 1 else None
    named = currencies_named(source, pay.value.currency)
    return named.pop() if len(named) == 1 else None


def settled_by_places(
    pays: Iterable[Mention[Pay]], places: Iterable[str], reading: Reading
) -> tuple[Mention[Pay], ...]:
    """The pay, in the money of the country where the work surely is, if a sign leaves that open."""
    told = tuple(pays)
    listed = [*places, *(entry.value for entry in reading.declared("applicants_from"))]
    # All that one value of the front matter declares has the span of that value.
    open_spans = {span for span in {each.span for each in told} if _is_open(reading.source, span)}
    if not listed or not open_spans or any(map(reading.declared, _DECLARING)):
        return told
    countries = _countries(listed)
    if not countries:
        return told
    return tuple(
        mention
        if mention.span not in open_spans
        else replace(mention, value=replace(mention.value, currency=currency))
        if (currency := sure_currency(reading.source, mention, countries))
        else mention
        for mention in told
    )


def _is_open(source: SourceText, span: Span) -> bool:
    signs = [found[0] for found in _SIGN.finditer(source[span])]
    return bool(signs) and all(map(is_shared, signs))


def _countries(places: list[str]) -> set[str]:
    """The countries of all the places; none where one of these may be in several."""
    from rolewright.knowledge.gazetteer.together import find_together  # most postings need none of it

    countries: set[str] = set()
    for several in find_together(places):
        for found in several:
            of_it = {place.country for place in found.places if place.country}
            if len(of_it) != 1 or (len(found.places) == 1 and not found.certain):
                return set()
            countries |= of_it
    return countries
