"""Previews show a text as others will meet it, and nothing in them runs."""

import importlib.util
from collections.abc import Callable
from typing import Any

import pytest
from fastapi.testclient import TestClient

from tests.studio.conftest import POSTING

Make = Callable[..., dict[str, Any]]


@pytest.mark.parametrize("name", ["page", "google", "social", "txt", "linkedin", "jsonld"])
def test_a_preview_is_closed_in_a_sandbox(client: TestClient, new_posting: Make, name: str) -> None:
    answer = client.get(f"/api/v1/postings/{new_posting()['id']}/preview/{name}")
    assert "Night Baker" in answer.text
    policy = answer.headers["content-security-policy"]
    assert policy.startswith("sandbox; default-src 'none'")
    assert "script-src" not in policy
    assert answer.headers["cache-control"] == "private, no-store"


def test_the_pdf_is_shown_by_the_browser(client: TestClient, new_posting: Make) -> None:
    answer = client.get(f"/api/v1/postings/{new_posting()['id']}/preview/pdf")
    if importlib.util.find_spec("typst") is None:
        assert "documents" in answer.text
        return
    assert answer.headers["content-type"] == "application/pdf"
    assert answer.content.startswith(b"%PDF")


def test_an_unsaved_text_lies_under_an_address_of_its_own(client: TestClient, new_posting: Make) -> None:
    address = f"/api/v1/postings/{new_posting()['id']}/preview/google"
    told = client.post(address, json={"text": POSTING.replace("Night Baker", "Owl Baker")}).json()
    assert "Owl Baker" in client.get(told["url"]).text
    assert ("datePosted", "required") in [(gap["property"], gap["importance"]) for gap in told["gaps"]]


def test_what_cannot_be_shown_says_why(client: TestClient, new_posting: Make) -> None:
    address = f"/api/v1/postings/{new_posting()['id']}/preview/page"
    told = client.post(address, json={"text": "Hello."}).json()
    assert told["problems"][0]["message"].startswith("the text is no job description")
    assert "The text is no job description" in client.get(told["url"]).text


def test_markup_of_the_posting_stays_words(client: TestClient, new_posting: Make) -> None:
    posting = new_posting(POSTING + "\n<script>alert(1)</script><img src=x onerror=alert(2)>\n")
    for name in ("page", "google", "linkedin"):
        page = client.get(f"/api/v1/postings/{posting['id']}/preview/{name}").text
        assert "<script>alert" not in page
        assert "<img src=x" not in page


def test_there_is_no_other_preview(client: TestClient, new_posting: Make) -> None:
    answer = client.get(f"/api/v1/postings/{new_posting()['id']}/preview/gogle")
    assert answer.status_code == 422
    assert "google" in answer.json()["problems"][0]["message"]


def test_nobody_unknown_sees_a_preview(client: TestClient, stranger: TestClient, new_posting: Make) -> None:
    posting = new_posting()
    made = client.post(f"/api/v1/postings/{posting['id']}/preview/page", json={"text": POSTING}).json()
    assert stranger.get(made["url"]).status_code == 401
