"""Brings a database to the tables of this release, by the migrations that lie beside."""

from collections.abc import Collection
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine

from rolewright.studio import tables

_MIGRATIONS = Path(__file__).parent / "migrations"


def migrate(engine: Engine) -> None:
    """Run every migration that the database has not seen."""
    with engine.connect() as connection, connection.begin():
        command.upgrade(_configuration(connection), "head")


def migrate_within(connection: Connection, revision: str) -> None:
    """Run, in the transaction of the connection, the migrations up to a revision."""
    command.upgrade(_configuration(connection), revision)


def revise(engine: Engine, message: str, number: str, only: Collection[str] | None = None) -> None:
    """Write the migration that leads from this database to the tables, or `only` some, of this release."""
    with engine.connect() as connection, connection.begin():
        configuration = _configuration(connection)
        configuration.attributes["only"] = only
        command.revision(configuration, message, autogenerate=True, rev_id=number)


def _configuration(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def load_tables() -> None:
    """Import every table, so that the metadata knows them all."""
    for module in iter_modules(tables.__path__):
        import_module(f"{tables.__name__}.{module.name}")
