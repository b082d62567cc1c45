"""Which laws of the table hold for a posting: those declared, with the laws of the larger places around them."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from rolewright.document import JobDescription
from rolewright.knowledge.jurisdictions.jurisdiction import Jurisdiction
from rolewright.knowledge.jurisdictions.load import law, names


class Applicable(NamedTuple):
    """A law that holds, whether it was declared, and why it is thought to hold.

    `because` goes on after “since”: “the posting says “Denver, CO””. It is not `certain` where a place may be
    another one, where the law's own rule on remote work leaves it open, or where a number is not known.
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
    laws = {each.id: each for each in _with_parents(law(name) for name in declared if _is_known(name))}
    return tuple(
        Applicable(each, True, "it was declared")
        for _, each in sorted(laws.items())
        if each.superseded_by is None and not _is_too_small(employees, each)
    )


def unknown(declared: Iterable[str]) -> tuple[str, ...]:
    """What was declared and is no law of the table."""
    return tuple(name for name in declared if not _is_known(name))


def _is_known(name: str) -> bool:
    return name.strip().lower() in names()


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
