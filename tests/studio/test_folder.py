"""Postings live as files in a folder: the file is the truth, and nothing outside the folder is touched."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from rolewright.studio.folders.place import ChangedError, OutsideError, Place
from rolewright.studio.studio import Studio
from rolewright.studio.work.worker import Worker
from tests.studio.conftest import POSTING


@pytest.fixture
def files(tmp_path: Path) -> Path:
    folder = tmp_path / "jobs"
    (folder / "bakery").mkdir(parents=True)
    (folder / "bakery/night-baker.md").write_text(POSTING)
    (folder / "README.md").write_text("# How to use this repository\n\nRun `make`.\n")
    (folder / ".git").mkdir()
    (folder / ".git/description.md").write_text(POSTING.replace("Night", "Hidden"))
    return folder


@pytest.fixture
def opened(client: TestClient, studio: Studio, files: Path) -> Callable[[], list[dict[str, Any]]]:
    """Opens the folder; gives what the library holds after each further look."""
    assert client.put("/api/v1/folder", json={"path": str(files)}).status_code == 202

    def look() -> list[dict[str, Any]]:
        client.post("/api/v1/folder/look")
        Worker(studio).do_all()
        items: list[dict[str, Any]] = client.get("/api/v1/postings?sort=title").json()["items"]
        return items

    return look


def save(client: TestClient, posting_id: str, text: str, base: int) -> Any:
    return client.put(f"/api/v1/postings/{posting_id}/text", json={"text": text, "base": base})


Look = Callable[[], list[dict[str, Any]]]


def test_files_that_are_postings_appear(opened: Look) -> None:
    assert [posting["file"] for posting in opened()] == ["bakery/night-baker.md"]


def test_an_outside_edit_is_seen_when_the_posting_is_read(
    client: TestClient, opened: Look, files: Path
) -> None:
    posting_id = opened()[0]["id"]
    (files / "bakery/night-baker.md").write_text(POSTING.replace("forty", "fifty"))
    posting = client.get(f"/api/v1/postings/{posting_id}").json()
    assert "fifty cafés" in posting["text"]
    assert posting["revision"] == 2
    head = client.get(f"/api/v1/postings/{posting_id}/head").json()
    assert head["author"] == "file"


def test_saving_writes_the_file_as_it_was_written(client: TestClient, opened: Look, files: Path) -> None:
    file = files / "bakery/night-baker.md"
    file.write_bytes(b"\xef\xbb\xbf" + POSTING.replace("\n", "\r\n").encode())
    file.chmod(0o640)
    posting_id = opened()[0]["id"]
    assert save(client, posting_id, POSTING.replace("forty", "sixty"), 1).status_code == 200
    assert (
        file.read_bytes()
        == b"\xef\xbb\xbf" + POSTING.replace("forty", "sixty").replace("\n", "\r\n").encode()
    )
    assert file.stat().st_mode & 0o777 == 0o640
    assert [path.name for path in file.parent.iterdir()] == ["night-baker.md"]


def test_what_was_changed_outside_meanwhile_is_merged(client: TestClient, opened: Look, files: Path) -> None:
    file = files / "bakery/night-baker.md"
    posting_id = opened()[0]["id"]
    file.write_text(POSTING.replace("28 days", "30 days"))
    saved = save(client, posting_id, POSTING.replace("300 loaves", "400 loaves"), 1)
    assert saved.status_code == 200
    assert saved.json()["merged"] is True
    assert "30 days" in file.read_text()
    assert "400 loaves" in file.read_text()


def test_what_contradicts_an_outside_edit_is_to_be_decided(
    client: TestClient, opened: Look, files: Path
) -> None:
    file = files / "bakery/night-baker.md"
    posting_id = opened()[0]["id"]
    outside = POSTING.replace("28 days", "30 days")
    file.write_text(outside)
    assert save(client, posting_id, POSTING.replace("28 days", "25 days"), 1).status_code == 409
    assert file.read_text() == outside
    assert client.get(f"/api/v1/postings/{posting_id}").json()["revision"] == 2


def test_a_deleted_file_is_shown_as_gone_and_comes_back_by_saving(
    client: TestClient, opened: Look, files: Path
) -> None:
    file = files / "bakery/night-baker.md"
    posting_id = opened()[0]["id"]
    file.unlink()
    posting = opened()[0]
    assert (posting["id"], posting["is_gone"]) == (posting_id, True)
    assert "its file is gone" in client.get("/").text
    assert save(client, posting_id, POSTING.replace("forty", "ten"), 1).status_code == 200
    assert "ten cafés" in file.read_text()
    assert opened()[0]["is_gone"] is False


def test_a_renamed_file_is_still_the_same_posting(opened: Look, files: Path) -> None:
    posting_id = opened()[0]["id"]
    (files / "bakery/night-baker.md").rename(files / "baker.md")
    found = opened()
    assert [(posting["id"], posting["file"], posting["is_gone"]) for posting in found] == [
        (posting_id, "baker.md", False)
    ]


def test_new_files_and_files_that_become_postings_appear(opened: Look, files: Path) -> None:
    opened()
    (files / "README.md").write_text(POSTING.replace("Night", "Day"))
    (files / "welder.md").write_text(POSTING.replace("Night Baker", "Welder"))
    assert [posting["title"] for posting in opened()] == ["Day Baker", "Night Baker", "Welder"]


def test_deleting_the_posting_deletes_the_file_unless_that_was_changed(
    client: TestClient, opened: Look, files: Path
) -> None:
    file = files / "bakery/night-baker.md"
    posting_id = opened()[0]["id"]
    file.write_text(POSTING.replace("forty", "fifty"))
    assert client.delete(f"/api/v1/postings/{posting_id}").status_code == 409
    client.get(f"/api/v1/postings/{posting_id}")
    assert client.delete(f"/api/v1/postings/{posting_id}").status_code == 204
    assert not file.exists()
    assert opened() == []


def test_a_closed_folder_keeps_its_files_and_postings(client: TestClient, opened: Look, files: Path) -> None:
    posting_id = opened()[0]["id"]
    assert client.delete("/api/v1/folder").status_code == 204
    save(client, posting_id, "# Other\n\nYou bake.\n", 1)
    assert (files / "bakery/night-baker.md").read_text() == POSTING
    assert client.get("/api/v1/folder").json()["path"] is None


def test_a_folder_opened_again_finds_its_postings(client: TestClient, opened: Look, files: Path) -> None:
    posting_id = opened()[0]["id"]
    client.delete("/api/v1/folder")
    client.put("/api/v1/folder", json={"path": str(files)})
    assert [posting["id"] for posting in opened()] == [posting_id]


def test_a_file_that_is_no_text_is_named(client: TestClient, opened: Look, files: Path) -> None:
    (files / "old.md").write_bytes(b"# B\xe4cker\n")
    opened()
    assert [problem["path"] for problem in client.get("/api/v1/folder").json()["problems"]] == ["old.md"]


def test_a_file_that_is_longer_than_any_posting_is_named(
    client: TestClient, opened: Look, files: Path
) -> None:
    (files / "long.md").write_text("# Baker\n\n" + "word " * 20_000, encoding="utf-8")
    opened()
    (problem,) = client.get("/api/v1/folder").json()["problems"]
    assert problem["path"] == "long.md"
    assert "more than 100,000 characters" in problem["message"]


@pytest.mark.parametrize("path", ["jobs", "/nothere", "/", ""])
def test_only_a_folder_that_is_there_can_be_opened(client: TestClient, path: str) -> None:
    assert client.put("/api/v1/folder", json={"path": path}).status_code == 422


def test_links_are_neither_read_nor_written(
    opened: Look, files: Path, tmp_path: Path, client: TestClient
) -> None:
    posting_id = opened()[0]["id"]
    outside = tmp_path / "outside.md"
    outside.write_text(POSTING.replace("Night", "Secret"))
    os.symlink(outside, files / "linked.md")
    os.symlink(tmp_path, files / "elsewhere")
    assert len(opened()) == 1
    file = files / "bakery/night-baker.md"
    file.unlink()
    os.symlink(outside, file)
    assert save(client, posting_id, POSTING.replace("forty", "ten"), 1).status_code == 409
    assert "Secret" in outside.read_text()


@pytest.mark.parametrize(
    "path", ["../outside.md", "/etc/passwd", "a/../../b.md", ".git/config", "a\\..\\b", "C:x", ""]
)
def test_no_path_leads_out_of_the_folder(tmp_path: Path, path: str) -> None:
    place = Place(tmp_path)
    with pytest.raises(OutsideError):
        place.read(path)
    with pytest.raises(OutsideError):
        place.write(path, "x", None)


def test_a_file_that_changed_at_the_last_moment_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("one")
    place = Place(tmp_path)
    before = place.read("a.md").digest
    (tmp_path / "a.md").write_text("two")
    with pytest.raises(ChangedError):
        place.write("a.md", "three", before)
    assert (tmp_path / "a.md").read_text() == "two"


def test_the_settings_show_how_the_folder_stands(client: TestClient, opened: Look, files: Path) -> None:
    (files / "old.md").write_bytes(b"# B\xe4cker\n")
    opened()
    page = client.get("/settings/folder").text
    assert str(files) in page
    assert "old.md" in page


def test_the_home_of_nobody_is_no_folder(client: TestClient) -> None:
    answer = client.put("/api/v1/folder", json={"path": "~nobody-at-all/jobs"})
    assert answer.status_code == 422
    assert answer.json()["problems"][0]["where"] == "path"


def test_a_posting_that_nobody_moved_since_its_file_was_found_is_there_by_its_file(
    client: TestClient, opened: Look
) -> None:
    address = f"/api/v1/postings/{opened()[0]['id']}/state"
    assert client.get(address).json()["by_file"]
    assert not client.post(address, json={"to": "in_review"}).json()["by_file"]
