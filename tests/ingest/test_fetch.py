"""An address is fetched from the open internet alone, within limits, and from where it was looked up."""

import gzip
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from rolewright.ingest import fetch as fetching
from rolewright.ingest import is_url
from rolewright.ingest.fetch import fetch
from rolewright.usage import UsageError

PAGE = b"<!doctype html><main><h1>Baker</h1><p>Bake.</main>"
Answer = Callable[[BaseHTTPRequestHandler], None]


@contextmanager
def site(answer: Answer) -> Iterator[Callable[[str, int, float], socket.socket]]:
    """A site on this machine, and what connects to it whatever address was looked up."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            answer(self)

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield lambda address, port, timeout: socket.create_connection(server.server_address[:2], timeout)
    finally:
        server.shutdown()
        server.server_close()


def answering(content: bytes = PAGE, status: int = 200, **headers: str) -> Answer:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.end_headers()
        handler.wfile.write(content)

    return answer


def public(host: str, port: int) -> list[str]:
    return ["93.184.216.34"]


def refused(url: str, **how: object) -> str:
    with pytest.raises(UsageError) as caught:
        fetch(url, **how)  # type: ignore[arg-type]
    (problem,) = caught.value.problems
    assert problem.file == url
    return problem.message


def test_a_page_comes_with_its_kind_and_its_encoding() -> None:
    with site(answering(Content_Type="text/html; charset=utf-8")) as connect:
        source = fetch("http://bakery.example/jobs/7", look_up=public, connect=connect)
    assert (source.content, source.name, source.ending) == (PAGE, "http://bakery.example/jobs/7", ".html")
    assert source.charset == "utf-8"


def test_the_host_is_told_to_the_site() -> None:
    seen = []

    def answer(handler: BaseHTTPRequestHandler) -> None:
        seen.append((handler.headers["Host"], handler.path, handler.headers["Cookie"]))
        answering()(handler)

    with site(answer) as connect:
        fetch("http://bakery.example/jöbs?q=a b#top", look_up=public, connect=connect)
    assert seen == [("bakery.example", "/j%C3%B6bs?q=a%20b", None)]


def test_what_is_packed_is_unpacked() -> None:
    with site(answering(gzip.compress(PAGE), Content_Encoding="gzip")) as connect:
        assert fetch("http://bakery.example/", look_up=public, connect=connect).content == PAGE


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0",
        "224.0.0.1", "255.255.255.255", "::1", "fe80::1%eth0", "fd00::1", "::ffff:10.0.0.1", "64:ff9b::a00:1",
        "2002:7f00:1::", "::",
    ],
)  # fmt: skip
def test_private_addresses_are_never_asked(address: str) -> None:
    def connect(address: str, port: int, timeout: float) -> socket.socket:
        raise AssertionError("connected")

    told = refused("http://bakery.example/", look_up=lambda *_: [address], connect=connect)
    assert "private address" in told
    both = refused("http://bakery.example/", look_up=lambda *_: ["93.184.216.34", address], connect=connect)
    assert "private address" in both


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "[::1]", "0x7f000001", "2130706433", "127.1"])
def test_other_ways_to_write_a_private_address_do_not_help(host: str) -> None:
    told = refused(f"http://{host}/")
    assert "private address" in told or "cannot be found" in told


def test_a_redirect_obeys_the_same_rules() -> None:
    def look_up(host: str, port: int) -> list[str]:
        return ["10.0.0.1"] if host == "inside.example" else public(host, port)

    with site(answering(b"", 302, Location="http://inside.example/")) as connect:
        assert "private address" in refused("http://bakery.example/", look_up=look_up, connect=connect)
    with site(answering(b"", 302, Location="file:///etc/passwd")) as connect:
        assert "only http and https" in refused("http://bakery.example/", look_up=public, connect=connect)
    with site(answering(b"", 301, Location="/again")) as connect:
        assert "more than 5 times" in refused("http://bakery.example/", look_up=public, connect=connect)


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("http://", "names no host"),
        ("https://user:secret@bakery.example/", "password"),
        ("http://bakery.example:22/", "port 22"),
        ("http://bakery.example:x/", "is no address"),
    ],
)
def test_what_is_wrong_with_an_address_is_said(url: str, told: str) -> None:
    assert told in refused(url, look_up=public)


def test_limits_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "LARGEST", 100_000)
    with site(answering(b"x" * 200_000)) as connect:
        assert "larger than" in refused("http://bakery.example/", look_up=public, connect=connect)
    with site(answering(gzip.compress(b"x" * 200_000), Content_Encoding="gzip")) as connect:
        assert "larger than" in refused("http://bakery.example/", look_up=public, connect=connect)


def test_a_slow_site_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "LONGEST_WAIT", 0.3)
    done = threading.Event()

    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.end_headers()
        while not done.wait(0.05):
            try:
                handler.wfile.write(b"x")
            except OSError:
                return

    with site(answer) as connect:
        try:
            assert "did not answer in full" in refused(
                "http://bakery.example/", look_up=public, connect=connect
            )
        finally:
            done.set()


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (answering(status=404), "answered with 404 Not Found"),
        (answering(Content_Encoding="br"), "packed as “br”"),
        (answering(b"nonsense", Content_Encoding="gzip"), "cannot be unpacked"),
    ],
)
def test_a_useless_answer_is_named(answer: Answer, told: str) -> None:
    with site(answer) as connect:
        assert told in refused("http://bakery.example/", look_up=public, connect=connect)


def test_nobody_there_is_said() -> None:
    assert "cannot be found" in refused("http://bakery.example/", look_up=lambda *_: [])

    def connect(address: str, port: int, timeout: float) -> socket.socket:
        raise ConnectionRefusedError(111, "Connection refused")

    assert "Connection refused" in refused("http://bakery.example/", look_up=public, connect=connect)


def test_only_addresses_of_the_web_are_taken_for_such() -> None:
    assert is_url("HTTPS://bakery.example")
    assert not is_url("ftp://bakery.example")
    assert not is_url("jobs/baker.md")
