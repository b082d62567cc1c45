"""No name and no path that somebody makes up leads out of the folder that it is meant for."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from rolewright.studio.access.identity import THE_STUDIO
from rolewright.studio.options import StudioOptions
from rolewright.studio.postings.saving import create
from rolewright.studio.studio import Studio
from rolewright.studio.work.worker import Worker
from tests.studio.conftest import POSTING

SECRET = "zqxsecret"


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    """A folder beside the workspace, with files of every kind that settings may name."""
    folder = tmp_path / "outside"
    (folder / "house").mkdir(parents=True)
    (folder / "secret.md").write_text(f"{POSTING}\n{SECRET}\n")
    (folder / "house/wordy.toml").write_text(f"{SECRET} = \n")
    (folder / "baseline.json").write_text(SECRET)
    (folder / "logo.svg").write_text(f"<svg>{SECRET}</svg>")
    (folder / "font.woff2").write_text(SECRET)
    return folder


PATHS = [
    ("packs", "paths", ["{}"]),
    ("roles", "paths", ["{}"]),
    ("check", "baseline", "{}/baseline.json"),
    ("publish", "logo", "{}/logo.svg"),
    ("publish", "font_files", ["{}/font.woff2"]),
    ("publish", "templates", "{}"),
]


@pytest.mark.parametrize(("table", "key", "value"), PATHS)
def test_settings_of_a_team_name_no_file_outside(
    ada: TestClient, team: Studio, outside: Path, table: str, key: str, value: Any
) -> None:
    (team.options.folder / "link").symlink_to(outside)
    for way in ("../outside", "link", "link/../../outside", str(outside)):
        there = [each.format(way) for each in value] if isinstance(value, list) else value.format(way)
        change = {"changes": [{"path": [table, key], "value": there}], "base": ""}
        text = f"[{table}]\n{key} = {there!r}\n"
        for answer in (
            ada.patch("/api/v1/settings", json=change),
            ada.put("/api/v1/settings/text", json={"text": text, "base": ""}),
            ada.post("/api/v1/settings/check", json={"text": text}),
        ):
            told = answer.json()["problems"]
            assert [each["where"] for each in told] == [f"{table}.{key}"]
            assert "leads out of the workspace" in told[0]["message"]
            assert SECRET not in answer.text
    assert not (team.options.folder / "rolewright.toml").exists()


@pytest.mark.parametrize("way", ["a\\u0000b", "x" * 5000, "x" * 300, "ä/" * 900])
def test_a_path_that_no_system_has_is_told_as_a_mistake(ada: TestClient, way: str) -> None:
    for table, key, value in PATHS:
        quoted = f'"{(value[0] if isinstance(value, list) else value).format(way)}"'
        text = f"[{table}]\n{key} = {f'[{quoted}]' if isinstance(value, list) else quoted}\n"
        told = ada.post("/api/v1/settings/check", json={"text": text}).json()["problems"]
        assert [each["message"] for each in told] == ["A file cannot have such a path."]
        assert ada.put("/api/v1/settings/text", json={"text": text, "base": ""}).status_code == 422


def test_the_name_of_a_sent_file_is_no_path(ada: TestClient, team: Studio, tmp_path: Path) -> None:
    before = set(tmp_path.rglob("*"))
    names = ["../../escaped.md", "/etc/escaped.md", "..\\escaped.md", "a\x00/escaped.md"]
    files = [
        ("files", (name, POSTING.replace("forty", str(number)))) for number, name in enumerate(names, 40)
    ]
    answer = ada.post("/api/v1/imports", files=files)
    assert answer.status_code == 202
    Worker(team).do_all()
    result = ada.get(f"/api/v1/work/{answer.json()['id']}").json()["result"]
    assert result["made"] == len(names)
    assert not [each["file"] for each in result["files"] if set(each["file"]) & set("/\\\0")]
    made = {path.name for path in set(tmp_path.rglob("*")) - before}
    assert made <= {"studio.db", "studio.db-wal", "studio.db-shm"}


@pytest.fixture
def jobs(client: TestClient, studio: Studio, tmp_path: Path, outside: Path) -> Callable[[], list[str]]:
    """Opens a folder with links out of it; gives the files that are postings after each further look."""
    folder = tmp_path / "jobs"
    folder.mkdir()
    (folder / "inside.md").write_text(POSTING)
    (folder / "file.md").symlink_to(outside / "secret.md")
    (folder / "dir").symlink_to(outside)
    (folder / "loop").symlink_to(folder)
    assert client.put("/api/v1/folder", json={"path": str(folder)}).status_code == 202

    def look() -> list[str]:
        client.post("/api/v1/folder/look")
        Worker(studio).do_all()
        return [each["file"] for each in client.get("/api/v1/postings").json()["items"]]

    return look


def test_links_out_of_the_folder_are_not_followed(
    client: TestClient, jobs: Callable[[], list[str]], outside: Path
) -> None:
    assert jobs() == ["inside.md"]
    (posting,) = client.get("/api/v1/postings").json()["items"]
    assert SECRET not in client.get("/api/v1/postings", params={"q": SECRET}).json()["items"]
    assert client.get(f"/api/v1/postings/{posting['id']}").json()["text"] == POSTING


@pytest.mark.parametrize("is_folder", [False, True])
def test_a_file_that_becomes_a_link_is_neither_read_nor_written_nor_deleted(
    client: TestClient, jobs: Callable[[], list[str]], tmp_path: Path, outside: Path, is_folder: bool
) -> None:
    folder, secret = tmp_path / "jobs", outside / "secret.md"
    file = folder / "inside.md"
    if is_folder:
        (folder / "sub").mkdir()
        file = file.rename(folder / "sub/secret.md")
    assert jobs() == [file.relative_to(folder).as_posix()]
    (posting,) = client.get("/api/v1/postings").json()["items"]
    before = secret.read_text()
    if is_folder:
        (folder / "sub").rename(folder / "was")
        (folder / "sub").symlink_to(outside)
    else:
        file.unlink()
        file.symlink_to(secret)
    address = f"/api/v1/postings/{posting['id']}"
    assert SECRET not in client.get(address).text
    base = client.get(address).json()["revision"]
    saved = client.put(f"{address}/text", json={"text": f"{POSTING}\nMore.\n", "base": base})
    assert saved.status_code == 409
    assert client.delete(address).status_code in (204, 409)
    assert secret.read_text() == before


PAGES = [
    "..%2fstudio.db",
    "%2e%2e/studio.db",
    "..%5cstudio.db",
    "%2fetc%2fpasswd",
    "a%00b",
    "x" * 5000,
    "link/secret.md",
    "dir/secret.md",
    ".rolewright-site.json",
    ".hidden/page.html",
    "%ff%fe",
]


def test_no_page_of_the_site_is_a_file_of_another_place(
    client: TestClient, studio: Studio, outside: Path
) -> None:
    site = studio.options.folder / "site"
    (site / ".hidden").mkdir(parents=True)
    (site / ".hidden/page.html").write_text(SECRET)
    (site / ".rolewright-site.json").write_text(SECRET)
    (site / "index.html").write_text("home")
    (site / "link").symlink_to(outside)
    (site / "dir").mkdir()
    (site / "dir/secret.md").symlink_to(outside / "secret.md")
    for path in PAGES:
        answer = client.get(f"/api/v1/site/pages/{path}")
        assert answer.status_code == 404, path
        assert SECRET not in answer.text
    assert client.get("/api/v1/site/pages/").text == "home"


def test_the_archive_of_the_site_holds_nothing_from_elsewhere(
    client: TestClient, studio: Studio, outside: Path
) -> None:
    import io
    from zipfile import ZipFile

    site = studio.options.folder / "site"
    site.mkdir(parents=True)
    (site / "index.html").write_text("<!doctype html>")
    (site / "secret.md").symlink_to(outside / "secret.md")
    (site / "dir").symlink_to(outside)
    answer = client.get("/api/v1/site/archive")
    with ZipFile(io.BytesIO(answer.content)) as archive:
        assert archive.namelist() == ["index.html"]


def test_a_back_up_holds_nothing_from_elsewhere(client: TestClient, studio: Studio, outside: Path) -> None:
    import io
    from zipfile import ZipFile

    (studio.options.folder / "secret.md").symlink_to(outside / "secret.md")
    (studio.options.folder / "dir").symlink_to(outside)
    with ZipFile(io.BytesIO(client.get("/api/v1/backup").content)) as archive:
        assert not [name for name in archive.namelist() if name.startswith("files/")]


@pytest.mark.skipif(os.name != "posix", reason="rights are told otherwise here")
def test_nobody_else_on_the_machine_reads_a_new_database(tmp_path: Path) -> None:
    studio = Studio(StudioOptions(folder=tmp_path / "new"))
    create(studio, THE_STUDIO, POSTING)
    files = sorted((tmp_path / "new").glob("studio.db*"))
    assert len(files) == 3  # with the journal, and the index of that
    assert {file.stat().st_mode & 0o077 for file in files} == {0}
    studio.close()
