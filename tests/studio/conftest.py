"""A studio for each test, on SQLite and, where ROLEWRIGHT_TEST_POSTGRES names one, on PostgreSQL."""

import os
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

pytest.importorskip("fastapi", reason="the extra “studio” is not installed")

from argon2 import PasswordHasher
from fastapi import FastAPI
from fastapi.testclient import TestClient
from sqlalchemy import create_engine, text

from rolewright.records import replace
from rolewright.studio.access import passwords
from rolewright.studio.app import create_app
from rolewright.studio.database.database import Database
from rolewright.studio.options import StudioOptions
from rolewright.studio.studio import Studio
from rolewright.studio.tables.base import Base

NOW = datetime(2026, 11, 26, 9, 30, tzinfo=UTC)
BASE = "http://127.0.0.1:8383"
#: A short posting that has a score.
POSTING = """\
# Night Baker

Hollow Lane Bakery, Leeds. £13.50 an hour, full-time, permanent.

We bake bread for forty cafés and need a second baker for the night, since Mondays sell out by nine.

## What you will do

- Mix, shape and bake 300 loaves a night with one colleague.
- Keep the oven log and tell us when a batch fails.
- Hand over to the drivers at five.

## What you need

- Two years at a bread oven.
- To lift 16 kg sacks, with a trolley for the stairs.

## What we offer

- 28 days of holiday and a loaf a day.

## How to apply

Write to jobs@hollowlane.example by 15 January 2027.
"""
POSTGRES = os.environ.get("ROLEWRIGHT_TEST_POSTGRES")
_QUICK = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
_OF_NOBODY = _QUICK.hash("nobody")


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database that the migrations have made, to be copied: they take longer than most tests."""
    file = tmp_path_factory.mktemp("template") / "studio.db"
    _migrate(f"sqlite:///{file}")
    return file


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """A database with all tables, on a server that may have others."""
    assert POSTGRES
    name = f"rolewright_{uuid4().hex[:12]}"
    server = create_engine(POSTGRES, isolation_level="AUTOCOMMIT")
    with server.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    url = server.url.set(database=name).render_as_string(hide_password=False)
    _migrate(url)
    yield url
    with server.connect() as connection:
        connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    server.dispose()


def _empty(url: str) -> None:
    """Delete all rows, and end whoever still holds some. To make a database takes ten times as long."""
    engine = create_engine(url, isolation_level="AUTOCOMMIT")
    tables = [f'DELETE FROM "{table.name}"' for table in reversed(Base.metadata.sorted_tables)]
    with engine.connect() as connection:
        connection.execute(
            text(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
        )
        connection.execute(text(";".join(tables)))
    engine.dispose()


def _migrate(url: str) -> None:
    database = Database(url)
    database.migrate()
    database.close()


@pytest.fixture(params=["sqlite", *(["postgresql"] if POSTGRES else [])])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The URL of a database that holds nothing yet but its tables."""
    if request.param == "sqlite":
        shutil.copyfile(request.getfixturevalue("sqlite_template"), tmp_path / "studio.db")
        yield f"sqlite:///{tmp_path}/studio.db"
        return
    url = request.getfixturevalue("postgres_url")
    yield url
    _empty(url)


@pytest.fixture(autouse=True)
def quick_passwords(monkeypatch: pytest.MonkeyPatch) -> None:
    """Passwords are hashed in a moment, since no test is about how long that takes."""
    monkeypatch.setattr(passwords, "_HASHER", _QUICK)
    monkeypatch.setattr(passwords, "_OF_NOBODY", _OF_NOBODY)


class Clock:
    """A clock that stands until it is set."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def make_studio(database_url: str, tmp_path: Path, clock: Clock) -> Iterator[Callable[..., Studio]]:
    """Makes a studio with other options than usual."""
    made: list[Studio] = []

    def make(**options: Any) -> Studio:
        folder = tmp_path / "workspace"
        studio = Studio(StudioOptions(folder=folder, database=database_url, **options), clock)
        made.append(studio)
        return studio

    yield make
    for studio in made:
        studio.close()


@pytest.fixture
def studio(make_studio: Callable[..., Studio]) -> Studio:
    """The studio of one person."""
    return make_studio()


_APPS: dict[StudioOptions, FastAPI] = {}


def app_of(studio: Studio) -> FastAPI:
    """The application of a studio.

    To make one takes longer than most tests, so that studios with like options share it, one after the other.
    The options that are left out here are looked up at each request.
    """
    alike = replace(studio.options, folder=Path(), database=None, requests_a_minute=0)
    if alike not in _APPS:
        _APPS[alike] = create_app(studio)
    _APPS[alike].state.studio = studio
    return _APPS[alike]


@pytest.fixture
def stranger(studio: Studio) -> Iterator[TestClient]:
    """A browser in which nobody has signed in."""
    with TestClient(app_of(studio), base_url=BASE, follow_redirects=False) as client:
        yield client


@pytest.fixture
def client(studio: Studio) -> Iterator[TestClient]:
    """The owner's browser, which sends the CSRF token with every request."""
    with TestClient(app_of(studio), base_url=BASE) as client:
        sign_in(client, studio)
        yield client


def sign_in(client: TestClient, studio: Studio) -> None:
    """Come in as the owner does."""
    page = client.get(f"/enter?token={studio.key}", follow_redirects=True).text
    client.headers["x-csrf-token"] = page.partition('<meta name="csrf" content="')[2].partition('"')[0]


@pytest.fixture
def new_posting(client: TestClient) -> Callable[..., dict[str, Any]]:
    """Makes a posting through the API."""

    def make(text: str = POSTING, **more: Any) -> dict[str, Any]:
        answer = client.post("/api/v1/postings", json={"text": text, **more})
        assert answer.status_code == 201, answer.text
        posting: dict[str, Any] = answer.json()
        return posting

    return make
