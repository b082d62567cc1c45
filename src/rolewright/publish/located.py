"""Places as postal addresses, with what the gazetteer knows of them where it is sure."""

from rolewright.document import JobDescription
from rolewright.knowledge.gazetteer import PlaceKind, Resolution
from rolewright.knowledge.gazetteer.bearers import WITH_CODES
from rolewright.knowledge.gazetteer.together import find_together
from rolewright.parse.facts.pay_currency import sure_currency
from rolewright.publish.addresses import Address, Locate, stated_address

#: What has no town, though its name may stand where one is expected: "MN", "eastern US".
_WIDE = (PlaceKind.REGION, PlaceKind.COUNTRY, PlaceKind.AREA)


def locate_in(document: JobDescription) -> Locate:
    """What knows the places of this posting: one explains another, and the currency of pay the country."""
    facts = document.facts
    listed = [mention.value for mention in facts.locations.distinct]
    # What "$" means is taken from the place, so it cannot tell the place.
    stated = (sure_currency(document.source, pay, ()) for pay in facts.pay)
    currency = next(filter(None, stated), None)
    found = dict(zip(listed, find_together(listed, currency), strict=True))

    def locate(words: str) -> tuple[Address, ...]:
        places = found[words] if words in found else find_together([words], currency)[0]
        if len(places) == 1:
            address = _address(words, places[0])
            return (address,) if address else ()
        return tuple(_address(each.words, each) or stated_address(each.words) for each in places)

    return locate


def _address(words: str, found: Resolution) -> Address | None:
    """What the words state, and what is sure besides; None where nothing is."""
    stated = stated_address(words)
    if not found.certain:
        countries = {place.country for place in found.places}
        regions = {place.region for place in found.places}
        if len(countries) > 1 or len(found.places) == 1 or stated.country or stated.is_area:
            return None
        region = _region(regions.pop()) if len(regions) == 1 else None
        return Address(stated.locality, stated.region or region, countries.pop() or None)
    (place,) = found.places
    if stated.country and (stated.region or place.country != stated.country) and stated.locality:
        return stated
    locality, region = stated.locality, stated.region
    if place.kind in _WIDE and locality == words:
        locality, region = None, words if place.kind is PlaceKind.REGION else None
    elif place.kind is PlaceKind.TOWN and locality is None:
        locality, region = words.partition(",")[0].strip(), None
    return Address(locality, region or _region(place.region), stated.country or place.country or None)


def _region(code: str) -> str | None:
    """A region as addresses write it; where they do without, it is not told."""
    country, _, letters = code.partition("-")
    return letters if country in WITH_CODES and letters else None
