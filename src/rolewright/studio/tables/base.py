"""What all tables share: ids, times and the way constraints are named."""

import secrets
from datetime import UTC, datetime
from typing import Annotated, Any

from sqlalchemy import DateTime, MetaData, String, Table, TypeDecorator
from sqlalchemy.orm import DeclarativeBase, mapped_column

_LETTERS = "0123456789abcdefghjkmnpqrstvwxyz"
_LENGTH = 16


def new_id() -> str:
    """A fresh id: 80 random bits in letters that nobody confuses, safe in addresses and file names."""
    return "".join(secrets.choice(_LETTERS) for _ in range(_LENGTH))


class Moment(TypeDecorator[datetime]):
    """A moment in UTC, whichever database keeps it."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Any) -> datetime | None:
        """As it is stored. ValueError for a time whose zone nobody knows."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs its time zone")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Any) -> datetime | None:
        """As it was: SQLite forgets the zone, which is always UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Base(DeclarativeBase):
    """The table of which every table is a kind."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {datetime: Moment()}  # noqa: RUF012 (read once, by SQLAlchemy)


#: The `__table_args__` of a table that back-ups leave out; `is_backed_up` tells it again.
NOT_BACKED_UP: dict[str, Any] = {"info": {"is_backed_up": False}}


def is_backed_up(table: Table) -> bool:
    """Whether back-ups and exports hold the rows of a table."""
    return bool(table.info.get("is_backed_up", True))


#: The key of a row.
Id = Annotated[str, mapped_column(String(_LENGTH), primary_key=True, default=new_id)]
