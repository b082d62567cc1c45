"""What is deleted is gone: from every table, and from the bytes of the database."""

from collections.abc import Callable
from typing import Any

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import select

from rolewright.studio.studio import Studio
from rolewright.studio.tables.base import Base
from rolewright.studio.work.worker import Worker
from tests.studio.conftest import POSTING

MARK = "zqxvanishing"
#: Stands in the title, which the trail keeps.
TITLE = "zqxtitle"
SAID = POSTING.replace("We bake bread", f"We bake {MARK} bread")


def tables_with(studio: Studio, words: str) -> set[str]:
    """The tables in which words are found."""
    with studio.database.reading() as session:
        return {
            table.name
            for table in Base.metadata.sorted_tables
            for row in session.execute(select(table))
            if words in str(tuple(row)) or words.encode().hex() in str(tuple(row))
        }


def must_be_gone(studio: Studio, *, from_tables: bool = True) -> None:
    """The mark is in no table and in no byte of what lies in the workspace.

    PostgreSQL lets go of bytes when it vacuums.
    """
    if from_tables:
        assert tables_with(studio, MARK) == set()
    if studio.database.file is not None:
        for path in studio.database.file.parent.rglob("*"):
            assert not path.is_file() or MARK.encode() not in path.read_bytes(), path


def taken(answer: Any) -> Any:
    assert answer.status_code in (200, 201, 202), answer.text
    return answer.json()


@pytest.fixture
def posting(client: TestClient, studio: Studio) -> str:
    """A posting that came by an import, and of which there is everything that there can be; its id."""
    title = SAID.replace("# Night Baker", f"# Night Baker {TITLE}")
    taken(client.post("/api/v1/imports", files=[("files", (f"{MARK}.md", title))], data={"team": "Ovens"}))
    Worker(studio).do_all()
    posting = client.get("/api/v1/postings").json()["items"][0]["id"]
    address = f"/api/v1/postings/{posting}"
    taken(client.put(f"{address}/text", json={"text": f"{title}\n{MARK} 2\n", "base": 1}))
    start = title.index(MARK)
    comment = {"text": MARK, "start": start, "end": start + len(MARK), "revision": 2}
    made = taken(client.post(f"{address}/comments", json=comment))["id"]
    taken(client.post(f"{address}/comments/{made}/replies", json={"text": MARK}))
    taken(client.patch(f"{address}/versions/1", json={"name": MARK}))
    taken(client.post(f"{address}/publications", json={"form": "txt"}))
    to = client.get(f"{address}/state").json()["moves"][0]["to"]
    taken(client.post(f"{address}/state", json={"to": to, "note": MARK}))
    return str(posting)


def test_a_deleted_posting_leaves_nothing_but_lines_in_the_trail(
    client: TestClient, studio: Studio, posting: str
) -> None:
    kept = taken(client.post("/api/v1/postings", json={"text": POSTING}))["id"]
    there = tables_with(studio, MARK)
    assert {"posting", "version", "comment", "publication", "state_move", "posting_words", "work"} <= there
    assert client.delete(f"/api/v1/postings/{posting}").status_code == 204
    must_be_gone(studio)
    assert tables_with(studio, posting) == {"trail_entry"}
    assert tables_with(studio, TITLE) == {"trail_entry"}
    assert client.get(f"/api/v1/postings/{kept}").status_code == 200


def test_so_does_one_that_several_are_deleted_with(client: TestClient, studio: Studio, posting: str) -> None:
    taken(client.post("/api/v1/postings/many", json={"ids": [posting], "action": "delete"}))
    must_be_gone(studio)


def test_the_interview_that_it_was_made_of_goes_with_it(client: TestClient, studio: Studio) -> None:
    interview = taken(client.post("/api/v1/interviews", json={"title": f"Baker {TITLE}"}))["id"]
    made = taken(client.post(f"/api/v1/interviews/{interview}/finish", json={}))
    assert "interview" in tables_with(studio, TITLE)
    assert client.delete(f"/api/v1/postings/{made['posting_id']}").status_code == 204
    assert tables_with(studio, TITLE) == {"trail_entry"}


def test_so_does_what_the_site_told_that_it_lacks(client: TestClient, studio: Studio) -> None:
    ids = {}
    for place in (MARK, "Leeds"):
        text = f"---\nlocations: [{place}]\n---\n{POSTING}"
        ids[place] = taken(client.post("/api/v1/postings", json={"text": text}))["id"]
        taken(client.post(f"/api/v1/postings/{ids[place]}/state", json={"to": "published"}))
    taken(client.post("/api/v1/site"))
    Worker(studio).do_all()
    assert "site_build" in tables_with(studio, MARK)
    before = client.get("/api/v1/site").json()["lacks"]
    assert client.delete(f"/api/v1/postings/{ids[MARK]}").status_code == 204
    assert tables_with(studio, MARK) == set()
    left = client.get("/api/v1/site").json()["lacks"]
    assert {each["count"] for each in left} == {1}
    assert len(left) < len(before)


@pytest.mark.parametrize("is_reply", [False, True])
def test_a_deleted_comment_is_gone(
    client: TestClient, studio: Studio, new_posting: Callable[..., dict[str, Any]], is_reply: bool
) -> None:
    address = f"/api/v1/postings/{new_posting()['id']}/comments"
    comment = {"text": "here" if is_reply else MARK, "start": 2, "end": 7, "revision": 1}
    made = taken(client.post(address, json=comment))["id"]
    if is_reply:
        thread = taken(client.post(f"{address}/{made}/replies", json={"text": MARK}))
        made = thread["replies"][0]["id"]
    assert client.delete(f"{address}/{made}").status_code == 204
    must_be_gone(studio)


def test_a_deleted_interview_is_gone(client: TestClient, studio: Studio) -> None:
    interview = taken(client.post("/api/v1/interviews", json={"title": f"Baker {TITLE}"}))["id"]
    assert client.delete(f"/api/v1/interviews/{interview}").status_code == 204
    must_be_gone(studio)


@pytest.mark.parametrize("is_cancelled", [False, True])
def test_what_was_sent_is_gone_once_it_was_taken_in_or_cancelled(
    client: TestClient, studio: Studio, is_cancelled: bool
) -> None:
    sent = [("files", ("a.pdf", f"%PDF-1.4 {MARK}".encode()))]
    work = taken(client.post("/api/v1/imports", files=sent))["id"]
    if is_cancelled:
        taken(client.post(f"/api/v1/work/{work}/cancel"))
    else:
        Worker(studio).do_all()
    must_be_gone(studio)
