"""The example workspace can be opened, and shows every state."""

from fastapi.testclient import TestClient

from rolewright.studio.examples.loading import texts


def test_the_examples_are_made_once_in_every_state(client: TestClient) -> None:
    assert client.post("/api/v1/examples").json() == {"made": len(texts())}
    assert client.post("/api/v1/examples").json() == {"made": 0}
    counts = client.get("/api/v1/postings/counts").json()
    assert counts["total"] == len(texts()) >= 12
    assert set(counts["states"]) == {"draft", "in_review", "approved", "published", "expired"}
    assert {"met", "unsure"} <= set(counts["legal"])


def test_the_examples_are_good_and_bad(client: TestClient) -> None:
    client.post("/api/v1/examples")
    postings = client.get("/api/v1/postings").json()["items"]
    scores = [posting["score"] for posting in postings if posting["score"] is not None]
    assert min(scores) < 50
    assert max(scores) > 85
    assert any(posting["errors"] for posting in postings)
