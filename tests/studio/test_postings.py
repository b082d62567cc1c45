"""Postings are made, read, saved and deleted through the API."""

from collections.abc import Callable
from typing import Any

from fastapi.testclient import TestClient

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
