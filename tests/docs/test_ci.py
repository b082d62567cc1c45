"""What the page on continuous integration shows works as it is written."""

import re
import shlex
import tomllib
from pathlib import Path

import pytest
import yaml

from rolewright.cli.commands import COMMANDS
from rolewright.cli.parser import build_parser
from rolewright.settings import read_settings

ROOT = Path(__file__).parent.parent.parent
PAGE = (ROOT / "docs/ci.md").read_text("utf-8")
COMMAND = re.compile(r"(?:^\$ |run: |^ +- |entry: |`)(rolewright [a-z][^\n`]*)", re.MULTILINE)


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("command", sorted(set(COMMAND.findall(PAGE))))
def test_every_command_is_understood(command: str) -> None:
    _, name, *words = shlex.split(command)
    assert name in COMMANDS
    if not any(word in words for word in ("jobs/", "NAME")) and name == "check":
        words.append("jobs/baker.md")  # pre-commit names the files
    assert build_parser([name]).parse_args([name, *words])


def test_there_are_commands_of_every_kind() -> None:
    shown = " ".join(COMMAND.findall(PAGE))
    for option in ("--format github", "-o rolewright.sarif", "-o rolewright.xml", "--prune", "--preset"):
        assert option in shown


def test_every_file_to_copy_is_well_formed() -> None:
    files = blocks("yaml")
    assert len(files) == 4
    for text in files:
        assert yaml.safe_load(text)


def test_the_settings_are_understood() -> None:
    (text,) = blocks("toml")
    assert tomllib.loads(text)
    settings = read_settings(text, Path("rolewright.toml"))
    assert (settings.fail_on, settings.baseline) == ("warning", Path("rolewright-baseline.json"))
