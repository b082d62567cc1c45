"""Which laws of the table hold for a posting: those declared, and those of the places that it names.

With a declared law come those of the larger places around it. How the two go together: see `grounds`.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

from rolewright.document import JobDescription
from rolewright.knowledge.jurisdictions.employer import Employer
from rolewright.knowledge.jurisdictions.grounds import grounds, resolved
from rolewright.knowledge.jurisdictions.jurisdiction import Jurisdiction, Status
from rolewright.knowledge.jurisdictions.load import law, names
from rolewright.text import pattern
from rolewright.tuples import NamedTuple
from rolewright.usage import UsageError

if TYPE_CHECKING:
    from rolewright.knowledge.gazetteer import Resolution

_UNKNOWN = Employer()
_REMOTE = pattern(r"(?i)\b(?:remote(?:ly)?|from home|home[- ]based|telework|telecommut\w+|anywhere|wfh)\b")


class Applicable(NamedTuple):
    """A law that holds, whether it was declared, and why it is thought to hold.

    `because` goes on after “since”: “the posting says “Denver, CO””. It is not `certain` where a place may be
    another one, or where the law's own rule on remote work leaves it open. Where a number of employees
    decides that is not known, the law holds, and `because` says so.
    """

    jurisdiction: Jurisdiction
    declared: bool
    because: str
    certain: bool = True


class Lawless(NamedTuple):
    """A known place without a law of its own in the table, the laws `around` it, and as of when."""

    id: str
    name: str
    around: tuple[Jurisdiction, ...]
    as_of: date

    def to_wire(self) -> dict[str, object]:
        """What the table holds of it, as JSON values."""
        return {
            "id": self.id,
            "name": self.name,
            "status": Status.NONE.value,
            "as_of": self.as_of.isoformat(),
            "demands": [],
            "around": [law.id for law in self.around],
        }


def applicable(
    document: JobDescription, declared: Sequence[str], employer: Employer = _UNKNOWN
) -> tuple[Applicable, ...]:
    """The laws for a posting, by id: those of the places `declared`, and of those that it names.

    Where its own front matter declares any, these are all. `employer` tells how many people there are, as far
    as that is known, and whether it is a government. Laws that have yet to start are among them, and those
    that demand nothing; names that are in no table are passed over (see `unknown`).
    """
    stands_on = grounds(document, declared)
    named = {
        each.jurisdiction.id: each for each in _inferred(stands_on.stated, stands_on.is_remote, employer)
    }
    kept = {
        each.jurisdiction.id: each
        for each in _declared(declared, employer)
        if each.jurisdiction.id in named or stands_on.keeps(each.jurisdiction.area)
    }
    return tuple(law for _, law in sorted({**named, **kept}.items()))


def applicable_in(
    places: Sequence[str], declared: Sequence[str], employer: Employer, *, is_remote: bool
) -> tuple[Applicable, ...]:
    """The laws for a job that has no posting yet, by id: those `declared`, or else those of its places."""
    if declared:
        return tuple(_declared(declared, employer))
    return tuple(_inferred(resolved(places), is_remote, employer))


def applicable_where(words: str, employer: Employer, on: date) -> tuple[Applicable, ...]:
    """The laws for a job in the place that `words` name, as “New York, remote US”, by id.

    Laws that ended before the day `on` are left out; those that have yet to start are not. UsageError when
    no place is found in the words.
    """
    from rolewright.knowledge.gazetteer import find_all

    if not find_all(words):
        raise UsageError(
            [f"“{words}” names no place that is known; try a town with its state, as “Denver, CO”"]
        )
    said = _inferred(resolved([words]), _REMOTE.search(words) is not None, employer)
    found = [each._replace(because=each.because.replace("the posting says", "you named")) for each in said]
    return tuple(each for each in found if each.jurisdiction.until is None or on < each.jurisdiction.until)


def unknown(declared: Iterable[str]) -> tuple[str, ...]:
    """What was declared and is no place that is known; most places that are have no law on postings."""
    return tuple(name for name in declared if not _is_known(name))


def check_declared(declared: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Each name that was declared and is no place, and a sentence that says so, with near ones."""
    for name in unknown(declared):
        yield name, problem_of(name)


def problem_of(name: str) -> str:
    """Why a name is no place, in a sentence with near ones."""
    from rolewright.knowledge.jurisdictions.known_place import near_misses  # few have a slip

    return f"“{name}” is neither a law of the table nor a place that is known{near_misses(name)}"


def _is_known(name: str) -> bool:
    if name.strip().lower() in names():
        return True
    from rolewright.knowledge.jurisdictions.known_place import known_place  # reads the gazetteer

    return known_place(name) is not None


def laws_declared(name: str) -> tuple[Jurisdiction, ...]:
    """The laws of a place by its name, and those of the places around it; none for what is no place."""
    if name.strip().lower() in names():
        return tuple(_with_parents([law(name)]))
    from rolewright.knowledge.jurisdictions.known_place import homes_around, known_place

    place = known_place(name)
    found = [law(home.id) for home in homes_around(place)] if place else []
    return tuple(each for each in found if each.status is not Status.PROPOSED)


def _declared(declared: Iterable[str], employer: Employer) -> Iterator[Applicable]:
    laws = {each.id: each for name in declared for each in laws_declared(name)}
    for _, each in sorted(laws.items()):
        if each.superseded_by is None and not employer.is_left_out(each):
            yield Applicable(each, True, "it was declared" + employer.unknown(each))


def _inferred(stated: "Sequence[Resolution]", is_remote: bool, employer: Employer) -> Iterator[Applicable]:
    if not stated:
        return
    from rolewright.knowledge.jurisdictions.inferring import inferred

    for each, reason in inferred(stated, is_remote):
        if not employer.is_left_out(each):
            yield Applicable(each, False, reason.because + employer.unknown(each), reason.certain)


def _with_parents(laws: Iterable[Jurisdiction]) -> Iterator[Jurisdiction]:
    """Each law, and those of the places around it."""
    for each in laws:
        yield each
        if each.parent is not None:
            yield from _with_parents([law(each.parent)])
