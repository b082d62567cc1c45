"""What Alembic runs to bring a database up to date; the connection is given by the studio."""

from typing import Any, Literal

from alembic import context

from rolewright.studio.database.migrating import load_tables
from rolewright.studio.tables.base import Base, Moment


def _named(kind: str, thing: Any, _: object) -> str | Literal[False]:
    """How a new migration writes a type of ours."""
    return "Moment()" if kind == "type" and isinstance(thing, Moment) else False


load_tables()
context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    render_item=_named,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
