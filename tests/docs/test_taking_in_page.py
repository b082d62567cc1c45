"""The commands on docs/taking-in.md print what the page shows."""

import re
import shutil
from pathlib import Path

import pytest

from rolewright.cli.main import main
from rolewright.ingest.dialects import dialects
from tests.docs.shown import ROOT, assert_is_printed, commands_on, page

PAGE = page("taking-in.md")
STEPS = commands_on(PAGE)


def test_the_commands_print_what_is_shown(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(ROOT / "examples/taking-in", tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    assert len(STEPS) >= 3
    for command, shown in STEPS:
        main([word.strip('"') for word in re.findall(r'"[^"]*"|\S+', command)])
        done = capsys.readouterr()
        assert_is_printed(shown, done.out + done.err)


def test_every_system_is_on_the_page() -> None:
    named = [each.LABEL for form in ("JSON", "XML") for each in dialects(form)]
    assert [label for label in named if label.partition("'")[0] not in PAGE] == []
