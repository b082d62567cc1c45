"""What docs/questions.md shows is what the command prints."""

import re

import pytest

from rolewright.cli.main import main
from rolewright.writing.screening_bounds import GROUNDS
from rolewright.writing.screening_wire import SCHEMA
from tests.docs.shown import ROOT, assert_is_printed, commands_on, page

PAGE = page("questions.md")
SHOWN = commands_on(PAGE)


@pytest.mark.parametrize(("command", "shown"), SHOWN, ids=[command for command, _ in SHOWN])
def test_the_example_is_what_the_command_prints(
    command: str, shown: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    assert main(command.split()) == 0
    printed = re.sub(r"^ *\d+\. ", " #. ", capsys.readouterr().out, flags=re.MULTILINE)
    assert_is_printed(re.sub(r"^ *\d+\. ", " #. ", shown, flags=re.MULTILINE), printed)


def test_both_a_good_and_a_poor_posting_are_shown() -> None:
    assert len(SHOWN) == 2


def test_the_page_names_every_ground_that_is_not_asked_about() -> None:
    told = " ".join(PAGE.split())
    assert [ground for ground in GROUNDS if ground not in told] == []
    assert SCHEMA in PAGE
