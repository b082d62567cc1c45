"""The locks hold names, versions and hashes, and nothing of the machine that made them."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tools.notice import locked

LOCKS = ("uv", "runtime", "dev", "site", "container")
PIN = re.compile(r"[a-z0-9-]+==[\w.]+(?: ; [^\\]+)? \\")
HASH = re.compile(r"    --hash=sha256:[0-9a-f]{64}(?: \\)?")
ORIGIN = re.compile(r"    # .+")


@pytest.mark.parametrize("name", LOCKS)
def test_every_line_is_a_pin_a_hash_or_its_origin(name: str, root: Path) -> None:
    lines = (root / "requirements" / f"{name}.txt").read_text("utf-8").splitlines()
    assert len(lines) > 10
    strange = [line for line in lines if not any(shape.fullmatch(line) for shape in (PIN, HASH, ORIGIN))]
    assert strange == []


@pytest.mark.parametrize("name", LOCKS)
def test_no_line_holds_an_address_or_a_path_of_a_machine(name: str, root: Path) -> None:
    text = (root / "requirements" / f"{name}.txt").read_text("utf-8")
    assert "://" not in text
    assert not re.search(r"(?:^|\s)/", text)


def test_what_the_project_declares_is_locked_at_a_version_that_it_allows(root: Path) -> None:
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]
    requirements = [Requirement(line) for line in project["dependencies"]]
    pins = _pins(root / "requirements/runtime.txt")
    assert requirements
    for requirement in requirements:
        assert requirement.specifier.contains(pins[canonicalize_name(requirement.name)]), requirement


def test_the_locks_agree_with_each_other(root: Path) -> None:
    everything = _pins(root / "requirements/dev.txt")
    for name in ("uv", "runtime", "container"):
        assert _pins(root / "requirements" / f"{name}.txt").items() <= everything.items()
    assert locked("dev") == set(everything)


def _pins(path: Path) -> dict[str, str]:
    return dict(re.findall(r"^([a-z0-9-]+)==([\w.]+)", path.read_text("utf-8"), re.MULTILINE))
