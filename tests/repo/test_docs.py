"""What the documents say of the repository is so."""

import doctest
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

TARGET = re.compile(r"^([a-z]+):", re.MULTILINE)
LINK = re.compile(r"\]\((?!\w+:|#)([^)#\s]+)")
FENCED = re.compile(r"^(`{3,}).*?^\1$", re.MULTILINE | re.DOTALL)
COMMAND = re.compile(r"(?:^\s*(?:\$ )?|`)make ([a-z]+)\b", re.MULTILINE)


def test_every_make_command_in_the_documents_exists(root: Path, own_files: list[Path]) -> None:
    targets = set(TARGET.findall((root / "Makefile").read_text("utf-8")))
    documents = [path for path in own_files if path.suffix == ".md" and "sample_postings" not in path.parts]
    named = {name for path in documents for name in COMMAND.findall(path.read_text("utf-8"))}
    assert {"run", "test"} <= named
    assert named <= targets


def test_every_target_that_is_meant_for_people_is_explained(root: Path) -> None:
    makefile = (root / "Makefile").read_text("utf-8")
    explained = set(re.findall(r"^([a-z]+):.* ## ", makefile, re.MULTILINE))
    assert {"run", "test", "bench", "accuracy", "lint", "lock", "wheel", "docs", "site"} <= explained
    assert set(TARGET.findall(makefile)) - explained == {"compiled"}


def test_every_link_into_the_repository_leads_somewhere(own_files: list[Path]) -> None:
    links = [
        (path, link)
        for path in own_files
        if path.suffix == ".md" and "sample_postings" not in path.parts
        for link in LINK.findall(FENCED.sub("", path.read_text("utf-8")))
    ]
    assert links
    assert [(path, link) for path, link in links if not (path.parent / link).exists()] == []


def test_the_handbook_says_what_the_rules_say(root: Path) -> None:
    command = [sys.executable, "-m", "tools.handbook", "--check"]
    checked = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_the_examples_in_the_documents_and_the_package_give_what_they_show(
    root: Path, own_files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(root)
    shown = [path for path in own_files if ">>> " in path.read_text("utf-8", "ignore")]
    documents = [path for path in shown if path.suffix == ".md"]
    modules = [path for path in shown if path.is_relative_to(root / "src") and path.suffix == ".py"]
    results = [
        *(doctest.testfile(str(path), module_relative=False) for path in documents),
        *(doctest.testmod(import_module(_module(path.relative_to(root / "src")))) for path in modules),
    ]
    assert sum(result.attempted for result in results) > 3
    assert sum(result.failed for result in results) == 0


def _module(path: Path) -> str:
    return ".".join(path.with_suffix("").parts).removesuffix(".__init__")
