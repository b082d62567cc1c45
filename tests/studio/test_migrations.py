"""The migrations make the tables that this release has, and can be taken back."""

from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine, inspect

from rolewright.studio.database.migrating import load_tables, migrate_within
from rolewright.studio.tables.base import Base


def test_migrations_make_the_tables_of_this_release(database_url: str) -> None:
    load_tables()
    engine = create_engine(database_url)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []
    engine.dispose()


def test_a_database_grows_from_each_release_to_the_next(tmp_path: Path) -> None:
    engine = create_engine(f"sqlite:///{tmp_path}/studio.db")
    with engine.begin() as connection:
        migrate_within(connection, "0001")
        assert "posting" not in inspect(connection).get_table_names()
        migrate_within(connection, "head")
    with engine.connect() as connection:
        assert set(Base.metadata.tables) < set(inspect(connection).get_table_names())
    engine.dispose()
