"""What the menu of states is told: the steps that can be made, and those that come later."""

from collections.abc import Callable
from typing import Any

import pytest
from fastapi.testclient import TestClient

Make = Callable[..., dict[str, Any]]


@pytest.mark.parametrize(
    ("path", "can", "later"),
    [
        ([], {"in_review", "published"}, {"approved": "ask for a review first"}),
        (["in_review"], {"approved", "draft"}, {"published": "approve it first"}),
        (["in_review", "approved"], {"published", "draft"}, {}),
        (["published"], {"draft"}, {}),
    ],
)
def test_a_step_that_cannot_be_made_yet_says_what_comes_first(
    client: TestClient, new_posting: Make, path: list[str], can: set[str], later: dict[str, str]
) -> None:
    address = f"/api/v1/postings/{new_posting()['id']}/state"
    for to in path:
        assert client.post(address, json={"to": to}).status_code == 200
    told = client.get(address).json()
    assert {each["to"] for each in told["moves"]} == can
    assert {each["to"]: each["hint"] for each in told["later"]} == later
    for to in later:
        assert client.post(address, json={"to": to}).status_code == 422
    assert all(each["hint"] for each in told["moves"]), "each step says what comes of it"
