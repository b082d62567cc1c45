"""Every word of a page passes through the translation, those that come from Python too."""

from collections.abc import Callable, Iterator
from gettext import NullTranslations
from typing import Any

import pytest
from fastapi.testclient import TestClient

from rolewright.studio.pages import rendering

Make = Callable[..., dict[str, Any]]


class Marking(NullTranslations):
    """A language in which every word stands in ‹marks›."""

    def gettext(self, message: str) -> str:
        return f"‹{message}›"

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return f"‹{msgid1 if n == 1 else msgid2}›"


@pytest.fixture(autouse=True)
def marked(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Pages in that language."""
    monkeypatch.setattr(rendering, "TRANSLATION", Marking())
    rendering.environment.cache_clear()
    yield
    rendering.environment.cache_clear()


def test_states_and_what_happened(client: TestClient, new_posting: Make) -> None:
    posting = new_posting()
    client.post(f"/api/v1/postings/{posting['id']}/state", json={"to": "in_review"})
    page = client.get(f"/postings/{posting['id']}/history").text
    assert "‹In review›" in page
    assert "‹asked for a review›" in page
    assert "‹made›" in page, "the cause of a version"


def test_forms_of_publishing(client: TestClient, new_posting: Make) -> None:
    page = client.get(f"/postings/{new_posting()['id']}/publish").text
    assert "‹a page, with its data for search engines›" in page.lower()


def test_topics_of_rules_and_groups_of_places(client: TestClient) -> None:
    assert "‹Slips and leftovers›" in client.get("/handbook").text
    assert "‹European Union›" in client.get("/settings").text


def test_what_stands_under_the_law(client: TestClient, new_posting: Make) -> None:
    new_posting()
    assert "‹Duties" in client.get("/").text or "‹Nothing asked›" in client.get("/").text


def test_what_people_wrote_is_no_markup(client: TestClient, new_posting: Make) -> None:
    posting = new_posting()
    quoted = posting["text"].index("300 loaves")
    client.post(
        f"/api/v1/postings/{posting['id']}/comments",
        json={"text": "<b>100%</b>", "start": quoted, "end": quoted + 10, "revision": 1},
    )
    page = client.get(f"/postings/{posting['id']}/history").text
    assert "&lt;b&gt;100%&lt;/b&gt;" in page
    assert "<b>100%" not in page
