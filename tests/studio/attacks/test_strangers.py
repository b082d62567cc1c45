"""Nobody unknown gets anywhere, on whichever route."""

from collections.abc import Callable

import pytest
from fastapi.testclient import TestClient

from rolewright.studio.app import create_app
from rolewright.studio.studio import Studio
from tests.studio.attacks.walking import Way, mounts, ways
from tests.studio.team import BASE, Browser

OPEN = {
    ("GET", "/api/v1/health"),
    ("GET", "/enter"),
    ("GET", "/invitation"),
    ("POST", "/invitation"),
    ("GET", "/sign-in"),
    ("POST", "/sign-in"),
    ("POST", "/sign-out"),
}


def test_these_routes_and_no_others_are_open() -> None:
    assert {(way.method, way.path) for way in ways() if way.is_open} == OPEN


@pytest.mark.parametrize(
    "headers", [{}, {"authorization": "Bearer guess"}, {"cookie": "rolewright-8383=guess"}]
)
@pytest.mark.parametrize("is_shared", [False, True])
def test_every_other_route_refuses_a_stranger(
    make_studio: Callable[..., Studio], headers: dict[str, str], is_shared: bool
) -> None:
    studio = make_studio(is_shared=is_shared)
    client = TestClient(create_app(studio), base_url=BASE, follow_redirects=False, headers=headers)
    let_in = [each for each in ways() if not each.is_open and not _is_refused(client, each)]
    assert not let_in


def _is_refused(client: TestClient, way: Way) -> bool:
    answer = client.request(way.method, way.filled(), json={})
    if way.path.startswith("/api/"):
        return answer.status_code == 401
    return answer.status_code == 303 and answer.headers["location"].startswith("/sign-in")


def test_only_static_files_hang_beside_the_gate(studio: Studio) -> None:
    assert mounts(create_app(studio)) == ["/static"]


def test_every_route_that_changes_something_wants_the_csrf_token(browser: Browser) -> None:
    client = browser("ada@bakery.example")
    del client.headers["x-csrf-token"]
    for way in ways():
        if way.method in ("GET", "HEAD") or way.is_open:
            continue
        for headers in ({}, {"x-csrf-token": "guess"}):
            answer = client.request(way.method, way.filled(), json={}, headers=headers)
            assert answer.status_code == 403, way
            assert "did not come from a page of the studio" in answer.text
