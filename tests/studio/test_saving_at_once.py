"""Several save at the same moment: nobody loses anything, and nobody waits for what concerns others."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from typing import Any

import pytest
from fastapi.testclient import TestClient
from sqlalchemy.exc import OperationalError

from rolewright.report import Report
from rolewright.studio import turns
from rolewright.studio.access.identity import THE_STUDIO
from rolewright.studio.postings.finding import posting_by_id
from rolewright.studio.postings.putting import put_text
from rolewright.studio.postings.saving import create, restore, save
from rolewright.studio.studio import Studio
from tests.studio.conftest import POSTING, app_of, sign_in

LINES = [f"- Person {number} begins." for number in range(6)]
SHARED = POSTING + "\n## Notes\n\n" + "\n\n".join(LINES) + "\n"


def checking_first(studio: Studio, monkeypatch: pytest.MonkeyPatch, do: Callable[[], Any]) -> None:
    """Have something else be done at the moment when a text is checked next."""
    check = studio.checking.report

    def report(text: str, on: date, name: str | None = None) -> Report:
        monkeypatch.setattr(studio.checking, "report", check)
        do()
        return check(text, on, name)

    monkeypatch.setattr(studio.checking, "report", report)


def test_all_who_save_at_once_find_their_words_in_the_text(studio: Studio) -> None:
    posting = create(studio, THE_STUDIO, SHARED)

    def write(line: str) -> None:
        save(studio, THE_STUDIO, posting.id, SHARED.replace(line, f"{line} And went on."), 1)

    with ThreadPoolExecutor(len(LINES)) as people:
        list(people.map(write, LINES))
    with studio.database.reading() as session:
        saved = posting_by_id(session, posting.id)
    assert all(f"{line} And went on." in saved.text for line in LINES)


def test_while_a_text_is_checked_others_can_write(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(turns, "PATIENCE", 0.2)
    posting = create(studio, THE_STUDIO, SHARED)
    save(studio, THE_STUDIO, posting.id, SHARED.replace(LINES[0], "- Somebody else."), 1)

    def write() -> None:
        with studio.database.writing() as session:
            posting_by_id(session, posting.id, to_change=True).team = "Bakery"

    checking_first(studio, monkeypatch, write)
    merged = save(studio, THE_STUDIO, posting.id, SHARED.replace(LINES[4], "- Me."), 1)
    assert merged.is_merged
    checking_first(studio, monkeypatch, write)
    assert restore(studio, THE_STUDIO, posting.id, 1, base=3).revision == 4


def test_what_comes_in_between_is_merged_too(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    posting = create(studio, THE_STUDIO, SHARED)
    report = studio.checking.report(SHARED, studio.today)

    def come_in_between() -> None:
        with studio.database.writing() as session:
            there = posting_by_id(session, posting.id, to_change=True)
            text = there.text.replace(LINES[0], "- By the file.")
            put_text(studio, session, there, THE_STUDIO, text, report, "file")

    checking_first(studio, monkeypatch, come_in_between)
    saved = save(studio, THE_STUDIO, posting.id, SHARED.replace(LINES[4], "- By me."), 1)
    assert saved.is_merged
    assert saved.posting.revision == 3
    assert "- By the file." in saved.posting.text
    assert "- By me." in saved.posting.text


def test_who_waits_too_long_is_told_to_come_back(
    make_studio: Callable[..., Studio], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(turns, "PATIENCE", 0.05)
    studio = make_studio()
    with TestClient(app_of(studio), base_url="http://127.0.0.1:8383") as client:
        sign_in(client, studio)
        posting = client.post("/api/v1/postings", json={"text": SHARED}).json()["id"]
        wanted = {"text": SHARED + "\nMore.\n", "base": 1}
        with studio.turns.of(posting).taken():
            refused = client.put(f"/api/v1/postings/{posting}/text", json=wanted)
        assert (refused.status_code, refused.json()["title"]) == (503, "The studio is busy")
        assert refused.json()["detail"].startswith("Many are saving at this moment")
        assert int(refused.headers["retry-after"]) > 0
        assert client.put(f"/api/v1/postings/{posting}/text", json=wanted).status_code == 200


def test_who_only_checks_is_told_of_checks(
    client: TestClient, studio: Studio, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(turns, "PATIENCE", 0.05)
    with studio.checking._turn.taken():
        refused = client.post("/api/v1/check", json={"text": "# Night Baker\n"})
    assert refused.status_code == 503
    assert refused.json()["detail"].startswith("Many texts are being checked at this moment")


def test_a_database_that_does_not_answer_is_no_fault_of_the_request(
    client: TestClient, studio: Studio, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away() -> None:
        raise OperationalError("SELECT 1", None, Exception("secret inside"))

    monkeypatch.setattr(studio.database, "answer", away)
    answer = client.get("/api/v1/health")
    assert answer.status_code == 503
    assert "retry-after" in answer.headers
    assert "secret" not in answer.text
