"""The trail tells who did what."""

from datetime import timedelta

import pytest
from fastapi.testclient import TestClient

from tests.studio.conftest import Clock


@pytest.fixture
def done(ada: TestClient, ben: TestClient, clock: Clock) -> str:
    """Ben writes a posting, an hour later Ada deletes it; its id."""
    clock.now += timedelta(hours=1)
    posting = str(ben.post("/api/v1/postings", json={"text": "# Night Baker\n"}).json()["id"])
    clock.now += timedelta(hours=1)
    ada.delete(f"/api/v1/postings/{posting}")
    return posting


def told(client: TestClient, **asked: str) -> list[tuple[str, str]]:
    lines = client.get("/api/v1/trail", params=asked).json()["items"]
    return [(each["account_name"], each["action"]) for each in lines]


def test_the_latest_is_told_first(ada: TestClient, done: str) -> None:
    assert told(ada)[:2] == [("Ada", "posting.deleted"), ("Ben", "posting.created")]


def test_a_line_outlives_what_was_deleted(ada: TestClient, done: str) -> None:
    assert told(ada, subject=done) == [("Ada", "posting.deleted"), ("Ben", "posting.created")]


def test_all_lines_of_a_posting_tell_what_it_was_called_when_it_was_deleted(
    ada: TestClient, done: str
) -> None:
    lines = ada.get("/api/v1/trail", params={"subject": done}).json()["items"]
    assert {(each["subject"], each["deleted"]) for each in lines} == {(None, "Night Baker")}
    rows = ada.get(f"/settings/trail?subject={done}").text.partition("<tbody>")[2]
    assert rows.count("Night Baker") == len(lines)
    assert f'href="/postings/{done}"' not in rows


def test_a_line_without_a_subject_leads_to_no_others(ada: TestClient) -> None:
    ada.post("/api/v1/postings/check-all")
    rows = ada.get("/settings/trail?action=work.started").text.partition("<tbody>")[2]
    assert "started work" in rows
    assert "all about this" not in rows


def test_what_was_taken_away_is_told_with_how_much_it_was(
    ada: TestClient, ben: TestClient, clock: Clock
) -> None:
    made = [ben.post("/api/v1/postings", json={"text": f"# Baker {at}\n"}).json()["id"] for at in range(2)]
    clock.now += timedelta(hours=1)
    ben.get("/api/v1/postings/export", params={"id": made[0]})
    ben.get("/api/v1/postings/export")
    ada.get("/api/v1/backup")
    ada.get("/api/v1/export")
    lines = ada.get("/api/v1/trail", params={"limit": "4"}).json()["items"]
    assert {
        (each["account_name"], each["action"], each["subject"], each["details"]["postings"]) for each in lines
    } == {
        ("Ben", "posting.exported", "Baker 0", 1),
        ("Ben", "posting.exported", None, 2),
        ("Ada", "studio.backed_up", None, 2),
        ("Ada", "studio.exported", None, 2),
    }
    assert "2 postings" in ada.get("/settings/trail?action=studio.exported").text


def test_it_is_filtered_by_person_action_and_time(ada: TestClient, done: str) -> None:
    ben = next(each["id"] for each in ada.get("/api/v1/accounts").json()["items"] if each["name"] == "Ben")
    assert ("Ada", "posting.deleted") not in told(ada, account=ben)
    assert told(ada, action="posting.deleted") == [("Ada", "posting.deleted")]
    assert told(ada, since="2026-11-26T10:00:00Z", until="2026-11-26T11:30:00Z") == [
        ("Ben", "posting.created")
    ]


def test_pages_hold_every_line_once(ada: TestClient, done: str) -> None:
    whole = ada.get("/api/v1/trail").json()
    seen, cursor = [], ""
    while True:
        page = ada.get("/api/v1/trail", params={"limit": "2", "cursor": cursor}).json()
        seen += [each["id"] for each in page["items"]]
        cursor = page["next"]
        if cursor is None:
            break
    assert seen == [each["id"] for each in whole["items"]]
    assert len(seen) == whole["total"]


def test_a_cursor_that_is_none_is_refused(ada: TestClient) -> None:
    for cursor in ("yesterday", "2026-11-26T09:00:00~x", "0001-01-01T00:00:00+14:00~x"):
        assert ada.get("/api/v1/trail", params={"cursor": cursor}).status_code == 422


def test_the_page_filters_as_the_api_does(ada: TestClient, done: str) -> None:
    page = ada.get("/settings/trail?action=posting.deleted&account=&since=&until=").text
    assert "deleted a posting" in page.partition("<tbody>")[2]
    assert "made a posting" not in page.partition("<tbody>")[2]
    assert "2026-13-01" in ada.get("/settings/trail?since=2026-13-01").text


def test_signing_in_and_out_is_told(ada: TestClient, ben: TestClient, clock: Clock) -> None:
    clock.now += timedelta(hours=1)
    ben.delete("/api/v1/sign-ins/current")
    assert told(ada)[0] == ("Ben", "account.signed_out")
    assert ("Ben", "account.signed_in") in told(ada)
