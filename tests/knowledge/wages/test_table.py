"""The data file of the extra is read as it lies, and nothing else of its package."""

import gzip
import json
import subprocess
import sys
from pathlib import Path

import pytest

from rolewright.knowledge.wages import AreaKind, likely_wages, wages_for
from rolewright.knowledge.wages.table import open_table
from rolewright.knowledge.wages_extra import is_installed
from tests.knowledge.wages.conftest import database

needs_extra = pytest.mark.skipif(not is_installed(), reason="the extra “wages” is not installed")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A folder of the package's form."""
    content = database().serialize()
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "oews-2025.sqlite.gz").write_bytes(gzip.compress(content))
    told = {
        "file": "oews-2025.sqlite.gz",
        "database_bytes": len(content),
        "release": {"description": "May 2025"},
        "sources": {"oe.data.0.Current": {"last_modified": "2026-05-15"}},
    }
    (folder / "manifest.json").write_text(json.dumps(told), "utf-8")
    return folder


def test_the_data_are_unpacked_once(data: Path, tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    table = open_table(data, kept)
    assert table is not None
    assert table.source.period == "May 2025"
    assert [path.name for path in kept.iterdir()] == ["wages.oews-2025.sqlite"]
    (data / "oews-2025.sqlite.gz").write_bytes(b"no longer looked at")
    again = open_table(data, kept)
    assert again is not None
    assert again.occupations == table.occupations


def test_a_file_that_was_cut_short_is_unpacked_anew(data: Path, tmp_path: Path) -> None:
    (tmp_path / "wages.oews-2025.sqlite").write_bytes(b"half")
    table = open_table(data, tmp_path)
    assert table is not None
    assert "29-1141" in table.occupations


@pytest.mark.parametrize("kept_in", [None, Path("/dev/null/no-folder")])
def test_where_nothing_may_be_written_memory_does(data: Path, kept_in: Path | None) -> None:
    table = open_table(data, kept_in)
    assert table is not None
    assert "29-1141" in table.occupations


def test_where_python_keeps_nothing_neither_is_this_kept(data: Path, tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    assert open_table(data, kept, may_write=False) is not None
    assert not kept.exists()


def test_groups_of_occupations_are_left_out(data: Path) -> None:
    table = open_table(data, None)
    assert table is not None
    assert "29-0000" not in table.occupations
    assert [area.name for area in table.areas if area.kind is AreaKind.NATION] == ["United States"]


@pytest.mark.parametrize("broken", ["manifest.json", "oews-2025.sqlite.gz"])
@pytest.mark.parametrize("content", [b"", b"{}", b"\x1f\x8b broken", gzip.compress(b"cut", mtime=0)[:-9]])
def test_data_of_another_form_count_as_none(broken: str, content: bytes, data: Path, tmp_path: Path) -> None:
    (data / broken).write_bytes(content)
    assert open_table(data, None) is None
    assert open_table(data, tmp_path / "kept") is None


@needs_extra
def test_the_official_table_has_account_managers_in_denver() -> None:
    for wages in likely_wages("Account Manager", "Denver, CO"):
        assert wages.area.name.startswith("Denver")
        assert wages.yearly is not None
        amounts = [amount for amount in wages.yearly if amount is not None]
        assert amounts == sorted(amounts)
        assert 20_000 < amounts[0] < amounts[-1] < 400_000
        assert wages.source.period.startswith("May 20")
    assert len(likely_wages("Account Manager", "Denver, CO")) == 2


@needs_extra
def test_every_code_of_our_roles_and_titles_is_in_the_official_table() -> None:
    from rolewright.knowledge.roles import Library
    from rolewright.knowledge.wages import installed_table
    from rolewright.knowledge.wages.occupations import _usual_titles, find_occupations

    table = installed_table()
    assert table is not None
    assert set(_usual_titles().values()) <= table.occupations.keys()
    codes = [code.code for role in Library() for code in role.codes if code.scheme.value == "onet-soc"]
    assert codes
    unknown = [code for code in codes if not find_occupations(code, table.occupations, Library())]
    assert unknown == []


@needs_extra
def test_nothing_of_the_package_is_imported() -> None:
    code = (
        "import sys; from rolewright.knowledge.wages import wages_for; "
        "assert wages_for('Registered Nurse', 'Denver, CO'); "
        "print([name for name in sys.modules if name.startswith(('bls', 'mcp', 'httpx'))])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "[]"), done.stderr


@needs_extra
def test_a_place_abroad_is_never_sure() -> None:
    assert wages_for("Registered Nurse", "London, UK") is None
