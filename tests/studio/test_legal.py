"""What the library says of law is what the editor's panel says."""

from collections.abc import Callable
from typing import Any

import pytest
from fastapi.testclient import TestClient

from tests.studio.conftest import POSTING

Make = Callable[..., dict[str, Any]]
Panels = Callable[[dict[str, Any]], dict[str, Any]]
UK = "England, United Kingdom"


@pytest.fixture
def panels(client: TestClient) -> Panels:
    def checked(posting: dict[str, Any]) -> dict[str, Any]:
        answer = client.post(f"/api/v1/postings/{posting['id']}/check", json={"text": posting["text"]})
        told: dict[str, Any] = answer.json()
        return told

    return checked


@pytest.mark.parametrize(
    ("place", "known"),
    [
        ("Leeds", [f"Leeds, {UK}"]),
        ("Mexico City", ["Mexico City, Ciudad de México, Mexico"]),
        # Without a currency it may be the Bristol of Connecticut, whose law asks nothing of a posting.
        ("Bristol", [f"Bristol, {UK}", "Bristol, Connecticut, United States"]),
    ],
)
def test_where_no_law_asks_anything_the_places_and_the_day_of_the_look_are_told(
    new_posting: Make, panels: Panels, place: str, known: list[str]
) -> None:
    posting = new_posting(POSTING.replace("Leeds. £13.50 an hour", f"{place}. 40 hours a week"))
    told = panels(posting)
    assert told["laws"] == []
    assert [each["name"] for each in told["looked_at"]] == known
    assert {each["on"] for each in told["looked_at"]} == {"2026-11-23"}
    assert posting["legal"] == "none"


def test_a_place_that_the_posting_declares_is_known(new_posting: Make, panels: Panels) -> None:
    posting = new_posting("---\njurisdictions: [uk]\n---\n# Baker\n\nYou bake bread. Write to us.\n")
    assert [each["name"] for each in panels(posting)["looked_at"]] == ["United Kingdom"]
    assert posting["legal"] == "none"


def test_a_place_that_is_not_known_is_told_from_one_without_a_law(new_posting: Make, panels: Panels) -> None:
    posting = new_posting(POSTING.replace("Leeds", "Hollow Lane"))
    assert panels(posting)["looked_at"] == []
    assert posting["legal"] == "unplaced"


def test_where_a_law_asks_something_its_table_tells_all(new_posting: Make, panels: Panels) -> None:
    told = panels(new_posting(POSTING.replace("Leeds", "Denver, CO")))
    assert [each["id"] for each in told["laws"]] == ["us-co"]
    assert told["looked_at"] == []


def test_home_tells_nothing_asked_from_a_place_that_is_not_known(
    client: TestClient, new_posting: Make
) -> None:
    new_posting()
    new_posting(POSTING.replace("Leeds", "Hollow Lane").replace("Baker", "Miller"))
    asked_nothing = client.get("/?legal=none").text
    assert "Night Baker" in asked_nothing
    assert "Night Miller" not in asked_nothing
    assert "Night Miller" in client.get("/?legal=unplaced").text
