"""Opens the database, SQLite or PostgreSQL, and hands out transactions that read or write."""

from collections.abc import Collection, Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event, text
from sqlalchemy.engine import Connection
from sqlalchemy.orm import Session

from rolewright.studio.database.authors import WritingSession
from rolewright.studio.database.migrating import migrate, revise
from rolewright.studio.turns import PATIENCE, SAVING, Turn
from rolewright.usage import UsageError

_FORGETS = "forgets"
# The names of locks in PostgreSQL: who serves this database, and who writes.
_SERVED, _WRITES = 720_001, 720_002
# As many as the threads that answer requests, so that none waits for another's connection.
_MOST_CONNECTIONS = 40


class Database:
    """What the studio keeps. Transactions are whole or nothing, and last when they have ended."""

    def __init__(self, url: str) -> None:
        """`url` is SQLAlchemy's, of SQLite or of PostgreSQL (`postgresql+psycopg://…`)."""
        self.url = url
        self._engine = _engine(url)
        self._writer = self._engine.execution_options(writes=True)
        # SQLite has who writes ask again and again, and some are never lucky. Here they wait in line.
        self._turn = Turn(SAVING) if self.is_sqlite else None

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A transaction that only reads; whatever it changes is forgotten."""
        with Session(self._engine, expire_on_commit=False) as session:
            yield session

    @contextmanager
    def served_alone(self) -> Iterator[None]:
        """Hold the database for the studio that serves it. UsageError where another one does.

        With SQLite it lies in the workspace, which is held by other means.
        """
        if self.is_sqlite:
            yield
            return
        with self._engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            if not connection.scalar(text(f"SELECT pg_try_advisory_lock({_SERVED})")):
                raise UsageError(
                    ["a studio serves this database already; stop it first, or name another one"]
                )
            yield
        self.close()

    @contextmanager
    def writing(self, *, alone: bool = False) -> Iterator[Session]:
        """A transaction that lasts from its end on, or is undone when the block raises.

        What deletes rows that others are about to name is done `alone`, or each may wait for the other.

        With SQLite one writes at a time. With PostgreSQL what is changed after a look at it is to be selected
        `with_for_update()`, which SQLite ignores. BusyError when others wrote for too long.
        """
        with (
            self._turn.taken() if self._turn else nullcontext(),
            WritingSession(self._writer, expire_on_commit=False) as session,
            session.begin(),
        ):
            if not self.is_sqlite:
                shared = "" if alone else "_shared"
                session.execute(text(f"SELECT pg_advisory_xact_lock{shared}({_WRITES})"))
            yield session
        if session.info.get(_FORGETS):
            self.forget_deleted()

    @contextmanager
    def snapshot(self) -> Iterator[Session]:
        """A transaction in which everything is read as it stands at one moment, whatever others write."""
        isolation = {} if self.is_sqlite else {"isolation_level": "REPEATABLE READ"}
        with Session(self._engine.execution_options(**isolation), expire_on_commit=False) as session:
            yield session

    def forget_deleted(self) -> None:
        """Have the bytes of what was deleted leave SQLite's journal too, unless somebody is reading just now.

        PostgreSQL lets go of them when it vacuums, which it does by itself.
        """
        if not self.is_sqlite:
            return
        connection = self._engine.raw_connection()
        try:
            cursor = connection.cursor()
            cursor.execute("PRAGMA busy_timeout = 200")
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            cursor.fetchall()
            cursor.execute(f"PRAGMA busy_timeout = {PATIENCE * 1000:.0f}")
            cursor.close()
        finally:
            connection.close()

    @property
    def file(self) -> Path | None:
        """The file that holds it, with SQLite."""
        name = self._engine.url.database if self.is_sqlite else None
        return Path(name).resolve() if name else None

    def migrate(self) -> None:
        """Bring the tables to what this release expects."""
        migrate(self._writer)

    def answer(self) -> None:
        """Ask it something small, which raises when it is not there."""
        with self.reading() as session:
            session.execute(text("SELECT 1"))

    def revise(self, message: str, number: str, only: Collection[str] | None = None) -> None:
        """Write a migration that leads to the tables, or `only` some, of this release."""
        revise(self._writer, message, number, only)

    @property
    def is_sqlite(self) -> bool:
        """Whether it is a file of SQLite's."""
        return self._engine.dialect.name == "sqlite"

    def close(self) -> None:
        """Let go of all connections."""
        self._engine.dispose()


def forget_afterwards(session: Session) -> None:
    """Have the bytes of what this transaction deletes be gone when it has ended."""
    session.info[_FORGETS] = True


def _engine(url: str) -> Engine:
    if not url.startswith("sqlite"):
        return create_engine(url, pool_pre_ping=True, pool_size=_MOST_CONNECTIONS, hide_parameters=True)
    engine = create_engine(
        url,
        connect_args={"timeout": PATIENCE, "check_same_thread": False},
        pool_size=_MOST_CONNECTIONS,
        hide_parameters=True,
    )
    file = engine.url.database
    if file:
        Path(file).parent.mkdir(parents=True, exist_ok=True)
        # What others on the machine cannot read; SQLite gives its journal the same rights.
        Path(file).touch(mode=0o600)
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: Any, _: object) -> None:
    # Otherwise the driver begins transactions when it sees fit, and too late for a writer.
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "secure_delete = ON"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get("writes", False)
    # A reader that turns writer can fail however long it waits; one that says so at once only waits.
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
