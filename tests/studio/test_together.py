"""People work on one posting at the same time, and move it from state to state."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

import pytest
from fastapi.testclient import TestClient

from tests.studio.conftest import POSTING, Clock

Make = Callable[..., dict[str, Any]]
PEOPLE = 20


@pytest.fixture
def address(new_posting: Make) -> str:
    return f"/api/v1/postings/{new_posting()['id']}"


def test_twenty_people_save_different_passages_at_once_and_nothing_is_lost(
    client: TestClient, new_posting: Make
) -> None:
    begun = POSTING + "".join(f"\nParagraph {number} stands here.\n" for number in range(PEOPLE))
    address = f"/api/v1/postings/{new_posting(begun)['id']}"

    def work(number: int) -> list[int]:
        text, base, statuses = begun, 1, []
        for turn in range(3):
            before = f"Paragraph {number} stands here." if turn == 0 else f"Person {number}, turn {turn - 1}."
            text = text.replace(before, f"Person {number}, turn {turn}.")
            answer = client.put(f"{address}/text", json={"text": text, "base": base})
            statuses.append(answer.status_code)
            saved = answer.json()
            text, base = saved["text"], saved["revision"]
        return statuses

    with ThreadPoolExecutor(PEOPLE) as pool:
        statuses = [status for each in pool.map(work, range(PEOPLE)) for status in each]
    assert statuses == [200] * len(statuses)
    whole = client.get(address).json()
    assert whole["revision"] == 1 + len(statuses)
    for number in range(PEOPLE):
        assert f"Person {number}, turn 2." in whole["text"]


def test_others_with_the_posting_open_are_named_until_they_leave(
    client: TestClient, address: str, clock: Clock
) -> None:
    client.get(f"{address}/head?editing=true&tab=one")
    told = client.get(f"{address}/head?editing=true&tab=two").json()
    assert [(each["name"], each["is_me"]) for each in told["others"]] == [("You", True)]
    clock.now += timedelta(seconds=11)
    assert client.get(f"{address}/head?tab=two").json()["others"] == []


def _move(client: TestClient, address: str, to: str, **more: Any) -> Any:
    return client.post(f"{address}/state", json={"to": to, **more})


def test_a_posting_goes_from_draft_to_published_and_back(
    client: TestClient, address: str, clock: Clock
) -> None:
    for to in ("in_review", "approved", "published", "draft"):
        clock.now += timedelta(minutes=1)
        told = _move(client, address, to, note=f"to {to}").json()
        assert (told["state"], told["note"], told["by"]) == (to, f"to {to}", "You")
    assert told["published"] is None


def test_a_move_that_leads_nowhere_is_refused(client: TestClient, address: str) -> None:
    answer = _move(client, address, "approved")
    assert answer.status_code == 422
    assert answer.json()["problems"][0]["where"] == "to"


def test_a_move_from_a_state_that_is_past_is_a_conflict(client: TestClient, address: str) -> None:
    _move(client, address, "in_review", seen="draft")
    assert _move(client, address, "in_review", seen="draft").status_code == 409


def test_a_published_posting_that_is_edited_says_that_it_differs(
    client: TestClient, address: str, clock: Clock
) -> None:
    assert _move(client, address, "published").json()["published"]["revision"] == 1
    client.put(f"{address}/text", json={"text": POSTING.replace("28 days", "30 days"), "base": 1})
    assert client.get(f"{address}/head").json()["differs"] is True
    client.put(f"{address}/text", json={"text": POSTING, "base": 2})
    assert client.get(f"{address}/state").json()["differs"] is False


def test_the_timeline_tells_all_that_happened_the_newest_first(
    client: TestClient, address: str, clock: Clock
) -> None:
    clock.now += timedelta(minutes=1)
    client.put(f"{address}/text", json={"text": POSTING.replace("28", "30"), "base": 1})
    clock.now += timedelta(minutes=1)
    client.post(f"{address}/comments", json={"text": "Sure?", "start": 2, "end": 13, "revision": 2})
    clock.now += timedelta(minutes=1)
    _move(client, address, "in_review", note="please look")
    told = client.get(f"{address}/timeline").json()
    assert [each["kind"] for each in told["items"]] == ["moved", "commented", "written", "created"]
    assert told["items"][0]["note"] == "please look"
    assert told["items"][1]["says"] == "commented on “Night Baker”"
    page = client.get(f"{address}/timeline?limit=3").json()
    assert client.get(f"{address}/timeline?cursor={page['next']}").json()["items"][0]["kind"] == "created"
