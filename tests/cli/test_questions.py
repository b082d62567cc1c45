"""`rolewright questions`: text, Markdown and JSON, on paper or into a file."""

import json
from pathlib import Path

import pytest

from rolewright.cli.exit_codes import Exit
from tests.cli.conftest import PLAIN, Command


@pytest.fixture
def baker(tmp_path: Path) -> Path:
    path = tmp_path / "baker.md"
    path.write_text(PLAIN, "utf-8")
    return path


def test_every_question_stands_with_the_line_that_it_comes_from(command: Command, baker: Path) -> None:
    done = command("questions", str(baker))
    words = " ".join(done.out.split())
    assert done.code == Exit.CLEAN
    assert done.out.startswith("Questions for Baker\n")
    assert (
        "1. “Two years of experience at a deck oven”: where was that, and from when to when? line 12" in words
    )
    assert "Tell us of a time when you taught an apprentice to shape them." in words
    assert "Strong, fair or weak: ______ Notes:" in words


def test_the_ending_of_the_file_says_in_which_form(command: Command, baker: Path, tmp_path: Path) -> None:
    for name, beginning in (
        ("q.md", "# Questions for Baker\n"),
        ("q.json", '{\n  "schema": "rolewright.questions/1"'),
        ("q.txt", "Questions for Baker\n"),
    ):
        done = command("questions", str(baker), "-o", str(tmp_path / name))
        assert (done.code, done.out) == (Exit.CLEAN, "")
        assert done.err.strip() == (
            f"rolewright: wrote {tmp_path / name}: 1 screening question, 2 rows in the scorecard"
        )
        assert (tmp_path / name).read_text("utf-8").startswith(beginning)
        assert command("questions", str(baker), "-o", str(tmp_path / name)).code == Exit.CLEAN


def test_json_names_the_file_and_holds_every_row(command: Command, baker: Path) -> None:
    wire = command("questions", str(baker), "--format", "json").json
    assert wire["source"] == {"path": str(baker)}
    assert [row["line"] for row in wire["scorecard"]] == [7, 8]
    assert json.dumps(wire["notes"]) == "[]"


def test_no_file_of_somebody_else_is_replaced(command: Command, baker: Path, tmp_path: Path) -> None:
    other = tmp_path / "mine.md"
    other.write_text("# My notes\n", "utf-8")
    done = command("questions", str(baker), "-o", str(other))
    assert done.code == Exit.USAGE
    assert "--force replaces it" in done.err
    assert other.read_text("utf-8") == "# My notes\n"
    assert command("questions", str(baker), "-o", str(other), "--force").code == Exit.CLEAN


def test_the_posting_itself_is_never_replaced(command: Command, baker: Path) -> None:
    assert command("questions", str(baker), "-o", str(baker), "--force").code == Exit.USAGE
    assert baker.read_text("utf-8") == PLAIN


def test_a_posting_without_demands_and_duties_is_told_so(command: Command, tmp_path: Path) -> None:
    path = tmp_path / "bare.md"
    path.write_text(
        "# Baker\n\nWe bake bread in Leeds and are hiring a baker, full-time. Pay: £14 an hour.\n", "utf-8"
    )
    done = command("questions", str(path))
    assert done.code == Exit.CLEAN
    assert "no deal-breaker that could be asked about" in " ".join(done.out.split())
    assert "no goal or duty that could be rated" in " ".join(done.out.split())


def test_what_cannot_be_read_is_told(command: Command, tmp_path: Path) -> None:
    assert command("questions", str(tmp_path)).code == Exit.USAGE
    assert command("questions", str(tmp_path / "none.md")).code == Exit.USAGE


def test_questions_on_a_table_name_the_row_in_which_their_words_stand(command: Command) -> None:
    words = PLAIN.partition("\n")[2].replace('"', "").strip()
    command.write("jobs.csv", f'title,description\nBaker,"{words}"\n')
    done = command("questions", "jobs.csv")
    assert "row 2, “description”" in done.out
    assert " line " not in done.out
