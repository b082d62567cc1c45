"""Rows of tables as JSON, the same for every kind of database."""

from base64 import b64decode, b64encode
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import JSON, Date, DateTime, LargeBinary, RowMapping, Table

Row = dict[str, Any]


def to_json(row: RowMapping) -> Row:
    """What is written of a row."""
    return {str(key): _plain(value) for key, value in row.items()}


def from_json(table: Table, row: Row) -> Row:
    """The row for a table of whichever database. Columns that the table does not have are left out."""
    return {
        column.name: _typed(column.type, row[column.name]) for column in table.columns if column.name in row
    }


def keep_nothing_as_nothing(table: Table) -> None:
    """Have a JSON column without a value stay without one, rather than hold JSON's null."""
    for column in table.columns:
        if isinstance(column.type, JSON):
            column.type.none_as_null = True


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bytes | memoryview):
        return b64encode(bytes(value)).decode("ascii")
    return value


def _typed(kind: Any, value: Any) -> Any:
    if not isinstance(value, str):
        return value
    if isinstance(kind, DateTime):
        return datetime.fromisoformat(value)
    if isinstance(kind, Date):
        return date.fromisoformat(value)
    if isinstance(kind, LargeBinary):
        return b64decode(value)
    # SQLite keeps the character with the number 0, PostgreSQL does not.
    return value.replace("\0", "\ufffd")
