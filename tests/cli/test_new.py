"""`rolewright new`: a posting from a brief, and a brief from a posting."""

from pathlib import Path

from rolewright.cli.exit_codes import Exit
from tests.cli.conftest import Command

BRIEFS = Path(__file__).parents[2] / "examples" / "briefs"
BAKER = """\
title = "Baker"
reason = "Our second oven is in, and nobody is there at night to use it."
goals = ["they will have baked 400 loaves a night from it by Easter"]
pay = "£29,000 to £33,000 a year"
"""
POSTING = """\
# Baker

Rye & Sons Ltd bakes bread in Leeds. The job is full-time and on site.

We are hiring because our baker has retired. You will bake two hundred loaves before six in the morning.

## What you will do

- Bake two hundred loaves
- Teach an apprentice to shape them

## What you need

- Two years at a deck oven

## What we offer

- £29,000 to £33,000 a year
- Sundays off
"""


def test_the_example_brief_gives_a_posting_with_nothing_to_remark(command: Command) -> None:
    file = command.folder / "job.md"
    done = command(
        "new", "--brief", str(BRIEFS / "account-manager.toml"), "-o", str(file), "--on", "2026-11-25"
    )
    assert done.code == Exit.CLEAN
    assert " words" in done.err
    checked = command("check", str(file), "--format", "json", "--on", "2026-11-25").json[0]
    assert [each for each in checked["findings"] if each["severity"] != "note"] == []
    assert checked["score"]["total"] >= 90


def test_what_is_still_to_be_said_is_listed_and_makes_exit_code_1(command: Command) -> None:
    done = command("new", "--brief", str(command.write("brief.toml", BAKER)))
    assert done.code == Exit.FINDINGS
    assert "- Bake 400 loaves a night from it by Easter." in done.out
    assert "[What is the company called?]" in done.out
    assert "  - What is the company called?" in done.err


def test_trace_tells_whose_words_a_sentence_is_made_of(command: Command) -> None:
    lines = command("new", "--brief", str(command.write("brief.toml", BAKER)), "--trace").out.splitlines()
    at = lines.index("Bake 400 loaves a night from it by Easter.")
    assert lines[at + 1].strip().startswith("brief: goals[0]: they will have baked 400 loaves")


def test_another_seed_gives_other_words_and_the_same_seed_the_same(command: Command) -> None:
    brief = str(command.write("brief.toml", BAKER))
    drafts = {command("new", "--brief", brief, "--seed", str(seed)).out for seed in range(8)}
    assert len(drafts) > 2
    assert (
        command("new", "--brief", brief, "--seed", "3").out
        == command("new", "--brief", brief, "--seed", "3").out
    )


def test_all_mistakes_in_a_brief_are_told_at_once_with_their_lines(command: Command) -> None:
    wrong = BAKER + 'workplace = "somewhere"\ndutys = ["Bake"]\nfunctions = ["baking"]\n'
    done = command("new", "--brief", str(command.write("brief.toml", wrong)))
    assert done.code == Exit.USAGE
    assert all(f"brief.toml:{line}:" in done.err for line in (5, 6, 7))
    assert "did you mean “duties”" in done.err


def test_a_file_that_is_there_is_left_alone_unless_forced(command: Command) -> None:
    brief, file = str(command.write("brief.toml", BAKER)), str(command.write("job.md", "mine"))
    assert command("new", "--brief", brief, "-o", file).code == Exit.USAGE
    assert Path(file).read_text() == "mine"
    assert command("new", "--brief", brief, "-o", file, "--force").code == Exit.FINDINGS
    assert Path(file).read_text() != "mine"


def test_a_posting_becomes_a_brief_from_which_it_is_written_anew(command: Command) -> None:
    file = command.folder / "brief.toml"
    done = command("new", "--from", str(command.write("posting.md", POSTING)), "-o", str(file))
    assert done.code == Exit.FINDINGS
    assert "What must this person have achieved after a year?" in done.err
    draft = command("new", "--brief", str(file)).out
    for said in ("Rye & Sons", "our baker has retired", "You will bake two hundred loaves", "- Sundays off."):
        assert said in draft
    assert "A salary of £29,000 to £33,000 a year." in draft


def test_a_posting_is_written_anew_into_a_file_of_text_with_its_brief_beside_it(command: Command) -> None:
    file = command.folder / "again.md"
    posting = str(command.write("posting.md", POSTING))
    done = command("new", "--from", posting, "-o", str(file))
    assert done.code == Exit.FINDINGS
    assert file.read_text("utf-8").startswith("---\ntitle: ")
    brief = command.folder / "again.brief.toml"
    assert f"{file}: the posting written anew; {brief}: its brief" in done.err
    assert command("new", "--brief", str(brief)).out == file.read_text("utf-8")
    assert command("new", "--from", posting, "-o", str(file)).code == Exit.USAGE
    assert command("new", "--from", posting, "-o", posting, "--force").code == Exit.USAGE
    assert command.folder.joinpath("posting.md").read_text("utf-8") == POSTING


def test_no_file_is_written_where_one_of_both_may_not_be(command: Command) -> None:
    brief = command.write("again.brief.toml", "mine")
    posting = str(command.write("posting.md", POSTING))
    assert command("new", "--from", posting, "-o", str(command.folder / "again.md")).code == Exit.USAGE
    assert Path(brief).read_text("utf-8") == "mine"
    assert not command.folder.joinpath("again.md").exists()


def test_two_ways_to_begin_are_refused(command: Command) -> None:
    brief = str(command.write("brief.toml", BAKER))
    done = command("new", "--brief", brief, "--from", brief)
    assert done.code == Exit.USAGE
    assert "give one of them" in done.err
