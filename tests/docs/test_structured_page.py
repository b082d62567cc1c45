"""What docs/structured-data.md shows is what the commands print, and it names every rule and every line."""

import re
from pathlib import Path

import pytest

from rolewright.cli.main import main
from rolewright.publish.declared import NAMES
from rolewright.rules.load import core_ids

ROOT = Path(__file__).parent.parent.parent
PAGE = (ROOT / "docs/structured-data.md").read_text("utf-8")
SHOWN = re.findall(r"^```console\n\$ rolewright ([^\n]+)\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize(("command", "shown"), SHOWN, ids=[command for command, _ in SHOWN])
def test_the_example_is_what_the_command_prints(
    command: str, shown: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    main(command.split())
    done = capsys.readouterr()
    printed, at = done.out + done.err, 0
    for piece in filter(None, re.split(r"^\.\.\.\n", shown, flags=re.MULTILINE)):
        found = printed.find(piece, at)
        assert found >= 0, piece
        at = found + len(piece)


def test_both_commands_are_shown() -> None:
    assert [command.split()[0] for command, _ in SHOWN] == ["publish", "check"]


def test_the_page_names_every_rule_on_structured_data() -> None:
    rules = [rule for rule in core_ids() if rule.startswith("boards/structured-")]
    assert len(rules) == 11
    assert [rule for rule in rules if f"`{rule}`" not in PAGE] == []


def test_the_page_names_every_line_that_may_be_written() -> None:
    assert [name for name in NAMES if f"`{name}" not in PAGE] == []
