"""Requests that a page of another site, a forged name, or a wild program sends are refused."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from rolewright.studio.access.entering import TRIES_OF_ACCOUNT, TRIES_OF_NETWORK
from rolewright.studio.app import create_app
from rolewright.studio.gate import COSTLY
from rolewright.studio.options import StudioOptions
from rolewright.studio.studio import Studio
from tests.studio.conftest import POSTING, Clock
from tests.studio.team import PASSWORD, Browser, field_of, join, sign_in

NEW = {"text": POSTING}


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "127.0.0.1.evil.example",
        "localhost.evil.example",
        "evil.example:8383",
        "",
        "[::1",
        "a@b",
    ],
)
def test_a_forged_host_is_refused(client: TestClient, host: str) -> None:
    for path in ("/", "/sign-in", "/api/v1/postings", "/static/favicon.svg"):
        assert client.get(path, headers={"host": host}).status_code == 403


@pytest.mark.parametrize(
    "host", ["jobs.example.org", "JOBS.example.org:8443", "127.0.0.1:8383", "localhost", "[::1]:1"]
)
def test_behind_a_proxy_it_answers_under_its_public_name_and_to_probes_on_the_machine(
    tmp_path: Path, host: str
) -> None:
    options = StudioOptions(folder=tmp_path, is_shared=True, address="https://jobs.example.org:8443")
    studio = Studio(options)
    with TestClient(create_app(studio)) as client:
        assert client.get("/api/v1/health", headers={"host": host}).status_code == 200
        other = client.get("/api/v1/health", headers={"host": "jobs.example.com"})
        assert other.status_code == 403


def test_a_forwarded_host_is_not_believed(client: TestClient) -> None:
    forged = {
        "x-forwarded-host": "evil.example",
        "forwarded": "host=evil.example",
        "x-original-url": "/enter",
    }
    answer = client.get("/sign-out", headers=forged)
    assert answer.status_code == 200
    assert "evil.example" not in answer.text


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "https://evil.example"},
        {"origin": "http://127.0.0.1:9999"},
        {"origin": "http://127.0.0.1.evil.example:8383"},
        {"origin": "null"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
    ],
)
def test_a_change_from_a_page_of_another_site_is_refused(client: TestClient, headers: dict[str, str]) -> None:
    answer = client.post("/api/v1/postings", json=NEW, headers=headers)
    assert answer.status_code == 403
    assert client.get("/api/v1/postings").json()["total"] == 0


def test_a_change_from_a_page_of_the_studio_is_taken(client: TestClient) -> None:
    headers = {"origin": "http://127.0.0.1:8383", "sec-fetch-site": "same-origin"}
    assert client.post("/api/v1/postings", json=NEW, headers=headers).status_code == 201


def test_the_csrf_token_of_somebody_else_is_refused(ada: TestClient, ben: TestClient) -> None:
    headers = {"x-csrf-token": ada.headers["x-csrf-token"]}
    assert ben.post("/api/v1/postings", json=NEW, headers=headers).status_code == 403


def test_nobody_is_signed_in_by_a_form_of_another_site(browser: Browser) -> None:
    client = browser()
    fields = {"email": "ben@bakery.example", "password": PASSWORD}
    form = field_of(browser().get("/sign-in").text, "form")  # of another browser
    for stolen in ("", "guess", form):
        assert client.post("/sign-in", data={**fields, "form": stolen}).status_code == 403
    assert client.get("/api/v1/account").status_code == 401


@pytest.mark.parametrize(
    "aim",
    [
        "https://evil.example",
        "//evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "javascript:alert(1)",
        "/\t/evil.example",
        "evil.example",
        "/a\r\nset-cookie: x=y",
    ],
)
def test_signing_in_leads_nowhere_else(browser: Browser, ada: TestClient, aim: str) -> None:
    assert sign_in(browser(), "ben@bakery.example", next=aim).headers["location"] == "/"
    answer = ada.get("/sign-in", params={"next": aim}, follow_redirects=False)
    assert answer.headers["location"] == "/"


def test_a_session_that_was_there_before_is_not_the_one_after(browser: Browser) -> None:
    client = browser(cookies={"rolewright-8383": "fixed-by-somebody-else"})
    sign_in(client, "ben@bakery.example")
    secrets = [cookie.value for cookie in client.cookies.jar if cookie.name == "rolewright-8383"]
    assert "fixed-by-somebody-else" not in secrets[-1:]
    stale = browser(cookies={"rolewright-8383": "fixed-by-somebody-else"})
    assert stale.get("/api/v1/account").status_code == 401


def test_every_sign_in_has_a_secret_of_its_own(browser: Browser) -> None:
    one, other = browser("ben@bakery.example"), browser("ben@bakery.example")
    assert one.cookies["rolewright-8383"] != other.cookies["rolewright-8383"]


def test_the_cookie_is_out_of_reach_of_scripts_and_other_sites(browser: Browser) -> None:
    cookie = sign_in(browser(), "ben@bakery.example").headers["set-cookie"].lower()
    for part in ("httponly", "samesite=strict", "path=/"):
        assert part in cookie
    assert "domain" not in cookie


@pytest.fixture
def secure(make_studio: Callable[..., Studio]) -> Iterator[TestClient]:
    """A browser at a studio behind a proxy with https."""
    studio = make_studio(is_shared=True, address="https://jobs.bakery.example")
    join(studio, "ada@bakery.example", "Ada", administrator=True)
    with TestClient(create_app(studio), base_url="https://jobs.bakery.example") as client:
        yield client


def test_behind_https_cookies_and_answers_insist_on_it(secure: TestClient) -> None:
    answer = sign_in(secure, "ada@bakery.example")
    assert "__Host-rolewright=" in answer.headers["set-cookie"]
    assert "; secure" in answer.headers["set-cookie"].lower()
    assert answer.headers["strict-transport-security"] == "max-age=31536000"
    assert secure.get("/api/v1/account").status_code == 200


def test_behind_https_a_page_without_it_changes_nothing(secure: TestClient) -> None:
    sign_in(secure, "ada@bakery.example")
    answer = secure.post("/sign-out", headers={"origin": "http://jobs.bakery.example"})
    assert answer.status_code == 403


def test_passwords_cannot_be_tried_without_end(browser: Browser, clock: Clock) -> None:
    client = browser()
    answers = [
        sign_in(client, "ada@bakery.example", "guess number one") for _ in range(TRIES_OF_ACCOUNT.times)
    ]
    assert {answer.status_code for answer in answers} == {422}
    refused = sign_in(client, "ada@bakery.example")  # even the right one
    assert refused.status_code == 429
    clock.now += timedelta(minutes=2)
    assert sign_in(client, "ada@bakery.example").status_code == 303


def test_nor_for_many_accounts_from_one_place(browser: Browser) -> None:
    client = browser()
    for number in range(TRIES_OF_NETWORK.times):
        assert sign_in(client, f"guess{number}@bakery.example").status_code == 422
    assert sign_in(client, "ada@bakery.example").status_code == 429


def test_who_is_in_goes_on_while_somebody_tries_their_password(ada: TestClient, browser: Browser) -> None:
    for _ in range(TRIES_OF_ACCOUNT.times + 1):
        sign_in(browser(), "ada@bakery.example", "guess number one")
    assert ada.get("/api/v1/account").status_code == 200


def test_one_person_cannot_ask_for_everything_at_once(ada: TestClient, ben: TestClient) -> None:
    for _ in range(COSTLY.times):
        assert ada.get("/api/v1/export").status_code == 200
    refused = ada.get("/api/v1/backup")
    assert refused.status_code == 429
    assert int(refused.headers["retry-after"]) > 0
    assert ada.get("/api/v1/account").status_code == 200
    assert ben.get("/api/v1/account").status_code == 200


@pytest.mark.parametrize("team", [{"requests_a_minute": 40}], indirect=True)
def test_a_program_that_runs_wild_is_slowed_down(ada: TestClient, ben: TestClient, clock: Clock) -> None:
    asked = [ada.get("/api/v1/account") for _ in range(50)]
    statuses = [answer.status_code for answer in asked]
    refused = statuses.count(429)
    assert 10 <= refused < 20
    assert statuses == [200] * (50 - refused) + [429] * refused
    assert ben.get("/api/v1/account").status_code == 200
    clock.now += timedelta(seconds=int(asked[-1].headers["retry-after"]))
    assert ada.get("/api/v1/account").status_code == 200


def test_by_itself_a_studio_slows_down_what_nobody_could_click() -> None:
    # Twenty tabs that ask every three seconds, and as much again for somebody who types fast.
    assert 800 <= StudioOptions(folder=Path()).requests_a_minute <= 2000


@pytest.mark.parametrize("is_chunked", [False, True])
def test_more_than_is_taken_is_refused(make_studio: Callable[..., Studio], is_chunked: bool) -> None:
    studio = make_studio(largest_request=100_000)
    client = TestClient(create_app(studio), base_url="http://127.0.0.1:8383")
    page = client.get(f"/enter?token={studio.key}").text
    csrf = page.partition('<meta name="csrf" content="')[2].partition('"')[0]
    body = b'{"text": "' + b"x" * 200_000 + b'"}'
    pieces = (body[at : at + 10_000] for at in range(0, len(body), 10_000))
    answer = client.post(
        "/api/v1/postings",
        content=pieces if is_chunked else body,
        headers={"content-type": "application/json", "x-csrf-token": csrf},
    )
    assert answer.status_code == 413
    assert answer.headers["content-type"] == "application/problem+json"


@pytest.mark.parametrize(
    "path",
    [
        "/static/../studio.py",
        "/static/%2e%2e/studio.py",
        "/static/..%2fstudio.py",
        "/static/%2e%2e%2f%2e%2e%2fusage/problem.py",
        "/static//etc/passwd",
        "/static/%00",
        "/site/../studio.db",
        "/site/%2e%2e%2fstudio.db",
        "/api/v1/site/pages/..%2f..%2fstudio.db",
        "/api/v1/files/..%2f..%2fstudio.db",
        "/postings/..%2f..%2fetc%2fpasswd",
    ],
)
def test_no_path_leads_out_of_its_folder(client: TestClient, path: str) -> None:
    answer = client.get(path)
    assert answer.status_code in (400, 403, 404, 405, 422)
    assert b"SQLite format" not in answer.content
    assert b"root:" not in answer.content


@pytest.mark.parametrize(
    "words", ["' OR 1=1 --", '"; DROP TABLE posting; --', "%", "_", "\\", "a' UNION SELECT 1", '"*']
)
def test_words_that_are_sql_are_only_words(client: TestClient, words: str) -> None:
    client.post("/api/v1/postings", json=NEW)
    for name in ("q", "sort", "state", "team", "place", "after", "legal", "language"):
        answer = client.get("/api/v1/postings", params={name: words})
        assert answer.status_code in (200, 422)
        if answer.status_code == 200 and name in ("team", "place"):
            assert answer.json()["total"] == 0
    for name in ("account", "action", "subject", "cursor"):
        assert client.get("/api/v1/trail", params={name: words[:16]}).json().get("total", 0) == 0
    assert client.get("/api/v1/postings").json()["total"] == 1


def test_a_fault_tells_nothing_of_the_inside(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> None:
        raise RuntimeError("secret inside")

    monkeypatch.setattr(studio.database, "answer", broken)
    client = TestClient(create_app(studio), base_url="http://127.0.0.1:8383", raise_server_exceptions=False)
    answer = client.get("/api/v1/health")
    assert answer.status_code == 500
    assert "secret" not in answer.text
    assert "content-security-policy" in answer.headers
