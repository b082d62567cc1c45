"""The scripts that the studio ships are made of the sources beside them, and can be made again."""

import hashlib
import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent.parent
WEB = ROOT / "web"
BUILT = ROOT / "src" / "rolewright" / "studio" / "static" / "built"
RECIPE = {"package.json", "package-lock.json", "tsconfig.json"}


@pytest.fixture(scope="module")
def manifest() -> dict[str, Any]:
    content: dict[str, Any] = json.loads((BUILT / "manifest.json").read_text("utf-8"))
    return content


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_the_scripts_were_made_of_the_sources_as_they_are(manifest: dict[str, Any]) -> None:
    files = [path for folder in ("src", "tools") for path in (WEB / folder).rglob("*") if path.is_file()]
    files += [WEB / name for name in RECIPE]
    sources = {path.relative_to(WEB).as_posix(): sha256(path) for path in files}
    assert {"src/studio.ts", "src/editor.ts", "package-lock.json"} <= sources.keys()
    assert manifest["sources"] == sources, "the scripts are older than their sources: run `make web`"


def test_the_scripts_are_those_that_were_made(manifest: dict[str, Any]) -> None:
    built = {path.name: sha256(path) for path in BUILT.iterdir() if path.name != "manifest.json"}
    assert {"studio.js", "editor.js", "licences.txt"} <= built.keys()
    assert manifest["outputs"] == built, "somebody changed what was made: run `make web`"


def test_the_licence_of_every_package_in_the_scripts_comes_along(manifest: dict[str, Any]) -> None:
    texts = (BUILT / "licences.txt").read_text("utf-8")
    assert "@codemirror/state" in manifest["packages"]
    for name, package in manifest["packages"].items():
        assert f"{name} {package['version']}\n" in texts


def test_the_lock_names_every_package_by_its_hash_and_no_registry() -> None:
    lock = json.loads((WEB / "package-lock.json").read_text("utf-8"))
    packages = {name: entry for name, entry in lock["packages"].items() if name}
    assert len(packages) > 10
    assert [name for name, entry in packages.items() if "integrity" not in entry] == []
    assert [name for name, entry in packages.items() if "resolved" in entry] == []


@pytest.mark.slow
def test_the_same_sources_give_the_same_scripts(tmp_path: Path, manifest: dict[str, Any]) -> None:
    node = shutil.which("node")
    if node is None or not (WEB / "node_modules" / "esbuild").is_dir():
        pytest.skip("needs Node and `npm ci` in web/")
    subprocess.run([node, WEB / "tools" / "build.mjs", tmp_path], check=True, capture_output=True)
    made = {path.name: sha256(path) for path in tmp_path.iterdir()}
    assert made == {path.name: sha256(path) for path in BUILT.iterdir()}


@pytest.mark.slow
@pytest.mark.parametrize("script", ["check", "test"])
def test_the_sources_pass_their_own_checks(script: str) -> None:
    npm = shutil.which("npm")
    if npm is None or not (WEB / "node_modules" / "typescript").is_dir():
        pytest.skip("needs Node and `npm ci` in web/")
    done = subprocess.run([npm, "run", "--silent", script], cwd=WEB, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
