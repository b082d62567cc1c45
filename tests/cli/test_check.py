import sys
from typing import Any

import pytest

from rolewright.cli.exit_codes import Exit
from tests.cli.conftest import LEFTOVER, PLAIN, VAGUE, Command

ONLY_PAY = ("--select", "pay/vague")


def test_a_file_is_checked_and_shown(command: Command) -> None:
    command.write("baker.md", VAGUE)
    done = command("check", "baker.md", *ONLY_PAY)
    assert done.code == Exit.CLEAN
    assert done.err == ""
    assert done.out.startswith("baker.md\n  Baker · ")
    assert "\n  warning  “Competitive salary”" in done.out
    assert "\n  why      " in done.out
    assert ": 1 warning.\n  Score " in done.out
    assert done.out.endswith("\n  rolewright explain RULE says more about a rule.\n")


def test_a_clean_file_needs_no_hint(command: Command) -> None:
    command.write("baker.md", PLAIN)
    assert "rolewright explain" not in command("check", "baker.md", *ONLY_PAY).out


@pytest.mark.parametrize(
    ("text", "fail_on", "code"),
    [
        (PLAIN, "note", Exit.CLEAN),
        (VAGUE, "error", Exit.CLEAN),
        (VAGUE, "warning", Exit.FINDINGS),
        (VAGUE, "note", Exit.FINDINGS),
        (LEFTOVER, "error", Exit.FINDINGS),
        (LEFTOVER, "never", Exit.CLEAN),
    ],
)
def test_the_exit_code_tells_whether_something_grave_was_found(
    command: Command, text: str, fail_on: str, code: Exit
) -> None:
    command.write("baker.md", text)
    done = command("check", "baker.md", "--select", "pay/vague,hygiene/leftover", "--fail-on", fail_on)
    assert done.code == code


def test_errors_alone_fail_unless_told_otherwise(command: Command) -> None:
    command.write("baker.md", LEFTOVER)
    assert command("check", "baker.md", "--select", "hygiene/leftover").code == Exit.FINDINGS


def test_standard_input_is_read_and_has_no_path(command: Command) -> None:
    done = command("check", "-", *ONLY_PAY, stdin=VAGUE.encode())
    assert done.out.startswith("standard input\n")
    (report,) = command("check", "-", *ONLY_PAY, "--format", "json", stdin=VAGUE.encode()).json
    assert report["source"]["path"] is None


def test_json_holds_one_report_for_each_text(command: Command) -> None:
    command.write("jobs/a.md", VAGUE)
    command.write("jobs/deep/b.txt", PLAIN)
    command.write("jobs/.hidden/c.md", VAGUE)
    command.write("jobs/picture.png", b"\x89PNG")
    done = command("check", "jobs", *ONLY_PAY, "--format", "json", "--on", "2026-11-23")
    assert [report["source"]["path"] for report in done.json] == ["jobs/a.md", "jobs/deep/b.txt"]
    assert [len(report["findings"]) for report in done.json] == [1, 0]
    assert {report["as_of"] for report in done.json} == {"2026-11-23"}
    assert len(done.out.splitlines()) == 4


def test_several_texts_have_a_total_and_a_rule_is_explained_once(command: Command) -> None:
    command.write("a.md", VAGUE)
    command.write("b.md", VAGUE)
    done = command("check", "a.md", "b.md", *ONLY_PAY)
    assert "\n2 texts: 2 warnings.\n" in done.out
    assert done.out.count("\n  why  ") == 1


TWICE = f"{VAGUE}\nWe pay a competitive salary.\n"


def test_one_kind_of_remark_stands_together_unless_the_order_is_by_position(command: Command) -> None:
    command.write("baker.md", TWICE)
    together = command("check", "baker.md", *ONLY_PAY).out
    assert together.count("tells a reader nothing") == 1
    assert "pay/vague, 2 places" in together
    apart = command("check", "baker.md", *ONLY_PAY, "--order", "position").out
    assert apart.count("tells a reader nothing") == 2


def test_all_leaves_no_place_out(command: Command) -> None:
    command.write("baker.md", f"{VAGUE}\n" + "We pay a competitive salary.\n\n" * 8)
    assert "more: lines" in command("check", "baker.md", *ONLY_PAY).out
    everything = command("check", "baker.md", *ONLY_PAY, "--all").out
    assert "more: lines" not in everything
    assert everything.count("│ We pay a competitive salary.") == 8


def test_json_is_the_same_whatever_the_order_of_the_text(command: Command) -> None:
    command.write("baker.md", TWICE)
    json = ("check", "baker.md", "--format", "json", "--on", "2026-11-23")
    assert command(*json).out == command(*json, "--order", "usefulness", "--all").out
    assert command(*json).out == command(*json, "--order", "position").out


def test_what_cannot_be_read_is_told_and_the_rest_is_checked(command: Command) -> None:
    command.write("baker.md", VAGUE)
    command.write("empty/picture.png", b"\x89PNG")
    done = command("check", "missing.md", "empty", "baker.md", *ONLY_PAY, "--format", "json")
    assert done.code == Exit.USAGE
    assert len(done.json) == 1
    assert done.err.splitlines() == [
        "rolewright: missing.md: cannot be read: No such file or directory",
        "rolewright: empty: no posting in this folder (.md, .markdown, .txt, .text, .docx, .odt, .rtf, .pdf)",
    ]


def test_nothing_read_is_an_empty_array(command: Command) -> None:
    assert command("check", "missing.md", "--format", "json").json == []


@pytest.mark.parametrize(
    "content", [b"", b"\n\n", b"\0" * 50, b"\xef\xbb\xbf", "שלום 😀 漢字".encode(), b"a" * 10**6]
)
def test_any_text_is_checked(command: Command, content: bytes) -> None:
    command.write("odd.txt", content)
    done = command("check", "odd.txt", "--fail-on", "never")
    assert (done.code, done.err) == (Exit.CLEAN, "")
    assert "No job description." in done.out or "only begun" in done.out


def test_each_text_is_checked_with_the_settings_nearest_to_it(command: Command) -> None:
    command.write("jobs/rolewright.toml", '[severity]\n"pay/vague" = "error"\n')
    command.write("jobs/a.md", VAGUE)
    command.write("jobs/notes/rolewright.toml", '[severity]\n"pay/vague" = "note"\n')
    command.write("jobs/notes/b.md", VAGUE)
    command.write("c.md", VAGUE)
    done = command("check", "jobs", "c.md", *ONLY_PAY, "--format", "json")
    severities = [report["findings"][0]["severity"] for report in done.json]
    assert severities == ["error", "note", "warning"]
    done = command("check", "jobs", *ONLY_PAY, "--format", "json", "--no-config")
    assert {report["findings"][0]["severity"] for report in done.json} == {"warning"}


def test_settings_above_the_folder_hold_too(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    command.write("rolewright.toml", '[severity]\n"pay/vague" = "error"\n')
    command.write("jobs/a.md", VAGUE)
    monkeypatch.chdir(command.folder / "jobs")
    assert command("check", "a.md", *ONLY_PAY).code == Exit.FINDINGS


def test_the_command_line_is_laid_over_the_settings(command: Command) -> None:
    command.write("rolewright.toml", '[rules]\nselect = ["hygiene"]\nignore = ["pay/vague"]\n')
    command.write("a.md", VAGUE)
    assert command("check", "a.md", "--select", "pay/vague", "--format", "json").json[0]["findings"] == []
    command.write("other.toml", "")
    done = command("check", "a.md", "--select", "pay/vague", "--config", "other.toml", "--format", "json")
    assert len(done.json[0]["findings"]) == 1


def test_all_mistakes_in_the_settings_are_told_at_once_with_their_lines(command: Command) -> None:
    company = "[company]\nname = 3\nheadcount = 40\n"
    rules = '[rules]\nselect = ["titel"]\n[severity]\n"pay/vague" = "fatal"\n'
    file = command.write("rolewright.toml", company + rules)
    command.write("a.md", VAGUE)
    done = command("check", "a.md", "--format", "json")
    assert done.code == Exit.USAGE
    assert done.json == []
    problems = [line for line in done.err.splitlines() if line.startswith("rolewright: ")]
    assert sorted(problem.removeprefix(f"rolewright: {file}") for problem in problems) == [
        ":2: “name” should be a text, not 3",
        ":3: “headcount” is not a key here; did you mean “head_count”?",
        ":5: there is no rule, topic or set “titel”; did you mean “title”?",
        ":7: “fatal” is not a value of “pay/vague”: error, warning, note",
    ]


def test_wrong_settings_are_told_once_and_the_other_folders_are_checked(command: Command) -> None:
    command.write("wrong/rolewright.toml", "[rule]\n")
    command.write("wrong/a.md", VAGUE)
    command.write("wrong/b.md", VAGUE)
    command.write("c.md", VAGUE)
    done = command("check", "wrong", "c.md", *ONLY_PAY, "--format", "json")
    assert [report["source"]["path"] for report in done.json] == ["c.md"]
    assert done.err.count("is not a key here") == 1


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--select", "pay/vauge"], "there is no rule, topic or set “pay/vauge”; did you mean “pay/vague”?"),
        (["--config", "no.toml"], "cannot read the settings no.toml: No such file or directory"),
        (["--pack", "nowhere"], "nowhere is not a folder, so it holds no pack"),
    ],
)
def test_a_wrong_wish_is_told(command: Command, arguments: list[str], message: str) -> None:
    command.write("a.md", VAGUE)
    done = command("check", "a.md", *arguments)
    assert (done.code, done.err) == (Exit.USAGE, f"rolewright: {message}\n")


def test_a_wrong_date_is_told(command: Command) -> None:
    done = command("check", "a.md", "--on", "2026-13-01")
    assert done.code == Exit.USAGE
    assert done.err.endswith(
        "argument --on: “2026-13-01” is no date such as 2026-11-23; rolewright check --help tells more\n"
    )


def test_a_rule_that_crashes_is_our_fault_and_the_others_go_on(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_: str) -> Any:
        raise RuntimeError("broken")

    monkeypatch.setattr(sys.modules["rolewright.rules.run"], "detector", broken)
    command.write("a.md", VAGUE)
    done = command("check", "a.md", "--select", "pay/vague,title/too-long", "--format", "json")
    assert done.code == Exit.INTERNAL
    assert [each["rule"] for each in done.json[0]["findings"]] == ["internal/rule-crashed", "pay/vague"]


def test_colour_is_for_terminals_unless_asked_for(command: Command) -> None:
    command.write("a.md", VAGUE)
    assert "\x1b[" not in command("check", "a.md").out
    assert "\x1b[1;33mwarning\x1b[0m" in command("check", "a.md", "--color", "always", *ONLY_PAY).out


def test_what_a_preset_hides_though_it_costs_points_is_counted(command: Command) -> None:
    command.write("a.md", VAGUE)
    (quiet,) = command("check", "a.md", "--preset", "quiet", "--format", "json").json
    hidden = {loss["rule"] for loss in quiet["score"]["losses"]} - {
        each["rule"] for each in quiet["findings"]
    }
    assert len(hidden) == 1
    told = (
        "  1 kind of remark costs the other points and is hidden by the preset; --preset default shows all."
    )
    assert told in command("check", "a.md", "--preset", "quiet").out
    few = command("check", "a.md", "--select", "pay").out
    assert "kinds of remark cost the other points and are not among the rules chosen." in few
    assert "the other points" not in command("check", "a.md").out
