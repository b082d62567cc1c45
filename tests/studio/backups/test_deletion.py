"""What is deleted is gone: from every table, and from the bytes of the database."""

from fastapi.testclient import TestClient
from sqlalchemy import select

from rolewright.studio.studio import Studio
from rolewright.studio.tables.base import Base
from tests.studio.conftest import POSTING

MARK = "zqxvanishing"


def test_a_deleted_posting_leaves_nothing_but_a_line_in_the_trail(client: TestClient, studio: Studio) -> None:
    posting = client.post("/api/v1/postings", json={"text": f"{POSTING}\n{MARK}\n"}).json()["id"]
    client.put(f"/api/v1/postings/{posting}/text", json={"text": f"{POSTING}\n{MARK} 2\n", "base": 1})
    kept = client.post("/api/v1/postings", json={"text": POSTING}).json()["id"]
    assert client.delete(f"/api/v1/postings/{posting}").status_code == 204
    with studio.database.reading() as session:
        for table in Base.metadata.sorted_tables:
            rows = [str(tuple(row)) for row in session.execute(select(table))]
            assert not [row for row in rows if MARK in row], table.name
            if table.name != "trail_entry":
                assert not [row for row in rows if posting in row], table.name
    assert client.get(f"/api/v1/postings/{kept}").status_code == 200


def test_its_bytes_are_gone_from_the_files_of_the_database(client: TestClient, studio: Studio) -> None:
    if studio.database.file is None:
        return  # PostgreSQL lets go of them when it vacuums
    posting = client.post("/api/v1/postings", json={"text": f"{POSTING}\n{MARK}\n"}).json()["id"]
    files = list(studio.database.file.parent.glob(f"{studio.database.file.name}*"))
    assert any(MARK.encode() in path.read_bytes() for path in files)
    client.delete(f"/api/v1/postings/{posting}")
    for path in studio.database.file.parent.rglob("*"):
        assert not path.is_file() or MARK.encode() not in path.read_bytes(), path
