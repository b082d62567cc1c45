"""A team starts from where it is: what is in the baseline does not count, what is new does."""

import json
from typing import Any

import pytest

from rolewright.cli.exit_codes import Exit
from tests.cli.conftest import LEFTOVER, PLAIN, VAGUE, Command

NAME = "rolewright-baseline.json"
ONLY = ("--select", "pay/vague,hygiene/leftover", "--fail-on", "warning")
RULES = ONLY[:2]
WORSE = VAGUE.replace("Leeds", "[city]")


def known_in(command: Command, name: str = NAME) -> dict[str, list[str]]:
    written = json.loads((command.folder / name).read_text("utf-8"))
    return {path: [each["words"] for each in found] for path, found in written["postings"].items()}


@pytest.fixture
def team(command: Command) -> Command:
    """A team with two postings that are as they are."""
    command.write("jobs/a.md", VAGUE)
    command.write("jobs/b.md", PLAIN)
    done = command("baseline", "jobs", *RULES)
    assert (done.code, done.out) == (
        Exit.CLEAN,
        f"{NAME}: 1 finding known from now on.\nrolewright check jobs --baseline {NAME} tells what is new.\n",
    )
    return command


def check(command: Command, *wishes: str) -> Any:
    return command("check", "jobs", *ONLY, "--baseline", NAME, *wishes)


def test_what_is_known_is_counted_and_does_not_fail_a_check(team: Command) -> None:
    done = check(team)
    assert (done.code, done.err) == (Exit.CLEAN, "")
    assert ": 1 known, in the baseline.\n  Score " in done.out
    assert "\n2 texts: 1 known, in the baseline.\n" in done.out
    assert "Competitive salary" not in done.out


def test_what_is_new_is_told_and_fails(team: Command) -> None:
    team.write("jobs/a.md", WORSE)
    done = check(team)
    assert done.code == Exit.FINDINGS
    assert "[city]" in done.out
    assert "Competitive salary" not in done.out
    assert done.err == "rolewright: jobs/a.md fails: 1 new error\n"


def test_json_holds_every_finding_and_says_which_are_known(team: Command) -> None:
    team.write("jobs/a.md", WORSE)
    first, second = check(team, "--format", "json").json
    assert [(each["rule"], each["known"]) for each in first["findings"]] == [
        ("hygiene/leftover", False),
        ("pay/vague", True),
    ]
    assert first["baseline"] == {"known": 1, "gone": 0}
    assert second["baseline"] == {"known": 0, "gone": 0}
    (plain, _) = team("check", "jobs", *RULES, "--format", "json").json
    assert "baseline" not in plain
    assert "known" not in plain["findings"][0]


def test_the_score_is_what_it_is(team: Command) -> None:
    with_it, without = check(team, "--format", "json"), team("check", "jobs", *RULES, "--format", "json")
    assert [each["score"] for each in with_it.json] == [each["score"] for each in without.json]


@pytest.mark.parametrize(
    "after",
    [
        f"{VAGUE}\nAnd one more line.\n",
        VAGUE.replace("- Competitive salary\n", "").replace("## How", "- COMPETITIVE\n  SALARY\n\n## How"),
        VAGUE.replace("A loaf a day", "Two loaves a day"),
        VAGUE.replace("\n", "\r\n"),
    ],
    ids=["a line more", "moved, wrapped and shouted", "a neighbour edited", "other line ends"],
)
def test_what_is_known_stays_known_when_text_around_it_changes(team: Command, after: str) -> None:
    team.write("jobs/a.md", after)
    assert check(team).code == Exit.CLEAN


def test_it_may_be_used_from_anywhere(team: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(team.folder / "jobs")
    assert team("check", "a.md", *ONLY, "--baseline", f"../{NAME}").code == Exit.CLEAN
    monkeypatch.chdir(team.folder.parent)
    folder = team.folder.name
    assert team("check", f"{folder}/jobs", *ONLY, "--baseline", f"{folder}/{NAME}").code == Exit.CLEAN


def test_the_settings_may_name_it(team: Command) -> None:
    team.write("jobs/rolewright.toml", f'[check]\nbaseline = "../{NAME}"\n')
    assert team("check", "jobs", *ONLY).code == Exit.CLEAN
    assert team("check", "jobs", *ONLY, "--no-baseline").code == Exit.FINDINGS
    team.write("jobs/a.md", PLAIN)
    done = team("baseline", "jobs", *RULES)
    assert done.out.endswith("\nrolewright check jobs tells what is new.\n")
    assert known_in(team) == {}


def test_what_is_gone_is_told_and_can_be_taken_out_without_taking_anything_new_in(team: Command) -> None:
    team.write("jobs/a.md", LEFTOVER)
    done = check(team, "--fail-on", "never")
    assert done.err.splitlines() == [
        f"rolewright: {NAME}: 1 known finding is gone",
        f"rolewright: rolewright baseline --prune PATH … -o {NAME} takes out what is gone",
    ]
    done = team("baseline", "--prune", "jobs", *RULES)
    assert (done.code, done.out) == (Exit.CLEAN, f"{NAME}: 1 gone, 0 still known.\n")
    assert known_in(team) == {}


def test_a_posting_under_a_new_name_is_new_and_that_is_told(team: Command) -> None:
    (team.folder / "jobs/a.md").rename(team.folder / "jobs/baker.md")
    done = check(team)
    assert done.code == Exit.FINDINGS
    assert (
        f"rolewright: {NAME}: jobs/a.md is not there any more; if it was renamed, its findings count as new\n"
        in done.err
    )
    assert team("baseline", "jobs", *RULES).code == Exit.CLEAN
    assert known_in(team) == {"jobs/baker.md": ["competitive salary"]}


def test_postings_that_are_not_named_keep_what_is_known_of_them(team: Command) -> None:
    team.write("jobs/b.md", LEFTOVER)
    team("baseline", "jobs/b.md", *RULES)
    assert known_in(team) == {"jobs/a.md": ["competitive salary"], "jobs/b.md": ["[city]"]}


def test_the_same_postings_give_the_same_file(team: Command) -> None:
    before = (team.folder / NAME).read_bytes()
    team("baseline", "jobs", *RULES)
    assert (team.folder / NAME).read_bytes() == before


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (None, f"{NAME}: there is no such baseline; rolewright baseline PATH … -o {NAME} makes it"),
        ("{", f"{NAME}: is no baseline: not JSON ("),
        (b"\xff", f"{NAME}: is no baseline: it is not UTF-8"),
        ("{}", f"{NAME}: is no baseline, where “rolewright.baseline/1” is needed"),
    ],
)
def test_a_baseline_that_cannot_be_read_is_told_once_and_nothing_is_checked(
    command: Command, content: str | bytes | None, message: str
) -> None:
    command.write("jobs/a.md", VAGUE)
    command.write("jobs/b.md", VAGUE)
    if content is not None:
        command.write(NAME, content)
    done = check(command, "--format", "json")
    assert (done.code, done.out) == (Exit.USAGE, "[]\n")
    (told,) = done.err.splitlines()
    assert told.startswith(f"rolewright: {message}")


def test_a_file_that_is_no_baseline_is_never_replaced(command: Command) -> None:
    command.write("jobs/a.md", VAGUE)
    theirs = command.write("notes.json", "{}")
    assert command("baseline", "jobs", "-o", "notes.json").code == Exit.USAGE
    assert theirs.read_text("utf-8") == "{}"


def test_nothing_is_written_when_a_posting_cannot_be_read(command: Command) -> None:
    command.write("jobs/a.md", b"\x00\xff\x00")
    assert command("baseline", "jobs").code == Exit.USAGE
    assert not (command.folder / NAME).exists()


def test_standard_input_is_known_to_no_baseline(team: Command) -> None:
    done = team("check", "-", *ONLY, "--baseline", NAME, stdin=VAGUE.encode())
    assert done.code == Exit.FINDINGS
    assert f"rolewright: standard input has no path, so nothing in it is known to {NAME}\n" in done.err
    assert team("baseline", "-").code == Exit.USAGE


def test_postings_of_a_board_that_is_not_named_stay_known(command: Command) -> None:
    job = {"@type": "JobPosting", "title": "Baker", "description": VAGUE}
    command.write("board.json", json.dumps([job, {**job, "title": "Miller"}]))
    command.write("a.md", VAGUE)
    command("baseline", "board.json")
    command("baseline", "a.md")
    known = json.loads((command.folder / NAME).read_text("utf-8"))["postings"]
    assert set(known) == {"a.md", "board.json#posting 1", "board.json#posting 2"}
