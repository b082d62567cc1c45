"""People of a team sign in and out."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from fastapi.testclient import TestClient

from rolewright.studio.access import accounts, passwords
from rolewright.studio.access.identity import THE_COMMAND_LINE
from rolewright.studio.access.sign_ins import IDLE, LONGEST
from rolewright.studio.studio import Studio
from rolewright.studio.tables.account import Account
from tests.studio.conftest import Clock
from tests.studio.team import PASSWORD, Browser, field_of, sign_in


def test_the_right_password_lets_in(browser: Browser) -> None:
    client = browser()
    answer = sign_in(client, "ada@bakery.example")
    assert (answer.status_code, answer.headers["location"]) == (303, "/")
    assert client.get("/api/v1/account").json()["name"] == "Ada"


def test_capital_letters_of_the_address_do_not_matter(browser: Browser) -> None:
    assert sign_in(browser(), " Ada@Bakery.Example ").status_code == 303


def test_a_wrong_password_and_a_wrong_address_are_told_alike(browser: Browser) -> None:
    wrong_password = sign_in(browser(), "ada@bakery.example", "ten loaves before noon")
    nobody = sign_in(browser(), "eve@bakery.example")
    assert wrong_password.status_code == nobody.status_code == 422
    told = "The e-mail address or the password is wrong."
    assert told in wrong_password.text
    assert told in nobody.text


def test_the_address_is_kept_in_the_form_and_the_password_is_not(browser: Browser) -> None:
    page = sign_in(browser(), "ada@bakery.example", "ten loaves before noon").text
    assert field_of(page, "next") == "/"
    assert 'value="ada@bakery.example"' in page
    assert "ten loaves" not in page


def test_one_comes_back_to_where_one_wanted_to_go(browser: Browser) -> None:
    client = browser()
    asked = client.get("/settings/trail?action=posting.saved", follow_redirects=False)
    assert asked.headers["location"] == "/sign-in?next=%2Fsettings%2Ftrail%3Faction%3Dposting.saved"
    wanted = field_of(client.get(asked.headers["location"]).text, "next")
    assert (
        sign_in(client, "ada@bakery.example", next=wanted).headers["location"]
        == "/settings/trail?action=posting.saved"
    )


def test_who_is_signed_in_does_not_see_the_form(ada: TestClient) -> None:
    answer = ada.get("/sign-in?next=/account", follow_redirects=False)
    assert (answer.status_code, answer.headers["location"]) == (303, "/account")


def test_a_sign_in_ends_when_it_is_not_used(ada: TestClient, clock: Clock) -> None:
    clock.now += IDLE - timedelta(seconds=1)
    assert ada.get("/api/v1/account").status_code == 200
    clock.now += IDLE
    assert ada.get("/api/v1/account").status_code == 401


def test_a_sign_in_ends_in_time_however_much_it_is_used(ada: TestClient, clock: Clock) -> None:
    for _ in range(LONGEST // timedelta(days=5) - 1):
        clock.now += timedelta(days=5)
        assert ada.get("/api/v1/account").status_code == 200
    clock.now += timedelta(days=5)
    assert ada.get("/api/v1/account").status_code == 401


def test_signing_out_by_the_api_ends_the_sign_in(ada: TestClient) -> None:
    assert ada.delete("/api/v1/sign-ins/current").status_code == 204
    assert ada.get("/api/v1/account").status_code == 401


def test_signing_out_works_without_script(ada: TestClient) -> None:
    csrf = field_of(ada.get("/sign-out").text, "csrf")
    answer = ada.post("/sign-out", data={"csrf": csrf}, follow_redirects=False)
    assert answer.headers["location"] == "/sign-in"
    assert ada.get("/api/v1/account").status_code == 401


def test_every_sign_in_is_listed_and_can_be_ended(browser: Browser) -> None:
    firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
    here = browser("ben@bakery.example")
    there = browser("ben@bakery.example", headers={"user-agent": firefox})
    listed = here.get("/api/v1/sign-ins").json()["items"]
    assert sorted((each["browser"], each["is_this"]) for each in listed) == [
        ("", False),  # where the password was chosen
        ("", True),
        ("Firefox on Linux", False),
    ]
    other = next(each["id"] for each in listed if each["browser"])
    assert here.delete(f"/api/v1/sign-ins/{other}").status_code == 204
    assert there.get("/api/v1/account").status_code == 401


def test_one_signs_out_everywhere_else(browser: Browser) -> None:
    here, there = browser("ben@bakery.example"), browser("ben@bakery.example")
    assert here.delete("/api/v1/sign-ins").json() == {"ended": 2}
    assert here.get("/api/v1/account").status_code == 200
    assert there.get("/api/v1/account").status_code == 401


def test_nobody_ends_the_sign_ins_of_others(ada: TestClient, ben: TestClient) -> None:
    of_ada = ada.get("/api/v1/sign-ins").json()["items"][0]["id"]
    assert ben.delete(f"/api/v1/sign-ins/{of_ada}").status_code == 404
    assert ada.get("/api/v1/account").status_code == 200


def test_a_studio_for_one_takes_no_password(stranger: TestClient) -> None:
    page = stranger.get("/sign-in").text
    assert "Open the address that it printed" in page
    assert "<form" not in page.partition("<main")[2].partition("</main>")[0]


def test_the_owner_of_a_studio_for_one_is_unknown_once_it_is_shared(
    client: TestClient, studio: Studio
) -> None:
    from rolewright.studio.app import create_app
    from rolewright.studio.options import StudioOptions

    options = StudioOptions(folder=studio.options.folder, database=studio.options.database, is_shared=True)
    shared = Studio(options, studio.clock)
    with TestClient(create_app(shared), base_url=str(client.base_url), cookies=client.cookies) as later:
        assert later.get("/api/v1/account").status_code == 401


def test_a_password_chosen_with_weaker_settings_is_kept_anew(team: Studio, browser: Browser) -> None:
    from argon2 import PasswordHasher
    from sqlalchemy import select

    from rolewright.studio.tables.account import Account

    weak = PasswordHasher(time_cost=1, memory_cost=16, parallelism=1).hash(PASSWORD)
    with team.database.writing() as session:
        session.scalars(select(Account).where(Account.name == "Ada")).one().password_hash = weak
    assert sign_in(browser(), "ada@bakery.example").status_code == 303
    with team.database.reading() as session:
        assert session.scalars(select(Account).where(Account.name == "Ada")).one().password_hash != weak


def test_the_menu_of_every_page_leads_to_the_account_and_out(ada: TestClient) -> None:
    menu = ada.get("/").text.partition("data-menu")[2].partition("</details>")[0]
    assert 'href="/account"' in menu
    assert '<form method="post" action="/sign-out">' in menu
    ada.post("/sign-out", data={"csrf": field_of(menu, "csrf")})
    assert ada.get("/api/v1/account").status_code == 401


def test_in_a_studio_for_one_the_menu_asks_first_and_tells_the_way_back(client: TestClient) -> None:
    menu = client.get("/").text.partition("data-menu")[2].partition("</details>")[0]
    assert 'href="/sign-out"' in menu
    assert "the address that this studio prints when it starts" in client.get("/sign-out").text


def disable(studio: Studio, account_id: str) -> None:
    accounts.change(studio, THE_COMMAND_LINE, account_id, is_disabled=True)


def delete(studio: Studio, account_id: str) -> None:
    accounts.delete(studio, THE_COMMAND_LINE, account_id)


def choose_another_password(studio: Studio, account_id: str) -> None:
    with studio.database.writing() as session:
        session.get_one(Account, account_id).password_hash = passwords.kept("a seed cake for the road")


@pytest.mark.parametrize("happens", [disable, delete, choose_another_password])
def test_who_signs_in_while_the_account_changes_stays_out(
    team: Studio, browser: Browser, monkeypatch: pytest.MonkeyPatch, happens: Callable[[Studio, str], None]
) -> None:
    judge = passwords.is_right

    def meanwhile(hashed: str | None, password: str) -> bool:
        is_right = judge(hashed, password)
        happens(team, accounts.id_of(team, "ben@bakery.example"))
        return is_right

    monkeypatch.setattr(passwords, "is_right", meanwhile)
    client = browser()
    assert sign_in(client, "ben@bakery.example").status_code == 422
    assert client.get("/api/v1/account").status_code == 401


def test_a_sign_in_leaves_the_rights_that_were_taken_meanwhile(
    team: Studio, browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    account_id = accounts.id_of(team, "ben@bakery.example")
    accounts.change(team, THE_COMMAND_LINE, account_id, is_administrator=True)
    judge = passwords.is_right

    def meanwhile(hashed: str | None, password: str) -> bool:
        accounts.change(team, THE_COMMAND_LINE, account_id, is_administrator=False)
        return judge(hashed, password)

    monkeypatch.setattr(passwords, "is_right", meanwhile)
    client = browser()
    assert sign_in(client, "ben@bakery.example").status_code == 303
    assert not client.get("/api/v1/account").json()["is_administrator"]
