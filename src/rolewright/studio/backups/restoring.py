"""Brings a studio back from a back-up, into an empty workspace or, when asked, in place of what is there.

The database is restored in one transaction: as it was in the back-up, or not at all. The tables are made as
they were when the back-up was written, and only then brought to this release, so that old ones stay good.
"""

import json
import shutil
from collections.abc import Iterator
from io import TextIOWrapper
from pathlib import Path
from typing import Any
from zipfile import BadZipFile, ZipFile

from sqlalchemy import MetaData, Table, insert, select
from sqlalchemy.engine import Connection
from sqlalchemy.exc import SQLAlchemyError

from rolewright.studio.backups.backing_up import FILES, TABLES
from rolewright.studio.backups.opening import about, must_be_sound, no_backup
from rolewright.studio.backups.rows import Row, from_json, keep_nothing_as_nothing
from rolewright.studio.backups.workspace_files import place_in
from rolewright.studio.database.database import Database
from rolewright.studio.database.migrating import migrate_within
from rolewright.studio.options import StudioOptions
from rolewright.studio.tables.base import Base, is_backed_up
from rolewright.usage import Problem, UsageError, unreadable

_AT_A_TIME = 500
# Of what was sent at most 32 MB are taken, and a row holds no more than that, in base64 or escaped.
_LONGEST_ROW = 256_000_000
_REVISIONS = "alembic_version"


def restore(file: Path, options: StudioOptions, *, replaces: bool = False) -> dict[str, int]:
    """Restore `file` into the workspace; how many rows of each table came back.

    UsageError for a file that is no back-up, and for a workspace that is not empty unless it `replaces`.
    """
    try:
        with ZipFile(file) as archive:
            told = about(archive, file)
            must_be_sound(archive, file, options.folder)
            targets = _targets(archive, options, file, replaces=replaces)
            options.folder.mkdir(parents=True, exist_ok=True)
            database = Database(options.database_url)
            try:
                with database.writing() as session:
                    counts = _fill(archive, session.connection(), told, file, replaces=replaces)
                database.migrate()
            finally:
                database.close()
            for name, target in targets.items():
                target.parent.mkdir(parents=True, exist_ok=True)
                with archive.open(name) as packed, target.open("wb") as unpacked:
                    shutil.copyfileobj(packed, unpacked)
            return counts
    except OSError as error:
        raise UsageError([unreadable(str(file), error)]) from None
    except (BadZipFile, EOFError):
        raise no_backup(file, "is no back-up of a studio, or is damaged") from None


def _targets(archive: ZipFile, options: StudioOptions, file: Path, *, replaces: bool) -> dict[str, Path]:
    targets = {
        name: place_in(options, name.removeprefix(FILES), str(file))
        for name in archive.namelist()
        if name.startswith(FILES) and not name.endswith("/")
    }
    there = [
        Problem("is there already and differs; --replace puts the one of the back-up there", str(target))
        for name, target in targets.items()
        if target.is_file() and not _is_same(archive, name, target)
    ]
    if there and not replaces:
        raise UsageError(there)
    return targets


def _is_same(archive: ZipFile, name: str, target: Path) -> bool:
    is_as_long = archive.getinfo(name).file_size == target.stat().st_size
    return is_as_long and archive.read(name) == target.read_bytes()


def _fill(
    archive: ZipFile, connection: Connection, told: dict[str, Any], file: Path, *, replaces: bool
) -> dict[str, int]:
    _clear(connection, replaces=replaces)
    try:
        migrate_within(connection, told["revision"])
    except Exception as error:
        # Alembic has errors of several kinds for a revision that it does not know.
        raise no_backup(file, f"was made by Rolewright {told.get('version')}, which is newer") from error
    tables = MetaData()
    tables.reflect(connection)
    known = {f"{TABLES}{name}.jsonl" for name in told["tables"]}
    if not known <= set(archive.namelist()):
        raise no_backup(file, "lacks some of its tables")
    try:
        return {
            table.name: _load(connection, table, _rows(archive, table.name))
            for table in tables.sorted_tables
            if table.name in told["tables"] and _is_wanted(table.name)
        }
    except (ValueError, TypeError, AttributeError, RecursionError, SQLAlchemyError) as error:
        raise no_backup(file, "holds rows that no studio wrote") from error


def _is_wanted(name: str) -> bool:
    """False for what earlier releases still took into back-ups."""
    table = Base.metadata.tables.get(name)
    return table is None or is_backed_up(table)


def _clear(connection: Connection, *, replaces: bool) -> None:
    there = MetaData()
    there.reflect(connection)
    is_used = any(
        connection.execute(select(table).limit(1)).first() is not None
        for table in there.sorted_tables
        if table.name != _REVISIONS
    )
    if is_used and not replaces:
        raise UsageError(
            ["there is a studio in this workspace already; --replace puts the back-up in its place"]
        )
    there.drop_all(connection)


def _rows(archive: ZipFile, name: str) -> Iterator[Row]:
    with archive.open(f"{TABLES}{name}.jsonl") as raw:
        lines = TextIOWrapper(raw, encoding="utf-8", newline="\n")
        while line := lines.readline(_LONGEST_ROW):
            yield json.loads(line)


def _load(connection: Connection, table: Table, rows: Iterator[Row]) -> int:
    keep_nothing_as_nothing(table)
    own = [key.parent.name for key in table.foreign_keys if key.column.table is table]
    count = 0
    batch: list[Row] = []
    for row in _parents_first(rows, own) if own else rows:
        batch.append(from_json(table, row))
        count += 1
        if len(batch) == _AT_A_TIME:
            connection.execute(insert(table), batch)
            batch = []
    if batch:
        connection.execute(insert(table), batch)
    return count


def _parents_first(rows: Iterator[Row], own: list[str]) -> Iterator[Row]:
    """The rows of a table that points at itself, each after those that it points at."""
    left, seen = list(rows), set()
    while left:
        ready = [row for row in left if all(row.get(key) is None or row[key] in seen for key in own)]
        if not ready:  # what is pointed at is not there; the database will say so
            ready = left
        seen |= {row.get("id") for row in ready}
        left = [row for row in left if row.get("id") not in seen]
        yield from ready
