"""What the library says of law is what the editor's panel says."""

from collections.abc import Callable
from typing import Any

from fastapi.testclient import TestClient

from tests.studio.conftest import POSTING

Make = Callable[..., dict[str, Any]]


def test_a_law_that_demands_nothing_leaves_nothing_to_check(client: TestClient, new_posting: Make) -> None:
    # Without a currency it may be the Bristol of Connecticut, whose law asks nothing of a posting.
    posting = new_posting(POSTING.replace("Leeds. £13.50 an hour", "Bristol. 40 hours a week"))
    panels = client.post(f"/api/v1/postings/{posting['id']}/check", json={"text": posting["text"]}).json()
    assert panels["laws"] == []
    assert posting["legal"] == "none"
