"""Which page of a site a posting has, for forms that name it without building the site."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from rolewright.knowledge.variants import Audience, Variant, lies_in
from rolewright.publish.page_address import address_under, wanted_name
from rolewright.publish.publication import Publication
from rolewright.publish.site.manifest import Manifest
from rolewright.publish.site.names import PageNames
from rolewright.publish.site.places import EVERYWHERE, Placed, has_places, placed
from rolewright.publish.variants import USUAL
from rolewright.publish.view import view_of
from rolewright.records import replace
from rolewright.tuples import NamedTuple


class _Named(NamedTuple):
    """What a page is called in its address, and by which place it is told from others of its posting."""

    name: str
    place: str


class SiteAddresses:
    """The addresses that pages have, or would have if the site were built `on` that day."""

    def __init__(self, before: Manifest, on: date) -> None:
        self._names = PageNames(before, before.postings)
        self._on = on
        self._known: dict[str, Mapping[str, _Named]] = {}

    def placed(self, publication: Publication, source: str, text: str) -> Publication:
        """The variant of the posting called `source`, with the address of its page; without where it has none.

        Nothing on the site is for colleagues or for names of one's own. UsageError for a text that is no posting.
        """
        site, variant = publication.settings.look.address, publication.variant
        if site is None or variant.audience is Audience.INTERNAL or variant.names:
            return publication
        if source not in self._known:
            self._known[source] = self._named(publication, source, text)
        pages = self._known[source]
        place = _place_of(variant, pages)
        if place is None:
            return publication
        name, told = pages[place]
        return replace(publication, address=address_under(site, name), place=told)

    def _named(self, publication: Publication, source: str, text: str) -> Mapping[str, "_Named"]:
        """The pages of a posting by their places."""
        is_only = publication.variant == USUAL and not has_places(text, publication.settings)
        pages: Sequence[Placed] = (
            (Placed(EVERYWHERE, publication),) if is_only else placed(text, publication.settings, self._on)
        )
        wanted = {page.place: wanted_name(view_of(page.publication), page.publication.place) for page in pages}
        names = self._names.of(source, wanted)
        return {page.place: _Named(names[page.place], page.publication.place) for page in pages}


def _place_of(variant: Variant, places: Iterable[str]) -> str | None:
    """The place of the page that shows a variant; None where none does."""
    there = list(places)
    if len(there) == 1:
        return there[0]
    wanted = variant.place
    if wanted is not None:
        for place in filter(None, there):
            if lies_in(place, wanted) or lies_in(wanted, place):
                return place
    return EVERYWHERE if EVERYWHERE in there else None
