"""The official wage table of the United States, as the package of the extra "wages" brings it.

Nothing of that package runs, and nothing of it is imported: only its data file is read. It comes packed, so
the first look-up unpacks it once, beside the bytecode of this module, on Python's own terms: where Python
writes none, it is unpacked into memory each time. See docs/decisions/0016-wages.md.
"""

import os
import re
import sqlite3
import sys
import zlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from functools import cache, cached_property
from math import inf
from pathlib import Path
from typing import Any

from rolewright.knowledge.wages.model import Area, AreaKind, Occupation, Percentiles, Source
from rolewright.knowledge.wages_extra import MANIFEST, data_folder

_PIECE = 1 << 20
_UNREADABLE = (OSError, EOFError, zlib.error)
_PUBLISHER = "US Bureau of Labor Statistics"
_SURVEY = "Occupational Employment and Wage Statistics"
_ALL_INDUSTRIES = "000000"
#: How the footnote goes that says: this much or more.
_CAP = re.compile(r"equal to or greater than \$([\d.,]+) per hour or \$([\d,]+) per year")
#: The columns of the percentiles by the hour, and by the year behind them.
_COLUMNS = range(6, 16)
_LETTERS = {AreaKind.METRO: "M", AreaKind.STATE: "S", AreaKind.NATION: "N"}


class WageTable:
    """Occupations, areas, and what is paid; from a database in the package's form."""

    def __init__(self, database: sqlite3.Connection, source: Source) -> None:
        self._database = database
        self.source = source

    @cached_property
    def occupations(self) -> Mapping[str, Occupation]:
        """By code such as "41-3091", those that are counted by themselves and no groups of them."""
        rows = self._rows("SELECT occupation_code, occupation_name FROM occupation WHERE display_level = 3")
        return {(code := f"{digits[:2]}-{digits[2:]}"): Occupation(code, name) for digits, name in rows}

    @cached_property
    def areas(self) -> tuple[Area, ...]:
        """The nation, its states, and the metropolitan and other areas within them."""
        rows = self._rows("SELECT area_code, area_name, areatype_code FROM area ORDER BY area_code")
        kinds = {letter: kind for kind, letter in _LETTERS.items()}
        return tuple(
            Area(code, "United States" if letter == "N" else name, kinds[letter])
            for code, name, letter in rows
        )

    def percentiles(
        self, occupation: Occupation, area: Area
    ) -> tuple[Percentiles | None, Percentiles | None] | None:
        """What is paid by the hour and by the year; None when nothing is published for the two."""
        key = f"OEU{_LETTERS[area.kind]}{area.code}{_ALL_INDUSTRIES}{occupation.code.replace('-', '')}"
        columns = ", ".join(f"{kind}{number:02}" for kind in "vf" for number in _COLUMNS)
        row = next(self._rows(f"SELECT {columns} FROM cell WHERE key = ?", key), None)
        if row is None:
            return None
        values, notes = row[:10], row[10:]
        by_hour, by_year = self._caps
        hourly = self._percentiles(values[:5], notes[:5], by_hour)
        yearly = self._percentiles(values[5:], notes[5:], by_year)
        return (hourly, yearly) if hourly or yearly else None

    def _percentiles(self, values: Sequence[str], notes: Sequence[str], cap: float) -> Percentiles | None:
        amounts = [None if value in (None, "-") else float(value) for value in values]
        is_capped = any(code in self._cap_notes for note in notes if note for code in note.split(","))
        if None in amounts and not is_capped:
            return None
        p10, p25, p50, p75, p90 = amounts
        return Percentiles(p10, p25, p50, p75, p90, cap if is_capped else None)

    @cached_property
    def _cap_notes(self) -> Mapping[str, str]:
        """The footnotes that say "this much or more", by code."""
        rows = self._rows("SELECT footnote_code, footnote_text FROM footnote")
        return {code: text for code, text in rows if _CAP.search(text)}

    @cached_property
    def _caps(self) -> tuple[float, float]:
        """Up to where amounts by the hour and by the year are published, as those footnotes say."""
        told = next((found for text in self._cap_notes.values() if (found := _CAP.search(text))), None)
        return (_amount(told[1]), _amount(told[2])) if told else (inf, inf)

    def _rows(self, query: str, *values: str) -> Iterator[Any]:
        return iter(self._database.execute(query, values))


def _amount(written: str) -> float:
    return float(written.replace(",", ""))


@cache
def installed_table() -> WageTable | None:
    """The table of the installed extra; None without it, or when its data cannot be read."""
    folder = data_folder()
    return open_table(folder, _kept_in(), may_write=not sys.dont_write_bytecode) if folder else None


def _kept_in() -> Path | None:
    """The folder of this module's bytecode; None where there can be none."""
    bytecode = __spec__.cached if __spec__ else None
    return Path(bytecode).parent if bytecode else None


def open_table(folder: Path, kept_in: Path | None, *, may_write: bool = True) -> WageTable | None:
    """The table in a folder of the package's form, unpacked into `kept_in`; None for another form."""
    import json

    try:
        told = json.loads((folder / MANIFEST).read_text("utf-8"))
        released = told["sources"]["oe.data.0.Current"]["last_modified"]
        source = Source(_PUBLISHER, _SURVEY, told["release"]["description"], released)
        database = _opened(folder / told["file"], told["database_bytes"], kept_in, may_write)
        database.execute("SELECT key, v06, v15, f15 FROM cell LIMIT 1")
    except (*_UNREADABLE, ValueError, KeyError, TypeError, sqlite3.Error):
        return None
    return WageTable(database, source)


def _opened(packed: Path, size: int, kept_in: Path | None, may_write: bool) -> sqlite3.Connection:
    unpacked = _unpacked(packed, size, kept_in, may_write) if kept_in else None
    if unpacked:
        # Read by several threads at once, written by none.
        return sqlite3.connect(f"{unpacked.as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False)
    import gzip

    database = sqlite3.connect(":memory:", check_same_thread=False)
    content = gzip.decompress(packed.read_bytes())
    if len(content) != size:
        raise EOFError(f"{packed} is not whole")
    database.deserialize(content)
    return database


def _unpacked(packed: Path, size: int, kept_in: Path, may_write: bool) -> Path | None:
    """The database as a file that is whole; None where none can be written."""
    kept = kept_in / f"wages.{packed.stem}"
    if kept.is_file() and kept.stat().st_size == size:
        return kept.resolve()
    if not may_write:
        return None
    import gzip

    draft = kept.with_name(f"{kept.name}.{os.getpid()}.draft")
    try:
        kept_in.mkdir(exist_ok=True)
        with gzip.open(packed) as source, draft.open("wb") as target:
            while piece := source.read(_PIECE):
                target.write(piece)
        if draft.stat().st_size == size:
            draft.replace(kept)
            return kept.resolve()
    except _UNREADABLE:
        pass
    with suppress(OSError):
        draft.unlink(missing_ok=True)
    return None
