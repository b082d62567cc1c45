"""Files become postings in the background; each says what came of it."""

import json
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import func, select

from rolewright.studio.imports.uploads import harmless
from rolewright.studio.studio import Studio
from rolewright.studio.tables.upload import Upload
from rolewright.studio.tables.version import Version
from rolewright.studio.work.worker import Worker
from tests.studio.conftest import POSTING, Clock

Make = Callable[..., dict[str, Any]]
TABLE = "title,company,location,description\n" + "".join(
    f"Welder {number},Brook Yard,Hull,You weld hulls in dock {number} with a small crew.\n"
    for number in range(5)
)


def send(client: TestClient, *files: tuple[str, bytes | str], **fields: str) -> dict[str, Any]:
    parts = [("files", file) for file in files]
    answer = client.post("/api/v1/imports", files=parts, data=fields)
    assert answer.status_code == 202, answer.text
    work: dict[str, Any] = answer.json()
    return work


def result_of(client: TestClient, studio: Studio, work: dict[str, Any]) -> dict[str, Any]:
    Worker(studio).do_all()
    told = client.get(f"/api/v1/work/{work['id']}").json()
    assert told["state"] == "done", told
    result: dict[str, Any] = told["result"]
    return result


def test_each_file_tells_what_came_of_it(
    client: TestClient, studio: Studio, new_posting: Make, clock: Clock
) -> None:
    known = new_posting()
    clock.now += timedelta(minutes=1)
    work = send(
        client,
        ("new.md", POSTING.replace("Night", "Day")),
        ("known.md", POSTING),
        ("table.csv", TABLE),
        ("old.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
        team="Yard",
    )
    result = result_of(client, studio, work)
    assert (result["made"], result["there"], result["failed"]) == (6, 1, 1)
    by_file = {told["file"]: told for told in result["files"]}
    assert by_file["new.md"]["outcome"] == "made"
    assert by_file["known.md"]["posting"] == known["id"]
    assert by_file["table.csv"]["label"]
    assert "before 2007" in by_file["old.doc"]["message"]
    made = client.get(f"/api/v1/postings/{by_file['new.md']['posting']}").json()
    assert (made["title"], made["team"]) == ("Day Baker", "Yard")


def test_what_reads_as_no_posting_is_taken_in_with_a_warning(client: TestClient, studio: Studio) -> None:
    work = send(client, ("shopping.txt", "milk eggs bread"), ("baker.md", POSTING))
    by_file = {told["file"]: told for told in result_of(client, studio, work)["files"]}
    assert {name: (told["outcome"], told["reads"]) for name, told in by_file.items()} == {
        "shopping.txt": ("made", False),
        "baker.md": ("made", True),
    }
    page = client.get(f"/import?work={work['id']}").text
    assert page.count("Taken in, but reads as no posting") == 1


def test_a_broken_picture_becomes_no_posting(client: TestClient, studio: Studio) -> None:
    result = result_of(client, studio, send(client, ("team.jpg", b"a few words"), ("logo.png", b"\xe9\xe8")))
    assert (result["made"], result["failed"]) == (0, 2)
    assert all("has the ending of a picture" in told["message"] for told in result["files"])
    assert client.get("/api/v1/postings").json()["total"] == 0


def test_the_history_says_from_which_file_a_posting_came(client: TestClient, studio: Studio) -> None:
    result_of(client, studio, send(client, ("C:\\docs\\baker.md", POSTING)))
    with studio.database.reading() as session:
        version = session.scalars(select(Version)).one()
    assert (version.cause, version.note) == ("imported", "baker.md")


def test_twenty_files_are_taken_in_at_once(client: TestClient, studio: Studio) -> None:
    files = [(f"{number}.txt", POSTING.replace("Night", f"Shift {number}")) for number in range(20)]
    assert result_of(client, studio, send(client, *files))["made"] == 20
    assert client.get("/api/v1/postings").json()["total"] == 20


def test_a_pasted_text_becomes_a_posting(client: TestClient, studio: Studio) -> None:
    work = client.post("/api/v1/imports", data={"text": POSTING.replace("\n", "\r\n")}).json()
    posting = result_of(client, studio, work)["files"][0]["posting"]
    assert client.get(f"/api/v1/postings/{posting}").json()["text"] == POSTING


def test_headings_with_a_ruling_under_them_are_written_as_the_editor_writes_them(
    client: TestClient, studio: Studio, new_posting: Make
) -> None:
    ruled = POSTING.replace("# Night Baker", "Night Baker\n===========")
    assert ruled != POSTING
    made = result_of(client, studio, send(client, ("baker.txt", ruled)))["files"][0]
    pasted = new_posting(ruled, pasted=True)
    for posting in (made["posting"], pasted["id"]):
        assert client.get(f"/api/v1/postings/{posting}").json()["text"].startswith("# Night Baker\n\n")
    assert new_posting(ruled)["text"] == ruled


def test_an_export_of_a_tracking_system_holds_several(client: TestClient, studio: Studio) -> None:
    board = Path(__file__).parents[2] / "examples/taking-in/board.json"
    jobs = json.loads(board.read_text())["jobs"]
    assert result_of(client, studio, send(client, ("board.json", board.read_bytes())))["made"] == len(jobs)


def test_nothing_sent_is_a_mistake(client: TestClient) -> None:
    answer = client.post("/api/v1/imports", data={"text": "  "})
    assert answer.status_code == 422
    assert answer.json()["problems"][0]["where"] == "files"


def test_an_import_that_was_stopped_goes_on_and_makes_nothing_twice(
    client: TestClient, studio: Studio
) -> None:
    files = [(f"{number}.md", POSTING.replace("Night", f"Shift {number}")) for number in range(3)]
    work = send(client, *files, ("again.md", files[1][1]), ("table.csv", TABLE))
    asked = 0

    def stops_in_the_middle() -> bool:
        nonlocal asked
        asked += 1
        return asked >= 13  # within the table

    Worker(studio, stops_in_the_middle).do_all()
    assert client.get(f"/api/v1/work/{work['id']}").json()["state"] == "waiting"
    result = result_of(client, studio, work)
    assert (result["made"], result["there"], result["failed"]) == (8, 1, 0)
    assert client.get("/api/v1/postings").json()["total"] == 8


def test_what_was_sent_is_forgotten_afterwards(client: TestClient, studio: Studio) -> None:
    result_of(client, studio, send(client, ("a.md", POSTING), ("b.md", "# Baker\n")))
    with studio.database.reading() as session:
        assert session.scalar(select(func.count()).select_from(Upload)) == 0


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\x\\job.docx", "job.docx"),
        ("a\x00b\x1b[31m.md", "ab[31m.md"),
        ("\u202emd.exe", "md.exe"),
        ("", "file"),
        ("/", "file"),
        ("x" * 300 + ".pdf", "x" * 196 + ".pdf"),
    ],
)
def test_the_name_of_a_file_is_only_shown(name: str, shown: str) -> None:
    assert harmless(name) == shown
