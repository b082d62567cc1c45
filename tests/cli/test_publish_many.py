"""`rolewright publish` with several files and forms."""

import io
import json
import sys
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest

from rolewright.cli.exit_codes import Exit
from rolewright.cli.inputs import Posting
from rolewright.cli.main import main
from rolewright.cli.published_files import name_of
from rolewright.publish import forms
from rolewright.publish.published import Gap, Importance, Published
from tests.cli.conftest import PLAIN, Command

MILLER = PLAIN.replace("Baker", "Miller").replace("baker", "miller")


@pytest.fixture
def two(command: Command) -> Command:
    command.write("baker.md", PLAIN)
    command.write("miller.md", MILLER)
    return command


@pytest.fixture
def binary(monkeypatch: pytest.MonkeyPatch) -> None:
    form = ModuleType("rolewright.publish.forms.tape")
    vars(form).update(
        LABEL="a tape", ENDING=".tape", IS_FINISHED=True, render=lambda _: Published(b"\x00\xff")
    )
    monkeypatch.setitem(sys.modules, form.__name__, form)
    monkeypatch.setattr(forms, "form_names", lambda: ("jsonld", "tape"))


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_several_files_in_several_forms_go_into_a_folder_that_is_made(two: Command) -> None:
    done = two("publish", "baker.md", "miller.md", "--to", "txt,social", "--to", "jsonld", "-o", "out")
    assert done.code == Exit.CLEAN
    assert names(two.folder / "out") == [
        f"{stem}{ending}" for stem in ("baker", "miller") for ending in (".jsonld", ".social.txt", ".txt")
    ]
    assert "rolewright: left out, and needed by Google:\n  the day it was posted  " in done.err
    assert done.err.endswith("rolewright: wrote 6 files into out\n")


def test_a_folder_of_postings_becomes_one_feed(two: Command) -> None:
    done = two("publish", ".", "--to", "indeed-xml", "-o", "feed.xml")
    assert done.code == Exit.CLEAN
    titles = ElementTree.parse(two.folder / "feed.xml").iterfind("job/title")
    assert [title.text for title in titles] == ["Baker", "Miller"]
    assert "needed by Indeed" in done.err
    assert two("publish", ".", "--to", "indeed-xml", "-o", "public").code == Exit.CLEAN
    assert names(two.folder / "public") == ["indeed.xml"]


def test_the_ending_tells_the_form(two: Command) -> None:
    assert two("publish", "baker.md", "-o", "job.txt").code == Exit.CLEAN
    assert (two.folder / "job.txt").read_text("utf-8").startswith("Baker\n=====\n")
    assert two("publish", "baker.md", "-o", "job.social.txt").code == Exit.CLEAN
    assert (two.folder / "job.social.txt").read_text("utf-8").startswith("Baker · ")


def test_a_name_without_an_ending_is_that_of_a_folder_unless_a_file_bears_it(two: Command) -> None:
    assert two("publish", "baker.md", "--to", "txt", "-o", "word").code == Exit.CLEAN
    assert names(two.folder / "word") == ["baker.txt"]
    two.write("job", "")
    assert two("publish", "baker.md", "--to", "txt", "-o", "job", "--force").code == Exit.CLEAN
    assert (two.folder / "job").read_text("utf-8").startswith("Baker\n")


def test_one_file_goes_into_a_folder_that_is_there(two: Command) -> None:
    (two.folder / "out").mkdir()
    assert two("publish", "baker.md", "--to", "txt", "-o", "out").code == Exit.CLEAN
    assert names(two.folder / "out") == ["baker.txt"]


def test_what_cannot_be_published_stops_no_other_and_all_is_told(two: Command) -> None:
    two.write("cookies.md", "We use cookies.\n")
    two.write("draft.md", f"{PLAIN}\n[Which equality statement?]\n")
    done = two("publish", "cookies.md", "baker.md", "gone.md", "draft.md", "--to", "txt,md", "-o", "out")
    assert done.code == Exit.USAGE
    assert names(two.folder / "out") == ["baker.md", "baker.txt", "draft.md"]
    assert "draft.md is not written as txt: fill its blanks first" in done.err
    assert "wrote 3 files into out; 1 with blanks to be filled" in done.err
    assert "cookies.md: the text is no job description" in done.err
    assert "gone.md: cannot be read" in done.err
    assert two("publish", "draft.md", "--to", "txt", "-o", "draft.txt").code == Exit.FINDINGS


def test_two_sources_of_one_name_are_told_and_none_is_lost(two: Command) -> None:
    two.write("other/baker.md", MILLER)
    done = two("publish", "baker.md", "other/baker.md", "--to", "txt", "-o", "out", "--force")
    assert done.code == Exit.USAGE
    assert "was written from another posting just now" in done.err
    assert (two.folder / "out/baker.txt").read_text("utf-8").startswith("Baker\n")


def test_no_file_is_replaced_without_force_and_no_posting_ever(two: Command) -> None:
    assert two("publish", "baker.md", "miller.md", "--to", "txt", "-o", "out").code == Exit.CLEAN
    (two.folder / "out/baker.txt").write_text("mine", "utf-8")
    again = two("publish", "baker.md", "miller.md", "--to", "txt", "-o", "out")
    assert again.code == Exit.USAGE
    assert again.err.count("is there already, so it is left alone; --force replaces it") == 2
    assert (two.folder / "out/baker.txt").read_text("utf-8") == "mine"
    assert two("publish", "baker.md", "miller.md", "--to", "txt", "-o", "out", "--force").code == Exit.CLEAN
    onto = two("publish", "baker.md", "miller.md", "--to", "md", "-o", ".", "--force")
    assert onto.code == Exit.USAGE
    assert onto.err.count("is one of the postings") == 2
    assert (two.folder / "baker.md").read_text("utf-8") == PLAIN


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--to", "txt,social"], "add -o FOLDER"),
        (["--to", "txt,social", "-o", "miller.md"], "is a file, and several files come of this"),
        (["--to", "txt,social", "-o", "out.txt"], "has the ending of a file"),
        (["--to", "txd,jsonl"], "there is no form “txd”; did you mean"),
        (["--to", "txd,jsonl"], "there is no form “jsonl”"),
    ],
)
def test_where_it_cannot_go_is_told_before_anything_is_written(
    two: Command, arguments: list[str], told: str
) -> None:
    before = names(two.folder)
    done = two("publish", "baker.md", *arguments)
    assert (done.code, done.out) == (Exit.USAGE, "")
    assert told in done.err
    assert names(two.folder) == before


def test_a_posting_among_several_in_one_file_is_named_by_its_label(two: Command) -> None:
    data = [json.loads(two("publish", file).out) for file in ("baker.md", "miller.md")]
    two.write("all.jsonld", json.dumps(data))
    done = two("publish", "all.jsonld", "--to", "txt", "-o", "out")
    assert all(name.startswith("all") and "/" not in name for name in names(two.folder / "out")), done.err


@pytest.mark.usefixtures("binary")
def test_what_is_no_text_goes_into_a_file_or_to_another_program_but_into_no_terminal(
    two: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    pipe = io.TextIOWrapper(io.BytesIO())
    monkeypatch.setattr("sys.stdout", pipe)
    assert main(["publish", "baker.md", "--to", "tape"]) == Exit.CLEAN
    assert pipe.buffer.getvalue() == b"\x00\xff"
    monkeypatch.setattr(pipe, "isatty", lambda: True)
    assert main(["publish", "baker.md", "--to", "tape"]) == Exit.USAGE
    assert pipe.buffer.getvalue() == b"\x00\xff"
    assert main(["publish", "baker.md", "--to", "tape", "-o", "b.tape"]) == Exit.CLEAN
    assert (two.folder / "b.tape").read_bytes() == b"\x00\xff"


def test_help_lists_the_forms(command: Command) -> None:
    done = command("publish", "--help")
    assert "  social       two hundred characters for social networks\n" in done.out


def test_what_several_forms_lack_alike_is_told_once_and_a_note_too(
    two: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    lacks = Gap("colour", Importance.REQUIRED, "say which")
    for name in ("tape", "reel"):
        form = ModuleType(f"rolewright.publish.forms.{name}")
        made = Published(b"x", (lacks,), (f"the {name[:1]}olour is darker than yours",))
        vars(form).update(
            LABEL=name, ENDING=f".{name}", IS_FINISHED=True, ASKED_BY="Ann", render=lambda _, made=made: made
        )
        monkeypatch.setitem(sys.modules, form.__name__, form)
    monkeypatch.setattr(forms, "form_names", lambda: ("reel", "tape"))
    done = two("publish", "baker.md", "miller.md", "--to", "tape,reel", "-o", "out")
    assert done.err.count("needed by Ann:\n  colour  say which\n          in baker.md and miller.md\n") == 1
    assert done.err.count("say which") == 1
    assert done.err.count("rolewright: the tolour is darker than yours") == 1
    assert done.err.count("darker than yours") == 2


@pytest.mark.parametrize(
    ("path", "is_original", "name"),
    [
        ("jobs/night baker.docx", False, "night-baker"),
        ("jobs/all.csv#../../etc/passwd", False, "all-etc-passwd"),
        ("a#b.md", True, "a-b"),
        ("..", True, "posting"),
        (None, True, "posting"),
        ("https://jobs.rye.example/open?id=7", False, "open-id-7"),
    ],
)
def test_a_name_is_safe_whatever_its_source_is_called(path: str | None, is_original: bool, name: str) -> None:
    assert name_of(Posting(path, "", Path(), is_original=is_original)) == name
