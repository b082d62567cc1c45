"""The migrations make the tables that this release has, and can be taken back."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from itertools import zip_longest
from pathlib import Path
from typing import Any

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, MetaData, Table, create_engine, insert, inspect, select

from rolewright.studio.database.migrating import _configuration, load_tables, migrate_within
from rolewright.studio.tables.base import Base
from rolewright.studio.tables.posting import Posting
from tests.studio.conftest import NOW


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


def test_what_rules_said_at_each_time_becomes_for_how_long_they_spoke(database_url: str) -> None:
    first, second, third, fourth = (date(2026, 3, day) for day in (1, 5, 9, 12))
    said = {
        first: {"pay/missing": 1, "words/jargon": 2},
        second: {"pay/missing": 1, "words/jargon": 3},
        third: {"words/jargon": 3},
        fourth: {"pay/missing": 1, "words/jargon": 3},
    }
    with _taken_back_afterwards(database_url) as connection:
        posting_id = _new_posting(connection)
        command.downgrade(_configuration(connection), "0002")
        _say(connection, posting_id, said)
        migrate_within(connection, "0003")
        spoken = _table(connection, "spoken").columns
        assert set(connection.execute(select(spoken.rule, spoken.findings, spoken.day, spoken.until))) == {
            ("pay/missing", 1, first, third),
            ("pay/missing", 1, fourth, None),
            ("words/jargon", 2, first, second),
            ("words/jargon", 3, second, None),
        }
        command.downgrade(_configuration(connection), "0002")
        assert _said(connection) == said


def test_postings_of_the_release_before_are_judged_anew(database_url: str) -> None:
    with _taken_back_afterwards(database_url) as connection:
        command.downgrade(_configuration(connection), "0004")
        posting_id = _new_posting(connection, judged_on=date(2026, 11, 26))
        migrate_within(connection, "head")
        judged = connection.execute(select(Posting.judged_on).where(Posting.id == posting_id))
        assert judged.scalar_one() is None


@contextmanager
def _taken_back_afterwards(database_url: str) -> Iterator[Connection]:
    engine = create_engine(database_url)
    with engine.connect() as connection:
        yield connection
        connection.rollback()
    engine.dispose()


def _new_posting(connection: Connection, **more: Any) -> str:
    row = {"text": "# Welder\n", "created_at": NOW, "changed_at": NOW, **more}
    made = connection.execute(insert(Posting).values(row).returning(Posting.id))
    return str(made.scalar_one())


def _table(connection: Connection, name: str) -> Table:
    return Table(name, MetaData(), autoload_with=connection)


def _say(connection: Connection, posting_id: str, said: dict[date, dict[str, int]]) -> None:
    """Have the posting be judged on each of the days."""
    for day, until in zip_longest(said, list(said)[1:]):
        row = {"id": str(day), "posting_id": posting_id, "day": day, "until": until, "revision": 1}
        judged = {"score": 50, "errors": 0, "warnings": 0, "legal": "met", "parts": {}}
        connection.execute(insert(_table(connection, "snapshot")).values(**row, **judged))
        rules = [
            {"snapshot_id": str(day), "rule": rule, "findings": number} for rule, number in said[day].items()
        ]
        connection.execute(insert(_table(connection, "snapshot_rule")), rules)


def _said(connection: Connection) -> dict[date, dict[str, int]]:
    """What was said on each of the days."""
    judged, told = _table(connection, "snapshot"), _table(connection, "snapshot_rule")
    said: dict[date, dict[str, int]] = {}
    rows = select(judged.c.day, told.c.rule, told.c.findings).where(judged.c.id == told.c.snapshot_id)
    for day, rule, number in connection.execute(rows):
        said.setdefault(day, {})[rule] = number
    return said
