"""Which laws of the table hold for a posting: those declared, or else those of the places that it names.

With a declared law come those of the larger places around it.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from rolewright.document import JobDescription, Workplace
from rolewright.knowledge.jurisdictions.jurisdiction import Jurisdiction
from rolewright.knowledge.jurisdictions.load import law, names
from rolewright.text import pattern
from rolewright.usage import UsageError, did_you_mean

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


def applicable(
    document: JobDescription, declared: Sequence[str], employees: int | None = None
) -> tuple[Applicable, ...]:
    """The laws for a posting, by id: those of the places `declared`, or else of those that it names.

    `employees` is how many the employer has in all, if that is known. Laws that have yet to start are among
    them, and those that demand nothing; names that are in no table are passed over (see `unknown`).
    """
    if declared:
        return tuple(_declared(declared, employees))
    facts = document.facts
    places = [mention.value for mention in facts.locations.distinct]
    currency = next((pay.value.currency for pay in facts.pay if pay.value.currency), None)
    is_remote = facts.workplace.value is Workplace.REMOTE
    return tuple(_inferred(places, is_remote, employees, currency))


def applicable_in(
    places: Sequence[str], declared: Sequence[str], employees: int | None, *, is_remote: bool
) -> tuple[Applicable, ...]:
    """The laws for a job that has no posting yet, by id: those `declared`, or else those of its places."""
    return tuple(
        _declared(declared, employees) if declared else _inferred(places, is_remote, employees, None)
    )


def applicable_where(words: str, employees: int | None, on: date) -> tuple[Applicable, ...]:
    """The laws for a job in the place that `words` name, as “New York, remote US”, by id.

    Laws that ended before the day `on` are left out; those that have yet to start are not. UsageError when
    no place is found in the words.
    """
    from rolewright.knowledge.gazetteer import find_all

    if not find_all(words):
        raise UsageError(
            [f"“{words}” names no place that is known; try a town with its state, as “Denver, CO”"]
        )
    found = _inferred([words], _REMOTE.search(words) is not None, employees, None)
    return tuple(each for each in found if each.jurisdiction.until is None or on < each.jurisdiction.until)


def unknown(declared: Iterable[str]) -> tuple[str, ...]:
    """What was declared and is no law of the table."""
    return tuple(name for name in declared if not _is_known(name))


def check_declared(declared: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Each place that was declared and is in no table, and a sentence that says so, with near ones."""
    for name in unknown(declared):
        yield name, f"there is no law “{name}” in the table{did_you_mean(name.strip().lower(), names())}"


def _is_known(name: str) -> bool:
    return name.strip().lower() in names()


def _declared(declared: Iterable[str], employees: int | None) -> Iterator[Applicable]:
    laws = {each.id: each for each in _with_parents(law(name) for name in declared if _is_known(name))}
    for _, each in sorted(laws.items()):
        if each.superseded_by is None and not _is_too_small(employees, each):
            yield Applicable(each, True, "it was declared")


def _inferred(
    places: Sequence[str], is_remote: bool, employees: int | None, currency: str | None
) -> Iterator[Applicable]:
    # Most postings whose laws are declared need none of this.
    from rolewright.knowledge.gazetteer.together import find_together
    from rolewright.knowledge.jurisdictions.inferring import inferred

    stated = [found for several in find_together(places, currency) for found in several]
    for each, reason in inferred(stated, is_remote):
        if not _is_too_small(employees, each):
            yield Applicable(each, False, reason.because + _of_size(employees, each), reason.certain)


def _with_parents(laws: Iterable[Jurisdiction]) -> Iterator[Jurisdiction]:
    """Each law, and those of the places around it."""
    for each in laws:
        yield each
        if each.parent is not None:
            yield from _with_parents([law(each.parent)])


def _is_too_small(employees: int | None, jurisdiction: Jurisdiction) -> bool:
    """Whether the employer has too few people for the law, wherever these are."""
    fewest = jurisdiction.threshold.employees
    return employees is not None and fewest is not None and employees < fewest


def _of_size(employees: int | None, jurisdiction: Jurisdiction) -> str:
    """What is not known of the employer's size and would decide."""
    fewest = jurisdiction.threshold.employees or 0
    if fewest <= 1 or (employees is not None and not jurisdiction.threshold.local):
        return ""
    where = f" in {jurisdiction.name}" if jurisdiction.threshold.local else ""
    return f", if the employer has {fewest} people or more{where}"
