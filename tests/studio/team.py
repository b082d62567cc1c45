"""A studio that a small team shares, and the browsers of its people."""

import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any
from urllib.parse import urlsplit

import pytest
from fastapi.testclient import TestClient

from rolewright.studio.access import accounts, invitations
from rolewright.studio.access.identity import THE_COMMAND_LINE
from rolewright.studio.studio import Studio
from tests.studio.conftest import app_of

BASE = "http://127.0.0.1:8383"
PASSWORD = "nine loaves before dawn"
Browser = Callable[..., TestClient]


def field_of(page: str, name: str) -> str:
    """What a page holds in a hidden field."""
    found = re.search(rf'name="{name}" value="([^"]*)"', page)
    assert found, f"the page has no field “{name}”"
    return found[1]


def csrf_of(page: str) -> str:
    """What a page gives its scripts to send back."""
    return page.partition('<meta name="csrf" content="')[2].partition('"')[0]


def sign_in(client: TestClient, email: str, password: str = PASSWORD, **more: str) -> Any:
    """Fill in the form, as a person does."""
    form = field_of(client.get("/sign-in").text, "form")
    return client.post(
        "/sign-in",
        data={"form": form, "email": email, "password": password, **more},
        follow_redirects=False,
    )


def come_in(client: TestClient, email: str, password: str = PASSWORD) -> None:
    """Sign in, and send the CSRF token from then on."""
    assert sign_in(client, email, password).status_code == 303
    client.headers["x-csrf-token"] = csrf_of(client.get("/account").text)


def join(studio: Studio, email: str, name: str, *, administrator: bool = False) -> str:
    """Add somebody who then chooses the usual password; the id of the account."""
    account = accounts.add(studio, THE_COMMAND_LINE, email=email, name=name, is_administrator=administrator)
    link = invitations.invite(studio, THE_COMMAND_LINE, account.id)
    invitations.accept(studio, urlsplit(link).query.removeprefix("token="), PASSWORD)
    return account.id


@pytest.fixture
def team(request: pytest.FixtureRequest, make_studio: Callable[..., Studio]) -> Studio:
    """A shared studio with Ada, who is its administrator, and Ben; a parameter is further options."""
    studio = make_studio(is_shared=True, **getattr(request, "param", {}))
    join(studio, "ada@bakery.example", "Ada", administrator=True)
    join(studio, "ben@bakery.example", "Ben")
    return studio


@pytest.fixture
def browser(team: Studio) -> Iterator[Browser]:
    """Opens a browser of the team's studio; with an e-mail address, that person is signed in."""
    app = app_of(team)
    with ExitStack() as opened:

        def browser(email: str | None = None, **options: Any) -> TestClient:
            client = TestClient(app, base_url=BASE, **options)
            opened.callback(client.close)
            if email:
                come_in(client, email)
            return client

        yield browser


@pytest.fixture
def ada(browser: Browser) -> TestClient:
    """The administrator's browser."""
    return browser("ada@bakery.example")


@pytest.fixture
def ben(browser: Browser) -> TestClient:
    """The browser of somebody who is no administrator."""
    return browser("ben@bakery.example")
