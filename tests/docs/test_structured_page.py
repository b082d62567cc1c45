"""What docs/structured-data.md shows is what the commands print, and it names every rule and every line."""

import pytest

from rolewright.cli.main import main
from rolewright.publish.declared import NAMES
from rolewright.rules.load import core_ids
from tests.docs.shown import ROOT, assert_is_printed, commands_on, page

PAGE = page("structured-data.md")
SHOWN = commands_on(PAGE)


@pytest.mark.parametrize(("command", "shown"), SHOWN, ids=[command for command, _ in SHOWN])
def test_the_example_is_what_the_command_prints(
    command: str, shown: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    main(command.split())
    done = capsys.readouterr()
    assert_is_printed(shown, done.out + done.err)


def test_both_commands_are_shown() -> None:
    assert [command.split()[0] for command, _ in SHOWN] == ["publish", "check"]


def test_the_page_names_every_rule_on_structured_data() -> None:
    rules = [rule for rule in core_ids() if rule.startswith("boards/structured-")]
    assert len(rules) == 11
    assert [rule for rule in rules if f"`{rule}`" not in PAGE] == []


def test_the_page_names_every_line_that_may_be_written() -> None:
    assert [name for name in NAMES if f"`{name}" not in PAGE] == []
