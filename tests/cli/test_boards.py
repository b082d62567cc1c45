"""A posting checked for where it is to be published: `--for` and `[boards]`."""

import pytest

from rolewright.cli.exit_codes import Exit
from tests.cli.conftest import PLAIN, Command

NIGHTS = PLAIN.replace("# Baker", "# Baker - Night Shift - REQ-20418")


def findings(command: Command, *arguments: str) -> dict[str, dict[str, object]]:
    (report,) = command("check", "baker.md", "--format", "json", *arguments).json
    return {finding["rule"]: finding for finding in report["findings"]}


def test_a_board_says_what_it_wants_beside_the_rule_that_sees_to_it(command: Command) -> None:
    command.write("baker.md", NIGHTS)
    usual, google = findings(command), findings(command, "--for", "google")
    assert "boards" not in usual["title/code"]["data"]  # type: ignore[operator]
    assert google["title/code"]["data"]["boards"] == ["google"]  # type: ignore[index]
    assert str(google["title/code"]["message"]).startswith(str(usual["title/code"]["message"]))
    assert google["title/code"]["fixes"] == usual["title/code"]["fixes"]


def test_each_board_brings_its_own_rules(command: Command) -> None:
    command.write("baker.md", NIGHTS)
    assert "boards/title-shift" not in findings(command)
    assert "boards/title-shift" not in findings(command, "--for", "google")
    assert "boards/title-shift" in findings(command, "--for", "google,indeed")
    assert "boards/title-shift" in findings(command, "--for", "google", "--for", "Indeed")


def test_the_rules_of_other_boards_keep_quiet_even_when_selected(command: Command) -> None:
    command.write("baker.md", NIGHTS)
    chosen = findings(command, "--select", "boards", "--for", "google")
    assert "boards/title-shift" not in chosen
    assert "boards/title-shift" in findings(command, "--select", "boards")


def test_the_settings_may_name_them_and_the_command_line_names_others(command: Command) -> None:
    command.write("baker.md", NIGHTS)
    command.write("rolewright.toml", '[boards]\nfor = ["indeed"]\n')
    assert "boards/title-shift" in findings(command)
    assert "boards/title-shift" not in findings(command, "--for", "linkedin")


def test_an_answer_to_the_rule_answers_the_board(command: Command) -> None:
    answer = "<!-- rolewright ignore-file title/code: our law demands it -->\n"
    command.write("baker.md", answer + NIGHTS)
    assert "title/code" not in findings(command, "--for", "google")


def test_boards_do_not_move_the_score(command: Command) -> None:
    command.write("baker.md", NIGHTS)
    usual = command("check", "baker.md", "--format", "json").json[0]["score"]
    every = command("check", "baker.md", "--format", "json", "--for", "google,indeed,linkedin,careers").json
    assert every[0]["score"] == usual


@pytest.mark.parametrize(
    ("named", "told"),
    [
        ("gogle", "no board is called “gogle”"),
        ("monster,indeed,x", "no board is called “monster” or “x”"),
        (",", "name a board"),
    ],
)
def test_an_unknown_board_is_told_once_with_those_that_are_known(
    command: Command, named: str, told: str
) -> None:
    command.write("baker.md", NIGHTS)
    done = command("check", "baker.md", "--for", named)
    assert done.code == Exit.USAGE
    assert f"{told}; known are google, indeed, linkedin, careers" in done.err
    assert done.err.count("\n") == 1


def test_an_unknown_board_in_the_settings_is_told_with_its_line(command: Command) -> None:
    command.write("baker.md", NIGHTS)
    command.write("rolewright.toml", '[boards]\nfor = ["gogle"]\n')
    done = command("check", "baker.md")
    assert done.code == Exit.USAGE
    assert ":2: “gogle” is not a value of “for”: google, indeed, linkedin, careers" in done.err


def test_the_list_of_rules_and_the_card_name_the_boards(command: Command) -> None:
    listed = {rule["id"]: rule for rule in command("rules", "--for", "indeed", "--format", "json").json}
    assert listed["boards/title-shift"]["boards"] == ["indeed"]
    assert listed["title/code"]["boards"] == ["google", "indeed"]
    assert listed["words/wordy"]["boards"] == []
    told = command("explain", "boards/title-shift").out
    assert "Indeed wants titles without shift" in told
    assert "with --for indeed" in told
