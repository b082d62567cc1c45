"""Where output goes, and what it never takes the place of."""

import json
import os
from pathlib import Path

import pytest

from rolewright.cli.exit_codes import Exit
from rolewright.cli.formats import FORMATS, form_called
from tests.cli.conftest import LEFTOVER, PLAIN, VAGUE, Command

ONLY_PAY = ("--select", "pay/vague")


def read(path: Path) -> str:
    return path.read_text("utf-8")


@pytest.mark.parametrize("name", FORMATS)
def test_a_file_holds_what_would_have_been_printed(command: Command, name: str) -> None:
    command.write("baker.md", VAGUE)
    check = ("check", "baker.md", *ONLY_PAY, "--format", name, "--on", "2026-11-23")
    printed = command(*check).out
    assert printed
    done = command(*check, "-o", "report")
    assert (done.code, done.out) == (Exit.CLEAN, "")
    assert read(command.folder / "report") == printed
    assert sorted(path.name for path in command.folder.iterdir()) == ["baker.md", "report"]


@pytest.mark.parametrize("name", [name for name in FORMATS if form_called(name).SIGNS])
def test_a_file_of_ours_is_replaced_and_known_by_how_it_begins(command: Command, name: str) -> None:
    command.write("baker.md", VAGUE)
    for wanted in ("pay/vague", "title/too-long"):
        done = command("check", "baker.md", "--select", wanted, "--format", name, "-o", "report")
        assert done.code == Exit.CLEAN
    assert "“Competitive salary”" not in read(command.folder / "report")


@pytest.mark.parametrize("name", FORMATS)
def test_a_file_that_is_not_ours_is_left_alone_unless_forced(command: Command, name: str) -> None:
    command.write("baker.md", VAGUE)
    theirs = command.write("report", "a week's work\n")
    check = ("check", "baker.md", *ONLY_PAY, "--format", name, "-o", "report")
    done = command(*check)
    assert done.code == Exit.USAGE
    assert done.err.startswith("rolewright: report: ")
    assert done.err.endswith("so it is left alone; --force replaces it\n")
    assert read(theirs) == "a week's work\n"
    assert command(*check, "--force").code == Exit.CLEAN
    assert "ompetitive" in read(theirs)


def test_an_empty_file_is_anybodys(command: Command) -> None:
    command.write("baker.md", VAGUE)
    command.write("report", "")
    assert command("check", "baker.md", "-o", "report").code == Exit.CLEAN
    assert read(command.folder / "report").startswith("baker.md\n")


def test_no_output_takes_the_place_of_a_posting(command: Command) -> None:
    posting = command.write("jobs/baker.md", VAGUE)
    done = command("check", "jobs", "-o", "jobs/baker.md", "--force", "--format", "text")
    assert (done.code, done.err) == (
        Exit.USAGE,
        "rolewright: jobs/baker.md: is one of the postings, so no output is written into it\n",
    )
    assert read(posting) == VAGUE


@pytest.mark.parametrize(
    ("output", "message"),
    [
        ("jobs", "jobs: is a folder; name a file in it"),
        ("nowhere/report", "nowhere/report: cannot be written: there is no such folder"),
    ],
)
def test_what_cannot_be_written_is_told_before_anything_is_checked(
    command: Command, output: str, message: str
) -> None:
    command.write("jobs/baker.md", VAGUE)
    done = command("check", "jobs", "-o", output)
    assert (done.code, done.out, done.err) == (Exit.USAGE, "", f"rolewright: {message}\n")


def test_the_form_follows_from_the_ending_unless_it_is_named(command: Command) -> None:
    command.write("baker.md", VAGUE)
    for name in FORMATS:
        if ending := form_called(name).ENDING:
            assert command("check", "baker.md", *ONLY_PAY, "-o", f"report{ending}").code == Exit.CLEAN
            as_named = command("check", "baker.md", *ONLY_PAY, "--format", name).out
            assert read(command.folder / f"report{ending}") == as_named
    assert command("check", "baker.md", *ONLY_PAY, "-o", "other.json", "--format", "text").code == Exit.CLEAN
    assert read(command.folder / "other.json").startswith("baker.md\n")


@pytest.mark.parametrize("name", ["out.pdf", "out.docx", "notes.md"])
def test_an_ending_without_a_form_is_refused_since_its_readers_expect_another(
    command: Command, name: str
) -> None:
    command.write("baker.md", VAGUE)
    done = command("check", "baker.md", "-o", name)
    ending = name[name.index(".") :]
    assert (done.code, done.out, done.err) == (
        Exit.USAGE,
        "",
        f"rolewright: {name}: no format for {ending}; use .html, .json, .sarif, .txt or .xml\n",
    )
    assert not (command.folder / name).exists()
    assert command("check", "baker.md", "-o", name, "--format", "text").code == Exit.CLEAN


def test_an_ending_in_capitals_is_the_same_ending(command: Command) -> None:
    command.write("baker.md", VAGUE)
    command("check", "baker.md", "-o", "REPORT.JSON")
    assert len(json.loads(read(command.folder / "REPORT.JSON"))) == 1


def test_what_was_written_is_told_beside_the_output(command: Command) -> None:
    command.write("jobs/a.md", VAGUE)
    command.write("jobs/b.md", PLAIN)
    (report,) = command("check", "jobs/a.md", "--format", "json").json
    warnings = sum(each["severity"] == "warning" for each in report["findings"])
    done = command("check", "jobs/a.md", "-o", "report.html")
    assert (done.out, done.err) == (
        "",
        f"report.html written: score {report['score']['total']}, {warnings} warnings\n",
    )
    done = command("check", "jobs", "-o", "report.json", *ONLY_PAY)
    assert (done.out, done.err) == ("", "report.json written: 2 postings, 1 warning\n")


def test_nothing_is_said_to_be_written_that_was_not(command: Command) -> None:
    command.write("baker.md", VAGUE)
    assert "written:" not in command("check", "baker.md", "-o", "baker.md", "--force", "--format", "text").err
    assert "written:" not in command("check", "baker.md").err


def test_a_dash_is_standard_output(command: Command) -> None:
    command.write("baker.md", VAGUE)
    assert command("check", "baker.md", "-o", "-").out == command("check", "baker.md").out


def test_a_link_is_followed_and_a_file_keeps_its_mode(command: Command) -> None:
    command.write("baker.md", VAGUE)
    file = command.write("real.json", "")
    file.chmod(0o640)
    (command.folder / "link.json").symlink_to(file)
    assert command("check", "baker.md", "-o", "link.json").code == Exit.CLEAN
    assert (command.folder / "link.json").is_symlink()
    assert len(json.loads(read(file))) == 1
    assert file.stat().st_mode & 0o777 == 0o640


def test_what_is_no_file_at_all_is_written_to(command: Command) -> None:
    command.write("baker.md", VAGUE)
    assert command("check", "baker.md", "-o", os.devnull).code == Exit.CLEAN
    assert Path(os.devnull).is_char_device()


def test_what_could_be_checked_is_written_even_if_something_could_not_be_read(command: Command) -> None:
    command.write("baker.md", LEFTOVER)
    done = command("check", "baker.md", "missing.md", "-o", "report.json")
    assert done.code == Exit.USAGE
    assert len(json.loads(read(command.folder / "report.json"))) == 1


def test_a_file_is_in_colour_only_when_asked_for(command: Command) -> None:
    command.write("baker.md", VAGUE)
    command("check", "baker.md", "-o", "plain.txt")
    command("check", "baker.md", "-o", "painted.txt", "--color", "always")
    assert "\x1b[" not in read(command.folder / "plain.txt")
    assert "\x1b[" in read(command.folder / "painted.txt")
