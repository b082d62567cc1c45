"""What the set-up says on a machine that lacks something."""

import shutil
import subprocess
from pathlib import Path

import pytest


@pytest.fixture
def bare_machine(root: Path, tmp_path: Path) -> Path:
    """A copy of the set-up on a machine with a shell, a few basic commands and an unprivileged user."""
    (tmp_path / "tools").mkdir()
    shutil.copy(root / "tools/setup.sh", tmp_path / "tools")
    (tmp_path / "bin").mkdir()
    for command in ("bash", "cat", "dirname", "mkdir", "tail"):
        (tmp_path / "bin" / command).symlink_to(shutil.which(command) or command)
    _command(tmp_path, "id", "echo 1000")
    return tmp_path


def _command(machine: Path, name: str, script: str) -> None:
    command = machine / "bin" / name
    command.write_text(f"#!/bin/sh\n{script}\n")
    command.chmod(0o755)


def _said(machine: Path) -> str:
    done = subprocess.run(
        ["bash", "tools/setup.sh"],
        cwd=machine,
        env={"PATH": str(machine / "bin")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    return done.stderr


def test_without_python_it_says_which_is_needed(bare_machine: Path) -> None:
    assert "Python 3.11 or newer is needed" in _said(bare_machine)


def test_an_old_python_is_not_taken(bare_machine: Path) -> None:
    _command(bare_machine, "python3", "exit 1")
    assert "Python 3.11 or newer is needed" in _said(bare_machine)


def test_without_the_venv_module_it_says_what_to_install(bare_machine: Path) -> None:
    _command(
        bare_machine,
        "python3",
        'case "$2" in *version_info\\ \\<*) ;; *ensurepip*) exit 1 ;; *) echo python3.11-venv ;; esac',
    )
    assert "sudo apt-get install python3.11-venv" in _said(bare_machine)


def test_a_step_that_fails_shows_its_messages(bare_machine: Path) -> None:
    _command(bare_machine, "python3", 'case "$1" in -m) echo "no space left"; exit 1 ;; esac')
    said = _said(bare_machine)
    assert "no space left" in said
    assert "could not make .venv" in said
