"""`rolewright diff` tells what changed in meaning, and exits with 1 when something did."""

import json
from pathlib import Path

import pytest

from rolewright.cli.main import main

BAKER = """\
# Baker

Leeds. £13.50 an hour, full-time.

## What you'll do

- Bake rye bread at night
- Order flour
"""
MILLER = """\
# Miller

York. £15 an hour, full-time.

## What you'll do

- Mill grain by the river
- Clean the stones
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_same_is_told_and_is_no_failure(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "a.md").write_text(BAKER)
    (folder / "b.md").write_text(BAKER.replace("- ", "* "))
    assert main(["diff", "a.md", "b.md"]) == 0
    assert "Both say the same." in capsys.readouterr().out


def test_a_page_that_drifted_from_its_source_is_found(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "a.md").write_text(BAKER)
    page = (
        "<!doctype html><h1>Baker</h1><p>Leeds. £12 an hour, full-time.</p><h2>What you'll do</h2>"
        "<ul><li>Bake rye bread at night<li>Order flour</ul>"
    )
    (folder / "b.html").write_text(page)
    assert main(["diff", "a.md", "b.html"]) == 1
    out = capsys.readouterr().out
    assert "GBP 13.50 an hour → GBP 12 an hour" in out
    assert "Order flour" not in out


def test_many_postings_are_paired_by_what_they_are(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for side, texts in (("old", [BAKER, MILLER]), ("new", [MILLER.replace("£15", "£16"), BAKER])):
        (folder / side).mkdir()
        for number, text in enumerate(texts):
            (folder / side / f"{number}.md").write_text(text)
    (folder / "old" / "9.md").write_text(BAKER.replace("Baker", "Confectioner"))
    assert main(["diff", "old", "new"]) == 1
    out = capsys.readouterr().out
    assert "GBP 15 an hour → GBP 16 an hour" in out
    assert "9.md is not in what came after" in out
    assert "2 of 3 postings differ." in out


def test_programs_get_json(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "a.md").write_text(BAKER)
    (folder / "b.md").write_text(BAKER.replace("- Order flour\n", ""))
    assert main(["diff", "a.md", "b.md", "--format", "json"]) == 1
    (found,) = json.loads(capsys.readouterr().out)
    assert found["schema"] == "rolewright.diff/1"
    assert [each["change"] for each in found["statements"]] == ["dropped"]


def test_what_cannot_be_read_is_one_message(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "a.md").write_text(BAKER)
    assert main(["diff", "a.md", "missing.md"]) == 2
    assert "missing.md" in capsys.readouterr().err
    assert main(["diff", "-", "-"]) == 2
