"""A studio comes back from its back-up, whichever database it was kept in and is restored into."""

import json
import os
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from fastapi.testclient import TestClient

from rolewright.cli.main import main
from rolewright.studio.access.identity import THE_COMMAND_LINE
from rolewright.studio.alone import alone
from rolewright.studio.app import create_app
from rolewright.studio.backups.backing_up import back_up
from rolewright.studio.backups.restoring import restore
from rolewright.studio.options import StudioOptions
from rolewright.studio.studio import Studio
from rolewright.usage import UsageError
from tests.studio.conftest import POSTING
from tests.studio.team import BASE, come_in


@pytest.fixture
def posting(ada: TestClient) -> str:
    """A posting with two versions and a comment; its id."""
    made = ada.post("/api/v1/postings", json={"text": POSTING}).json()["id"]
    ada.put(f"/api/v1/postings/{made}/text", json={"text": POSTING + "\nBring boots.\n", "base": 1})
    return str(made)


@pytest.fixture
def file(team: Studio, posting: str, tmp_path: Path) -> Path:
    """A back-up of the team's studio."""
    (team.options.folder / "rolewright.toml").write_text("[check]\n", encoding="utf-8")
    (team.options.folder / "roles").mkdir(exist_ok=True)
    (team.options.folder / "roles" / "baker.toml").write_text("# a role\n", encoding="utf-8")
    path = tmp_path / "studio.backup"
    back_up(team, THE_COMMAND_LINE, path)
    return path


def restored(file: Path, tmp_path: Path) -> Studio:
    options = StudioOptions(folder=tmp_path / "restored", is_shared=True)
    restore(file, options)
    return Studio(options)


def test_everything_comes_back(file: Path, posting: str, tmp_path: Path) -> None:
    studio = restored(file, tmp_path)
    with TestClient(create_app(studio), base_url=BASE) as client:
        come_in(client, "ada@bakery.example")
        whole = client.get(f"/api/v1/postings/{posting}").json()
        assert whole["text"].endswith("Bring boots.\n")
        assert whole["revision"] == 2
        assert client.get("/api/v1/trail?action=posting.created").json()["total"] == 1
    assert (studio.options.folder / "rolewright.toml").read_text(encoding="utf-8") == "[check]\n"
    assert (studio.options.folder / "roles/baker.toml").is_file()


def test_nobody_is_signed_in_after_a_restore(ada: TestClient, file: Path, tmp_path: Path) -> None:
    studio = restored(file, tmp_path)
    with TestClient(create_app(studio), base_url=BASE, cookies=ada.cookies) as client:
        assert client.get("/api/v1/account").status_code == 401


def test_a_token_that_was_revoked_stays_so_after_a_restore(
    ada: TestClient, posting: str, team: Studio, tmp_path: Path
) -> None:
    token = ada.post("/api/v1/tokens", json={"name": "script"}).json()["secret"]
    back_up(team, THE_COMMAND_LINE, tmp_path / "studio.backup")
    studio = restored(tmp_path / "studio.backup", tmp_path)
    headers = {"authorization": f"Bearer {token}"}
    with TestClient(create_app(studio), base_url=BASE, headers=headers) as client:
        assert client.get("/api/v1/account").status_code == 401


def test_a_second_back_up_of_what_was_restored_holds_the_same_rows(file: Path, tmp_path: Path) -> None:
    studio = restored(file, tmp_path)
    again = tmp_path / "again.backup"
    back_up(studio, THE_COMMAND_LINE, again)
    studio.close()
    with ZipFile(file) as one, ZipFile(again) as other:
        names = [name for name in one.namelist() if name.startswith("tables/") and "trail" not in name]
        assert names
        for name in names:
            assert one.read(name) == other.read(name), name


@pytest.mark.skipif("ROLEWRIGHT_TEST_POSTGRES" not in os.environ, reason="no PostgreSQL to restore into")
def test_sqlite_is_restored_into_postgresql(file: Path, posting: str, tmp_path: Path) -> None:
    from uuid import uuid4

    from sqlalchemy import create_engine, text

    server = create_engine(os.environ["ROLEWRIGHT_TEST_POSTGRES"], isolation_level="AUTOCOMMIT")
    name = f"rolewright_{uuid4().hex[:12]}"
    with server.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    url = server.url.set(database=name).render_as_string(hide_password=False)
    options = StudioOptions(folder=tmp_path / "restored", database=url, is_shared=True)
    restore(file, options)
    studio = Studio(options)
    with TestClient(create_app(studio), base_url=BASE) as client:
        come_in(client, "ada@bakery.example")
        assert client.get(f"/api/v1/postings/{posting}").json()["revision"] == 2
    studio.close()
    with server.connect() as connection:
        connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    server.dispose()


def test_what_is_there_is_not_overwritten_unasked(file: Path, tmp_path: Path) -> None:
    studio = restored(file, tmp_path)
    studio.close()
    with pytest.raises(UsageError, match="--replace"):
        restore(file, studio.options)
    assert restore(file, studio.options, replaces=True)["posting"] == 1


def test_a_file_that_differs_is_not_overwritten_unasked(file: Path, tmp_path: Path) -> None:
    folder = tmp_path / "restored"
    folder.mkdir()
    (folder / "rolewright.toml").write_text("# mine\n", encoding="utf-8")
    with pytest.raises(UsageError, match="is there already and differs"):
        restore(file, StudioOptions(folder=folder))
    assert (folder / "rolewright.toml").read_text(encoding="utf-8") == "# mine\n"


def _changed(file: Path, tmp_path: Path, **members: bytes | None) -> Path:
    """The back-up with other members, or without some."""
    path = tmp_path / "changed.backup"
    with ZipFile(file) as old, ZipFile(path, "w") as new:
        for name in old.namelist():
            if name not in members:
                new.writestr(name, old.read(name))
        for name, content in members.items():
            if content is not None:
                new.writestr(name, content)
    return path


def test_a_file_that_is_no_back_up_is_refused(file: Path, tmp_path: Path) -> None:
    text = tmp_path / "text.backup"
    text.write_text("no zip", encoding="utf-8")
    newer = json.dumps({"format": "rolewright.backup/1", "tables": {}, "revision": "9999", "version": "9"})
    changes: tuple[tuple[dict[str, bytes | None], str], ...] = (
        ({"backup.json": b"{}"}, "is no back-up"),
        ({"tables/posting.jsonl": None}, "lacks some"),
        ({"backup.json": newer.encode()}, "newer"),
    )
    for bad, told in ((text, "is no back-up"), (tmp_path / "missing", "missing")):
        with pytest.raises(UsageError, match=told):
            restore(bad, StudioOptions(folder=tmp_path / "restored"))
    for members, told in changes:
        with pytest.raises(UsageError, match=told):
            restore(_changed(file, tmp_path, **members), StudioOptions(folder=tmp_path / "restored"))


@pytest.mark.parametrize("path", ["../outside.txt", "/etc/outside.txt", "a/../../outside.txt"])
def test_no_file_of_a_back_up_lands_outside_of_the_workspace(file: Path, tmp_path: Path, path: str) -> None:
    bad = _changed(file, tmp_path, **{f"files/{path}": b"evil"})
    with pytest.raises(UsageError, match="which no back-up has"):
        restore(bad, StudioOptions(folder=tmp_path / "restored"))
    assert not list(tmp_path.rglob("outside.txt"))


def test_an_administrator_fetches_back_up_and_export(ada: TestClient, posting: str) -> None:
    answer = ada.get("/api/v1/backup")
    assert answer.headers["content-type"] == "application/zip"
    with ZipFile(BytesIO(answer.content)) as archive:
        assert json.loads(archive.read("backup.json"))["tables"]["posting"] == 1
    with ZipFile(BytesIO(ada.get("/api/v1/export").content)) as archive:
        assert archive.read(f"postings/Night-Baker-{posting}.md").decode().endswith("Bring boots.\n")
        about = json.loads(archive.read(f"postings/Night-Baker-{posting}.json"))
        assert [each["revision"] for each in sorted(about["version"], key=lambda v: v["revision"])] == [1, 2]
        assert "hash" not in json.dumps(list(json.loads(archive.read("studio.json"))["account"][0]))


def test_nobody_else_does(ben: TestClient) -> None:
    for path in ("/api/v1/backup", "/api/v1/export", "/settings/backups"):
        assert ben.get(path).status_code == 403


def test_a_command_backs_up_and_another_restores(
    posting: str, team: Studio, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out, folder = tmp_path / "out.backup", tmp_path / "new"
    database = ["--database", team.options.database_url]
    assert main(["studio", "backup", str(team.options.folder), "-o", str(out), *database]) == 0
    assert out.stat().st_mode & 0o777 == 0o600
    assert main(["studio", "backup", str(team.options.folder), "-o", str(out), *database]) == 2
    assert main(["studio", "restore", str(out), str(folder)]) == 0
    assert "1 posting restored" in capsys.readouterr().err


def test_an_account_is_added_from_the_terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = str(tmp_path / "jobs")
    words = ["studio", "account", "add", folder, "ada@bakery.example", "--name", "Ada", "--administrator"]
    assert main([*words, "--address", "https://jobs.example"]) == 0
    assert capsys.readouterr().out.startswith("https://jobs.example/invitation?token=")
    assert main(words) == 2
    assert "has an account already" in capsys.readouterr().err
    assert main(["studio", "account", "link", folder, "eve@bakery.example"]) == 2


def test_nothing_is_restored_under_a_studio_that_runs(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    options = StudioOptions(folder=tmp_path / "jobs")
    with alone(options):
        assert main(["studio", "restore", str(file), str(options.folder), "--replace"]) != 0
    assert "stop it first" in capsys.readouterr().err
    assert not (options.folder / "studio.db").exists()
    assert main(["studio", "restore", str(file), str(options.folder)]) == 0
