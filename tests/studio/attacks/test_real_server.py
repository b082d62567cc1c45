"""Slow clients, and what proxies say, at a real server on this machine."""

import asyncio
import logging
import socket
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import uvicorn

from rolewright.studio import protection
from rolewright.studio.app import create_app
from rolewright.studio.serve import configuration
from rolewright.studio.slow_clients import PatientProtocol
from rolewright.studio.studio import Studio
from tests.studio.team import PASSWORD, field_of, join

Serve = Callable[..., int]


class Hasty(PatientProtocol):
    """Waits for less long than usual, so that nobody waits for the tests."""

    head_seconds = 0.4


@pytest.fixture
def serve(monkeypatch: pytest.MonkeyPatch) -> Iterator[Serve]:
    """Serves a studio on a free port, which it returns, until the test ends."""
    monkeypatch.setattr(protection, "PATIENCE", 0.4)
    running: list[tuple[uvicorn.Server, threading.Thread]] = []

    def start(studio: Studio) -> int:
        listening = socket.socket()
        listening.bind(("127.0.0.1", 0))
        server = uvicorn.Server(configuration(create_app(studio), studio.options, Hasty))
        thread = threading.Thread(target=lambda: asyncio.run(server.serve([listening])), daemon=True)
        thread.start()
        while not server.started:
            time.sleep(0.01)
        running.append((server, thread))
        return int(listening.getsockname()[1])

    yield start
    for server, thread in running:
        server.should_exit = True
        thread.join(20)


def said(port: int, *pieces: bytes, pause: float = 0.0) -> bytes:
    """What the server says to these pieces, until it closes the connection."""
    with socket.create_connection(("127.0.0.1", port), timeout=15) as client:
        try:
            for piece in pieces:
                client.sendall(piece)
                time.sleep(pause)
        except OSError:
            pass
        answer = b""
        try:
            while part := client.recv(65536):
                answer += part
        except ConnectionError:
            pass
        return answer


def test_a_client_that_says_nothing_is_let_go(serve: Serve, studio: Studio) -> None:
    assert said(serve(studio)) == b""


def test_a_head_that_drips_is_let_go(serve: Serve, studio: Studio) -> None:
    head = b"GET /api/v1/health HTTP/1.1\r\nHost: localhost\r\nX-Drip: "
    assert said(serve(studio), head, *[b"x"] * 12, pause=0.1) == b""


def test_a_body_that_does_not_come_is_answered_for(serve: Serve, studio: Studio) -> None:
    head = (
        b"POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n"
        b"Content-Type: application/x-www-form-urlencoded\r\n\r\n"
    )
    assert said(serve(studio), head, b"email=a").startswith(b"HTTP/1.1 408")


def test_others_are_served_while_slow_clients_wait(serve: Serve, studio: Studio) -> None:
    port = serve(studio)
    slow = [socket.create_connection(("127.0.0.1", port)) for _ in range(100)]
    try:
        for each in slow:
            each.sendall(b"GET / HTTP/1.1\r\nHost: loc")
        request = b"GET /api/v1/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
        assert said(port, request).startswith(b"HTTP/1.1 200")
    finally:
        for each in slow:
            each.close()


def test_requests_that_two_readers_would_part_differently_are_refused(serve: Serve, studio: Studio) -> None:
    head = (
        b"POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\n"
        b"Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n"
    )
    assert said(serve(studio), head).startswith((b"HTTP/1.1 400", b"HTTP/1.1 501"))


def _sign_in(port: int, host: str, forwarded: str) -> Any:
    import httpx

    headers = {"host": host, "x-forwarded-for": forwarded, "x-forwarded-proto": "https"}
    with httpx.Client(base_url=f"http://127.0.0.1:{port}", headers=headers, timeout=60) as client:
        page = client.get("/sign-in")
        cookie = page.headers["set-cookie"].partition(";")[0]
        form = {"form": field_of(page.text, "form"), "email": "ada@bakery.example", "password": PASSWORD}
        return client.post("/sign-in", data=form, headers={"cookie": cookie})


def _address(studio: Studio) -> str:
    from sqlalchemy import select

    from rolewright.studio.tables.sign_in import SignIn

    with studio.database.reading() as session:
        return str(session.scalars(select(SignIn.address).where(SignIn.address != "")).one())


def test_who_asks_is_believed_of_a_trusted_proxy(serve: Serve, make_studio: Callable[..., Studio]) -> None:
    studio = make_studio(is_shared=True, address="https://jobs.bakery.example")
    join(studio, "ada@bakery.example", "Ada", administrator=True)
    port = serve(studio)
    # The first address is what the client claimed to its proxy.
    assert _sign_in(port, "jobs.bakery.example", "6.6.6.6, 203.0.113.9").status_code == 303
    assert _address(studio) == "203.0.113.9"


@pytest.mark.parametrize(
    "options", [{}, {"address": "https://jobs.bakery.example", "proxies": ("10.0.0.0/8",)}]
)
def test_and_of_nobody_else(
    serve: Serve, make_studio: Callable[..., Studio], options: dict[str, Any]
) -> None:
    studio = make_studio(is_shared=True, **options)
    join(studio, "ada@bakery.example", "Ada", administrator=True)
    port = serve(studio)
    host = "jobs.bakery.example" if options else f"127.0.0.1:{port}"
    assert _sign_in(port, host, "6.6.6.6").status_code == 303
    assert _address(studio) == "127.0.0.1"


def test_secrets_are_in_no_log(
    serve: Serve, studio: Studio, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    import httpx

    caplog.set_level(logging.DEBUG)
    port = serve(studio)
    with httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=60) as client:
        client.get(f"/enter?token={studio.key}")
        cookie = client.cookies["rolewright-8383"]
        page = client.get("/account").text
        csrf = page.partition('<meta name="csrf" content="')[2].partition('"')[0]
        made = client.post("/api/v1/tokens", json={"name": "x"}, headers={"x-csrf-token": csrf}).json()
        client.get("/api/v1/account", headers={"authorization": f"Bearer {made['secret']}"})
        client.post("/sign-in", data={"email": "a@b.example", "password": PASSWORD})
    own = [
        record.getMessage() for record in caplog.records if not record.name.startswith(("httpx", "httpcore"))
    ]
    told = capfd.readouterr()
    whole = "\n".join([*own, told.out, told.err])
    for secret in (studio.key, cookie, csrf, made["secret"], PASSWORD):
        assert secret not in whole
