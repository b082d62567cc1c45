"""What the pages of a site are called: whoever had a name keeps it, and no name is given twice."""

from collections.abc import Iterable, Mapping

from rolewright.publish.site.manifest import Manifest

# What else stands on a site.
_RESERVED = frozenset({"words", "index", "feed", "sitemap", "indeed", "404"})


class PageNames:
    """Gives names to the pages of postings, as a site that was built `before` has them."""

    def __init__(self, before: Manifest, sources: Iterable[str]) -> None:
        """`sources` are the postings that there are; names of others may be given anew."""
        self._before = before
        self._taken = {
            page.entry.slug
            for source in sources
            if source in before.postings
            for page in before.postings[source].pages
        }

    def of(self, source: str, wanted: Mapping[str, str]) -> dict[str, str]:
        """The name of each page of a posting, by its place; `wanted` says how each would be called."""
        known = self.known(source)
        names = {place: known[place] for place in wanted if place in known}
        left = [name for place, name in known.items() if place not in wanted]
        new = [place for place in wanted if place not in known]
        if left and new and 1 in (len(known), len(wanted)):
            # A posting whose only page becomes several, or another one, goes on under its address.
            names[new.pop(0)] = left[0]
        return names | {place: self._new(wanted[place]) for place in new}

    def known(self, source: str) -> Mapping[str, str]:
        """The names that the pages of a posting have, by their places."""
        built = self._before.postings.get(source)
        return {page.place: page.entry.slug for page in built.pages} if built else {}

    def _new(self, wanted: str) -> str:
        name, number = wanted, 2
        while name in self._taken or name in self._before.gone or name in _RESERVED:
            name, number = f"{wanted}-{number}", number + 1
        self._taken.add(name)
        return name
