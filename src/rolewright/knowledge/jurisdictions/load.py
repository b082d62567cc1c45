"""The table of laws: one file a law, found by its place, never listed."""

from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from rolewright.knowledge.jurisdictions.index import load_index
from rolewright.knowledge.jurisdictions.jurisdiction import Area, Jurisdiction
from rolewright.knowledge.jurisdictions.plain import area_of, jurisdiction_of
from rolewright.tuples import NamedTuple
from rolewright.usage import Problem, UsageError, did_you_mean, read_toml

LIBRARY = Path(__file__).with_name("library")


class Home(NamedTuple):
    """Where a law holds, and the law of the larger place around it."""

    id: str
    parent: str | None
    area: Area


@cache
def homes() -> tuple[Home, ...]:
    """Where each law of the table holds, by id. No law is taken apart."""
    return tuple(Home(each, parent, area_of(area)) for each, _, parent, area in _rows())


@cache
def names() -> Mapping[str, str]:
    """The id of a law by its id and by its aliases, all in lower case."""
    return {name: each for each, aliases, *_ in _rows() for name in (each, *aliases)}


@cache
def law(name: str) -> Jurisdiction:
    """The law with this id or alias, in capitals or not. UsageError when there is none."""
    wanted = name.strip().lower()
    if wanted not in names():
        raise UsageError([f"there is no law “{name}” in the table{did_you_mean(wanted, names())}"])
    return _of_id(names()[wanted])


def laws() -> tuple[Jurisdiction, ...]:
    """Every law of the table, by id."""
    return tuple(_of_id(each) for each in load_index().laws)


@cache
def _of_id(jurisdiction_id: str) -> Jurisdiction:
    from rolewright.index_file import unpacked

    return jurisdiction_of(unpacked(load_index().laws[jurisdiction_id]))


@cache
def _rows() -> tuple[tuple[str, tuple[str, ...], str | None, tuple[object, ...]], ...]:
    return tuple(load_index().unpacked_areas())


def read_jurisdictions(files: Iterable[Path]) -> tuple[Jurisdiction, ...]:
    """The laws in files of that name. UsageError with all that is wrong in any, or between them."""
    # Only the making of an index reads files.
    from rolewright.knowledge.jurisdictions.reader import read_jurisdiction

    laws: list[Jurisdiction] = []
    problems: list[Problem] = []
    for path in files:
        table = read_toml(path.read_text("utf-8"), str(path))
        if not table.problems:
            laws.append(read_jurisdiction(table, path.stem))
        problems.extend(table.problems)
    if not problems:
        problems.extend(_between(laws))
    if problems:
        raise UsageError(problems)
    return tuple(laws)


def _between(laws: Iterable[Jurisdiction]) -> Iterable[Problem]:
    """What is wrong between files: a name that two laws have, or a law that is named and is not there."""
    owners: dict[str, str] = {}
    for law in laws:
        for name in (law.id, *law.aliases):
            if owners.setdefault(name, law.id) != law.id or name != name.lower():
                yield Problem(f"{law.id}: the name “{name}” is {owners[name]}'s, or not in lower case")
    ids = {law.id for law in laws}
    for law in laws:
        for named in (law.parent, law.superseded_by):
            if named is not None and named not in ids:
                yield Problem(f"{law.id}: there is no law “{named}”{did_you_mean(named, ids)}")
