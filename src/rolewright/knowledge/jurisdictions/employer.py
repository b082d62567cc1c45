"""What is known of an employer, held against whom laws are for."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from rolewright.knowledge.jurisdictions.jurisdiction import Jurisdiction
from rolewright.tuples import NamedTuple

_NOWHERE: Mapping[str, int] = MappingProxyType({})


class Employer(NamedTuple):
    """People in all, None where nobody said, and in single places by the ids of these.

    `government` is the id of the place whose government the employer is, if it is one.
    """

    total: int | None = None
    there: Mapping[str, int] = _NOWHERE
    government: str = ""

    def is_left_out(self, jurisdiction: Jurisdiction) -> bool:
        """Whether the law is surely not for the employer."""
        return self.is_too_small(jurisdiction) or self.is_exempt(jurisdiction)

    def is_exempt(self, jurisdiction: Jurisdiction) -> bool:
        """Whether it is a government that the law exempts."""
        exempt = jurisdiction.exempt_governments
        if not exempt or not self.government:
            return False
        from rolewright.knowledge.jurisdictions.known_place import known_place  # reads the gazetteer

        own = known_place(self.government)
        if "*" in exempt:
            return own is not None and own != known_place(jurisdiction.id)
        return own is not None and own in map(known_place, exempt)

    def is_too_small(self, jurisdiction: Jurisdiction) -> bool:
        """Whether there are surely too few people for the law."""
        asked = jurisdiction.threshold
        if asked.employees is not None:
            most = self._most_in(jurisdiction) if asked.local else self.total
            if most is not None and most < asked.employees:
                return True
        most_there = self._most_in(jurisdiction) if asked.there else None
        return most_there is not None and asked.there is not None and most_there < asked.there

    def unknown(self, jurisdiction: Jurisdiction) -> str:
        """What is not known of the number and decides whether the law holds, to go on after “since”."""
        asked = jurisdiction.threshold
        fewest = asked.employees or 0
        if fewest <= 1:
            return ""
        known = (
            self._fewest_in(jurisdiction) if asked.local else max(self.total or 0, *self.there.values(), 0)
        )
        if known >= fewest or (self.total is not None and not asked.local):
            return ""
        return f", if the employer has {fewest} people or more{' there' if asked.local else ''}"

    def _most_in(self, jurisdiction: Jurisdiction) -> int | None:
        """The most that can work in the place: no more than there, or in a place around it, or in all."""
        told = [count for count, is_exact, is_around in self._counts(jurisdiction) if is_exact or is_around]
        known = [*told, *([self.total] if self.total is not None else [])]
        return min(known, default=None)

    def _fewest_in(self, jurisdiction: Jurisdiction) -> int:
        """The fewest that work in the place: as many as there, or in one place within it."""
        return max((count for count, _, is_around in self._counts(jurisdiction) if not is_around), default=0)

    def _counts(self, jurisdiction: Jurisdiction) -> Iterator[tuple[int, bool, bool]]:
        """The numbers for the place and for those in or around it: whether it is its own, or one around."""
        if not self.there:
            return
        from rolewright.knowledge.jurisdictions.known_place import known_place  # reads the gazetteer

        place = known_place(jurisdiction.id)
        for name, count in self.there.items():
            other = known_place(name)
            if place is None or other is None:
                continue
            if place == other or place.lies_in(other) or other.lies_in(place):
                yield count, place == other, place != other and place.lies_in(other)
