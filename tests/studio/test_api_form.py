"""What programs may count on, whatever part of the API they ask."""

from collections.abc import Callable
from typing import Any

import pytest
from fastapi.testclient import TestClient

from tests.studio.conftest import POSTING

Make = Callable[..., dict[str, Any]]


def test_a_field_that_is_not_there_is_told(client: TestClient) -> None:
    answer = client.post("/api/v1/postings", json={"text": "# Baker\n", "titel": "Baker"})
    assert answer.status_code == 422
    assert [each["where"] for each in answer.json()["problems"]] == ["titel"]


def test_a_parameter_that_is_not_there_is_told(client: TestClient) -> None:
    answer = client.get("/api/v1/postings?stat=published&team=Yard")
    assert answer.status_code == 422
    assert [each["where"] for each in answer.json()["problems"]] == ["stat"]
    assert "state" in answer.json()["detail"]
    assert client.get("/api/v1/health?verbose=1").status_code == 422


def test_pages_are_lenient_with_what_others_add_to_their_address(client: TestClient) -> None:
    assert client.get("/?utm_source=mail").status_code == 200


@pytest.mark.parametrize("path", ["/", "/api/v1/health", "/api/v1/postings"])
def test_a_head_is_answered_as_the_whole_but_without_it(client: TestClient, path: str) -> None:
    whole, head = client.get(path), client.head(path)
    assert head.status_code == whole.status_code == 200
    assert head.headers["content-type"] == whole.headers["content-type"]
    assert head.content == b""


def test_the_description_says_how_to_show_who_one_is(client: TestClient) -> None:
    told = client.get("/api/v1/openapi.json").json()
    assert told["components"]["securitySchemes"]["token"] == {
        "type": "http",
        "scheme": "bearer",
        "description": "an API token",
    }
    assert {"token": []} in told["security"]
    assert told["paths"]["/api/v1/health"]["get"]["security"] == []
    assert "security" not in told["paths"]["/api/v1/postings"]["get"]


def test_a_text_cannot_be_written_on_a_version_that_never_was(client: TestClient, new_posting: Make) -> None:
    posting = new_posting(POSTING)
    answer = client.put(f"/api/v1/postings/{posting['id']}/text", json={"text": POSTING, "base": 99})
    assert answer.status_code == 422
    assert answer.json()["problems"][0]["where"] == "base"
