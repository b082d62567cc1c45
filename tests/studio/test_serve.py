"""Starting the server: what is said, and when."""

import socket
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import uvicorn

from rolewright.studio import serve as serving
from rolewright.studio.alone import alone
from rolewright.studio.database.database import Database
from rolewright.studio.options import StudioOptions
from rolewright.usage import UsageError


def test_a_port_that_is_taken_is_told_in_words_and_nothing_else_is(tmp_path: Path) -> None:
    lines: list[str] = []
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        with pytest.raises(UsageError, match=f"port {port} is taken"):
            serving.serve(StudioOptions(folder=tmp_path / "jobs", port=port), lines.append)
    assert lines == []


def test_the_address_is_told_when_it_can_be_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answered: list[bool] = []

    def tell(line: str) -> None:
        if "http" in line:
            address = urlsplit(line.split()[-1])
            with socket.create_connection((address.hostname or "", address.port or 0), timeout=5):
                answered.append(True)

    async def stop_at_once(_server: uvicorn.Server) -> None:
        return None

    monkeypatch.setattr(uvicorn.Server, "main_loop", stop_at_once)
    monkeypatch.setattr(serving, "start_process", lambda _options: _NoWorker())
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    serving.serve(StudioOptions(folder=tmp_path / "jobs", port=port), tell)
    assert answered == [True]


def test_two_studios_do_not_serve_one_workspace(tmp_path: Path) -> None:
    options = StudioOptions(folder=tmp_path / "jobs", port=0)
    with alone(options), pytest.raises(UsageError, match=r"a studio runs on .*jobs already"):
        serving.serve(options, print)
    with alone(options):
        pass


def test_two_studios_do_not_serve_one_database(database_url: str, tmp_path: Path) -> None:
    database, other = Database(database_url), Database(database_url)
    with database.served_alone():
        if not database.is_sqlite:
            with (
                pytest.raises(UsageError, match="a studio serves this database already"),
                other.served_alone(),
            ):
                pass
    with other.served_alone():
        pass


class _NoWorker:
    def is_alive(self) -> bool:
        return False

    def terminate(self) -> None: ...

    def join(self, _seconds: float) -> None: ...
