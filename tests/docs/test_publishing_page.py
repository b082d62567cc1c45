"""docs/publishing.md is a walk that works: its commands, one after the other, print what it shows."""

import re
import shutil
from pathlib import Path

import pytest

from rolewright.cli.main import main

ROOT = Path(__file__).parent.parent.parent
PAGE = (ROOT / "docs/publishing.md").read_text("utf-8")
STEPS = re.findall(r"^```(console|toml)\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)


def test_the_commands_lead_from_answers_to_a_page(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(ROOT / "examples/publishing", tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    brief = tmp_path / "electrician.toml"
    for kind, block in STEPS:
        if kind == "toml":
            brief.write_text(block + brief.read_text("utf-8"), "utf-8")
            continue
        command, shown = re.match(r"\$ rolewright ([^\n]+)\n(.*)", block, re.DOTALL).groups()  # type: ignore[union-attr]
        main(command.split())
        done = capsys.readouterr()
        printed, at = _uncounted(done.out + done.err), 0
        for piece in filter(None, re.split(r"^\.\.\.\n", _uncounted(shown), flags=re.MULTILINE)):
            found = printed.find(piece, at)
            assert found >= 0, f"{piece!r} is not in {printed!r}"
            at = found + len(piece)


def _uncounted(text: str) -> str:
    """The text without its number of words, which changes with every better wording of the library."""
    return re.sub(r"\d+ words", "… words", text)


def test_every_kind_of_step_is_there() -> None:
    commands = [block.split()[2] for kind, block in STEPS if kind == "console"]
    assert commands == ["new", "new", "check", "publish", "check"]
