"""What Alembic runs to bring a database up to date; the connection is given by the studio."""

from typing import Any, Literal

from alembic import context

from rolewright.studio.database.migrating import load_tables
from rolewright.studio.tables.base import Base, Moment


def _named(kind: str, thing: Any, _: object) -> str | Literal[False]:
    """How a new migration writes a type of ours."""
    return "Moment()" if kind == "type" and isinstance(thing, Moment) else False


def _is_meant(thing: Any, _: object, kind: str, *__: object) -> bool:
    """Whether a new migration is about it."""
    only = context.config.attributes.get("only")
    return only is None or (thing.name if kind == "table" else thing.table.name) in only


load_tables()
context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    render_item=_named,
    include_object=_is_meant,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
