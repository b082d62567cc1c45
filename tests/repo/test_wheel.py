"""The wheel installs into an empty environment without a network, and works there."""

import json
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import NamedTuple
from zipfile import ZipFile

import pytest

from tools.sample_postings import FOLDER

pytestmark = pytest.mark.slow

POSTING = FOLDER / "account-manager.md"


class Installation(NamedTuple):
    wheel: Path
    command: Path
    folder: Path

    def run(self, *arguments: str | Path, text: str | None = None) -> subprocess.CompletedProcess[str]:
        """Run the installed command, away from the sources and with an empty environment."""
        return subprocess.run(
            [self.command, *arguments],
            input=text,
            cwd=self.folder,
            env={"PATH": "/usr/bin:/bin"},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )


@pytest.fixture(scope="module")
def installation(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Installation:
    uv = Path(sys.executable).with_name("uv")
    assert uv.exists(), "these tests need the environment of `make test`"
    folder = tmp_path_factory.mktemp("wheel")
    python = folder / "venv/bin/python"
    install = [uv, "pip", "install", "--python", python, "--offline", "--no-deps"]
    cached = ["--cache-dir", root / ".cache/uv"]

    _run(root, sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder)
    (wheel,) = folder.glob("*.whl")
    _run(folder, uv, "venv", "--no-config", "--python", sys.executable, folder / "venv")
    _run(folder, *install, *cached, "--require-hashes", "-r", root / "requirements/runtime.txt")
    _run(folder, *install, wheel)
    _run(folder, uv, "pip", "check", "--python", python)
    return Installation(wheel, folder / "venv/bin/rolewright", folder)


def _run(where: Path, *command: str | Path) -> None:
    done = subprocess.run(command, cwd=where, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_it_tells_the_version_of_the_project(installation: Installation, root: Path) -> None:
    version = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    told = installation.run("--version")
    assert told.returncode == 0, told.stderr
    assert version in told.stdout.split()


def test_it_checks_a_file(installation: Installation) -> None:
    checked = installation.run("check", "--format", "json", POSTING)
    assert checked.returncode in (0, 1), checked.stderr
    assert checked.stderr == ""
    (report,) = json.loads(checked.stdout)
    assert report["schema"] == "rolewright.report/1"
    assert report["document"]["is_posting"]
    assert report["document"]["facts"]["title"]["value"] == "Account Manager, Cold Chain"


def test_it_checks_what_is_piped_into_it(installation: Installation) -> None:
    text = POSTING.read_text("utf-8")
    piped = installation.run("check", "--format", "json", "-", text=text)
    from_file = installation.run("check", "--format", "json", POSTING)
    (one,), (other,) = json.loads(piped.stdout), json.loads(from_file.stdout)
    assert one["document"] == other["document"]
    assert one["findings"] == other["findings"]


def test_it_holds_the_whole_package_and_the_compiled_indexes(installation: Installation, root: Path) -> None:
    with ZipFile(installation.wheel) as archive:
        shipped = set(archive.namelist())
    package = root / "src"
    written = {
        path.relative_to(package).as_posix()
        for path in (package / "rolewright").rglob("*")
        if path.is_file() and path.parent.name != "__pycache__"
    }
    assert len(written) > 30
    assert written <= shipped
    indexes = {f"rolewright/{folder}/index.marshal" for folder in ("packs", "knowledge/roles")}
    assert {"rolewright/py.typed", *indexes} <= shipped


def test_it_holds_nothing_but_the_package_and_its_licence(installation: Installation) -> None:
    with ZipFile(installation.wheel) as archive:
        shipped = archive.namelist()
    assert {name.split("/")[0].partition("-")[0] for name in shipped} == {"rolewright"}
    assert sum(name.endswith(("licenses/LICENSE", "licenses/NOTICE")) for name in shipped) == 2
