"""Postings are made, read, saved and deleted through the API."""

from collections.abc import Callable
from typing import Any

import pytest
from fastapi.testclient import TestClient

from tests.studio.conftest import POSTING

Make = Callable[..., dict[str, Any]]


def test_a_new_posting_is_a_draft_with_its_facts_and_score(new_posting: Make) -> None:
    posting = new_posting()
    assert posting["state"] == "draft"
    assert posting["title"] == "Night Baker"
    assert posting["place"] == "Leeds"
    assert posting["revision"] == 1
    assert 0 <= posting["score"] <= 100


def test_a_saved_text_is_the_next_revision(client: TestClient, new_posting: Make) -> None:
    posting = new_posting()
    saved = client.put(f"/api/v1/postings/{posting['id']}/text", json={"text": "# Day Baker\n", "base": 1})
    assert saved.json()["revision"] == 2
    assert client.get(f"/api/v1/postings/{posting['id']}").json()["title"] == "Day Baker"


@pytest.mark.parametrize("ends", ["\r\n", "\r"])
def test_line_ends_of_other_systems_are_no_change(client: TestClient, new_posting: Make, ends: str) -> None:
    made = new_posting(POSTING.replace("\n", ends))
    assert made["text"] == POSTING
    given = {"text": POSTING.replace("Two years", "Three years").replace("\n", ends), "base": 1}
    assert client.put(f"/api/v1/postings/{made['id']}/text", json=given).json()["revision"] == 2
    other = {"text": POSTING.replace("28 days", "29 days"), "base": 1}
    saved = client.put(f"/api/v1/postings/{made['id']}/text", json=other).json()
    assert saved["text"] == POSTING.replace("Two years", "Three years").replace("28 days", "29 days")
    again = {"text": saved["text"].replace("\n", ends), "base": 3}
    assert client.put(f"/api/v1/postings/{made['id']}/text", json=again).json()["revision"] == 3


def test_a_deleted_posting_is_gone(client: TestClient, new_posting: Make) -> None:
    posting = new_posting()
    assert client.delete(f"/api/v1/postings/{posting['id']}").status_code == 204
    answer = client.get(f"/api/v1/postings/{posting['id']}")
    assert answer.status_code == 404
    assert answer.headers["content-type"] == "application/problem+json"


def test_a_text_is_checked_without_being_kept(client: TestClient) -> None:
    report = client.post("/api/v1/check", json={"text": "# Night Baker\n"}).json()
    assert report["schema"] == "rolewright.report/1"
    assert client.get("/api/v1/postings").json()["total"] == 0


def test_home_lists_the_postings(client: TestClient, new_posting: Make) -> None:
    new_posting()
    assert "Night Baker" in client.get("/").text


def test_nobody_unknown_reads_anything(stranger: TestClient) -> None:
    assert stranger.get("/api/v1/postings").status_code == 401
    assert stranger.get("/").headers["location"] == "/sign-in"
