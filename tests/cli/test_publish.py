"""`rolewright publish`, and `check` on pages and JSON-LD."""

import json
import re
from pathlib import Path

import pytest

from rolewright.cli.exit_codes import Exit
from tests.cli.conftest import PLAIN, Command


@pytest.fixture
def baker(tmp_path: Path) -> Path:
    path = tmp_path / "baker.md"
    path.write_text(PLAIN, "utf-8")
    return path


def test_the_data_is_printed_and_what_it_lacks_is_told_beside_it(command: Command, baker: Path) -> None:
    done = command("publish", str(baker), "--to", "jsonld")
    data = json.loads(done.out)
    assert done.code == Exit.CLEAN
    assert (data["@type"], data["title"], data["employmentType"]) == ("JobPosting", "Baker", "FULL_TIME")
    needed = f"rolewright: {baker}: left out, and needed by Google:\n  the day it was posted  "
    assert needed in done.err
    assert f"rolewright: {baker}: left out, and welcome:" in done.err
    assert done.err.endswith("write such a line at the head of the posting, between two lines “---”\n")


def test_a_file_is_written_whole_and_none_is_replaced_without_being_asked(
    command: Command, baker: Path, tmp_path: Path
) -> None:
    out = tmp_path / "baker.jsonld"
    done = command("publish", str(baker), "-o", str(out))
    assert (done.code, done.out) == (Exit.CLEAN, "")
    assert f"wrote {out}" in done.err
    before = out.read_text("utf-8")
    assert json.loads(before)["title"] == "Baker"
    again = command("publish", str(baker), "-o", str(out))
    assert again.code == Exit.USAGE
    assert "is there already" in again.err
    assert command("publish", str(baker), "-o", str(out), "--force").code == Exit.CLEAN
    assert out.read_text("utf-8") == before
    assert command("publish", str(baker), "-o", str(baker), "--force").code == Exit.USAGE
    assert baker.read_text("utf-8") == PLAIN


def test_a_page_and_json_are_read_back_as_a_posting(command: Command, baker: Path, tmp_path: Path) -> None:
    path = tmp_path / "baker.jsonld"
    path.write_text(command("publish", str(baker)).out, "utf-8")
    again = command("publish", str(path), "--to", "markdown")
    assert again.out.startswith("---\ntitle: Baker\n")
    assert "- Bake two hundred loaves before six in the morning\n" in again.out
    assert json.loads(command("publish", str(path)).out) == json.loads(path.read_text("utf-8"))


def test_what_is_no_posting_is_named(command: Command, tmp_path: Path) -> None:
    path = tmp_path / "x.md"
    path.write_text("We use cookies.\n", "utf-8")
    done = command("publish", str(path))
    assert done.code == Exit.USAGE
    assert (
        done.err.strip()
        == f"rolewright: {path}: the text is no job description, so there is nothing to publish"
    )


def test_the_data_is_checked_as_a_file_and_within_a_page(
    command: Command, baker: Path, tmp_path: Path
) -> None:
    data = command("publish", str(baker)).out
    for name, text in (
        ("job.jsonld", data),
        (
            "job.html",
            f'<html><script type="application/ld+json">{data}</script><main><h1>Baker</h1>'
            f"{json.loads(data)['description']}</main></html>",
        ),
    ):
        path = tmp_path / name
        path.write_text(text, "utf-8")
        (report,) = command("check", str(path), "--format", "json").json
        found = [(each["rule"], each["message"]) for each in report["findings"]]
        assert report["document"]["facts"]["title"]["value"] == "Baker"
        assert any("“datePosted” is missing" in message for _, message in found)
        assert "boards/structured-disagrees" not in dict(found)


def test_a_broken_file_is_told_with_its_line_and_the_others_are_checked(
    command: Command, baker: Path, tmp_path: Path
) -> None:
    path = tmp_path / "job.json"
    path.write_text('{\n"@type": "JobPosting",\n}', "utf-8")
    done = command("check", str(path), str(baker))
    assert done.code == Exit.USAGE
    assert f"{path}:3: is broken JSON" in done.err
    assert str(baker) in done.out


def test_a_draft_with_open_questions_is_not_written(command: Command, baker: Path, tmp_path: Path) -> None:
    baker.write_text(f"{PLAIN}\n[Which equality statement do you use?]\n", "utf-8")
    out = tmp_path / "baker.jsonld"
    done = command("publish", str(baker), "-o", str(out))
    assert done.code == Exit.FINDINGS
    assert "[Which equality statement do you use?]" in done.err
    assert "--with-blanks" in done.err
    assert not out.exists()
    assert command("publish", str(baker), "-o", str(out), "--with-blanks").code == Exit.CLEAN


def test_what_is_to_be_confirmed_is_a_blank_unless_it_is_a_day(command: Command) -> None:
    command.write("open.md", f"{PLAIN}\n- [TBC]\n")
    done = command("publish", "open.md", "--to", "txt", "-o", "open.txt")
    assert done.code == Exit.FINDINGS
    assert re.search(r"line \d+ has a blank yet: \[TBC\]", done.err)
    command.write("day.md", f"{PLAIN}\nInterviews: [TBC]\n")
    assert command("publish", "day.md", "--to", "txt", "-o", "day.txt").code == Exit.CLEAN
