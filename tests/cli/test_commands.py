"""The commands beside `check`."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from rolewright.cli.exit_codes import Exit
from tests.cli.conftest import PLAIN, VAGUE, Command
from tests.rules.cards import toml


@pytest.fixture
def house(command: Command) -> Path:
    """An organisation's pack with one rule, `words/hollow`, about the word "synergy"."""
    return command.write("house-rules/words/hollow.toml", toml()).parent.parent


def test_show_prints_facts_and_sections(command: Command) -> None:
    command.write("a.md", VAGUE)
    done = command("show", "a.md")
    assert done.code == Exit.CLEAN
    assert "  title       Baker  line 1\n" in done.out
    assert " │ We bake bread in Leeds" in done.out


def test_show_takes_no_config_as_check_does(command: Command) -> None:
    command.write("a.md", VAGUE)
    assert command("show", "--no-config", "a.md").code == Exit.CLEAN


def test_show_prints_the_document_as_the_report_has_it(command: Command) -> None:
    command.write("a.md", VAGUE)
    (report,) = command("check", "a.md", "--format", "json").json
    assert command("show", "a.md", "--format", "json").json == report["document"]


def test_show_takes_one_file(command: Command) -> None:
    command.write("jobs/a.md", VAGUE)
    done = command("show", "jobs")
    assert (done.code, done.err) == (Exit.USAGE, "rolewright: jobs: is a folder; show takes one file\n")
    assert command("show", "missing.md").code == Exit.USAGE
    assert command("show", "-", stdin=PLAIN.encode()).out.startswith("standard input\n")


def test_explain_prints_a_card(command: Command) -> None:
    done = command("explain", "pay/vague")
    assert done.code == Exit.CLEAN
    for title in ("\nWhy\n", "\nEvidence\n", "\nIt marks\n", "\nIt keeps quiet\n"):
        assert title in done.out


def test_explain_knows_the_rules_of_a_pack(command: Command, house: Path) -> None:
    assert "A word that says nothing" in command("explain", "words/hollow", "--pack", str(house)).out


def test_explain_lists_the_rules_of_a_topic(command: Command, house: Path) -> None:
    listed = command("explain", "pay")
    assert listed.code == Exit.CLEAN
    *lines, _, total = listed.out.splitlines()
    assert total == f"{sum(line.startswith('pay/') for line in lines)} rules"
    assert any(line.startswith("pay/vague ") for line in lines)
    assert command("explain", "PAY").out == listed.out
    assert "words/hollow" in command("explain", "words", "--pack", str(house)).out
    assert "words/hollow" not in command("explain", "words").out


def test_explain_takes_a_rule_in_capitals(command: Command) -> None:
    assert command("explain", "PAY/MISSING").out == command("explain", "pay/missing").out


def test_explain_shows_a_few_examples_unless_all_are_wanted(command: Command) -> None:
    few, every = command("explain", "pay/vague").out, command("explain", "pay/vague", "--all").out
    assert "--all shows them" in few
    assert "--all shows them" not in every
    assert len(few) < len(every)


def test_explain_guesses_at_a_topic_too(command: Command) -> None:
    assert command("explain", "word").err.endswith("did you mean “words”?\n")


def test_explain_guesses_at_a_rule_that_is_not_there(command: Command) -> None:
    done = command("explain", "pay/vauge")
    assert (done.code, done.err) == (
        Exit.USAGE,
        "rolewright: there is no rule “pay/vauge”; did you mean “pay/vague”?\n",
    )


def test_rules_lists_what_a_check_applies(command: Command) -> None:
    command.write("rolewright.toml", '[rules]\nselect = ["pay/vague", "title/too-long"]\n')
    listed = command("rules").out.splitlines()
    assert [line.split()[0] for line in listed[:2]] == ["pay/vague", "title/too-long"]
    assert listed[-1] == "2 rules"
    assert len(command("rules", "--no-config").out.splitlines()) > 4


def test_rules_can_be_read_by_programs(command: Command) -> None:
    (row,) = command("rules", "--select", "title/too-long", "--format", "json").json
    assert row["id"] == "title/too-long"
    assert row["severity"] == "note"
    assert row["fix"] == "show"
    assert row["preview"] is False
    assert set(row["options"]) == {"max_characters"}


@pytest.mark.parametrize("what", ["report", "card", "role", "settings"])
def test_schemas_are_schemas(command: Command, what: str) -> None:
    Draft202012Validator.check_schema(command("schema", what).json)


def test_the_report_is_the_schema_that_is_meant(command: Command) -> None:
    assert command("schema").json == command("schema", "report").json


def test_a_pack_whose_cases_hold_passes(command: Command, house: Path) -> None:
    done = command("test-pack", str(house))
    assert (done.code, done.out) == (Exit.CLEAN, "1 card, 6 cases, 0 failed\n")


def test_a_pack_whose_cases_do_not_hold_fails_with_each_of_them(command: Command, house: Path) -> None:
    command.write("house-rules/words/hollow.toml", toml().replace("A sentence.", "More synergy."))
    done = command("test-pack", str(house))
    assert done.code == Exit.FINDINGS
    assert done.out.splitlines() == [
        "words/hollow, good 1: marked “synergy”, but should keep quiet",
        "1 card, 6 cases, 1 failed",
    ]


def test_a_pack_with_a_wrong_card_is_wrong_use(command: Command, house: Path) -> None:
    command.write("house-rules/words/hollow.toml", "summary = 3\n")
    done = command("test-pack", str(house))
    assert done.code == Exit.USAGE
    assert "hollow.toml:1: “summary” should be a text, not 3" in done.err


def test_a_pack_takes_part_in_a_check(command: Command, house: Path) -> None:
    command.write("a.md", PLAIN + "\nThere is synergy.\n")
    done = command("check", "a.md", "--pack", str(house), "--select", "words/hollow", "--format", "json")
    assert [each["rule"] for each in done.json[0]["findings"]] == ["words/hollow"]


@pytest.mark.parametrize("shell", ["bash", "zsh", "tcsh"])
def test_completion_knows_commands_options_and_rules(command: Command, shell: str) -> None:
    done = command("completion", shell)
    assert done.code == Exit.CLEAN
    for known in ("check", "fail-on", "test-pack", "pay/vague"):
        assert known in done.out


def test_completion_works_in_bash(command: Command) -> None:
    script = command.write("rolewright.bash", command("completion", "bash").out)
    command.write("jobs.md", PLAIN)

    def completed(*words: str) -> list[str]:
        line = " ".join(map(json.dumps, words))
        ask = f"source {script}; COMP_WORDS=({line}); COMP_CWORD={len(words) - 1}; _shtab_rolewright"
        done = subprocess.run(
            ["bash", "-c", f'{ask}; echo "${{COMPREPLY[@]}}"'],
            cwd=command.folder,
            capture_output=True,
            text=True,
            check=True,
        )
        return done.stdout.split()

    assert completed("rolewright", "ch") == ["check"]
    assert completed("rolewright", "check", "--fail") == ["--fail-on"]
    assert completed("rolewright", "check", "jo") == ["jobs.md"]
    assert completed("rolewright", "explain", "pay/vag") == ["pay/vague"]
    assert completed("rolewright", "roles", "sh") == ["show"]
    assert completed("rolewright", "roles", "show", "head-c") == ["head-chef"]


def test_a_rule_is_listed_and_explained_without_its_extra(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "harper", None)
    assert "grammar/error" in command("rules", "--select", "all").out
    assert "pip install 'rolewright[grammar]'" in command("explain", "grammar/error").out
    command.write("a.md", VAGUE)
    done = command("check", "a.md", "--select", "default,grammar")
    assert done.code == Exit.USAGE
    assert done.err.count("pip install 'rolewright[grammar]'") == 1
