"""What the menu of states is told: the steps that can be made, and those that come later."""

from collections.abc import Callable
from typing import Any

import pytest
from fastapi.testclient import TestClient

from tests.studio.conftest import POSTING

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


def test_whether_the_site_leaves_out_what_is_published_is_told(client: TestClient, new_posting: Make) -> None:
    posting = new_posting(text=POSTING.replace("300 loaves", "[how many?] loaves"))
    address = f"/api/v1/postings/{posting['id']}"
    assert client.get(f"{address}/publishing").json()["is_left_out"]
    assert not client.get(f"{address}/state").json()["is_left_out"], "it is no part of the site yet"
    published = client.post(f"{address}/state", json={"to": "published", "all_the_same": True}).json()
    assert published["is_left_out"]
    client.put(f"{address}/text", json={"text": POSTING, "base": 1})
    assert not client.get(f"{address}/state").json()["is_left_out"]
    assert not client.get(f"{address}/publishing").json()["is_left_out"]


def test_a_blank_for_one_place_alone_keeps_it_off_the_site_too(client: TestClient, new_posting: Make) -> None:
    places = '---\nlocations: ["Leeds, UK", "Denver, CO"]\n---\n'
    text = f"{places}{POSTING}\n<!-- rolewright only us-co -->\nCall [whom?].\n<!-- rolewright end -->\n"
    address = f"/api/v1/postings/{new_posting(text=text)['id']}"
    told = client.get(f"{address}/publishing").json()
    assert told["is_left_out"]
    assert told["blanks"] == []
