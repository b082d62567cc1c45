"""Postings out of a table, one a row, as the rows come."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from rolewright.document import OriginKind
from rolewright.ingest.columns import WORDS, Columns
from rolewright.ingest.ingested import Ingested
from rolewright.ingest.source import Source
from rolewright.ingest.stated import stated_country, stated_pay, stated_place
from rolewright.ingest.told import Part, Told, written
from rolewright.ingest.values import day, number
from rolewright.records import replace

Row = Mapping[str, Any]

# What stands in a cell that is empty.
_NOTHING = frozenset({"", "nan", "none", "null", "n/a", "na", "nat", "<na>", "\\n", "-"})
_YES = frozenset({"true", "t", "yes", "y", "1", "1.0", "remote"})
_WORKPLACES = {
    "remote": "remote",
    "fullyremote": "remote",
    "hybrid": "hybrid",
    "onsite": "onsite",
    "inperson": "onsite",
    "inoffice": "onsite",
}
_PERIODS = {
    "hour": ("hour", "hourly", "perhour", "hr"),
    "day": ("day", "daily", "perday"),
    "week": ("week", "weekly", "perweek"),
    "month": ("month", "monthly", "permonth"),
    "year": ("year", "yearly", "annual", "annually", "peryear", "perannum", "yr"),
}
_MOST_NAMED = 10
# What is a fact only if it can be read in one way, and how it is written so that it can.
_READ_STRICTLY: Mapping[str, Callable[[str], object]] = {
    "deadline": day,
    "posted": day,
    "salary_min": number,
    "salary_max": number,
}
_EXAMPLES = {"deadline": "2027-01-15", "posted": "2026-11-26", "salary_min": "30000", "salary_max": "36000"}


def postings(
    rows: Iterable[tuple[int, Row]], columns: Columns, source: Source, counted: str = "row"
) -> Iterator[Ingested]:
    """The posting in each row, by its number. UsageError, after all others, for rows without words.

    The first comes with the note on which columns were read. `counted` is what a row is called.
    """
    notes: tuple[str, ...] = (columns.note,)
    doubted: set[str] = set()
    bare: list[int] = []
    count = 0
    for at, row in rows:
        told = posting(at, row, columns, counted)
        if not told.has_words:
            count += 1
            bare.extend([at] if count <= _MOST_NAMED else [])
            continue
        notes += tuple(_doubts(row, columns, f"{counted} {at}", doubted))
        yield written(replace(told, notes=notes))
        notes = ()
    if count:
        more = f" and {count - _MOST_NAMED:,} more" if count > _MOST_NAMED else ""
        which = f"{counted}{'' if count == 1 else 's'} {', '.join(map(str, bare))}{more}"
        raise source.error(f"has no words of a posting in {which}")


def posting(at: int, row: Row, columns: Columns, counted: str = "row") -> Told:
    """The posting in a row."""
    cells = {key: cell(row.get(name)) for key, name in columns.facts.items()}
    parts = [Part(cell(row.get(name)), WORDS[key][0], name) for key, name in columns.words.items()]
    return Told(dict(_facts(cells)), parts, f"{counted} {at}", (), (OriginKind.ROW, at))


def _doubts(row: Row, columns: Columns, where: str, doubted: set[str]) -> Iterator[str]:
    """What is left out as nobody can be sure of it, with the first case; each kind of fact is told once."""
    for key, is_read in _READ_STRICTLY.items():
        name = columns.facts.get(key)
        said = cell(row.get(name)) if name else ""
        if said and key not in doubted and not is_read(said):
            doubted.add(key)
            case = f"“{_line(said)[:40]}” in {where}"
            yield f"{key} is left out where it is in doubt, as {case}; write {_EXAMPLES[key]}"


def cell(value: Any) -> str:
    """What stands in a cell, as text; nothing in one that is empty, or holds no value of its own."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, list):
        return "; ".join(filter(None, map(cell, value)))
    if isinstance(value, date):  # and times of day
        return value.isoformat()
    if not isinstance(value, str | int | float):
        return ""
    said = str(value).strip()
    return "" if said.lower() in _NOTHING else said


def _facts(cells: Mapping[str, str]) -> Iterator[tuple[str, Any]]:
    for key in ("title", "employer", "employer_url"):
        yield key, _line(cells.get(key))
    yield "locations", _places(cells)
    yield "workplace", _workplace(cells)
    for key in ("employment", "hours"):
        yield key, _line(cells.get(key))
    yield "pay", _pay(cells)
    for key in ("department", "industry", "openings"):
        yield key, _line(cells.get(key))
    for key in ("deadline", "posted"):
        yield key, day(cells.get(key))
    for key in ("identifier", "url"):
        yield key, _line(cells.get(key))
    yield "apply", _line(cells.get("apply_url"))


def _places(cells: Mapping[str, str]) -> list[str]:
    listed = [place for each in cells.get("locations", "").split(";") if (place := _line(each))]
    parts = [_line(cells.get(key)) for key in ("city", "region", "country")]
    return listed or list(filter(None, [stated_place(*parts[:2], stated_country(parts[2]))]))


def _workplace(cells: Mapping[str, str]) -> str:
    named = _WORKPLACES.get("".join(filter(str.isalpha, cells.get("workplace", "").lower())), "")
    return named or ("remote" if cells.get("remote", "").lower() in _YES else "")


def _pay(cells: Mapping[str, str]) -> str:
    low, high = cells.get("salary_min"), cells.get("salary_max")
    if number(low) or number(high):
        said = "".join(filter(str.isalpha, cells.get("period", "").lower()))
        period = next((unit for unit, names in _PERIODS.items() if said in names), None)
        return stated_pay(low, high, _line(cells.get("currency")).upper(), period)
    return _line(cells.get("pay"))


def _line(said: str | None) -> str:
    return " ".join((said or "").split())
