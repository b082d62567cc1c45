"""What to write so that the data holds it, in the money and with the places of where the job is."""

from collections.abc import Iterable, Mapping

from rolewright.document import JobDescription
from rolewright.tuples import NamedTuple

#: A usual pay in each currency, and the countries that pay in it, the one for examples first.
_PAID: Mapping[str, tuple[str, str]] = {
    "USD": ("$66,000–78,000 a year", "US"),
    "CAD": ("C$62,000–74,000 a year", "CA"),
    "AUD": ("A$82,000–95,000 a year", "AU"),
    "NZD": ("NZ$68,000–79,000 a year", "NZ"),
    "SGD": ("S$4,800–5,600 a month", "SG"),
    "HKD": ("HK$28,000–34,000 a month", "HK"),
    "GBP": ("£31,000–36,000 a year", "GB"),
    "EUR": ("€2,900–3,400 a month", "AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK BG"),
    "CHF": ("CHF 78,000–92,000 a year", "CH"),
    "SEK": ("SEK 36,000–42,000 a month", "SE"),
    "NOK": ("NOK 560,000–640,000 a year", "NO"),
    "DKK": ("DKK 38,000–44,000 a month", "DK"),
    "PLN": ("PLN 8,500–10,500 a month", "PL"),
    "CZK": ("CZK 48,000–58,000 a month", "CZ"),
    "HUF": ("HUF 620,000–740,000 a month", "HU"),
    "RON": ("RON 7,500–9,000 a month", "RO"),
    "JPY": ("JPY 320,000–380,000 a month", "JP"),
    "INR": ("INR 900,000–1,200,000 a year", "IN"),
}
_PLACES: Mapping[str, str] = {
    "US": "Columbus, OH",
    "CA": "Guelph, Ontario",
    "AU": "Geelong, Victoria",
    "NZ": "Dunedin, New Zealand",
    "GB": "Leeds, UK",
    "AT": "Graz, Austria",
}
_USUAL = "US"


class Examples(NamedTuple):
    """What somebody in a country would write."""

    pay: str
    place: str
    country: str


def examples_for(document: JobDescription, countries: Iterable[str]) -> Examples:
    """Those of the country of the job, or of one that pays in the currency of its pay, or American ones."""
    stated = next((pay.value.currency for pay in document.facts.pay if pay.value.currency), "")
    of_country = {country: paid for paid, names in _PAID.values() for country in names.split()}
    named = sorted(countries)
    if named and named[0] not in of_country:
        return Examples("", _PLACES[_USUAL], named[0])
    of_money = _PAID[stated][1].split()[0] if stated in _PAID else _USUAL
    country = named[0] if named else of_money
    return Examples(of_country[country], _PLACES.get(country, _PLACES[_USUAL]), country)


def how_to_state_pay(examples: Examples) -> str:
    """The line of the front matter that states pay."""
    return f"“pay: {examples.pay}”" if examples.pay else "“pay: ” with lowest, highest, currency and period"
