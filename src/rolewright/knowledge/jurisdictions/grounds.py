"""On what laws are thought to hold for a posting: the places declared, and those that it names.

What a posting declares itself is all that holds. What a company declares for all its postings counts for each
that may touch the place, and beside it count the places that the posting names.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from rolewright.document import JobDescription, Workplace
from rolewright.tuples import NamedTuple

if TYPE_CHECKING:
    from rolewright.knowledge.gazetteer import Resolution
    from rolewright.knowledge.jurisdictions.jurisdiction import Area


class Grounds(NamedTuple):
    """The places that a posting names, none where it declared its own, and whether the job is remote."""

    stated: "tuple[Resolution, ...]"
    is_remote: bool

    def keeps(self, area: "Area") -> bool:
        """Whether a declaration counts for the posting, by the place for which it was made."""
        if not self.stated:
            return True
        from rolewright.knowledge.jurisdictions.touching import may_touch

        return may_touch(area, self.stated, self.is_remote)


def declared_in(document: JobDescription) -> tuple[str, ...] | None:
    """The places whose law the posting itself declares to hold; None where it leaves that to its company."""
    written = document.front_matter.get("jurisdictions")
    if written is None:
        return None
    return tuple(name.strip() for each in written for name in each.split(",") if name.strip())


def grounds(document: JobDescription, declared: Sequence[str]) -> Grounds:
    """What a posting adds to the places `declared` for it, in its own front matter or by its company."""
    is_own = bool(declared) and "jurisdictions" in document.front_matter
    is_remote = document.facts.workplace.value is Workplace.REMOTE
    return Grounds(() if is_own else _stated_places(document), is_remote)


def _stated_places(document: JobDescription) -> "tuple[Resolution, ...]":
    """The places that a posting names, each with what it may be; pay tells the country where words do not."""
    facts = document.facts
    currency = next((pay.value.currency for pay in facts.pay if pay.value.currency), None)
    mentions = facts.locations.distinct
    if facts.workplace.value is not Workplace.REMOTE:
        return resolved([mention.value for mention in mentions], currency)
    if not mentions:
        from rolewright.knowledge.jurisdictions.anywhere import anywhere_in

        return resolved([words]) if (words := anywhere_in(document)) else ()
    # From where nobody is hired for a remote job: that is no place of it.
    from rolewright.knowledge.gazetteer.find import without
    from rolewright.knowledge.gazetteer.left_out import places_left_out

    left = tuple(places_left_out(document.source))
    kept = [each for each in mentions if not any(out.start <= each.span.start < out.end for out in left)]
    found = resolved([mention.value for mention in kept], currency)
    return without(found, "; ".join(document.source.text[out.start : out.end] for out in left))


def resolved(places: Sequence[str], currency: str | None = None) -> "tuple[Resolution, ...]":
    """What places may be, as they are written."""
    # Most postings whose laws are declared need none of this.
    from rolewright.knowledge.gazetteer.together import find_together

    return tuple(found for several in find_together(places, currency) for found in several)
