"""The example workspace can be opened, and shows every state."""

from pathlib import Path

from fastapi.testclient import TestClient

from rolewright.studio.examples.loading import texts
from rolewright.studio.options import StudioOptions
from rolewright.studio.studio import Studio
from tests.studio.conftest import BASE, NOW, app_of, sign_in
from tools.studio_past import live_through


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


def test_a_past_of_some_months_ends_with_the_examples(tmp_path: Path) -> None:
    live_through(tmp_path / "workspace", NOW)
    studio = Studio(StudioOptions(folder=tmp_path / "workspace"), lambda: NOW)
    with TestClient(app_of(studio), base_url=BASE) as client:
        sign_in(client, studio)
        days = client.get("/api/v1/insights?days=90").json()["days"]
        states = client.get("/api/v1/postings/counts").json()["states"]
        assert client.post("/api/v1/examples").json() == {"made": 0}
    studio.close()
    assert len({day["postings"] for day in days}) > 3
    assert days[0]["score"] + 5 < days[-1]["score"]
    assert days[0]["errors"] > days[-1]["errors"] > 0
    assert set(states) == {"draft", "in_review", "approved", "published", "expired"}
