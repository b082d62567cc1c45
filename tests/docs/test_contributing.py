"""The walk through CONTRIBUTING.md works as it is written."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parent.parent.parent
BLOCK = re.compile(r"^```(toml|console)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
PLACE = re.compile(r"# (src/\S+\.toml)\n")
#: What stands in for the commands of an environment that a test does not build.
STAND_INS = {
    ".venv/bin/rolewright": "-m rolewright",
    ".venv/bin/pytest": "-m pytest -p no:cacheprovider",
    "make docs": "-m tools.handbook",
}


class Step(NamedTuple):
    command: str
    output: str


def blocks(language: str) -> Iterator[str]:
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    return (content for kind, content in BLOCK.findall(text) if kind == language)


def steps() -> Iterator[Step]:
    for block in blocks("console"):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            yield Step(*part.split("\n", 1))


def run(command: str, checkout: Path) -> str:
    """What a command prints in the copy."""
    for name, stand_in in STAND_INS.items():
        command = command.replace(name, f"{shlex.quote(sys.executable)} {stand_in}")
    done = subprocess.run(
        ["bash", "-c", command],
        cwd=checkout,
        env={**os.environ, "PYTHONPATH": str(checkout / "src")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the repository with the card of the walk in its place."""
    copy = tmp_path_factory.mktemp("checkout")
    for name in ("src", "tests", "tools", "docs", "examples"):
        shutil.copytree(
            ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__", "index.marshal")
        )
    shutil.copy(ROOT / "pyproject.toml", copy)
    run("make docs", copy)
    (card,) = blocks("toml")
    place = PLACE.match(card)
    assert place
    path = copy / place[1]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(card, encoding="utf-8")
    return copy


def shows(printed: str, expected: str) -> bool:
    """Whether the output is the expected one, where "..." stands for anything."""
    pattern = re.escape(expected).replace(r"\.\.\.", ".*")
    return re.fullmatch(pattern, printed, re.DOTALL) is not None


def test_the_walk_has_a_card_and_commands() -> None:
    assert len(list(blocks("toml"))) == 1
    assert [step.command for step in steps()][-1] == "make test"
    assert len(list(steps())) == 5


@pytest.mark.parametrize(
    "step", [step for step in steps() if step.command != "make test"], ids=lambda step: step.command
)
def test_every_command_gives_what_is_shown(step: Step, checkout: Path) -> None:
    printed = run(step.command, checkout)
    assert shows(printed, step.output), printed
