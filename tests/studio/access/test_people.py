"""Administrators let people in, and people keep their own account."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import urlsplit

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import select

from rolewright.studio.access import accounts, tokens
from rolewright.studio.access.identity import THE_COMMAND_LINE, Identity, Via
from rolewright.studio.access.invitations import GOOD_FOR
from rolewright.studio.access.owner import owner
from rolewright.studio.postings import saving
from rolewright.studio.problems import MissingError
from rolewright.studio.studio import Studio
from rolewright.studio.tables.account import Account
from rolewright.studio.tables.version import Version
from tests.studio.conftest import Clock
from tests.studio.team import PASSWORD, Browser, come_in, field_of, sign_in


def invite(ada: TestClient, email: str = "cho@bakery.example", **more: object) -> str:
    """Invite Cho; the path of the link."""
    answer = ada.post("/api/v1/accounts", json={"email": email, "name": "Cho", **more})
    assert answer.status_code == 201, answer.text
    parts = urlsplit(answer.json()["address"])
    return f"{parts.path}?{parts.query}"


def accept(client: TestClient, link: str, password: str = "bread and a long night") -> Any:
    page = client.get(link).text
    return client.post(
        "/invitation",
        data={
            "form": field_of(page, "form"),
            "token": field_of(page, "token"),
            "password": password,
            "again": password,
        },
        follow_redirects=False,
    )


def test_who_is_invited_chooses_a_password_and_is_in(ada: TestClient, browser: Browser) -> None:
    cho = browser()
    assert accept(cho, invite(ada)).headers["location"] == "/"
    assert cho.get("/api/v1/account").json()["email"] == "cho@bakery.example"


def test_an_invitation_is_good_once(ada: TestClient, browser: Browser) -> None:
    link = invite(ada)
    accept(browser(), link)
    again = browser().get(link)
    assert again.status_code == 403
    assert "used already" in again.text


def test_an_invitation_is_good_for_a_while(ada: TestClient, browser: Browser, clock: Clock) -> None:
    link = invite(ada)
    clock.now += GOOD_FOR
    assert browser().get(link).status_code == 403


def test_a_new_link_replaces_the_one_before(ada: TestClient, browser: Browser) -> None:
    link = invite(ada)
    cho = next(each for each in ada.get("/api/v1/accounts").json()["items"] if each["name"] == "Cho")
    assert ada.post(f"/api/v1/accounts/{cho['id']}/invitation").status_code == 201
    assert browser().get(link).status_code == 403


@pytest.mark.parametrize(
    ("password", "told"),
    [
        ("short", "12 characters or more"),
        ("aaaaaaaaaaaaaaaa", "too few different"),
        ("cho@bakery.example", "no password"),
        ("x1y2z" * 41, "200 characters at most"),
    ],
)
def test_a_password_that_is_quickly_guessed_is_not_taken(
    ada: TestClient, browser: Browser, password: str, told: str
) -> None:
    answer = accept(browser(), invite(ada), password)
    assert answer.status_code == 422
    assert told in answer.text


def test_the_password_is_typed_twice(ada: TestClient, browser: Browser) -> None:
    client, link = browser(), invite(ada)
    page = client.get(link).text
    data = {"form": field_of(page, "form"), "token": field_of(page, "token"), "password": PASSWORD}
    assert "not the same" in client.post("/invitation", data={**data, "again": PASSWORD + "!"}).text


def test_all_that_is_wrong_with_a_new_account_is_told_at_once(ada: TestClient) -> None:
    answer = ada.post("/api/v1/accounts", json={"email": "no address", "name": "  "})
    assert answer.status_code == 422
    assert [each["where"] for each in answer.json()["problems"]] == ["email", "name"]


def test_an_address_has_one_account(ada: TestClient) -> None:
    answer = ada.post("/api/v1/accounts", json={"email": "BEN@bakery.example", "name": "Ben"})
    assert "has an account already" in answer.text


def test_only_administrators_manage_people(ben: TestClient) -> None:
    for path in ("/api/v1/accounts", "/api/v1/trail", "/settings/people", "/settings/trail"):
        assert ben.get(path).status_code == 403
    assert ben.post("/api/v1/accounts", json={"email": "x@y.example", "name": "X"}).status_code == 403


def id_of(client: TestClient, name: str) -> str:
    people = client.get("/api/v1/accounts").json()["items"]
    return str(next(each["id"] for each in people if each["name"] == name))


def test_who_is_disabled_is_out_at_once_and_comes_back_when_enabled(
    ada: TestClient, ben: TestClient, browser: Browser
) -> None:
    path = f"/api/v1/accounts/{id_of(ada, 'Ben')}"
    token = ben.post("/api/v1/tokens", json={"name": "script"}).json()["secret"]
    ada.patch(path, json={"is_disabled": True})
    assert ben.get("/api/v1/account").status_code == 401
    by_token = browser(headers={"authorization": f"Bearer {token}"})
    assert by_token.get("/api/v1/account").status_code == 401
    assert sign_in(browser(), "ben@bakery.example").status_code == 422
    ada.patch(path, json={"is_disabled": False})
    assert sign_in(browser(), "ben@bakery.example").status_code == 303
    assert by_token.get("/api/v1/account").status_code == 200


def test_somebody_stays_administrator(ada: TestClient) -> None:
    path = f"/api/v1/accounts/{id_of(ada, 'Ada')}"
    for answer in (
        ada.patch(path, json={"is_administrator": False}),
        ada.patch(path, json={"is_disabled": True}),
        ada.delete(path),
    ):
        assert answer.status_code == 403
        assert "Somebody must stay administrator" in answer.text
    assert ada.get("/api/v1/account").json()["is_administrator"]


def test_the_owner_of_a_studio_for_one_cannot_be_the_last_administrator_of_a_shared_one(
    ada: TestClient, team: Studio
) -> None:
    with team.database.writing() as session:
        owner(session, team.now)
    path = f"/api/v1/accounts/{id_of(ada, 'Ada')}"
    assert ada.patch(path, json={"is_administrator": False}).status_code == 403
    assert ada.delete(path).status_code == 403


def test_a_token_lets_nobody_in_and_gives_nobody_rights(ada: TestClient, browser: Browser) -> None:
    token = ada.post("/api/v1/tokens", json={"name": "script"}).json()["secret"]
    program = browser(headers={"authorization": f"Bearer {token}"})
    ben = f"/api/v1/accounts/{id_of(program, 'Ben')}"
    new = {"email": "cho@bakery.example", "name": "Cho"}
    for answer in (
        program.post("/api/v1/accounts", json=new),
        program.post(f"{ben}/invitation"),
        program.patch(ben, json={"is_administrator": True}),
        program.patch(ben, json={"email": "cho@bakery.example"}),
        program.patch(ben, json={"is_disabled": False}),
    ):
        assert answer.status_code == 403
        assert "not with an API token" in answer.text
    assert program.patch(ben, json={"name": "Benedict"}).status_code == 200
    assert program.patch(ben, json={"is_disabled": True}).status_code == 200


def test_an_administrator_makes_others_administrators(ada: TestClient, ben: TestClient) -> None:
    ada.patch(f"/api/v1/accounts/{id_of(ada, 'Ben')}", json={"is_administrator": True})
    assert ben.get("/api/v1/accounts").status_code == 200


def test_a_deleted_account_is_gone_with_its_sign_ins_and_tokens(
    ada: TestClient, ben: TestClient, browser: Browser
) -> None:
    token = ben.post("/api/v1/tokens", json={"name": "script"}).json()["secret"]
    posting = ben.post("/api/v1/postings", json={"text": "# Baker\n"}).json()["id"]
    assert ada.delete(f"/api/v1/accounts/{id_of(ada, 'Ben')}").status_code == 204
    assert ben.get("/api/v1/account").status_code == 401
    assert browser(headers={"authorization": f"Bearer {token}"}).get("/api/v1/account").status_code == 401
    assert ada.get(f"/api/v1/postings/{posting}").status_code == 200


def test_one_renames_oneself(ben: TestClient) -> None:
    assert ben.patch("/api/v1/account", json={"name": " Benjamin  Ofori "}).json()["name"] == "Benjamin Ofori"


def test_a_new_password_ends_all_other_sign_ins(browser: Browser) -> None:
    here, there = browser("ben@bakery.example"), browser("ben@bakery.example")
    new = "a loaf for every driver"
    answer = here.put("/api/v1/account/password", json={"current": PASSWORD, "new": new})
    assert answer.json() == {"ended": 2}
    assert here.get("/api/v1/account").status_code == 200
    assert there.get("/api/v1/account").status_code == 401
    assert sign_in(browser(), "ben@bakery.example").status_code == 422
    come_in(browser(), "ben@bakery.example", new)


def test_the_password_changes_only_with_the_current_one(ben: TestClient) -> None:
    answer = ben.put("/api/v1/account/password", json={"current": "who knows what", "new": PASSWORD + "!"})
    assert answer.status_code == 422
    assert answer.json()["problems"][0]["where"] == "current"


def test_a_studio_for_one_has_no_accounts_to_add_and_no_password(client: TestClient) -> None:
    new = {"email": "cho@bakery.example", "name": "Cho"}
    assert "--shared" in client.post("/api/v1/accounts", json=new).json()["detail"]
    change = {"current": "x", "new": PASSWORD}
    assert client.put("/api/v1/account/password", json=change).status_code == 403
    assert "Password" not in client.get("/account").text
    assert "This studio is for one" in client.get("/settings/people").text


def test_the_pages_show_what_there_is(ada: TestClient, ben: TestClient) -> None:
    people = ada.get("/settings/people").text
    assert "ben@bakery.example" in people
    assert "Administrator" in people
    assert "Where you are signed in" in ben.get("/account").text


def test_what_is_written_while_the_account_is_deleted_stays_under_its_name(
    ben: TestClient, team: Studio
) -> None:
    with team.database.reading() as session:
        written_by = session.scalars(select(Account).where(Account.name == "Ben")).one()
    identity = Identity(written_by.id, written_by.name, Via.BROWSER)
    accounts.delete(team, THE_COMMAND_LINE, written_by.id)
    posting = saving.create(team, identity, "# Baker\n")
    saving.save(team, identity, posting.id, "# Baker\n\nLeeds.\n", 1)
    with team.database.reading() as session:
        versions = session.scalars(select(Version).where(Version.posting_id == posting.id)).all()
        assert [(each.account_id, each.author) for each in versions] == [(None, "Ben")] * 2


def test_nobody_makes_a_token_for_an_account_that_is_gone(team: Studio) -> None:
    gone = Identity("0123456789abcdef", "Ben", Via.BROWSER)
    with pytest.raises(MissingError, match="There is no account"):
        tokens.make(team, gone, "script", None)


def test_an_account_is_deleted_while_its_owner_saves(team: Studio) -> None:
    account_id = accounts.id_of(team, "ben@bakery.example")
    identity = Identity(account_id, "Ben", Via.BROWSER)
    made = [saving.create(team, identity, f"# Baker {number}\n").id for number in range(4)]

    def save(posting_id: str) -> None:
        for base in range(1, 8):
            saving.save(team, identity, posting_id, f"# Baker\n\nLeeds. {base} loaves.\n", base)

    with ThreadPoolExecutor() as people:
        saves = [people.submit(save, posting_id) for posting_id in made]
        people.submit(accounts.delete, team, THE_COMMAND_LINE, account_id).result()
        assert [each.result() for each in saves] == [None] * 4
