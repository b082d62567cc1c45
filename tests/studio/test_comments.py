"""Comments stay beside their words."""

from collections.abc import Callable
from typing import Any

import pytest
from fastapi.testclient import TestClient

from tests.studio.conftest import POSTING

Make = Callable[..., dict[str, Any]]
QUOTE = "Keep the oven log"


@pytest.fixture
def address(new_posting: Make) -> str:
    return f"/api/v1/postings/{new_posting()['id']}"


@pytest.fixture
def comment(client: TestClient, address: str) -> dict[str, Any]:
    """A comment on QUOTE."""
    start = POSTING.index(QUOTE)
    given = {"text": "On paper?", "start": start, "end": start + len(QUOTE), "revision": 1}
    answer = client.post(f"{address}/comments", json=given)
    assert answer.status_code == 201
    made: dict[str, Any] = answer.json()
    return made


def _save(client: TestClient, address: str, text: str, base: int) -> None:
    assert client.put(f"{address}/text", json={"text": text, "base": base}).status_code == 200


def _only(client: TestClient, address: str) -> dict[str, Any]:
    (told,) = client.get(f"{address}/comments").json()["items"]
    found: dict[str, Any] = told
    return found


def test_a_comment_quotes_its_words(comment: dict[str, Any]) -> None:
    assert (comment["quote"], comment["mine"], comment["orphaned"]) == (QUOTE, True, False)


def test_a_comment_goes_with_its_words(client: TestClient, address: str, comment: dict[str, Any]) -> None:
    text = POSTING.replace("300 loaves", "four hundred loaves").replace("Night Baker", "🥖 Baker")
    _save(client, address, text, 1)
    told = _only(client, address)
    assert text[told["start"] : told["end"]] == QUOTE


def test_a_comment_holds_on_while_its_words_change(
    client: TestClient, address: str, comment: dict[str, Any]
) -> None:
    text = POSTING.replace(QUOTE, "Keep the log of the oven")
    _save(client, address, text, 1)
    told = _only(client, address)
    assert text[told["start"] : told["end"]].startswith("Keep the")
    assert told["quote"] == QUOTE


def test_a_comment_whose_words_are_gone_keeps_them_and_finds_them_again(
    client: TestClient, address: str, comment: dict[str, Any]
) -> None:
    without = POSTING.replace("- Keep the oven log and tell us when a batch fails.\n", "")
    _save(client, address, without, 1)
    told = _only(client, address)
    assert (told["orphaned"], told["start"], told["quote"]) == (True, None, QUOTE)
    _save(client, address, POSTING, 2)
    told = _only(client, address)
    assert POSTING[told["start"] : told["end"]] == QUOTE


def test_a_comment_made_on_an_older_text_stands_where_its_words_are_now(
    client: TestClient, address: str
) -> None:
    text = POSTING.replace("# Night Baker", "# Experienced Night Baker")
    _save(client, address, text, 1)
    start = POSTING.index(QUOTE)
    given = {"text": "?", "start": start, "end": start + len(QUOTE), "revision": 1}
    told = client.post(f"{address}/comments", json=given).json()
    assert text[told["start"] : told["end"]] == QUOTE


def test_replies_come_in_order_and_a_comment_is_settled_and_opened_again(
    client: TestClient, address: str, comment: dict[str, Any]
) -> None:
    thread = f"{address}/comments/{comment['id']}"
    client.post(f"{thread}/replies", json={"text": "Yes."})
    assert [reply["text"] for reply in _only(client, address)["replies"]] == ["Yes."]
    assert client.post(f"{thread}/resolve").json()["resolved_by"] == "You"
    assert client.get(f"{address}/head").json()["comments"] == 0
    assert client.post(f"{thread}/reopen").json()["resolved_by"] is None


def test_what_one_said_oneself_can_be_changed_and_taken_back(
    client: TestClient, address: str, comment: dict[str, Any]
) -> None:
    thread = f"{address}/comments/{comment['id']}"
    assert client.patch(thread, json={"text": "On a screen?"}).json()["edited_at"]
    client.post(f"{thread}/replies", json={"text": "Yes."})
    assert client.delete(thread).status_code == 204
    assert client.get(f"{address}/comments").json()["total"] == 0


@pytest.mark.parametrize("span", [(5, 5), (9, 4), (0, 100_000)])
def test_a_comment_is_about_words(client: TestClient, address: str, span: tuple[int, int]) -> None:
    given = {"text": "?", "start": span[0], "end": span[1], "revision": 1}
    assert client.post(f"{address}/comments", json=given).status_code == 422


def test_a_comment_is_none_of_another_posting(
    client: TestClient, comment: dict[str, Any], new_posting: Make
) -> None:
    other = f"/api/v1/postings/{new_posting()['id']}/comments/{comment['id']}"
    assert client.post(f"{other}/resolve").status_code == 404
    assert client.delete(other).status_code == 404
