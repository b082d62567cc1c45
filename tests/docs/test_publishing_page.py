"""docs/publishing.md is a walk that works: its commands, one after the other, print what it shows."""

import re
import shutil
from pathlib import Path

import pytest

from rolewright.cli.main import main
from rolewright.knowledge.variants import mistakes_in_marks
from rolewright.publish.forms import form_names
from rolewright.settings import read_settings
from rolewright.text.marks import marks
from tests.docs.shown import ROOT, assert_is_printed, page

PAGE = page("publishing.md")
WALK, _, REST = PAGE.partition("\n## 6. ")
STEPS = re.findall(r"^```(console|toml)\n(.*?)^```$", WALK, re.MULTILINE | re.DOTALL)


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
        assert_is_printed(_uncounted(shown), _uncounted(done.out + done.err))


def _uncounted(text: str) -> str:
    """The text without its number of words, which changes with every better wording of the library."""
    return re.sub(r"\d+ words", "… words", text)


def test_every_kind_of_step_is_there() -> None:
    commands = [block.split()[2] for kind, block in STEPS if kind == "console"]
    assert commands == ["new", "new", "check", "publish", "check", "publish", "publish"]


def test_every_form_is_in_the_table() -> None:
    for name in form_names():
        assert f"\n| `{name}` | " in PAGE


def test_the_marks_and_the_settings_of_the_page_are_right(tmp_path: Path) -> None:
    (marked,) = re.findall(r"^```markdown\n(.*?)^```$", REST, re.MULTILINE | re.DOTALL)
    (written,) = re.findall(r"^```toml\n(.*?)^```$", REST, re.MULTILINE | re.DOTALL)
    settings = read_settings(written, tmp_path / "rolewright.toml")
    assert settings.sentences[0] == ("us-co", "Beyond the wage we pay no bonus.")
    assert list(mistakes_in_marks(marked, settings.variants)) == []
    assert len(marks(marked).blocks) == 2
