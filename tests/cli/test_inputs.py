import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from rolewright.cli.inputs import one_posting, read_postings
from rolewright.usage import Problem, UsageError
from tests.cli.conftest import PLAIN, Command

JOB = '{"@type": "JobPosting", "title": "%s", "description": "<p>Bake bread.</p>"}'


def read(*paths: object) -> list[str]:
    problems: list[Problem] = []
    texts = [each.text for each in read_postings(list(map(str, paths)), problems)]
    assert problems == []
    return texts


def test_a_folder_gives_its_postings_in_the_order_of_their_paths(tmp_path: Path) -> None:
    for name in ("b.TXT", "a.md", "c/d.markdown", "e.text", ".git/f.md", "g.html"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(name, encoding="utf-8")
    assert read(tmp_path) == ["a.md", "b.TXT", "c/d.markdown", "e.text"]


def test_a_file_that_is_named_is_read_whatever_it_is_called(tmp_path: Path) -> None:
    (tmp_path / "posting.job").write_text("Baker", encoding="utf-8")
    (given,) = read_postings([str(tmp_path / "posting.job")], [])
    assert (given.text, given.folder) == ("Baker", tmp_path)


def test_line_ends_and_the_byte_order_mark_stay_since_positions_count_them(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(b"\xef\xbb\xbfOne\r\nTwo\n")
    assert read(tmp_path / "a.md") == ["\ufeffOne\r\nTwo\n"]


def test_text_in_an_older_encoding_is_read_but_no_original_to_write_into(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("Caf\xe9".encode("latin-1"))
    (given,) = read_postings([str(tmp_path / "a.txt")], [])
    assert (given.text, given.is_original) == ("Café", False)


def test_what_is_no_text_is_a_problem_and_the_rest_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\x00\xff\x00")
    (tmp_path / "b.txt").write_text("Baker", encoding="utf-8")
    problems: list[Problem] = []
    found = list(read_postings([str(tmp_path / "a.txt"), str(tmp_path / "b.txt")], problems))
    assert [each.text for each in found] == ["Baker"]
    assert [problem.file for problem in problems] == [str(tmp_path / "a.txt")]
    assert "no text" in problems[0].message


def test_several_postings_of_one_file_are_told_apart(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(f"[{JOB % 'Baker'}, {JOB % 'Miller'}]", encoding="utf-8")
    found = list(read_postings([str(tmp_path / "a.json")], []))
    assert [each.path for each in found] == [f"{tmp_path}/a.json#posting 1", f"{tmp_path}/a.json#posting 2"]
    assert {each.file for each in found} == {f"{tmp_path}/a.json"}
    with pytest.raises(UsageError, match="holds 2 postings; part them first: rolewright ingest"):
        one_posting(str(tmp_path / "a.json"), "show")


@pytest.mark.parametrize("arguments", [("show",), ("questions",), ("fix",), ("new", "--from")])
def test_every_command_takes_a_page(command: Command, arguments: tuple[str, ...]) -> None:
    items = "".join(f"<p>{line}</p>" for line in PLAIN.splitlines() if line)
    command.write("job.html", f"<!doctype html><html><body><h1>Baker</h1>{items}</body></html>")
    done = command(*arguments, "job.html")
    assert done.code in (0, 1)
    assert "doctype" not in done.out


def test_an_address_is_fetched_where_it_is_given(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    from rolewright.ingest import fetch
    from rolewright.ingest.source import Source

    page = b"<html><body><h1>Baker</h1><p>Bake bread.</p></body></html>"
    monkeypatch.setattr(fetch, "fetch", lambda url: Source(page, url, "text/html"))
    done = command("show", "https://bakery.example/job")
    assert done.code == 0
    assert "Baker" in done.out


def test_an_address_that_does_not_answer_is_a_problem(command: Command) -> None:
    done = command("show", "http://127.0.0.1/job")
    assert done.code == 2
    assert "private address" in done.err


TABLE = "title,description\nBaker,<p>We want a rockstar baker.</p><p>Utilize an oven, leverage dough.</p>\n"
WORDS = ("check", "jobs.csv", "--select", "words", "--no-config")


def test_remarks_on_a_table_name_the_row_in_every_form(command: Command) -> None:
    command.write("jobs.csv", TABLE)
    told = "row 2, “description”"
    text = command(*WORDS, "--all")
    assert "   row 2 │ We want a rockstar baker." in text.out
    assert "line" not in text.out
    assert "   row 2 │" in command(*WORDS, "--order", "position").out
    found = command(*WORDS, "--format", "json").json[0]["findings"]
    assert {"kind": "row", "number": 2, "name": "description"} in [each["origin"] for each in found]
    (run,) = command(*WORDS, "--format", "sarif").json["runs"]
    places = [place for each in run["results"] for place in each["locations"]]
    assert {place["logicalLocations"][0]["name"] for place in places} == {told}
    assert not any("fixes" in each for each in run["results"])
    uris = {place["physicalLocation"]["artifactLocation"]["uri"] for place in places}
    assert uris == {"jobs.csv"}
    noted = command(*WORDS, "--format", "github").out
    assert "file=jobs.csv,line=1,title=" in noted
    assert "row 2%2C “description”::" in noted
    assert f"jobs.csv#row 2 ({told}): " in command(*WORDS, "--format", "junit").out
    assert 'data-line="r.2"' in command(*WORDS, "--format", "html").out


def test_remarks_on_a_text_name_its_lines_as_ever(command: Command) -> None:
    command.write("job.md", "# Baker\n\nWe want a rockstar baker.\n")
    words = ("check", "job.md", *WORDS[2:])
    assert "       3 │ We want a rockstar baker." in command(*words).out
    assert "job.md:3:" in command(*words, "--format", "junit").out
    assert 'data-line="3"' in command(*words, "--format", "html").out


def test_a_folder_that_cannot_be_read_is_told(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    command.write("jobs/baker.md", "# Baker\n")
    command.write("jobs/closed/miller.md", "# Miller\n")
    scan = os.scandir

    def refusing(path: str) -> "Iterator[os.DirEntry[str]]":
        if str(path).endswith("closed"):
            raise PermissionError(13, "Permission denied", str(path))
        return scan(path)

    monkeypatch.setattr("os.scandir", refusing)
    for line in (["check", "jobs"], ["ingest", "jobs", "-o", "new"]):
        done = command(*line)
        assert done.code == 2
        assert f"jobs{os.sep}closed: cannot be read: Permission denied" in done.err


def test_what_an_office_program_keeps_beside_an_open_file_is_no_posting(command: Command) -> None:
    command.write("jobs/baker.md", "# Baker\n\nWe bake rye bread.\n")
    command.write("jobs/~$baker.docx", b"\x05Anna")
    done = command("ingest", "jobs", "-o", "new")
    assert (done.code, [file.name for file in (command.folder / "new").iterdir()]) == (0, ["baker.md"])


def test_a_file_in_a_folder_that_cannot_be_entered_is_told(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refusing(self: Path, *_: object) -> None:
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(Path, "read_bytes", refusing)
    monkeypatch.setattr(Path, "is_dir", refusing)
    for line in (["check", "closed/baker.md"], ["ingest", "closed/baker.md"], ["show", "closed/baker.md"]):
        done = command(*line)
        assert (done.code, "closed/baker.md: cannot be read: Permission denied" in done.err) == (2, True)


def test_a_text_that_no_posting_is_as_long_as_is_refused_and_the_rest_is_read(command: Command) -> None:
    command.write("jobs/baker.md", PLAIN)
    command.write("jobs/dump.md", b"a" * 3_000_001)
    for line in (["show", "jobs/dump.md"], ["check", "jobs"], ["ingest", "jobs", "-o", "new"]):
        done = command(*line)
        assert (done.code, "dump.md: is larger than 3 million bytes" in done.err) == (2, True)
    assert [file.suffix for file in (command.folder / "new").iterdir()] == [".md"]


def test_an_empty_file_is_no_posting_to_take_in(command: Command) -> None:
    command.write("jobs/empty.md", " \n")
    done = command("ingest", "jobs", "-o", "new")
    assert (done.code, "jobs/empty.md: is empty" in done.err) == (2, True)
    assert not (command.folder / "new").exists()
