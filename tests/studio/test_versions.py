"""Every saved text can be read again, compared, named and brought back."""

import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from fastapi.testclient import TestClient

from tests.studio.conftest import POSTING, Clock

Make = Callable[..., dict[str, Any]]


class Saver:
    """Saves the usual posting, which is at `address`, with other words."""

    def __init__(self, client: TestClient, address: str) -> None:
        self.address = address
        self._client = client

    def __call__(self, old: str, new: str, base: int) -> Any:
        given = {"text": POSTING.replace(old, new), "base": base}
        return self._client.put(f"{self.address}/text", json=given)


@pytest.fixture
def save(client: TestClient, new_posting: Make) -> Saver:
    return Saver(client, f"/api/v1/postings/{new_posting()['id']}")


def test_changes_on_top_of_the_same_revision_are_merged(client: TestClient, save: Saver) -> None:
    assert save("Two years", "Three years", 1).json()["merged"] is False
    saved = save("28 days", "29 days", 1).json()
    assert (saved["revision"], saved["merged"]) == (3, True)
    assert "Three years" in saved["text"]
    assert "29 days" in saved["text"]
    assert client.get(save.address).json()["text"] == saved["text"]


def test_what_contradicts_is_told_with_both_texts_and_nothing_is_saved(
    client: TestClient, save: Saver
) -> None:
    save("Two years", "Three years", 1)
    answer = save("Two years", "Five years", 1)
    assert answer.status_code == 409
    told = answer.json()
    (conflict,) = told["conflicts"]
    assert told["current"]["revision"] == 2
    assert told["base_text"] == POSTING
    assert told["merged_text"][conflict["start"] : conflict["end"]] == conflict["theirs"]
    assert "Five years" in conflict["yours"]
    assert client.get(save.address).json()["revision"] == 2


def test_saving_again_what_was_saved_changes_nothing(save: Saver) -> None:
    save("Two years", "Three years", 1)
    assert save("Two years", "Three years", 1).json()["revision"] == 2


def test_a_text_cannot_be_saved_on_what_never_was(save: Saver) -> None:
    assert save("Two years", "Three years", 9).status_code == 404


def test_versions_are_gathered_by_who_wrote_them_at_one_time(
    client: TestClient, save: Saver, clock: Clock
) -> None:
    save("Two years", "Three years", 1)
    clock.now += timedelta(minutes=5)
    save("Two years", "Four years", 2)
    clock.now += timedelta(hours=2)
    save("Two years", "Five years", 3)
    told = client.get(f"{save.address}/versions").json()
    assert [(each["first"], each["last"]) for each in told["items"]] == [(4, 4), (2, 3), (1, 1)]
    page = client.get(f"{save.address}/versions?limit=2").json()
    rest = client.get(f"{save.address}/versions?limit=2&cursor={page['next']}").json()
    assert [each["last"] for each in rest["items"]] == [1]
    assert rest["next"] is None


def test_versions_are_compared_in_meaning_and_in_words(client: TestClient, save: Saver) -> None:
    save("£13.50", "£14.50", 1)
    told = client.get(f"{save.address}/versions/2/diff").json()
    (fact,) = told["meaning"]["facts"]
    assert (fact["fact"], fact["before"], fact["after"]) == (
        "pay",
        ["GBP 13.50 an hour"],
        ["GBP 14.50 an hour"],
    )
    (line,) = [each for each in told["words"] if each["kind"] == "changed"]
    assert [piece["text"] for piece in line["pieces"] if piece["kind"] != "same"] == ["13.50", "14.50"]
    assert client.get(f"{save.address}/versions/1/diff").status_code == 404
    assert client.get(f"{save.address}/versions/1/diff?against=2").json()["before"]["revision"] == 2


def test_an_older_version_comes_back_as_a_new_one(client: TestClient, save: Saver) -> None:
    save("Two years", "Three years", 1)
    back = client.post(f"{save.address}/versions/1/restore", json={"base": 2}).json()
    assert (back["revision"], back["text"]) == (3, POSTING)
    assert client.post(f"{save.address}/versions/2/restore", json={"base": 2}).status_code == 409


def test_a_named_version_is_found_by_its_name(client: TestClient, save: Saver) -> None:
    client.patch(f"{save.address}/versions/1", json={"name": " As   agreed "})
    assert client.get(f"{save.address}/versions/1").json()["name"] == "As agreed"


@pytest.mark.parametrize("number", ["0", "-1", "x", "99999999999999999999"])
def test_a_number_that_no_version_has_is_refused(client: TestClient, save: Saver, number: str) -> None:
    assert client.get(f"{save.address}/versions/{number}").status_code == 422


def test_history_and_versions_are_pages(client: TestClient, save: Saver) -> None:
    save("£13.50", "£14.50", 1)
    page = save.address.removeprefix("/api/v1")
    assert "/versions/2" in client.get(f"{page}/history").text
    shown = client.get(f"{page}/versions/2").text
    assert "<del>13.50</del>" in shown
    assert "<ins>14.50</ins>" in shown
    assert "Three" not in client.get(f"{page}/versions/1").text


def test_a_page_of_changes_shows_no_marks_of_markdown(client: TestClient, save: Saver) -> None:
    save("Two years", "Three years", 1)
    shown = client.get(f"{save.address.removeprefix('/api/v1')}/versions/2").text
    changed = shown.partition('<ol class="lines">')[2].partition("</ol>")[0]
    assert "• <del>Two" in changed
    assert not re.search(r'class="words">\s*(?:#|- )', changed)


def test_the_history_tells_nothing_twice(client: TestClient, save: Saver) -> None:
    page = save.address.removeprefix("/api/v1")
    assert "States and comments" not in client.get(f"{page}/history").text
    client.post(f"{save.address}/state", json={"to": "in_review"})
    shown = client.get(f"{page}/history").text
    assert "asked for a review" in shown
    assert "made the posting" not in shown
    assert shown.count(f'href="{page}/versions/1"') == 1


def test_what_changed_in_the_first_sitting_is_told_against_how_it_began(
    client: TestClient, new_posting: Make
) -> None:
    posting = new_posting()
    here = f"/postings/{posting['id']}"
    assert "What changed" not in client.get(f"{here}/history").text
    text = posting["text"].replace("300 loaves", "400 loaves")
    client.put(f"/api/v1{here}/text", json={"text": text, "base": 1})
    assert f'href="{here}/versions/2?against=1"' in client.get(f"{here}/history").text
