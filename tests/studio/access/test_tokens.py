"""Other programs work in somebody's name by tokens."""

from datetime import timedelta

from fastapi.testclient import TestClient
from sqlalchemy import text

from rolewright.studio.studio import Studio
from tests.studio.conftest import Clock
from tests.studio.team import Browser


def made(client: TestClient, **more: object) -> str:
    answer = client.post("/api/v1/tokens", json={"name": "nightly check", **more})
    assert answer.status_code == 201, answer.text
    return str(answer.json()["secret"])


def program(browser: Browser, token: str) -> TestClient:
    return browser(headers={"authorization": f"Bearer {token}"})


def test_a_token_does_what_its_owner_may(ben: TestClient, browser: Browser) -> None:
    by_token = program(browser, made(ben))
    posting = by_token.post("/api/v1/postings", json={"text": "# Baker\n"})
    assert posting.status_code == 201
    assert by_token.get("/api/v1/account").json()["name"] == "Ben"
    assert by_token.get("/api/v1/accounts").status_code == 403


def test_a_token_is_told_once_and_kept_as_a_fingerprint(ben: TestClient, team: Studio) -> None:
    secret = made(ben)
    assert secret.startswith("rolewright_")
    assert secret not in ben.get("/api/v1/tokens").text
    with team.database.reading() as session:
        assert secret not in str(session.execute(text("SELECT * FROM token")).all())


def test_a_revoked_token_opens_nothing(ben: TestClient, browser: Browser) -> None:
    secret = made(ben)
    token = ben.get("/api/v1/tokens").json()["items"][0]["id"]
    assert ben.delete(f"/api/v1/tokens/{token}").status_code == 204
    assert program(browser, secret).get("/api/v1/account").status_code == 401


def test_a_token_is_good_until_its_day(ben: TestClient, browser: Browser, clock: Clock) -> None:
    by_token = program(browser, made(ben, days=30))
    clock.now += timedelta(days=30, seconds=-1)
    assert by_token.get("/api/v1/account").status_code == 200
    clock.now += timedelta(seconds=1)
    assert by_token.get("/api/v1/account").status_code == 401


def test_nobody_revokes_the_tokens_of_others(ada: TestClient, ben: TestClient) -> None:
    made(ada)
    token = ada.get("/api/v1/tokens").json()["items"][0]["id"]
    assert ben.delete(f"/api/v1/tokens/{token}").status_code == 404


def test_a_token_makes_no_further_tokens_and_changes_no_password(ben: TestClient, browser: Browser) -> None:
    by_token = program(browser, made(ben))
    assert by_token.post("/api/v1/tokens", json={"name": "another"}).status_code == 403
    change = {"current": "nine loaves before dawn", "new": "ten loaves before dawn"}
    assert by_token.put("/api/v1/account/password", json=change).status_code == 403


def test_a_token_in_the_address_or_a_cookie_is_no_token(ben: TestClient, browser: Browser) -> None:
    secret = made(ben)
    assert browser().get(f"/api/v1/account?token={secret}").status_code == 401
    assert browser(cookies={"rolewright-8383": secret}).get("/api/v1/account").status_code == 401
