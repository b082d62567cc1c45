"""`rolewright ingest` makes files of the project out of whatever holds postings."""

import json
from pathlib import Path

import pytest

from rolewright.cli.exit_codes import Exit
from tests.cli.conftest import PLAIN, Command

PAGE = "<!doctype html><html><body><h1>Baker</h1><p>We bake bread.</p></body></html>"
LEVER = [
    {
        "id": str(number),
        "text": title,
        "categories": {"location": "Leeds"},
        "description": "<p>We bake.</p>",
        "hostedUrl": "https://jobs.example/1",
    }
    for number, title in enumerate(("Baker", "Miller", "baker!"), start=1)
]
TABLE = "Job Title,Text,Company\nBaker,We bake.,Rye & Sons\nMiller,We mill.,Rye & Sons\n"


def files(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


def test_one_posting_is_printed(command: Command) -> None:
    command.write("job.html", PAGE)
    done = command("ingest", "job.html")
    assert (done.code, done.out) == (Exit.CLEAN, "# Baker\n\nWe bake bread.\n")


def test_several_postings_are_not_printed_in_a_row(command: Command) -> None:
    command.write("board.json", json.dumps(LEVER))
    done = command("ingest", "board.json")
    assert (done.code, done.out) == (Exit.USAGE, "")
    assert "-o FOLDER puts each into a file of its own" in done.err


def test_a_board_becomes_a_file_for_each_posting_named_by_what_it_says(command: Command) -> None:
    command.write("board.json", json.dumps(LEVER))
    done = command("ingest", "board.json", "-o", "jobs")
    assert done.code == Exit.CLEAN
    assert files(command.folder / "jobs") == ["baker-leeds-2.md", "baker-leeds.md", "miller-leeds.md"]
    assert "jobs/baker-leeds-2.md comes from board.json#3\n" in done.out
    assert done.err.splitlines()[-1] == "rolewright: 3 postings taken in, into jobs/"


def test_a_folder_gives_all_that_can_hold_a_posting_but_what_is_hidden(command: Command) -> None:
    command.write("old/job.html", PAGE)
    command.write("old/deep/job.md", PLAIN)
    command.write("old/.hidden/job.md", PLAIN)
    command.write("old/picture.png", b"\x89PNG")
    done = command("ingest", "old", "-o", "jobs")
    assert done.code == Exit.CLEAN
    assert files(command.folder / "jobs") == ["baker-leeds.md", "baker.md"]


def test_what_cannot_be_read_is_told_at_the_end_and_the_rest_is_taken_in(command: Command) -> None:
    command.write("a.json", "{")
    command.write("b.html", PAGE)
    done = command("ingest", "a.json", "missing.md", "b.html", "-o", "jobs")
    assert done.code == Exit.USAGE
    assert files(command.folder / "jobs") == ["baker.md"]
    assert [line.split(": ")[1].split(":")[0] for line in done.err.splitlines()[1:]] == [
        "a.json",
        "missing.md",
    ]


def test_a_file_with_other_words_is_left_alone_unless_forced(command: Command) -> None:
    command.write("job.html", PAGE)
    command.write("jobs/baker.md", "mine")
    done = command("ingest", "job.html", "-o", "jobs")
    assert done.code == Exit.USAGE
    assert "jobs/baker.md: is there already with other words" in done.err
    assert (command.folder / "jobs/baker.md").read_text("utf-8") == "mine"
    assert command("ingest", "job.html", "-o", "jobs", "--force").code == Exit.CLEAN
    assert (command.folder / "jobs/baker.md").read_text("utf-8") == "# Baker\n\nWe bake bread.\n"


def test_what_is_taken_in_again_is_already_there(command: Command) -> None:
    command.write("board.json", json.dumps(LEVER))
    command("ingest", "board.json", "-o", "jobs")
    done = command("ingest", "board.json", "-o", "jobs")
    assert (done.code, done.out) == (Exit.CLEAN, "")
    assert "0 postings taken in, into jobs/; 3 already there" in done.err


def test_what_came_of_a_folder_before_is_not_taken_in_again(command: Command) -> None:
    command.write("jobs/job.html", PAGE)
    command("ingest", "jobs", "-o", "jobs/in")
    done = command("ingest", "jobs", "-o", "jobs/in")
    assert files(command.folder / "jobs/in") == ["baker.md"]
    assert done.code == Exit.CLEAN


def test_a_dry_run_writes_nothing(command: Command) -> None:
    command.write("board.json", json.dumps(LEVER))
    done = command("ingest", "board.json", "-o", "jobs", "--dry-run")
    assert "jobs/miller-leeds.md would come from board.json#2\n" in done.out
    assert "3 postings would be taken in" in done.err
    assert not (command.folder / "jobs").exists()


def test_columns_are_named_by_a_user(command: Command) -> None:
    command.write("table.csv", TABLE)
    named = "title=Job Title,description=Text,employer=Company"
    done = command("ingest", "table.csv", "-o", "jobs", "--map", named, "--limit", "1")
    assert done.code == Exit.CLEAN
    text = (command.folder / "jobs/baker-rye-sons.md").read_text("utf-8")
    assert text == "---\ntitle: Baker\nemployer: Rye & Sons\n---\n\n# Baker\n\nWe bake.\n"
    assert done.err.count("columns read: title from “Job Title”") == 1


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--map", "titel=Job Title"], "“titel” is nothing that a column can hold; did you mean “title”?"),
        (["--map", "title"], "is not of the form fact=COLUMN"),
        (["--limit", "0"], "is no number of postings"),
        (["-o", "table.csv"], "table.csv: is a file; --output takes a folder"),
    ],
)
def test_mistakes_are_told(command: Command, arguments: list[str], told: str) -> None:
    command.write("table.csv", TABLE)
    done = command("ingest", "table.csv", *arguments)
    assert done.code == Exit.USAGE
    assert told in done.err


@pytest.mark.parametrize(
    "title", ["../../etc/passwd", "C:\\con", "a/b", ".hidden", "x" * 500, "面包师", "—", "CON"]
)
def test_no_title_leads_out_of_the_folder(command: Command, title: str) -> None:
    command.write("board.json", json.dumps([{**LEVER[0], "text": title, "categories": {}}]))
    assert command("ingest", "board.json", "-o", "jobs").code == Exit.CLEAN
    (name,) = files(command.folder / "jobs")
    assert name.endswith(".md")
    assert len(name) < 70
    assert name.lower() != "con.md"
    assert set("/\\:.") & set(name.removesuffix(".md")) == set()


def test_standard_input_is_taken_in(command: Command) -> None:
    done = command("ingest", "-", stdin=json.dumps(LEVER[:1]).encode())
    assert done.out.endswith("# Baker\n\nWe bake.\n")


def test_a_note_that_holds_of_many_files_is_told_once(command: Command) -> None:
    for number in range(5):
        command.write(f"old/{number}.html", PAGE.replace("bread", f"bre\u00adad {number}"))
    done = command("ingest", "old", "-o", "jobs")
    told = [line for line in done.err.splitlines() if "mended" in line]
    assert len(told) == 1
    assert told[0].startswith("rolewright: old/0.html, old/1.html, old/2.html and 2 more: ")


def test_a_posting_is_printed_although_something_beside_it_could_not_be_read(command: Command) -> None:
    command.write("table.csv", "title,description\nBaker,We bake.\nMiller,\n")
    done = command("ingest", "table.csv")
    assert done.code == Exit.USAGE
    assert done.out.endswith("We bake.\n")
    assert "no words of a posting in row 3" in done.err


def test_a_source_that_is_named_twice_is_taken_in_once(command: Command) -> None:
    command.write("job.html", PAGE)
    command("ingest", "job.html", "job.html", "-o", "jobs")
    assert files(command.folder / "jobs") == ["baker.md"]


def test_no_folder_is_made_for_nothing(command: Command) -> None:
    assert command("ingest", "missing.md", "-o", "jobs").code == Exit.USAGE
    assert not (command.folder / "jobs").exists()


def test_what_a_word_file_cannot_hold_is_kept_or_told_when_it_comes_back(command: Command) -> None:
    former = (
        "---\nurl: https://rye.example/7\nidentifier: R-7\n---\n\n# Baker\n\nWe bake rye bread.\n\n"
        "<!-- rolewright only internal -->\nRefer a friend: £500.\n<!-- rolewright end -->\n\n"
        "<!-- rolewright ignore pay/vague: the union's scale -->\n\nPay by scale.\n"
    )
    file = command.write("jobs/baker.md", former)
    command.write("baker.html", "<main><h1>Baker</h1><p>We bake oat bread.</p></main>")
    done = command("ingest", "baker.html", "-o", "jobs")
    assert done.code == Exit.USAGE
    assert "--force replaces it, and with it “only internal”, “ignore pay/vague”" in done.err
    assert file.read_text() == former
    done = command("ingest", "baker.html", "-o", "jobs", "--force")
    assert "keeps its front matter" in done.err
    assert "what was marked there goes: “only internal”, “ignore pay/vague”" in done.err
    assert file.read_text() == (
        "---\nurl: https://rye.example/7\nidentifier: R-7\n---\n\n# Baker\n\nWe bake oat bread.\n"
    )
    assert "1 already there" in command("ingest", "baker.html", "-o", "jobs").err


def test_a_posting_that_two_sources_hold_is_told(command: Command) -> None:
    command.write("old/baker.html", PAGE)
    command.write("old/copy of baker.html", PAGE)
    done = command("ingest", "old", "-o", "jobs")
    assert done.code == Exit.CLEAN
    assert "jobs/baker-2.md: old/copy of baker.html says word for word what jobs/baker.md says" in done.err
