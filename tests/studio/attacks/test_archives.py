"""A back-up that somebody made up puts nothing where it does not belong, and fills no disk."""

import json
from collections.abc import Callable
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import pytest

from rolewright.studio.access.identity import THE_COMMAND_LINE
from rolewright.studio.backups.backing_up import back_up
from rolewright.studio.backups.restoring import restore
from rolewright.studio.options import StudioOptions
from rolewright.studio.postings.saving import create
from rolewright.studio.studio import Studio
from rolewright.usage import UsageError
from tests.studio.conftest import POSTING

Archive = Callable[..., Path]


@pytest.fixture
def archive(studio: Studio, tmp_path: Path) -> Archive:
    """Makes a back-up of a posting in which some members are other ones."""
    create(studio, THE_COMMAND_LINE, POSTING)
    file = tmp_path / "good.backup"
    back_up(studio, THE_COMMAND_LINE, file)

    def make(*added: tuple[str | ZipInfo, bytes], without: str = "") -> Path:
        path = tmp_path / "bad.backup"
        with ZipFile(file) as old, ZipFile(path, "w", ZIP_DEFLATED) as new:
            for name in old.namelist():
                if name != without:
                    new.writestr(name, old.read(name))
            for member, content in added:
                new.writestr(member, content)
        return path

    return make


@pytest.fixture
def options(tmp_path: Path) -> StudioOptions:
    return StudioOptions(folder=tmp_path / "restored")


@pytest.mark.parametrize(
    "path",
    [
        "../outside.txt",
        "a/../../outside.txt",
        "/etc/outside.txt",
        "//outside.txt",
        "C:/outside.txt",
        "a\\..\\..\\outside.txt",
        ".git/hooks/post-commit",
        "roles/.hidden",
        "studio.db",
        "studio.db-wal",
        "./studio.db",
    ],
)
def test_no_file_lands_outside_hidden_or_on_the_database(
    archive: Archive, options: StudioOptions, path: str
) -> None:
    with pytest.raises(UsageError, match="which no back-up has"):
        restore(archive((f"files/{path}", b"evil")), options)
    assert not options.folder.exists()


def test_no_file_is_written_through_a_link(archive: Archive, options: StudioOptions, tmp_path: Path) -> None:
    outside = tmp_path / "elsewhere"
    outside.mkdir()
    options.folder.mkdir()
    (options.folder / "roles").symlink_to(outside)
    with pytest.raises(UsageError, match="which no back-up has"):
        restore(archive(("files/roles/evil.toml", b"evil")), options)
    assert not list(outside.iterdir())


def test_a_link_in_an_archive_becomes_no_link(archive: Archive, options: StudioOptions) -> None:
    link = ZipInfo("files/roles")
    link.external_attr = 0o120777 << 16
    restore(archive((link, b"/etc")), options)
    assert not (options.folder / "roles").is_symlink()
    assert (options.folder / "roles").read_bytes() == b"/etc"


def test_what_unpacks_to_more_than_there_is_room_for_is_not_unpacked(
    archive: Archive, options: StudioOptions, monkeypatch: pytest.MonkeyPatch
) -> None:
    bomb = archive(("files/zeros.txt", bytes(30_000_000)))
    assert bomb.stat().st_size < 200_000
    small = type("Usage", (), {"free": 20_000_000})
    monkeypatch.setattr("rolewright.studio.backups.opening.shutil.disk_usage", lambda _: small)
    with pytest.raises(UsageError, match="unpacks to 28 MB, and there is room for 19 MB"):
        restore(bomb, options)
    assert not options.folder.exists()


def test_what_an_archive_says_of_itself_is_not_read_without_end(
    archive: Archive, options: StudioOptions
) -> None:
    for content in (b" " * 2_000_000 + b"{}", b"[" * 100_000, b"\xff", b"null"):
        with pytest.raises(UsageError, match="is no back-up"):
            restore(archive(("backup.json", content), without="backup.json"), options)


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_an_archive_with_two_files_of_one_name_is_refused(archive: Archive, options: StudioOptions) -> None:
    with pytest.raises(UsageError, match="two files of one name"):
        restore(archive(("files/a.txt", b"one"), ("files/a.txt", b"two")), options)


@pytest.mark.parametrize(
    "row",
    [
        b"no json",
        b"[" * 100_000,
        b"7",
        b"\xff\xfe",
        json.dumps({"id": "x", "created_at": "yesterday"}).encode(),
        json.dumps({"id": ["x"], "text": {"a": 1}}).encode(),
        json.dumps({"id": "x"}).encode(),
    ],
)
def test_rows_that_no_studio_wrote_restore_nothing(
    archive: Archive, options: StudioOptions, row: bytes
) -> None:
    bad = archive(("tables/posting.jsonl", row + b"\n"), without="tables/posting.jsonl")
    with pytest.raises(UsageError, match="rows that no studio wrote"):
        restore(bad, options)
    assert restore(archive(), options)["posting"] == 1
